// What README.md promises about the library.
#include <warta/extractor.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include <doctest/doctest.h>
#include <warta/json.h>

#include "files.h"

using namespace std::chrono_literals;
using warta::test::TempFolder;

namespace {

constexpr const char* phone_rule = R"([[class]]
name = "nomor_telepon"
regex = '[0-9]{3,13}'
shapes = ["digits"]

[[rule]]
name = "telepon"
kind = "kontak"
pattern = '(?P<sarana> telepon | call center) (?P<nomor> <nomor_telepon>)'
note = "A telephone number with what it is called."
accept = ["telepon 110"]
reject = ["telepon rumah"]
)";

std::vector<std::string> surfaces(const warta::Article& article, const std::vector<warta::OfficialMention>& mentions) {
  std::vector<std::string> found;
  for (const warta::OfficialMention& m : mentions) found.emplace_back(article.slice(m.span));
  return found;
}

}  // namespace

TEST_CASE("extractor: an official and a date, from the text to typed fields") {
  const std::string text = "Bupati Demak Ir. H. Sarwo Adi, M.T. meresmikan pasar kemarin.";
  std::ostringstream out;
  const warta::Extractor extractor;
  const warta::Article article = extractor.extract({.text = text, .published = 2025y / 12 / 8});
  for (const warta::Official& official : article.officials)
    out << official.position << ' ' << official.name << ' ' << official.region.code << '\n';
  CHECK(out.str() == "Bupati Sarwo Adi 33.21\n");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].prefixes == std::vector<std::string>{"Ir.", "H."});
  CHECK(article.officials[0].suffixes == std::vector<std::string>{"M.T."});
  CHECK(article.officials[0].status == warta::Status::incumbent);
  CHECK(article.officials[0].is_public);
  REQUIRE(article.dates.size() == 1);
  CHECK(article.dates[0].value == "2025-12-07");
  CHECK(article.published_source == warta::PublishedSource::input);
}

TEST_CASE("extractor: the article keeps what it was given") {
  std::string text = "Ada 5 orang di Demak.";
  const warta::Extractor extractor;
  const warta::Article article = extractor.extract(
      {.text = text, .published = 2025y / 1 / 8, .title = "Judul", .url = "https://contoh.id/1", .id = "a.txt"});
  text.assign(text.size(), 'x');  // the article has a copy of its own
  CHECK(article.text == "Ada 5 orang di Demak.");
  CHECK(article.title == "Judul");
  CHECK(article.url == "https://contoh.id/1");
  CHECK(article.id == "a.txt");
  CHECK(article.published == 2025y / 1 / 8);
  REQUIRE(article.numbers.size() == 1);
  CHECK(article.slice(article.numbers[0].span) == "5 orang");
}

TEST_CASE("extractor: without a publication date a reference stays one") {
  const warta::Article article = warta::Extractor().extract({.text = "Acara itu berlangsung hari ini."});
  REQUIRE(article.dates.size() == 1);
  CHECK(article.dates[0].value == "PRESENT_REF");
  CHECK(article.published_source == warta::PublishedSource::none);
}

TEST_CASE("extractor: kabupaten and kota among the regions") {
  const warta::Article article =
      warta::Extractor().extract({.text = "Warga Kabupaten Demak dan Kota Bitung di Provinsi Jawa Tengah."});
  const std::vector<const warta::Region*> found = warta::regencies(article);
  REQUIRE(found.size() == 2);
  CHECK(found[0]->code == "33.21");
  CHECK(found[0]->level == warta::RegionLevel::regency);
  CHECK(found[1]->code == "71.72");
  CHECK(found[1]->level == warta::RegionLevel::city);
  CHECK(article.regions.size() == 3);
}

TEST_CASE("extractor: all mentions of an official") {
  const warta::Article article =
      warta::Extractor().extract({.text = "Bupati Demak Sarwo Adi hadir. Sarwo mengatakan pasar itu ramai."});
  REQUIRE(article.officials.size() == 1);
  const auto found = surfaces(article, article.officials[0].mentions);
  CHECK(found == std::vector<std::string>{"Bupati Demak Sarwo Adi", "Sarwo"});
}

TEST_CASE("extractor: a folder of one's own adds a kind with slots") {
  const TempFolder folder;
  folder.write("kontak.toml", phone_rule);
  const warta::Extractor extractor{{.rule_folders = {folder.path()}}};
  const std::string text = "Rapat itu selesai.\nHubungi Telepon 0812334455 atau call\ncenter 110 pada 3 Maret 2025.";
  const warta::Article article = extractor.extract({.text = text});
  REQUIRE(article.facts.size() == 2);
  CHECK(article.facts[0].kind == "kontak");
  CHECK(article.facts[0].rule == "kontak/telepon");
  CHECK(article.facts[0].zone == warta::Zone::body);
  CHECK(article.slice(article.facts[0].span) == "Telepon 0812334455");
  REQUIRE(article.facts[0].slots.size() == 2);
  CHECK(article.slice(article.facts[0].slots.at("sarana").span) == "Telepon");
  CHECK(article.slice(article.facts[0].slots.at("nomor").span) == "0812334455");
  CHECK(article.slice(article.facts[1].slots.at("sarana").span) == "call\ncenter");
  CHECK(article.dates.size() == 1);  // the built-in kinds are there still
  const std::string json = warta::to_json(article);
  CHECK(json.find("\"kontak\"") != std::string::npos);
}

