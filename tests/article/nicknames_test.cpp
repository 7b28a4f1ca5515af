// What else officials are called. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::read_article;
using warta::article::rizal;

TEST_CASE("nicknames: short forms behind a word of speech") {
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Adit. Adit pulang.") == "Adit; Adit");
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Bowo. Bowo pulang.") == "");
  CHECK(later_mentions("Bupati Demak Saifudin Hasan atau Gus Udin hadir.\n\nGus Udin pulang.") == "Gus Udin; Gus Udin");
}

TEST_CASE("nicknames: abbreviations and nicknames") {
  CHECK(later_mentions("Bupati Demak Rizal Hasan (RH) hadir. RH pulang.") == "RH; RH");
  CHECK(later_mentions("Bupati Demak Rizal Hasan (PKB) hadir. PKB pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan (Golkar) hadir. Golkar pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan, yang akrab disapa Ical, hadir. Ical pulang.") == "Ical; Ical");
  CHECK(later_mentions(rizal + "Pria yang akrab disapa Ical itu pulang. \"Baik,\" kata Ical.") == "Ical; Ical");
  CHECK(later_mentions(rizal + "Tersangka AW alias Ical ditangkap. Ical diam.") == "");
  CHECK(later_mentions(rizal + "Ical, sapaan akrab Rizal, pulang.") == "Ical; Rizal");
  CHECK(read_article("Bupati Demak Rizal Hasan alias Ical hadir.").officials.at(0).mentions.at(1).rule == "officials/sapaan");
}
