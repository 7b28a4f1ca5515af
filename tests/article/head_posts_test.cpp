// Officials by the head of their post, beside a word of speech. Persons are invented.
#include <string>

#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;

namespace {

const std::string kasat = "Kasat Reskrim Polres Demak AKP Rizal Hasan hadir.\n\n";
const std::string kadis = "Kepala Dinas Kesehatan Demak Rizal Hasan hadir.\n\n";

}  // namespace

TEST_CASE("head posts: behind and before a word of speech") {
  CHECK(later_mentions(kasat + "\"Baik,\" ujar Kasat.") == "Kasat");
  CHECK(later_mentions(kadis + "Kadis juga menambahkan, air surut. Menurut Kepala Dinas, warga pulang.") ==
        "Kadis; Kepala Dinas");
  CHECK(later_mentions(kadis + "\"Baik,\" ujar Plt Kadis, Senin.") == "Plt Kadis");
  CHECK(later_mentions("Direktur RSUD Demak dr. Siti Rahma hadir.\n\n\"Baik,\" kata Direktur.") == "Direktur");
}

TEST_CASE("head posts: of nobody, or of somebody else") {
  CHECK(later_mentions(kadis + "\"Baik,\" ujar Kasat.") == "");
  CHECK(later_mentions(kadis + "Warga menemui Kadis.") == "");
  CHECK(later_mentions(kadis + "\"Baik,\" ujar Kadis Sarwono Adi.") == "");
  CHECK(later_mentions("Wakil Ketua PMI Demak Rizal Hasan hadir.\n\n\"Baik,\" ujar Ketua.") == "");
}

TEST_CASE("head posts: the one who was mentioned last") {
  CHECK(later_mentions(kadis + "Kepala Dinas Sosial Demak Siti Rahma hadir. \"Baik,\" ujar Kadis.") == "");
}
