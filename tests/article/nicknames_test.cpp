// Nicknames of officials. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::read_article;
using warta::article::rizal;
using warta::article::spoken;

TEST_CASE("nicknames: short forms behind a word of speech") {
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Adit. Adit pulang.") == "Adit; Adit");
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Mas Tyo. Mas Dityo pulang.") == "");
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Mas Dityo.") == "Mas Dityo");
  CHECK(later_mentions("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Bowo. Bowo pulang.") == "");
  CHECK(later_mentions("Bupati Demak Saifudin Hasan atau Gus Udin hadir.\n\nGus Udin pulang.") == "Gus Udin; Gus Udin");
}

TEST_CASE("nicknames: other words that give one, and a post that no rule can read behind them") {
  CHECK(later_mentions(rizal + "Ical sapaan lekatnya juga pulang. Kata Ical, air surut.") == "Ical; Ical");
  CHECK(spoken("Ical sapaan lekatnya menegaskan, air akan surut.", rizal) == "Rizal Hasan: air akan surut\n");
  CHECK(later_mentions(rizal + "Pria yang kerap di sapa Ical ini pulang. Ical senang.") == "Ical; Ical");
  CHECK(later_mentions(rizal + "\"Rizal siap,\" ujar SW, sapaan akrabnya.") == "Rizal");
  CHECK(later_mentions(rizal + "Ical sapaan akrab Kepala Disperinkop UKM Demak pulang.") == "Ical");
}

TEST_CASE("nicknames: another spelling beside a word of speech") {
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir.\n\n\"Baik,\" ujar Rizky. Rizky pulang.") == "Rizky; Rizky");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir.\n\nRizky juga mengatakan, air surut.") == "Rizky");
  CHECK(later_mentions("Bupati Demak Achmad Moechtar hadir.\n\nMenurut Mukhtar, air surut.") == "Mukhtar");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir.\n\n\"Baik,\" ujar Rizka. Rizka pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir.\n\n\"Baik,\" ujar Rizky Wardana.") == "");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir. Guru SMAN 1 Demak Rizky Budiman pulang.\n\n\"Baik,\" ujar Rizky.") == "");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir bersama Lurah Sayung Rizqi Wardana.\n\n\"Baik,\" ujar Rizky.") == "");
}

TEST_CASE("nicknames: a slip beside a word of speech") {
  CHECK(later_mentions("Bupati Demak Samuel Hasan hadir.\n\n\"Baik,\" ujar Semuel.") == "Semuel");
  CHECK(later_mentions("Bupati Demak Samuel Hasan hadir.\n\nSamule mengatakan, air surut.") == "Samule");
  CHECK(later_mentions("Bupati Demak Samuel Hasan hadir.\n\n\"Baik,\" ujar Semuel. Semuel pulang.") == "");
  CHECK(later_mentions("Bupati Demak Samuel Hasan hadir bersama Semuel Wardana.\n\n\"Baik,\" ujar Semuel.") == "");
  CHECK(later_mentions("Bupati Demak Rizki Hasan hadir.\n\n\"Baik,\" ujar Rizka.") == "");
}

TEST_CASE("nicknames: first letters beside a word of speech") {
  CHECK(later_mentions("Bupati Demak Budi Cahyo Wardana hadir.\n\nBupati BCW menjelaskan, air surut.").ends_with("BCW"));
  CHECK(later_mentions("Bupati Demak Budi Cahyo Wardana hadir.\n\n\"Baik,\" ujar BCW.") == "BCW");
  CHECK(later_mentions("Bupati Demak Budi Cahyo Wardana hadir.\n\n\"Baik,\" ujar BC.") == "");
  CHECK(later_mentions("Bupati Demak Budi Cahyo Wardana hadir.\n\nBCW naik.") == "");
  CHECK(later_mentions("Bupati Demak Budi Wardana hadir.\n\n\"Baik,\" ujar BW.") == "BW");
  CHECK(later_mentions("Bupati Demak Budi Wardana hadir.\n\nPelaku BW (35) ditangkap. \"Baik,\" ujar BW.") == "");
}

TEST_CASE("nicknames: those that everybody knows") {
  CHECK(later_mentions("Ketua MPR Bambang Soesatyo hadir.\n\n\"Baik,\" ujar Bamsoet.") == "Bamsoet");
  CHECK(later_mentions("Ketua MPR Bambang Soesatyo hadir.\n\n\"Baik,\" ujar Zulhas.") == "");
  CHECK(later_mentions("Menteri Sosial Saifullah Yusuf hadir.\n\nGus Ipul pulang.") == "Gus Ipul");
  CHECK(read_article("Menteri Sosial Saifullah Yusuf hadir.\n\nGus Ipul pulang.").people.empty());
  const auto officials =
      read_article("Menko Pangan Zulhas hadir.\n\nMenteri Koordinator Bidang Pangan Zulkifli Hasan pulang.").officials;
  REQUIRE(officials.size() == 1);
  CHECK(officials.front().name == "Zulkifli Hasan");
}

TEST_CASE("nicknames: abbreviations and nicknames") {
  CHECK(later_mentions("Bupati Demak Rizal Hasan (RH) hadir. RH pulang.") == "RH; RH");
  CHECK(later_mentions("Bupati Demak Rizal Hasan (PKB) hadir. PKB pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan (Golkar) hadir. Golkar pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan, yang akrab disapa Ical, hadir. Ical pulang.") == "Ical; Ical");
  CHECK(later_mentions(rizal + "Pria yang akrab disapa Ical itu pulang. \"Baik,\" kata Ical.") == "Ical; Ical");
  CHECK(later_mentions(rizal + "Tersangka AW alias Ical ditangkap. Ical diam.") == "");
  CHECK(later_mentions(rizal + "Ical, sapaan akrab Rizal, pulang.") == "Ical; Rizal");
  CHECK(later_mentions(rizal + "\"Baik,\" kata Haji Ical sapaan akrab Bupati Demak. Ical pulang.") ==
        "Haji Ical; Bupati Demak; Ical");
  CHECK(later_mentions("Bupati Demak Abdul Latif hadir.\n\n\"Baik,\" pinta Ra Latif.") == "Ra Latif");
  CHECK(later_mentions(rizal + "\"Baik,\" kata Ical, sapaan akrab Camat Sayung. Ical pulang.") == "");
  CHECK(read_article("Bupati Demak Rizal Hasan alias Ical hadir.").officials.at(0).mentions.at(1).rule == "officials/sapaan");
}
