#include "text/recover.h"

#include <string>

#include <doctest/doctest.h>

#include "text/text.h"

using warta::Span;
using warta::text::recover_characters;
using warta::text::Recovered;

namespace {

std::string recovered(const std::string& text) { return std::string(recover_characters(text).text.view(text)); }

}  // namespace

TEST_CASE("mojibake: UTF-8 read as windows-1252") {
  CHECK(recovered("kata â€œHaloâ€\u009D itu") == "kata “Halo” itu");
  CHECK(recovered("JosÃ© dan BeyoncÃ©") == "José dan Beyoncé");
  CHECK(recovered("10â€“15 km, 25Â°C, 5 mÂ²") == "10–15 km, 25°C, 5 m²");
  CHECK(recovered("al-Qurâ€™an, syahÄ\u0081dah, á¸¥adÄ«s") == "al-Qur’an, syahādah, ḥadīs");
  CHECK(recovered("ðŸŽ‰ selesai") == "🎉 selesai");
}

TEST_CASE("mojibake: UTF-8 read as Latin-1, with control characters") {
  CHECK(recovered("\u00E2\u0080\u009CHalo\u00E2\u0080\u009D") == "“Halo”");
  CHECK(recovered("\u00E2\u0081\u00A0Itu") == "\u2060Itu");
}

TEST_CASE("mojibake: twice over") {
  CHECK(recovered("JÃƒÂ³hann") == "Jóhann");
  CHECK(recovered("Ã¢â‚¬Å“HaloÃ¢â‚¬\u009D") == "“Halo”");
  CHECK(recovered("KalimantanÃ‚Â\u00A0Selatan") == "Kalimantan\u00A0Selatan");
}

TEST_CASE("mojibake: what was lost on the way") {
  CHECK(recovered("â€œHaloâ€ katanya") == "“Halo” katanya");  // the last byte of ” is none of windows-1252
  CHECK(recovered("Rp5Â juta") == "Rp5 juta");                // a no-break space whose second half became a blank
  CHECK(recovered("sekitar Â 5 orang") == "sekitar  5 orang");
}

TEST_CASE("mojibake: text that means what it shows") {
  for (const std::string text :
       {"“CAFÉ”", "“AMANHÔ", "kafe “Élite”…", "“café”…", "São Paulo – Ångström", "Señor Müller", "Ãngela", "è–", "Â", "â", "ì"}) {
    CAPTURE(text);
    CHECK(recovered(text) == text);
    CHECK_FALSE(recover_characters(text).text.changed);
  }
}

// bytes        J  o  s  C3 83 C2 A9
// original     0  1  2  3           7
// recovered    0  1  2  3--4
TEST_CASE("mojibake: spans count the original's bytes") {
  const std::string text = "JosÃ© hadir";
  const Recovered found = recover_characters(text);
  CHECK(found.text.map.original(0, 5) == Span{0, 7});
  CHECK(found.text.map.original(6, 11) == Span{8, 13});
  REQUIRE(found.text.changes.size() == 1);
  CHECK(found.text.changes[0].original == Span{3, 7});
}

TEST_CASE("entities: names, numbers, and what was escaped twice") {
  CHECK(recovered("A &amp; B &quot;x&quot; &lt;b&gt;") == "A & B \"x\" <b>");
  CHECK(recovered("Rp5&nbsp;juta &ndash; &rsquo;") == "Rp5\u00A0juta – ’");
  CHECK(recovered("&#8211; &#x2013; &#X2013; &#39; &#150;") == "– – – ' –");  // 150 is windows-1252's
  CHECK(recovered("5&amp;nbsp;km &amp;amp;") == "5\u00A0km &");
}

TEST_CASE("entities: what is none") {
  for (const std::string text :
       {"A & B", "AT&T;", "?a=1&b=2;", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#99999999;", "&unknown;", "&amp", "&"}) {
    CAPTURE(text);
    CHECK(recovered(text) == text);
  }
}

TEST_CASE("recovery: says what is no UTF-8") {
  CHECK(recover_characters("caf\xE9 au lait").is_malformed);
  CHECK(recover_characters(std::string("a\0b", 3)).is_malformed);
  CHECK_FALSE(recover_characters("café \uFFFD").is_malformed);
}
