// Judges and prosecutors are of the court, or of the prosecutor's office, that the article names. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::last_region;

TEST_CASE("courts: a judge is of the court that the sentence names") {
  CHECK(last_region("Berkas dari PN Demak. Ketua Majelis Hakim Siti Rahma membacakan putusan di Pengadilan Negeri Kudus.") ==
        "33.19");
}

TEST_CASE("courts: or of the one named before, or behind") {
  CHECK(last_region("Sidang digelar di Pengadilan Negeri (PN) Demak. Hakim anggota Siti Rahma bertanya.") == "33.21");
  CHECK(last_region("Hakim anggota Siti Rahma bertanya. Sidang digelar di Pengadilan Tipikor Ambon.") == "81.71");
}

TEST_CASE("courts: a province's court is the one of its town that the article names") {
  CHECK(last_region(
            "Sidang di Pengadilan Tipikor Jakarta Pusat. Hakim anggota Siti Rahma bertanya di Pengadilan Tipikor Jakarta.") ==
        "31.71");
}

TEST_CASE("courts: a prosecutor is of no court, but of the prosecutor's office") {
  CHECK(last_region("Sidang di PN Kudus. Kasus itu dari Kejari Demak. Jaksa Penuntut Umum Siti Rahma hadir.") == "33.21");
  CHECK(last_region("Sidang digelar di PN Demak. Jaksa Penuntut Umum Siti Rahma hadir.").empty());
}

TEST_CASE("courts: where none is named a judge has no region") {
  CHECK(last_region("Warga Demak hadir. Hakim anggota Siti Rahma bertanya.").empty());
}

TEST_CASE("courts: one that is called after a town is of its regency") {
  CHECK(last_region("Sidang digelar di Pengadilan Negeri Pasarwajo. Hakim anggota Siti Rahma bertanya.") == "74.04");
  CHECK(last_region("Sidang digelar di Pengadilan Negeri Sampit. Hakim anggota Siti Rahma bertanya.") == "62.02");
}
