#include "text/normalize.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "text/text.h"
#include "text/utf8.h"

using namespace std::string_literals;
using warta::Span;
using warta::text::Mending;
using warta::text::normalize;
using warta::text::Rewritten;

namespace {

struct Place {
  Span normal;
  Span original;
};

/// Checks the normalised text and, for some of its bytes, where they come from.
void check(const std::string& original, const std::string& normal, const std::vector<Place>& places) {
  CAPTURE(original);
  const Rewritten found = normalize(original).text;
  CHECK(found.view(original) == normal);
  for (const Place& place : places) {
    CAPTURE(place.normal.begin);
    CAPTURE(place.normal.end);
    const auto begin = static_cast<std::uint32_t>(place.normal.begin), end = static_cast<std::uint32_t>(place.normal.end);
    const Span span = found.map.original(begin, end);
    CHECK(span.begin == place.original.begin);
    CHECK(span.end == place.original.end);
  }
}

std::string normal(const std::string& original) { return std::string(normalize(original).text.view(original)); }

}  // namespace

TEST_CASE("normalize: what is plain stays, and costs no copy") {
  for (const std::string& text : {""s, "Bupati OKU Timur hadir.\n"s, "tab\tdan garis"s, "Jum’at – “café” …"s, "José di Élite"s}) {
    CAPTURE(text);
    const Rewritten found = normalize(text).text;
    CHECK_FALSE(found.changed);
    CHECK(found.map.is_identity());
    CHECK(found.view(text).data() == text.data());
  }
}

// bytes        d  i  E2 80 8B  r  i
// original     0  1  2  3  4   5  6
// normalised   0  1            2  3
TEST_CASE("normalize: a zero-width space is dropped and belongs to neither side") {
  check("di\u200Bri", "diri", {{{0, 2}, {0, 2}}, {{2, 4}, {5, 7}}, {{0, 4}, {0, 7}}});
}

// bytes        EF BB BF  a  E2 80 8D
// original     0  1  2   3  4  5  6
// normalised             0
TEST_CASE("normalize: invisible characters at either end are outside of every span") {
  check("\uFEFFa\u200D", "a", {{{0, 1}, {3, 4}}});
  CHECK(normal("\u200B\u200B").empty());
  CHECK(normal("ra\u00ADpat\u2060\u200E\uFE0F") == "rapat");
}

// bytes        d  i  CC 80  g            i with a combining grave
// original     0  1  2  3   4
// normalised   0  1--2      3            ì takes two bytes
TEST_CASE("normalize: a letter and its combining accent become one") {
  check("di\u0300gelar", "d\u00ECgelar", {{{0, 1}, {0, 1}}, {{1, 3}, {1, 4}}, {{3, 8}, {4, 9}}, {{0, 8}, {0, 9}}});
  CHECK(normal("e\u0302\u0301") == "\u1EBF");  // two accents
  CHECK(normal("\u00EA\u0301") == "\u1EBF");   // one of them composed already
  CHECK(normal("x\u0300") == "x\u0300");       // there is no such letter
  CHECK(normal("\u0300a") == "\u0300a");       // nothing to stand on
}

// bytes        EF BC 91  EF BC 92  a
// original     0  1  2   3  4  5   6
// normalised   0         1         2
TEST_CASE("normalize: full-width digits and letters become plain, each by itself") {
  check("\uFF11\uFF12a", "12a", {{{0, 1}, {0, 3}}, {{1, 2}, {3, 6}}, {{2, 3}, {6, 7}}, {{0, 2}, {0, 6}}});
  CHECK(normal("\uFF22\uFF35\uFF30") == "BUP");
}

// bytes        EF AC 81  n               the ligature of f and i
// original     0  1  2   3
// normalised   0--1      2
TEST_CASE("normalize: half a ligature is the whole of it") {
  check("\uFB01n", "fin", {{{0, 1}, {0, 3}}, {{1, 2}, {0, 3}}, {{0, 2}, {0, 3}}, {{2, 3}, {3, 4}}});
}

// bytes        a  0D 0A  b
// original     0  1  2   3
// normalised   0  1      2
TEST_CASE("normalize: all line ends become one line feed") {
  check("a\r\nb", "a\nb", {{{0, 1}, {0, 1}}, {{1, 2}, {1, 3}}, {{2, 3}, {3, 4}}});
  CHECK(normal("a\rb\r\r\nc") == "a\nb\n\nc");
  CHECK(normal("a\u2028b\u2029c\u0085d") == "a\nb\nc\nd");
}

