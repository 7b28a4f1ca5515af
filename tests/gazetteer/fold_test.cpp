#include "gazetteer/fold.h"

#include <string>

#include <doctest/doctest.h>

using warta::gazetteer::FoldedName;

namespace {

std::string fold(std::string_view name) { return std::string(FoldedName(name).view()); }

}  // namespace

TEST_CASE("fold: letters and digits count, in lower case") {
  CHECK(fold("Tulang Bawang") == "tulangbawang");
  CHECK(fold("TULANGBAWANG") == "tulangbawang");
  CHECK(fold("  tulang - bawang.  ") == "tulangbawang");
  CHECK(fold("Sawahlunto/Sijunjung") == "sawahluntosijunjung");
  CHECK(fold("2x11 Kayu Tanam") == "2x11kayutanam");
  CHECK(fold("") == "");
  CHECK(fold(" .-/,()") == "");
}

TEST_CASE("fold: apostrophes part nothing, other marks do") {
  for (const char* name :
       {"Ra'as", "Ra\u2019as", "Ra\u2018as", "Ra`as", "Ra\"as", "Ra\u02BCas", "Ra\u00B4as", "Raas", "Ra\u200Bas"}) {
    INFO(name);
    CHECK(fold(name) == "raas");
  }
  // "Ke'p" is one word, and "kep" stands for another; "Ke p" are two.
  CHECK(fold("Ke'p") == "kepulauan");
  CHECK(fold("Ke p") == "kep");
  for (const char* name : {"Kep\u00A0Riau", "Kep\u2013Riau", "Kep\u2009Riau", "Kep. Riau", "KEP RIAU"}) {
    INFO(name);
    CHECK(fold(name) == "kepulauanriau");
  }
}

TEST_CASE("fold: words that stand for others, only where they are whole") {
  CHECK(fold("Sumatra Utara") == "sumaterautara");
  CHECK(fold("Peg. Bintang") == "pegununganbintang");
  CHECK(fold("Kab. Bogor") == "kabupatenbogor");
  CHECK(fold("Gn. Bintang Awai") == "gunungbintangawai");
  CHECK(fold("Tj. Balai") == "tanjungbalai");
  CHECK(fold("Kepahiang") == "kepahiang");
  CHECK(fold("Konawe Kep") == "konawekepulauan");
}

TEST_CASE("fold: numbers up to 99 are words") {
  CHECK(fold("50 Kota") == "limapuluhkota");
  CHECK(fold("3-4 Ulu") == "tigaempatulu");
  CHECK(fold("10") == "sepuluh");
  CHECK(fold("11 Ulu") == "sebelasulu");
  CHECK(fold("16 Ulu") == "enambelasulu");
  CHECK(fold("26 Ilir I") == "duapuluhenamilirsatu");
  CHECK(fold("99") == "sembilanpuluhsembilan");
  for (const char* name : {"100", "0", "07", "1001", "2x11"}) CHECK(fold(name) == name);
}

TEST_CASE("fold: roman numerals below 40 are words") {
  CHECK(fold("Ilir Timur I") == "ilirtimursatu");
  CHECK(fold("IV Jurai") == "empatjurai");
  CHECK(fold("XIII Koto Kampar") == "tigabelaskotokampar");
  CHECK(fold("Batin XXIV") == "batinduapuluhempat");
  CHECK(fold("X Koto") == "sepuluhkoto");
  for (const char* name : {"iiii", "vx", "xl", "xxxx", "ivi", "ixora", "vivi"}) CHECK(fold(name) == name);
}

TEST_CASE("fold: what is added in pieces is what is added at once") {
  FoldedName pieces;
  for (const char* word : {"Kep", ".", "Sula", "26"}) pieces.append(word);
  CHECK(pieces.view() == FoldedName("Kep. Sula 26").view());
}

TEST_CASE("fold: folding what is folded changes nothing") {
  for (const char* name : {"Sumatra", "Kep. Riau", "16 Ulu", "Ra'as"}) CHECK(fold(fold(name)) == fold(name));
}

TEST_CASE("fold: other bytes are kept, and too long names are told") {
  CHECK(fold("Jos\u00E9") == "jos\u00E9");
  CHECK(fold("\xFF\xC3\xE2\x80") == "\xFF\xC3\xE2\x80");
  CHECK(fold(std::string("a\0b", 3)) == "ab");
  const FoldedName full(std::string(FoldedName::capacity, 'a'));
  CHECK_FALSE(full.is_too_long());
  CHECK(full.size() == FoldedName::capacity);
  const FoldedName too_long(std::string(FoldedName::capacity + 1, 'a'));
  CHECK(too_long.is_too_long());
  CHECK(too_long.size() == FoldedName::capacity);
}
