#include <warta/json.h>

#include <string>

#include <doctest/doctest.h>

#include "article/fields.h"

using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

warta::Article article_of(std::string text) {
  warta::Article article;
  article.text = std::move(text);
  return article;
}

/// The text behind `"key":` in the article's JSON, up to `end`.
std::string behind(const warta::Article& article, const std::string& key, const std::string& end) {
  const std::string json = warta::to_json(article);
  const std::string opening = "\"" + key + "\":";
  const auto from = json.find(opening);
  REQUIRE(from != std::string::npos);
  return json.substr(from + opening.size(), json.find(end, from) + end.size() - from - opening.size());
}

std::string title_json(std::string title) {
  warta::Article article;
  article.title = std::move(title);
  return behind(article, "title", ",\"published_source\"");
}

warta::Mention body(std::size_t begin, std::size_t end) { return {{begin, end}, warta::Zone::body}; }

}  // namespace

TEST_CASE("json: an article without facts has all lists, and no optional field") {
  CHECK(warta::to_json({}) ==
        R"({"schema":"warta/article/1","id":"","published_source":"none","numbers":[],"dates":[],"officials":[],"posts":[],)"
        R"("people":[],"regions":[],"facts":[],"checks":[],"repairs":[],"zones":[]})");
}

TEST_CASE("json: the head") {
  warta::Article article = article_of("OKI \u2013 Kayuagung");
  article.id = "a.txt";
  article.title = "Judul";
  article.url = "https://contoh.id/1";
  article.published = 2025y / 1 / 8;
  article.published_source = warta::PublishedSource::input;
  article.dateline = warta::Dateline{{0, 7}, "16.02", "SUMEKS.CO"};
  article.main_region = warta::MainRegion{"16.02", "dateline"};
  article.zones = {{{0, 17}, warta::Zone::body, "zones/x"}};
  CHECK(warta::to_json(article) ==
        R"({"schema":"warta/article/1","id":"a.txt","title":"Judul","url":"https://contoh.id/1","published":"2025-01-08",)"
        R"("published_source":"input","dateline":{"place":"16.02","outlet":"SUMEKS.CO","span":[0,7],"chars":[0,5]},"numbers":[],)"
        R"("dates":[],"officials":[],"posts":[],"people":[],"regions":[],"main_region":{"code":"16.02","reason":"dateline"},)"
        R"("facts":[],"checks":[],"repairs":[],"zones":[{"zone":"body","span":[0,17],"chars":[0,15]}]})");
}

TEST_CASE("json: numbers") {
  warta::Article article = article_of("\u2013 11.643 orang");
  warta::Number number;
  static_cast<warta::Mention&>(number) = body(4, 16);
  number.kind = warta::NumberKind::quantity;
  number.value = {11643, 0};
  number.unit = "orang";
  number.modifier = warta::Modifier::more_than;
  number.upper = warta::Decimal{12, 3};
  number.rule = "numbers/x";
  article.numbers = {number};
  CHECK(behind(article, "numbers", "}]") ==
        R"([{"span":[4,16],"chars":[2,14],"text":"11.643 orang","zone":"body","kind":"quantity","value":"11643","upper":"12000",)"
        R"("unit":"orang","modifier":"more_than","rule":"numbers/x"}])");
}

TEST_CASE("json: dates say only what is out of the ordinary") {
  warta::Article article = article_of("22 Desember 2025");
  warta::Date date;
  date.span = {0, 16};
  date.value = "2025-12-22";
  article.dates = {date};
  CHECK(
      behind(article, "dates", "}]") ==
      R"([{"span":[0,16],"chars":[0,16],"text":"22 Desember 2025","zone":"body","type":"DATE","value":"2025-12-22","rule":""}])");
  article.dates[0].end = "2025-12-24";
  article.dates[0].anchor = "2025-12-23";
  article.dates[0].weekday_agrees = false;
  article.dates[0].valid = false;
  article.dates[0].fiscal = true;
  article.dates[0].approximate = true;
  article.dates[0].hijri = true;
  CHECK(behind(article, "value", "}]") ==
        R"("2025-12-22","end":"2025-12-24","anchor":"2025-12-23","weekday_agrees":false,"valid":false,"fiscal":true,)"
        R"("approximate":true,"calendar":"hijri","rule":""}])");
}

TEST_CASE("json: officials, posts and people") {
  warta::Article article = article_of("Plt Bupati Ir. Ani");
  warta::Official official;
  official.span = {0, 18};
  official.name = "Ani";
  official.prefixes = {"Ir."};
  official.position = "Bupati";
  official.region = {"16.08", "Kabupaten Ogan Komering Ulu Timur", warta::RegionLevel::regency};
  official.region_source = warta::RegionSource::phrase;
  official.status = warta::Status::acting;
  official.acting = "Plt";
  official.mentions = {{body(0, 18), ""}};
  article.officials = {official};
  warta::Post post;
  post.span = {4, 10};
  post.position = "Bupati";
  post.institution = "Pemkab";
  post.region_source = warta::RegionSource::article;
  article.posts = {post};
  warta::Person person;
  person.span = {15, 18};
  person.name = "Ani";
  article.people = {person};
  CHECK(
      behind(article, "officials", ",\"posts\"") ==
      R"([{"span":[0,18],"chars":[0,18],"text":"Plt Bupati Ir. Ani","zone":"body","name":"Ani","prefixes":["Ir."],"suffixes":[],)"
      R"("position":"Bupati","region":"16.08","region_source":"phrase","status":"acting","acting":"Plt","public":true,)"
      R"("mentions":[{"span":[0,18],"chars":[0,18],"text":"Plt Bupati Ir. Ani","zone":"body"}],"quotes":[],"rule":""}],"posts")");
  CHECK(behind(article, "posts", "}]") == R"([{"span":[4,10],"chars":[4,10],"text":"Bupati","zone":"body","position":"Bupati",)"
                                          R"("institution":"Pemkab","status":"incumbent","rule":""}])");
  CHECK(behind(article, "people", "}]") ==
        R"([{"span":[15,18],"chars":[15,18],"text":"Ani","zone":"body","name":"Ani","prefixes":[],"suffixes":[],"rule":""}])");
}

