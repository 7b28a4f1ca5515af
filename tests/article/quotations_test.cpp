// Which quotation marks make a pair.
#include "article/quotations.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "lexicon/builder.h"

namespace {

/// The quotations of a text, one a line, with "…" behind one without its closing mark and before one without its opening mark.
std::string quoted(std::string_view input) {
  static const warta::lexicon::Lexicon lexicon = warta::lexicon::LexiconBuilder().build();
  const warta::text::Text text(input);
  std::string out;
  for (const warta::article::Quotation& q : warta::article::find_quotations(lexicon.annotate(text)))
    out += (q.is_headless ? "…" : "") + text.surface(q.tokens) + (q.is_open ? "…" : "") + "\n";
  return out;
}

}  // namespace

TEST_CASE("quotations: marks of all sorts") {
  CHECK(quoted("Ia berkata, \"Baik.\" Lalu diam.") == "\"Baik.\"\n");
  CHECK(quoted("“Baik,” katanya. ”Siap”, katanya. „Ya“") == "“Baik,”\n”Siap”\n„Ya“\n");
  CHECK(quoted("«Baik», katanya") == "«Baik»\n");
  CHECK(quoted("Ia berkata 'baik' dan ‘siap’.") == "'baik'\n‘siap’\n");
}

TEST_CASE("quotations: over sentences and lines") {
  CHECK(quoted("\"Baik. Kami siap. Mari,\" katanya.") == "\"Baik. Kami siap. Mari,\"\n");
  CHECK(quoted("\"Baik.\nKami siap,\" katanya.") == "\"Baik.\nKami siap,\"\n");
}

TEST_CASE("quotations: inside others") {
  CHECK(quoted("\"Ini 'zona merah' kita,\" katanya.") == "\"Ini 'zona merah' kita,\"\n");
  CHECK(quoted("\"Tema “Maju Bersama” kita pilih,\" katanya.") == "\"Tema “Maju Bersama” kita pilih,\"\n");
}

TEST_CASE("quotations: glued marks") {
  CHECK(quoted("Ia pulang.\"Baik,\"katanya.") == "\"Baik,\"\n");
  CHECK(quoted("Jum'at dan Qur'an") == "");
}

TEST_CASE("quotations: two single marks are a double one") {
  CHECK(quoted("''Baik. Siap,'' katanya. ‘’Qur'an itu,’’ katanya. ``Baik''") == "''Baik. Siap,''\n‘’Qur'an itu,’’\n``Baik''\n");
  CHECK(quoted("\"\"Baik,\"\" katanya.") == "\"\"Baik,\"\"\n");
}

TEST_CASE("quotations: marks on the wrong side of a blank") {
  CHECK(quoted("“Baik, “ujar dia. “Siap, “ katanya. \"Ya!\nTentu, \"ujarnya.") == "“Baik, “\n“Siap, “\n\"Ya!\nTentu, \"\n");
  CHECK(quoted("” Baik,” katanya. ” Siap,” katanya.") == "” Baik,”\n” Siap,”\n");
  CHECK(quoted("\"Kata beliau, “jangan pulang” begitu,\" ujarnya.") == "\"Kata beliau, “jangan pulang” begitu,\"\n");
}

TEST_CASE("quotations: marks that have no other") {
  CHECK(quoted("\"Baik, katanya.\n\"Siap,\" katanya.") == "\"Baik, katanya.…\n\"Siap,\"\n");
  CHECK(quoted("\"Baik.\n\nKami siap,\" katanya.") == "\"Baik.…\n…Kami siap,\"\n");
  CHECK(quoted("Kami siap,\" katanya.") == "…Kami siap,\"\n");
  CHECK(quoted("\"") == "");
  CHECK(quoted("") == "");
}
