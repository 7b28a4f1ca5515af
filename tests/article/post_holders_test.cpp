// Who holds a post that stands alone. Persons are invented.
#include <string>

#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::rizal;

TEST_CASE("post holders: the post alone") {
  CHECK(later_mentions(rizal + "Bupati pulang.") == "Bupati");
  CHECK(later_mentions("Pj Bupati Demak Rizal Hasan hadir.\n\nBupati pulang.") == "Bupati");
  CHECK(later_mentions("Hakim Rizal Hasan hadir.\n\nHakim lain pulang.") == "");
}

TEST_CASE("post holders: of the same association") {
  CHECK(later_mentions("Ketua PMI Demak Rizal Hasan hadir.\n\nKetua PMI pulang.") == "Ketua PMI");
  CHECK(later_mentions("Ketua PMI Demak Rizal Hasan hadir.\n\nKetua PWI pulang.") == "");
}

TEST_CASE("post holders: either part of a double post") {
  CHECK(later_mentions(
            "Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional Rizal Hasan hadir.\n\nMenteri ATR pulang.") ==
        "Menteri ATR");
}

TEST_CASE("post holders: by the short form that stands in brackets behind the post") {
  CHECK(later_mentions("Komandan Pangkalan TNI Angkatan Laut (Danlanal) Dumai Rizal Hasan hadir.\n\nDanlanal pulang.") ==
        "Danlanal");
}

TEST_CASE("post holders: without the number of the unit") {
  CHECK(later_mentions("Dandim 0716/Demak Rizal Hasan hadir.\n\nDandim pulang.") == "Dandim");
}

TEST_CASE("post holders: by the first words of a position, of which the article has one") {
  const std::string first = "Asisten I Bidang Pemerintahan dan Kesra Setda Demak Rizal Hasan hadir.\n\n";
  CHECK(later_mentions(first + "Asisten I Setda Demak pulang.") == "Asisten I Setda Demak");
  CHECK(later_mentions(first + "Asisten II Setda Demak pulang.") == "");
}

TEST_CASE("post holders: the only one of such a post, whatever region the article is about") {
  const std::string first = "DEMAK - Warga Demak dan Sayung senang.\n\nSekda Provinsi Jawa Tengah Rizal Hasan hadir.\n\n";
  CHECK(later_mentions(first + "Sekda pulang.") == "Sekda");
  CHECK(later_mentions(first + "Sekda Demak pulang.") == "");
  CHECK(later_mentions("Rektor Rizal Hasan hadir.\n\nRektor Universitas Demak pulang.") == "Rektor Universitas Demak");
}
