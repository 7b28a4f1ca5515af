// What is said. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::spoken;

TEST_CASE("speeches: indirect speech is the clause") {
  CHECK(spoken("Rahma mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma menjelaskan, air akan surut pada malam hari.") == "Siti Rahma: air akan surut pada malam hari\n");
  CHECK(spoken("Menurut Rizal, jalan masih ditutup.") == "Rizal Hasan: jalan masih ditutup\n");
  CHECK(spoken("Jalan masih ditutup, kata Rizal.") == "Rizal Hasan: Jalan masih ditutup\n");
  CHECK(spoken("Kedua, lanjut Rizal, jalan masih ditutup.") == "Rizal Hasan: jalan masih ditutup\n");
  CHECK(spoken("Jalan lama itu, kata Rizal, masih ditutup petugas.") ==
        "Rizal Hasan: Jalan lama itu\nRizal Hasan: masih ditutup petugas\n");
}

TEST_CASE("speeches: a clause whose last words alone are in marks") {
  CHECK(spoken("Sawah di desa itu disebut \"sawah abadi\", terang Rahma.") ==
        "Siti Rahma: Sawah di desa itu disebut \"sawah abadi\"\n");
  CHECK(spoken("Air di kota itu, \"sudah surut\", terang Rahma.") == "Siti Rahma: \"sudah surut\"\n");
}

TEST_CASE("speeches: speech goes on") {
  CHECK(spoken("\"Air surut,\" kata Rahma, \"dan warga pulang.\"") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"dan warga pulang.\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang. Posko ditutup.\"") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang. Posko ditutup.\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma.\n\nBaca juga: Jalan ditutup\n\n\"Warga pulang.\"") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang.\"\n");
  CHECK(spoken("Hal itu disampaikan Rahma. \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
  CHECK(spoken("\"Air surut.\n\"Warga pulang,\" kata Rahma.") == "Siti Rahma: \"Air surut.\nSiti Rahma: \"Warga pulang,\"\n");
}

TEST_CASE("speeches: marks that are misplaced") {
  CHECK(spoken("“Air surut, “ujar Rahma. “Warga pulang, “ tambahnya.") ==
        "Siti Rahma: “Air surut, “\nSiti Rahma: “Warga pulang, “\n");
  CHECK(spoken("''Air surut,'' ujar Rahma. \"Warga pulang,\" tegas nya.") ==
        "Siti Rahma: ''Air surut,''\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("Rahma mengatakan bahwa air akan surut.“Warga pulang,” ujarnya.") ==
        "Siti Rahma: air akan surut\nSiti Rahma: “Warga pulang,”\n");
}

TEST_CASE("speeches: marks that are missing") {
  CHECK(spoken("\"Air surut, kata Rahma.") == "Siti Rahma: \"Air surut,\n");
  CHECK(spoken("Air surut,\" kata Rahma.") == "Siti Rahma: Air surut,\"\n");
}
