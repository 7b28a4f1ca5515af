// The values that the slots of users' facts hold.
#include <string>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/json.h>

#include "files.h"

using namespace std::chrono_literals;
using warta::Article;
using warta::Fact;
using warta::Slot;

namespace {

/// The article of a text, read with one rule of the kind "uji".
Article extract(const std::string& keys, std::string_view text) {
  const warta::test::TempFolder folder;
  folder.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'uji'\nnote = 'x'\naccept = ['x']\nreject = ['y']\n" + keys);
  return warta::Extractor({.rule_folders = {folder.path()}}).extract({.text = text, .published = 2025y / 12 / 9});
}

const Slot& slot(const Article& article, std::string_view name) {
  REQUIRE(article.facts.size() == 1);
  const auto found = article.facts[0].slots.find(name);
  REQUIRE(found != article.facts[0].slots.end());
  return found->second;
}

}  // namespace

TEST_CASE("slots: a slot holds the fact that it covers, else text") {
  const Article article = extract(
      "pattern = '(?P<n> <number>) (?P<w> tewas terbakar) di (?P<r> <region>) (?P<d> <date>) bersama (?P<o> <official>)'\n",
      "12 orang tewas terbakar di Kabupaten Demak Senin (8/12) bersama Bupati Demak dr. Siti Rahma.");
  REQUIRE(slot(article, "n").number() != nullptr);
  CHECK(slot(article, "n").number()->value == warta::Decimal{12, 0});
  CHECK(slot(article, "n").number()->unit == "orang");
  REQUIRE(slot(article, "w").text() != nullptr);
  CHECK(*slot(article, "w").text() == "tewas terbakar");
  REQUIRE(slot(article, "r").region() != nullptr);
  CHECK(slot(article, "r").region()->code == "33.21");
  REQUIRE(slot(article, "d").date() != nullptr);
  CHECK(slot(article, "d").date()->value == "2025-12-08");
  REQUIRE(slot(article, "o").official() != nullptr);
  CHECK(slot(article, "o").official()->name == "Siti Rahma");
  CHECK(slot(article, "o").number() == nullptr);
}

TEST_CASE("slots: a person without a post, and a post without its holder") {
  CHECK(slot(extract("pattern = 'bersama (?P<s> <official>)'\n", "Ia datang bersama Rima Melati, S.Kom. kemarin."), "s")
            .person()
            ->name == "Rima Melati");
  CHECK(slot(extract("pattern = 'dihadiri (?P<s> <post>)'\n", "Acara dihadiri Bupati Muara Enim."), "s").post()->region.code ==
        "16.03");
}

TEST_CASE("slots: a stated type finds its fact among other words") {
  const std::string keys = "pattern = 'senilai (?P<s> (sekitar)? <number>)'\nslots = { s = 'money' }\n";
  const Article article = extract(keys, "Paket senilai sekitar Rp2,5 miliar.");
  CHECK(article.slice(slot(article, "s").span) == "sekitar Rp2,5 miliar");
  CHECK(slot(article, "s").number()->unit == "IDR");
}

TEST_CASE("slots: a date may be asked for by its type, and a number by its kind") {
  const auto found = [](const std::string& type, std::string_view text) {
    return extract("pattern = 'a (?P<s> .+)'\nslots = { s = '" + type + "' }\n", text).facts.size();
  };
  CHECK(found("duration", "a selama 8 tahun") == 1);
  CHECK(found("duration", "a pada 11 Juni") == 0);
  CHECK(found("calendar_date", "a pada 11 Juni") == 1);
  CHECK(found("calendar_date", "a setiap Senin") == 0);
  CHECK(found("set", "a setiap Senin") == 1);
  CHECK(found("time", "a pukul 09.30 WIB") == 1);
  CHECK(found("date", "a setiap Senin") == 1);
  CHECK(found("percent", "a 12 persen") == 1);
  CHECK(found("percent", "a 12 orang") == 0);
  CHECK(found("quantity", "a 12 orang") == 1);
}

TEST_CASE("slots: a fact that the patterns do not name hides none that they name") {
  const Article article =
      extract("pattern = 'majelis (hakim)? (PN)? (?P<r> <region>) memvonis | hakim (PN)? (?P<r> <region>) memvonis'\n",
              "Hakim PN Demak memvonis dia.");
  REQUIRE(slot(article, "r").region() != nullptr);
  CHECK(slot(article, "r").region()->code == "33.21");
}

TEST_CASE("slots: any unit but a number ends at the first one") {
  const Article article =
      extract("pattern = 'harga <. -number>{0,6} (?P<s> <number>)'\n", "Harga telur dari Rp27.783 sampai Rp29.000.");
  CHECK(slot(article, "s").number()->value == warta::Decimal{27783, 0});
}

TEST_CASE("slots: a rule may look in some zones only") {
  const std::string keys = "pattern = '(?P<s> <number>) tewas'\n";
  constexpr std::string_view text = "Banjir: 12 orang tewas.\nBaca juga: 3 orang tewas di Demak\n";
  CHECK(extract(keys, text).facts.size() == 2);
  CHECK(extract(keys + "zones = ['body']\n", text).facts.size() == 1);
}

TEST_CASE("slots: what is not of the stated type is no fact") {
  const std::string keys = "pattern = 'senilai (?P<s> <number>)'\nslots = { s = 'money' }\n";
  CHECK(extract(keys, "Paket senilai 12 orang.").facts.empty());
  CHECK(extract("pattern = 'di (?P<s> <Cap>)'\nslots = { s = 'region' }\n", "Rapat di Aula.").facts.empty());
}

TEST_CASE("slots: a number that the article does not list is read from its words") {
  const std::string pattern = "pattern = 'skor (?P<a> <digits>) \\- (?P<b> <digits>)'\n";
  const std::string_view text = "Persita menang dengan skor 3 - 1 kemarin.";
  CHECK(slot(extract(pattern, text), "a").text() != nullptr);
  const Article article = extract(pattern + "slots = { a = 'number', b = 'number' }\n", text);
  CHECK(slot(article, "a").number()->value == warta::Decimal{3, 0});
  CHECK(slot(article, "b").number()->value == warta::Decimal{1, 0});
}

TEST_CASE("slots: text may be stated where a fact is covered") {
  CHECK(*slot(extract("pattern = '(?P<n> <number>) tewas'\nslots = { n = 'text' }\n", "12\norang tewas."), "n").text() ==
        "12 orang");
}

TEST_CASE("slots: in JSON a fact stands under the name of its type, without its other places") {
  const std::string json =
      warta::to_json(extract("pattern = '(?P<n> <number>) (?P<w> tewas) di (?P<r> <region>)'\n", "12 orang tewas di Demak."));
  CHECK(json.find(R"("n":{"text":"12 orang","span":[0,8],"value":{"number":{"kind":"quantity","value":"12","unit":"orang"}}})") !=
        std::string::npos);
  CHECK(json.find(R"("w":{"text":"tewas","span":[9,14],"value":"tewas"})") != std::string::npos);
  CHECK(json.find(R"("value":{"region":{"code":"33.21","name":"Kabupaten Demak","level":"regency","province":"33"}})") !=
        std::string::npos);
}