TEST_CASE("json: a region has a code and a province, or candidates") {
  warta::Article article = article_of("OKI Bogor Desa X");
  warta::Region known;
  static_cast<warta::RegionRef&>(known) = {"16.02", "Kabupaten Ogan Komering Ilir", warta::RegionLevel::regency};
  known.province = "16";
  known.mentions = {body(0, 3)};
  warta::Region open;
  static_cast<warta::RegionRef&>(open) = {"", "Bogor", warta::RegionLevel::regency};
  open.candidates = {{"32.01", "Kabupaten Bogor", "first by default"}, {"32.71", "Kota Bogor", ""}};
  open.mentions = {body(4, 9)};
  warta::Region unlisted;
  static_cast<warta::RegionRef&>(unlisted) = {"", "Desa X", warta::RegionLevel::village};
  unlisted.mentions = {body(10, 16)};
  article.regions = {known, open, unlisted};
  CHECK(
      behind(article, "regions", ",\"facts\"") ==
      R"([{"code":"16.02","name":"Kabupaten Ogan Komering Ilir","level":"regency","province":"16",)"
      R"("mentions":[{"span":[0,3],"chars":[0,3],"text":"OKI","zone":"body"}],"rule":""},)"
      R"({"name":"Bogor","level":"regency","candidates":[{"code":"32.01","name":"Kabupaten Bogor","reason":"first by default"},)"
      R"({"code":"32.71","name":"Kota Bogor"}],"mentions":[{"span":[4,9],"chars":[4,9],"text":"Bogor","zone":"body"}],"rule":""},)"
      R"({"name":"Desa X","level":"village","candidates":[],)"
      R"("mentions":[{"span":[10,16],"chars":[10,16],"text":"Desa X","zone":"body"}],"rule":""}],"facts")");
}

TEST_CASE("json: checks, repairs and facts of users' own rules") {
  warta::Article article = article_of("m\u00ECnum 3");
  article.checks = {{warta::CheckKind::sum, true, {{0, 6}, {7, 8}}, "1 + 2 = 3", "checks/sum"}};
  article.repairs = {{{0, 6}, "m\u00ECnum", "minum", warta::Damage::accent}};
  warta::Fact fact;
  fact.span = {0, 8};
  fact.kind = "drink";
  fact.slots = {{"what", {{0, 6}, "minum"}}};
  fact.rule = "mine/drink";
  article.facts = {fact};
  CHECK(behind(article, "checks", "}]") == R"([{"kind":"sum","holds":true,"spans":[[0,6],[7,8]],"note":"1 + 2 = 3"}])");
  CHECK(behind(article, "repairs", "}]") ==
        "[{\"span\":[0,6],\"chars\":[0,5],\"from\":\"m\u00ECnum\",\"to\":\"minum\",\"kind\":\"accent\"}]");
  CHECK(behind(article, "facts", "}]") ==
        "[{\"span\":[0,8],\"chars\":[0,7],\"text\":\"m\u00ECnum 3\",\"zone\":\"body\",\"kind\":\"drink\","
        "\"slots\":{\"what\":{\"text\":\"m\u00ECnum\",\"span\":[0,6],\"value\":\"minum\"}},\"rule\":\"mine/drink\"}]");
}

TEST_CASE("json: strings") {
  CHECK(title_json("a\"b\\c") == R"("a\"b\\c","published_source")");
  CHECK(title_json("\n\r\t\b\x1F\x7F") == "\"\\n\\r\\t\\u0008\\u001f\x7F\",\"published_source\"");
  CHECK(title_json("nol\0nol"s) == R"("nol\u0000nol","published_source")");
  CHECK(title_json("d\u00ECgelar \u2013 \U0001F600") == "\"d\u00ECgelar \u2013 \U0001F600\",\"published_source\"");
  CHECK(title_json("a\xFFz\xE2\x80") == "\"a\uFFFDz\uFFFD\uFFFD\",\"published_source\"");
}

TEST_CASE("fields: the same as text") {
  warta::Official official;
  official.name = "Lanosin";
  official.prefixes = {"Ir.", "H."};
  official.position = "Bupati";
  official.is_public = false;
  const std::map<std::string, std::string> expected = {{"name", "Lanosin"},    {"prefixes", "Ir. H."},  {"suffixes", ""},
                                                       {"position", "Bupati"}, {"status", "incumbent"}, {"public", "false"}};
  CHECK(warta::article::fields_of(official) == expected);
  warta::Region region;
  region.name = "Bogor";
  region.level = warta::RegionLevel::regency;
  region.candidates = {{"32.01", "Kabupaten Bogor", ""}, {"32.71", "Kota Bogor", ""}};
  CHECK(warta::article::fields_of(region).at("candidates") == "32.01 32.71");
}