TEST_CASE("extractor: rules build on facts of earlier kinds") {
  const TempFolder folder;
  folder.write("janji.toml",
               "[[rule]]\nname = 'tenggat'\nkind = 'janji'\npattern = '(paling lambat | sebelum) (?P<hari> <date>)'\nnote = 'A "
               "deadline.'\n"
               "accept = ['paling lambat 5 Mei 2025']\nreject = ['5 Mei 2025']\n");
  folder.write(
      "tempat.toml",
      "[[rule]]\nname = 'asal'\nkind = 'asal'\npattern = 'warga (?P<tempat> <region>)'\nnote = 'Where people are from.'\n"
      "accept = ['warga Kabupaten Demak']\nreject = ['warga desa']\n");
  const warta::Extractor extractor{{.rule_folders = {folder.path()}}};
  const warta::Article article = extractor.extract({.text = "Laporan warga Kabupaten Demak masuk paling lambat 5 Mei 2025."});
  REQUIRE(article.facts.size() == 2);
  CHECK(article.slice(article.facts[0].slots.at("tempat").span) == "Kabupaten Demak");
  CHECK(article.slice(article.facts[1].slots.at("hari").span) == "5 Mei 2025");
}

TEST_CASE("extractor: facts of one's own kind stay in order, also those of two kinds") {
  const TempFolder folder;
  folder.write("a.toml", phone_rule);
  folder.write("b.toml",
               "[[rule]]\nname = 'sapaan'\nkind = 'sapaan'\npattern = 'selamat <lower>'\nnote = 'x'\naccept = ['selamat "
               "pagi']\nreject = ['pagi']\n");
  const warta::Extractor extractor{{.rule_folders = {folder.path()}}};
  const warta::Article article = extractor.extract({.text = "telepon 110 selamat pagi telepon 112 selamat malam"});
  REQUIRE(article.facts.size() == 4);
  CHECK(std::is_sorted(article.facts.begin(), article.facts.end(), [](const auto& a, const auto& b) { return a.span < b.span; }));
}

TEST_CASE("extractor: an error says where and shows the line") {
  const TempFolder folder;
  const std::string file =
      folder.write("salah.toml", "[[rule]]\nname = 'r'\nkind = 'k'\npattern = 'a <nope>'\nnote = 'x'\n").generic_string();
  bool thrown = false;
  try {
    const warta::Extractor extractor{{.rule_folders = {folder.path()}}};
  } catch (const warta::Error& e) {
    thrown = true;
    CHECK(e.file() == file);
    CHECK(e.line() == 4);
    CHECK(e.column() == 15);
    const std::runtime_error& as_any = e;
    CHECK(std::string(as_any.what()).starts_with(file + ":4:"));
    CHECK(std::string(e.what()).ends_with("^"));
  }
  CHECK(thrown);
}

TEST_CASE("extractor: the error type by itself") {
  const warta::Error whole("words/x.tsv", 0, 0, "cannot be read");
  CHECK(std::string(whole.what()) == "words/x.tsv: cannot be read");
  const warta::Error placed("rules/x.toml", 3, 5, "what", "\tab = 1");
  CHECK(std::string(placed.what()) == "rules/x.toml:3:5: what\n  \tab = 1\n  \t   ^");
}

TEST_CASE("extractor: can be moved") {
  warta::Extractor first;
  const warta::Extractor second(std::move(first));
  CHECK(second.extract({.text = "Ada 5 orang."}).numbers.size() == 1);
  warta::Extractor third;
  third = warta::Extractor();
  CHECK(third.extract({.text = "Ada 5 orang."}).numbers.size() == 1);
}

TEST_CASE("extractor: a title is mended as the text is") {
  const std::string title = "Banjir di Kabupaten D\u0435mak";  // a Cyrillic letter
  const warta::Input input{.text = "Warga mengungsi.", .title = title};
  CHECK(warta::Extractor().extract(input).main_region->code == "33.21");
  CHECK_FALSE(warta::Extractor({.repair = false}).extract(input).main_region);
}

TEST_CASE("extractor: the title is UTF-8 whatever the encoding of the text") {
  const std::string text("B\0u\0p\0a\0t\0i\0 \0h\0a\0d\0i\0r\0.\0", 26);
  const warta::Article article =
      warta::Extractor().extract({.text = text, .title = "Banjir di Kabupaten Demak", .encoding = "UTF-16LE"});
  REQUIRE(article.main_region.has_value());
  CHECK(article.main_region->code == "33.21");
}
