#include "article/code_points.h"

#include <string>

#include <doctest/doctest.h>

#include "text/utf8.h"

using warta::article::CodePoints;

namespace {

/// What the table must agree with: code points counted one after the other from the start.
std::size_t counted(std::string_view text, std::size_t offset) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < offset && at < text.size(); ++count) at += warta::text::decode(text, at).length;
  return count;
}

void check_every_boundary(const std::string& text) {
  const CodePoints code_points(text);
  for (std::size_t at = 0; at < text.size(); at += warta::text::decode(text, at).length)
    REQUIRE(code_points.before(at) == counted(text, at));
  CHECK(code_points.before(text.size()) == counted(text, text.size()));
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (; times > 0; --times) text += piece;
  return text;
}

}  // namespace

TEST_CASE("code points: ASCII counts as bytes") {
  const CodePoints code_points("OKU Timur");
  CHECK(code_points.before(0) == 0);
  CHECK(code_points.before(9) == 9);
}

TEST_CASE("code points: a dash takes three bytes") {
  const CodePoints code_points("Halo \u2013!");
  CHECK(code_points.before(5) == 5);
  CHECK(code_points.before(8) == 6);
  CHECK(code_points.before(9) == 7);
}

TEST_CASE("code points: an empty text has none, and an offset behind the end is the end") {
  CHECK(CodePoints("").before(0) == 0);
  CHECK(CodePoints("ab").before(99) == 2);
}

TEST_CASE("code points: each byte that is not UTF-8 is one") {
  const CodePoints code_points("a\xFF\xC3z");
  CHECK(code_points.before(1) == 1);
  CHECK(code_points.before(2) == 2);
  CHECK(code_points.before(3) == 3);
  CHECK(code_points.before(4) == 4);
}

TEST_CASE("code points: blocks begin where they may, also inside a code point") {
  for (std::size_t lead = 0; lead < 5; ++lead) {
    CAPTURE(lead);
    const std::string start(lead, 'x');
    check_every_boundary(start + repeated("\u2013", 600));
    check_every_boundary(start + repeated("\U0001F600", 600));
    check_every_boundary(start + repeated("d\u00ECgelar ", 300) + repeated("plain text ", 100) + "\xFF");
    check_every_boundary(start + repeated("\xF0\x9F", 400));
  }
}

TEST_CASE("code points: a text of whole blocks has an end") {
  check_every_boundary(std::string(256, 'x'));
  check_every_boundary(std::string(512, 'x'));
  check_every_boundary(std::string(254, 'x') + "\u2013");
}