TEST_CASE("normalize: all blanks become one") {
  check("a\u00A0b", "a b", {{{0, 1}, {0, 1}}, {{2, 3}, {3, 4}}});
  CHECK(normal("a\u2009b\u3000c\u202Fd") == "a b c d");
}

// bytes        a  FF        z
// original     0  1         2
// normalised   0  1--2--3   4            U+FFFD takes three bytes
TEST_CASE("normalize: a byte that starts no character is one U+FFFD") {
  check("a\xFFz", "a\uFFFDz", {{{0, 1}, {0, 1}}, {{1, 4}, {1, 2}}, {{4, 5}, {2, 3}}});
  CHECK(normal("\xC3") == "\uFFFD");                                // cut off
  CHECK(normal("\xE2\x80") == "\uFFFD\uFFFD");                      // each byte by itself
  CHECK(normal("\xC0\x80") == "\uFFFD\uFFFD");                      // overlong
  CHECK(normal("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");            // a surrogate
  CHECK(normal("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");  // above U+10FFFF
}

// bytes        a  00        b
// original     0  1         2
// normalised   0  1--2--3   4
TEST_CASE("normalize: a NUL is one U+FFFD") { check("a\0b"s, "a\uFFFDb", {{{1, 4}, {1, 2}}, {{4, 5}, {2, 3}}}); }

TEST_CASE("normalize: hyphens of other sorts are hyphens, and a soft one that ends a line") {
  CHECK(normal("anak\u2011anak 5\u201010") == "anak-anak 5-10");
  CHECK(normal("pem\u00AD\nbangun pem\u00AD\r\nbangun pem\u00ADbangun") == "pem-\nbangun pem-\nbangun pembangun");
}

TEST_CASE("normalize: letters and digits in another dress, and those that no number leads to") {
  CHECK(normal("\U0001D401\U0001D7D7\u24B7\u24D0\u2460\U0001F151\U0001F171\U0001F131") == "B9Ba1BBB");
  CHECK(normal("\u210E\u2102\u212C") == "hCB");             // mathematical letters that Unicode had before
  CHECK(normal("\uFF41\u0301") == "\u00E1");                // with a mark
  CHECK(normal("\U0001D6A4\U0001D6C2") == "\u0131\u03B1");  // letters of other alphabets
}

TEST_CASE("normalize: without mending, letters and invisible characters stay") {
  for (const std::string& text : {"Bu\u200Bpati"s, "\uFF22\uFF35"s, "\U0001D401"s, "\uFB01n"s}) {
    CAPTURE(text);
    CHECK(normalize(text, Mending::off).text.view(text) == text);
  }
  const std::string text = "a\u00A0b\r\ne\u0301";
  CHECK(normalize(text, Mending::off).text.view(text) == "a b\n\u00E9");
}

TEST_CASE("normalize: quotes, dashes and superscripts stay") {
  for (const std::string& text : {"“a” ‘b’ «c»"s, "a–b—c…"s, "5 m²"s, "№ 5 ™"s}) CHECK(normal(text) == text);
}

TEST_CASE("normalize: marks without end do not cost the square of their number") {
  std::string text = "a";
  for (int i = 0; i < 100'000; ++i) text += "\u0300";
  CHECK(normal(text).size() > 100'000);
}

TEST_CASE("normalize: the result is valid, holds nothing to normalise, and maps in order") {
  // What may stand beside what: plain letters, marks, invisible ones, blanks, line ends, other dresses, broken bytes.
  const std::vector<std::string> pieces = {"a",        "i",      "e",      " ",      "\n",     "\r",     "\r\n",
                                           "\u0300",   "\u0301", "\u0323", "\u00EC", "\u1EBF", "\u200B", "\uFEFF",
                                           "\u00A0",   "\u2028", "\uFF11", "\uFF45", "\uFB01", "\u2013", "\xFF",
                                           "\xE2\x80", "\0"s,    "\uAC00", "\u11A8", "\u1100", "\u1161"};
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    const Rewritten once = normalize(text).text;
    const std::string view(once.view(text));
    REQUIRE(normal(view) == view);
    Span before{0, 0};
    for (std::size_t at = 0; at < view.size();) {
      const warta::text::CodePoint c = warta::text::decode(view, at);
      const Span span = once.map.original(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + c.length));
      REQUIRE(span.begin < span.end);
      REQUIRE(span.end <= text.size());
      REQUIRE(span.begin >= before.begin);
      before = span;
      at += c.length;
    }
  }
}
