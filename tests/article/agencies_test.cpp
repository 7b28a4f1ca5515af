// Posts whose own words name no region have the one that the article names with their body. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::last_region;

TEST_CASE("agencies: a head has the region that his body is named with, not that of the article") {
  CHECK(last_region(
            "DEMAK - Dinas Pariwisata Jawa Tengah menyiapkan pemandu bagi peserta lomba di Demak. \"Kota Demak siap,\" kata "
            "Kepala Dinas Pariwisata Siti Rahma di Demak.") == "33");
  CHECK(
      last_region("DEMAK - Badan Kepegawaian Daerah (BKD) Jawa Tengah membuka lowongan di Demak. Kepala BKD Siti Rahma hadir di "
                  "Demak.") == "33");
}

TEST_CASE("agencies: if it is the same everywhere") {
  CHECK(last_region("DEMAK - Dinas Pariwisata Jawa Tengah dan Dinas Pariwisata Kudus bertemu di Demak. Di Demak Kepala Dinas "
                    "Pariwisata Siti Rahma hadir.") == "33.21");
}

TEST_CASE("agencies: nor that of another body") {
  CHECK(last_region("DEMAK - Dinas Kesehatan Jawa Tengah bertemu di Demak. Di Demak Kepala Dinas Pariwisata Siti Rahma hadir.") ==
        "33.21");
}
