#include <warta/gazetteer.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <random>
#include <ranges>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "gazetteer/fold.h"

using namespace warta;
using gazetteer::Entry;

namespace {

static_assert(std::ranges::forward_range<gazetteer::Entries>);
static_assert(std::ranges::forward_range<gazetteer::Matches>);

/// The codes of a range of entries, with blanks between them.
template <class Range>
std::string codes(const Range& range) {
  std::string codes;
  for (const Entry& entry : range) codes.append(codes.empty() ? "" : " ").append(entry.code);
  return codes;
}

std::string codes_of(std::string_view name, const gazetteer::Filter& filter = {}) {
  return codes(gazetteer::find_name(name, filter));
}

bool finds(std::string_view name, const Entry& region, const gazetteer::Filter& filter = {}) {
  const auto matches = gazetteer::find_name(name, filter);
  return std::find(matches.begin(), matches.end(), region) != matches.end();
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t blank = name.find(' '); blank != std::string_view::npos; blank = name.find(' ')) {
    words.push_back(name.substr(0, blank));
    name.remove_prefix(blank + 1);
  }
  words.push_back(name);
  return words;
}

Entry at(std::string_view code) {
  const auto found = gazetteer::find_code(code);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("gazetteer: as many regions as the decree has") {
  std::map<RegionLevel, std::size_t> count;
  for (const Entry& entry : gazetteer::all()) ++count[entry.level];
  CHECK(count[RegionLevel::province] == 38);
  CHECK(count[RegionLevel::regency] == 416);
  CHECK(count[RegionLevel::city] == 98);
  CHECK(count[RegionLevel::district] == 7285);
  CHECK(count[RegionLevel::village] == 83762);
  CHECK(gazetteer::all().size() == 38 + 416 + 98 + 7285 + 83762);
}

TEST_CASE("gazetteer: every region finds itself") {
  std::size_t lost = 0;
  for (const Entry& entry : gazetteer::all()) {
    const bool is_found = gazetteer::find_code(entry.code) == entry && finds(entry.name, entry) && finds(entry.official, entry) &&
                          finds(entry.name, entry, {.level = entry.level, .within = entry.parent});
    if (is_found) continue;
    ++lost;
    MESSAGE(entry.code, " ", entry.name);
  }
  CHECK(lost == 0);
}

TEST_CASE("gazetteer: every region is found in other spellings") {
  std::size_t lost = 0;
  for (const Entry& entry : gazetteer::all()) {
    std::string upper(entry.name), closed(entry.name), hyphened(entry.name);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    std::erase(closed, '\'');
    std::replace(hyphened.begin(), hyphened.end(), ' ', '-');
    lost += !finds(upper, entry) + !finds(closed, entry) + !finds(hyphened, entry);
  }
  CHECK(lost == 0);
}

TEST_CASE("gazetteer: parents and children agree") {
  std::size_t children = 0, wrong = 0;
  for (const Entry& entry : gazetteer::all()) {
    for (const Entry& child : gazetteer::children(entry.code)) {
      ++children;
      wrong += child.parent != entry.code || gazetteer::parent(child) != entry;
    }
    wrong += entry.parent != gazetteer::parent_code(entry.code);
    wrong += gazetteer::parent(entry).has_value() == (entry.level == RegionLevel::province);
    wrong += gazetteer::children(entry.code).empty() != (entry.level == RegionLevel::village);
  }
  CHECK(wrong == 0);
  CHECK(children + 38 == gazetteer::all().size());
  CHECK(gazetteer::children("").size() == 38);
  CHECK(codes(gazetteer::children("34")) == "34.01 34.02 34.03 34.04 34.71");
}

TEST_CASE("gazetteer: codes ascend at each level, larger regions first") {
  std::string before;
  for (const Entry& entry : gazetteer::all()) {
    const std::string key = std::to_string(entry.code.size() + 10).append(entry.code);
    CHECK(before < key);
    before = key;
  }
}

TEST_CASE("gazetteer: type words") {
  const std::map<std::string, std::string> expected = {{"16", "provinsi"},
                                                       {"16.08", "kabupaten"},
                                                       {"16.71", "kota"},
                                                       {"31.01", "kabupaten administrasi"},
                                                       {"31.74", "kota administrasi"},
                                                       {"16.08.02", "kecamatan"},
                                                       {"91.03.01", "distrik"},
                                                       {"34.04.01", "kapanewon"},
                                                       {"34.71.01", "kemantren"},
                                                       {"11.01.01.2001", "gampong"},
                                                       {"13.01.01.2001", "nagari"},
                                                       {"13.09.01.2007", "desa"},
                                                       {"34.04.01.2001", "kalurahan"},
                                                       {"34.71.01.1001", "kelurahan"},
                                                       {"91.03.01.2004", "kampung"},
                                                       {"91.03.01.3007", "desa adat"},
                                                       {"16.71.01.1001", "kelurahan"},
                                                       {"33.21.01.2001", "desa"}};
  for (const auto& row : expected) {
    INFO(row.first);
    CHECK(at(row.first).type == row.second);
  }
}

TEST_CASE("gazetteer: names, official names and full names") {
  const Entry oku_timur = at("16.08");
  CHECK(oku_timur.name == "Ogan Komering Ulu Timur");
  CHECK(oku_timur.official == "Kabupaten Ogan Komering Ulu Timur");
  CHECK(oku_timur.parent == "16");
  CHECK(at("31.74").name == "Jakarta Selatan");
  CHECK(at("91.03.01.3007").name == "Yoboi");
  CHECK(gazetteer::full_name(oku_timur) == "Kabupaten Ogan Komering Ulu Timur, Sumatera Selatan");
  CHECK(gazetteer::full_name(at("16")) == "Sumatera Selatan");
  CHECK(gazetteer::full_name(at("33.21.04")) == "Kecamatan Sayung, Kabupaten Demak, Jawa Tengah");
  CHECK(gazetteer::full_name(at("91.03.01.3007")) == "Desa Adat Yoboi, Distrik Sentani, Kabupaten Jayapura, Papua");
  CHECK(gazetteer::reference("16.08") == RegionRef{"16.08", "Kabupaten Ogan Komering Ulu Timur", RegionLevel::regency});
  CHECK(gazetteer::reference("33.21.04") == RegionRef{"33.21.04", "Sayung", RegionLevel::district});
  CHECK_FALSE(gazetteer::reference("99.99"));
}

TEST_CASE("gazetteer: a type word before the name") {
  const std::map<std::string, std::string> expected = {{"Kota Solo", "33.72"},
                                                       {"Kotamadya Bogor", "32.71"},
                                                       {"Kota Adm. Jakarta Timur", "31.75"},
                                                       {"Kab. OKI", "16.02"},
                                                       {"Kabupaten Pangkep", "73.10"},
                                                       {"Kabupaten Solo", ""},
                                                       {"Provinsi Jawa Tengah", "33"},
                                                       {"Prov. Sumsel", "16"},
                                                       {"Kecamatan Sayung", "33.21.04"},
                                                       {"Kec.Sayung", "33.21.04"},
                                                       {"Kota", "35.71.02 19.02.01.1001"},
                                                       {"Desa", ""}};
  for (const auto& row : expected) {
    INFO(row.first);
    CHECK(codes_of(row.first) == row.second);
  }
  for (const std::string_view code : {"33.21.04", "33.21.04.2001", "91.03.01.3007", "34.71.01.1001"}) {
    INFO(code);
    CHECK(finds(std::string(gazetteer::full_name(at(code))).substr(0, gazetteer::full_name(at(code)).find(',')), at(code)));
  }
  CHECK(codes_of("Kecamatan Sayung", {.level = RegionLevel::village}) == "");
  CHECK(codes_of("Desa Suka Maju", {.within = "33.21"}) ==
        codes_of("Suka Maju", {.level = RegionLevel::village, .within = "33.21"}));
}

TEST_CASE("gazetteer: the levels and places that are asked for") {
  CHECK(codes_of("Bogor", {.level = RegionLevel::regency}) == "32.01");
  CHECK(codes_of("Bogor", {.level = RegionLevel::city}) == "32.71");
  CHECK(codes_of("Kota Bogor", {.level = RegionLevel::city}) == "32.71");
  CHECK(codes_of("Kab. Bogor") == "32.01");
  CHECK(codes_of("Kota Jakarta Selatan") == "31.74");
  CHECK(codes_of("Kota Administrasi Jakarta Selatan") == "31.74");
  CHECK(gazetteer::is_ambiguous("Bogor"));
  CHECK_FALSE(gazetteer::is_ambiguous("Bogor", {.level = RegionLevel::city}));
  CHECK_FALSE(gazetteer::is_ambiguous("Demak", {.level = RegionLevel::regency}));
  CHECK_FALSE(gazetteer::is_ambiguous("Negeri Antah Berantah"));
  CHECK(codes_of("Sayung", {.level = RegionLevel::district, .within = "33"}) == "33.21.04");
  CHECK(codes_of("Sayung", {.level = RegionLevel::district, .within = "33.21"}) == "33.21.04");
  CHECK(codes_of("Sayung", {.level = RegionLevel::district, .within = "33.2"}) == "");
  CHECK(codes_of("Sayung", {.level = RegionLevel::district, .within = "33.21.04"}) == "");
  CHECK(codes_of("Sayung", {.level = RegionLevel::district, .within = "32"}) == "");
}

TEST_CASE("gazetteer: a name's regions stand in order, once each, and are counted") {
  const auto regions = gazetteer::find_name("Suka Maju");
  CHECK(regions.size() > 100);
  std::set<std::string> seen;
  std::string before;
  for (const Entry& region : regions) {
    CHECK(seen.insert(std::string(region.code)).second);
    const std::string key = std::to_string(region.code.size() + 10).append(region.code);
    CHECK(before < key);
    before = key;
  }
  CHECK(seen.size() == regions.size());
  CHECK(codes_of("Suka Maju") == codes_of("SUKAMAJU"));
}

TEST_CASE("gazetteer: folding") {
  for (const char* name : {"Tulang Bawang", "Tulangbawang", "TULANG-BAWANG", "tulang  bawang", "Tulang\nBawang"})
    CHECK(codes_of(name, {.level = RegionLevel::regency}) == "18.05");
  for (const char* name : {"Tanjung Pinang", "Tanjungpinang"}) CHECK(codes_of(name, {.level = RegionLevel::city}) == "21.72");
  for (const char* name : {"Sumatera Selatan", "Sumatra Selatan", "SUMATRA SELATAN"}) CHECK(codes_of(name) == "16");
  for (const char* name : {"Kepulauan Riau", "Kep. Riau", "Kep Riau", "Kepri"}) CHECK(codes_of(name) == "21");
  for (const char* name : {"Ra'as", "Ra\u2019as", "Raas"}) CHECK(codes_of(name, {.level = RegionLevel::district}) == "35.29.22");
  for (const char* name : {"16 Ulu", "Enam Belas Ulu"})
    CHECK(codes_of(name, {.level = RegionLevel::village, .within = "16.71"}) == "16.71.03.1005");
  CHECK(codes_of("Lima Puluh Kota") == codes_of("50 Kota"));
}

TEST_CASE("gazetteer: short, former and other names") {
  const std::map<std::string, std::string> expected = {{"NAD", "11"},
                                                       {"Nanggroe Aceh Darussalam", "11"},
                                                       {"Kabupaten Pontianak", "61.02"},
                                                       {"OKI", "16.02"},
                                                       {"OKU Timur", "16.08"},
                                                       {"Sumsel", "16"},
                                                       {"SUMSEL", "16"},
                                                       {"Ujung Pandang", "73.71"},
                                                       {"Irian Jaya", "91"},
                                                       {"Irian Barat", "91"},
                                                       {"Toba Samosir", "12.12"},
                                                       {"Kabupaten Kendari", "74.02"},
                                                       {"Polewali Mamasa", "76.04"}};
  for (const auto& row : expected) {
    INFO(row.first);
    CHECK(finds(row.first, at(row.second)));
  }
  CHECK_FALSE(finds("Oki", at("16.02")));
  CHECK_FALSE(finds("nad", at("11")));
  // An acronym has the regions of the plain word as well.
  CHECK(codes_of("OKI") == (codes_of("Oki").empty() ? "16.02" : "16.02 " + codes_of("Oki")));
}

TEST_CASE("gazetteer: the longest name at the head") {
  using Words = std::vector<std::string_view>;
  const auto longest = [](const Words& words, const gazetteer::Filter& filter = {}) {
    const gazetteer::NameMatch match = gazetteer::longest_name(words, filter);
    return std::to_string(match.words) + ": " + codes(match.regions);
  };
  constexpr gazetteer::Filter district = {.level = RegionLevel::district}, province = {.level = RegionLevel::province};
  CHECK(longest({"Lubuk", "Pakam", "Deli", "Serdang"}, district) == "2: 12.07.28");
  CHECK(longest({"Sayung", ",", "Demak"}, {.level = RegionLevel::district, .within = "33"}) == "1: 33.21.04");
  CHECK(longest({"Kep", ".", "Riau", "dan"}, province) == "3: 21");
  CHECK(longest({"Sumatera", "Selatan", "."}, province) == "2: 16");
  CHECK(longest({"Kep", "."}, province) == "0: ");
  CHECK(longest({"Sumatera", ",", "Selatan"}, province) == "0: ");
  CHECK(longest({".", "Aceh"}) == "0: ");
  CHECK(longest({"OKI", "Sumsel"}, {.level = RegionLevel::regency}) == "1: 16.02");
  CHECK(longest({"oki", "Sumsel"}, {.level = RegionLevel::regency}) == "0: ");
  CHECK(longest({"Kota", "Bogor", "Barat"}, {.level = RegionLevel::city}) == "2: 32.71");
  CHECK(longest({}) == "0: ");
  CHECK(longest({"", ""}) == "0: ");
}

TEST_CASE("gazetteer: every name is the longest at the head of its own words") {
  std::size_t lost = 0, longest = 0;
  for (const Entry& entry : gazetteer::all()) {
    const std::vector<std::string_view> words = words_of(entry.name);
    longest = std::max(longest, words.size());
    const gazetteer::NameMatch match = gazetteer::longest_name(words, {.level = entry.level, .within = entry.parent});
    lost += match.words != words.size() || match.regions.empty();
  }
  CHECK(lost == 0);
  CHECK(longest <= gazetteer::longest_name_words);
}

TEST_CASE("gazetteer: unknown and hostile input") {
  for (const char* code : {"", "1", "99", "1608", "16.8", " 16.08", "16.08 ", "16.", "16.08.", "16.99", "16.00", "16:08", "1/.08",
                           "16.08.02.9999", "16.08.02.0001", "16.08.02.20011", "16x08", "16.08.02x2001", "\xFF\xFF"}) {
    INFO(code);
    CHECK_FALSE(gazetteer::find_code(code));
    if (*code != '\0') CHECK(gazetteer::children(code).empty());
  }
  for (const char* name : {"", " ", "-", "'", "...", "Antah Berantah", "\xFF\xFE", "\xE2\x80", "\xC3"}) {
    INFO(name);
    CHECK(gazetteer::find_name(name).empty());
    CHECK(gazetteer::find_name(name).size() == 0);
  }
  CHECK(gazetteer::find_name(std::string(1 << 20, 'a')).empty());
  CHECK(gazetteer::find_name(std::string(1 << 20, ' ')).empty());
  CHECK(codes_of("Aceh", {.within = "\xFF"}) == "");
  const std::vector<std::string_view> words(10000, "Suka");
  CHECK(gazetteer::longest_name(words).words <= gazetteer::longest_name_words);
}

TEST_CASE("gazetteer: many threads at once find the same") {
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& codes : found)
    threads.emplace_back([&codes] {
      for (const Entry& province : gazetteer::children(""))
        codes += codes_of(province.name) + codes_of("Suka Maju", {.within = province.code});
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(found.front().size() > 1000);
  for (const std::string& codes : found) CHECK(codes == found.front());
}

TEST_CASE("gazetteer: random bytes find nothing that does not fold to them") {
  std::mt19937 random(20251122);
  for (int round = 0; round < 20000; ++round) {
    std::string name(random() % 12, '\0');
    for (char& c : name) c = static_cast<char>(random() % 3 == 0 ? random() : 'a' + random() % 26);
    const gazetteer::FoldedName folded(name);
    for (const Entry& entry : gazetteer::find_name(name)) {
      if (entry.level < RegionLevel::district) continue;  // the folded name may be another name of the region
      CHECK(gazetteer::FoldedName(entry.name).view() == folded.view());
    }
    static_cast<void>(gazetteer::find_code(name));
  }
}
