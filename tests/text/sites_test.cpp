#include "text/sites.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace warta::text;

namespace {

/// What site_end takes from a text whose first word ends at its first stop.
std::string site_of(const std::string& text) {
  const std::size_t word_end = text.find('.');
  const std::size_t end = site_end(Bytes(text), 0, word_end);
  return end == word_end ? "" : text.substr(0, end);
}

}  // namespace

TEST_CASE("sites: a known ending, with all before it and the path behind") {
  CHECK(site_of("sumeks.co pagi") == "sumeks.co");
  CHECK(site_of("disdik.demakkab.go.id/berita/1 pagi") == "disdik.demakkab.go.id/berita/1");
  CHECK(site_of("www.demak.xyz pagi") == "www.demak.xyz");
  CHECK(site_of("KOMPAS.com-Menteri") == "KOMPAS.com");
}

TEST_CASE("sites: sentences that have grown together, abbreviations and single letters are none") {
  CHECK(site_of("hadir.Desa itu").empty());
  CHECK(site_of("S.Pd. hadir").empty());
  CHECK(site_of("a.co").empty());
  CHECK(site_of("hadir.").empty());
}

TEST_CASE("sites: a name longer than any domain is read no further") {
  std::string text = "aa";
  for (int i = 0; i < 200; ++i) text += ".aa";
  CHECK(site_of(text + ".com").empty());
}

TEST_CASE("sites: an address goes on to the blank, less the marks behind it") {
  for (const std::string_view behind : {"\tpagi", ",\" kata", "\", kata", "”, kata", ".", ").", ""}) {
    CAPTURE(behind);
    CHECK(address_end(Bytes("://x.id/a?b=1" + std::string(behind)), 0) == 13);
  }
}
