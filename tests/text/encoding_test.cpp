#include "text/encoding.h"

#include <string>

#include <doctest/doctest.h>

#include "text/reading.h"

using warta::Span;
using namespace warta::text;

namespace {

/// The text as bytes of UTF-16, the low byte first.
std::string utf16(const std::u16string& text) {
  std::string out;
  for (const char16_t c : text) {
    out += static_cast<char>(c & 0xFF);
    out += static_cast<char>(c >> 8);
  }
  return out;
}

std::string read_as(const std::string& bytes, const std::string& encoding) {
  return std::string(Reading(bytes, Mending::on, encoding).view());
}
std::string read(const std::string& bytes) { return read_as(bytes, ""); }

}  // namespace

TEST_CASE("encoding: the conversions are there") { CHECK_NOTHROW(check_conversions()); }

TEST_CASE("encoding: names are IANA's, in any case") {
  for (const std::string name :
       {"utf-8", "UTF-8", "windows-1252", "ISO-8859-1", "latin1", "UTF-16", "utf-16le", "Shift_JIS", "KOI8-R"}) {
    CAPTURE(name);
    CHECK(knows_encoding(name));
  }
  for (const std::string name :
       {"", "nothing", "ISO-2022-JP", "ISO2022JP", "ISO_2022_JP", "JIS", "UTF-7", "UTF_7", "HZ-GB-2312", "SCSU"}) {
    CAPTURE(name);
    CHECK_FALSE(knows_encoding(name));
  }
}

// bytes        c  a  f  E9  -  96  x
// original     0  1  2  3   4  5   6
TEST_CASE("encoding: one byte a character, spans in the original") {
  const std::string bytes = "caf\xE9-\x96x";
  const Reading reading(bytes, Mending::on, "windows-1252");
  REQUIRE(reading.view() == "café-–x");
  CHECK(reading.original(0, 5) == Span{0, 4});
  CHECK(reading.original(6, 9) == Span{5, 6});
  CHECK(reading.original(9, 10) == Span{6, 7});
  CHECK(reading.changes().empty());                               // declared: no damage
  CHECK(read_as("caf\xE9 \x93ya\x94", "latin1") == "café “ya”");  // as browsers read it
  CHECK(read_as("\xCB\xC5", "KOI8-R") == "ке");
}

// bytes        FF FE  c 0  E9 0  20AC
// original     0      2    4     6  8
TEST_CASE("encoding: two bytes a character, spans in the original") {
  const std::string bytes = utf16(u"\uFEFFc\u00E9\u20AC");
  for (const std::string encoding : {"UTF-16", "UTF-16LE", ""}) {
    const Reading reading(bytes, Mending::on, encoding);
    REQUIRE(reading.view() == "cé€");
    CHECK(reading.original(0, 1) == Span{2, 4});
    CHECK(reading.original(1, 3) == Span{4, 6});
    CHECK(reading.original(3, 6) == Span{6, 8});
  }
}

TEST_CASE("encoding: several bytes a character, and some that are none") {
  const std::string bytes = "ab \x83\x65 cd";  // テ in Shift_JIS
  const Reading reading(bytes, Mending::on, "Shift_JIS");
  REQUIRE(reading.view() == "ab テ cd");
  CHECK(reading.original(3, 6) == Span{3, 5});
  CHECK(reading.original(7, 9) == Span{6, 8});
  for (const std::string broken : {"a\x83", "\x83\x83\x83", "a\xFF\xFF b", ""}) {
    const Reading rest(broken, Mending::on, "Shift_JIS");
    CHECK(rest.original(0, static_cast<std::uint32_t>(rest.view().size())).end <= broken.size());
  }
}

TEST_CASE("encoding: Western text is detected, and its changes listed") {
  const std::string bytes = "Bupati mengatakan \x93rapat\x94 digelar di kafe Beyonc\xE9 \x96 kemarin.";
  const Reading reading(bytes);
  CHECK(reading.view() == "Bupati mengatakan “rapat” digelar di kafe Beyoncé – kemarin.");
  REQUIRE(reading.changes().size() == 4);
  CHECK(reading.changes()[0].damage == warta::Damage::encoding);
  CHECK(reading.changes()[0].original == Span{18, 19});
}

TEST_CASE("encoding: damaged UTF-8 is no other encoding") {
  CHECK(read("“rapat” \x96 digelar") == "“rapat” \uFFFD digelar");
  CHECK(read("rapat digelar \xE2\x80") == "rapat digelar \uFFFD\uFFFD");  // cut off
  CHECK(Reading("Beyonc\xE9 hadir di rapat", Mending::off).view() == "Beyonc\uFFFD hadir di rapat");
  CHECK(Reading("Beyonc\xE9 hadir di rapat", Mending::on, "UTF-8").view() == "Beyonc\uFFFD hadir di rapat");
}
