#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "lexicon/builder.h"
#include "lexicon/document.h"

using namespace warta;
using lexicon::Break;

namespace {

/// The tokens, with "/" before those behind a soft break and "||" before those behind a hard one. The lexicon knows titles with
/// stops.
std::string breaks(const std::string& content) {
  lexicon::LexiconBuilder builder;
  for (const char* title : {"Drs.", "Ir.", "No.", "SE."}) builder.add(title, builder.classes().add("title"));
  const lexicon::Lexicon lexicon = std::move(builder).build();
  const text::Text text(content);
  const lexicon::Document document = lexicon.annotate(text);
  std::string out;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (i > 0) out += ' ';
    if (document.breaks[i] != Break::none) out += document.breaks[i] == Break::soft ? "/ " : "|| ";
    out += text.word(i);
  }
  return out;
}

}  // namespace

TEST_CASE("breaks: a text begins with a hard one") { CHECK(breaks("kata") == "|| kata"); }

TEST_CASE("breaks: lines and paragraphs") {
  CHECK(breaks("dewan\nkota") == "|| dewan / kota");
  CHECK(breaks("dewan \n kota") == "|| dewan / kota");
  CHECK(breaks("dewan\n\nkota") == "|| dewan || kota");
  CHECK(breaks("dewan\n \nkota") == "|| dewan || kota");
}

TEST_CASE("breaks: the marks of a list") {
  CHECK(breaks("dewan\n- kota\n• desa") == "|| dewan || - kota || • desa");
  CHECK(breaks("dewan\n-kota - desa") == "|| dewan / - kota - desa");
}

TEST_CASE("breaks: the end of a sentence") {
  CHECK(breaks("Ia datang. Lalu pergi") == "|| Ia datang . || Lalu pergi");
  CHECK(breaks("Ia datang? Ya! Lalu … Pergi") == "|| Ia datang ? || Ya ! || Lalu … || Pergi");
  CHECK(breaks("Ia datang... Lalu") == "|| Ia datang ... || Lalu");
  CHECK(breaks("Ia datang. 12 orang") == "|| Ia datang . || 12 orang");
  CHECK(breaks("datang. “Lalu”") == "|| datang . || “ Lalu ”");
}

TEST_CASE("breaks: closing marks belong to the sentence that they close") {
  CHECK(breaks("“Ia datang.” Lalu pergi") == "|| “ Ia datang . ” || Lalu pergi");
  CHECK(breaks("(Ia datang.) Lalu") == "|| ( Ia datang . ) || Lalu");
}

TEST_CASE("breaks: a glued capital begins a sentence") {
  CHECK(breaks("dilantik.Acara") == "|| dilantik . || Acara");
  CHECK(breaks("Ia datang .Lalu") == "|| Ia datang . || Lalu");
}

TEST_CASE("breaks: a stop that ends nothing") {
  CHECK(breaks("Drs. Budi") == "|| Drs . Budi");
  CHECK(breaks("ke Ir. Sari") == "|| ke Ir . Sari");
  CHECK(breaks("No. 5") == "|| No . 5");
  CHECK(breaks("dll. dan") == "|| dll . dan");
  CHECK(breaks("H. Budi, S.Pd. Lalu") == "|| H. Budi , S.Pd. Lalu");
  CHECK(breaks("Ia datang.") == "|| Ia datang .");
}

TEST_CASE("breaks: a degree ends a sentence before a word that opens one") {
  CHECK(breaks("Budi, S.Pd. Menurut dia") == "|| Budi , S.Pd. || Menurut dia");
  CHECK(breaks("Budi, S.Pd Menurut dia") == "|| Budi , S.Pd Menurut dia");
  CHECK(breaks("Budi, S.Pd. menurut dia") == "|| Budi , S.Pd. menurut dia");
  CHECK(breaks("Budi, SE. Turut hadir Rina") == "|| Budi , SE . || Turut hadir Rina");
  CHECK(breaks("Budi, SE. Rina hadir") == "|| Budi , SE . Rina hadir");
}

TEST_CASE("breaks: a stop at the end of a line") {
  CHECK(breaks("Ia datang.\nLalu") == "|| Ia datang . || Lalu");
  CHECK(breaks("Ia datang.\nlalu") == "|| Ia datang . || lalu");
  CHECK(breaks("Drs.\nBudi") == "|| Drs . / Budi");
}
