// Every example of every built-in rule, and what the example runner itself says of failures.
#include <warta/rules.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "facts/check.h"
#include "facts/date.h"
#include "facts/dateline.h"
#include "facts/number.h"
#include "facts/official.h"
#include "facts/post.h"
#include "facts/region.h"
#include "facts/speech.h"
#include "facts/zone.h"
#include "files.h"
#include "pipeline.h"
#include "rules/example_book.h"

namespace {

using warta::ExampleKind;
using warta::ExampleResult;

const warta::rules::RuleSet& built_in() {
  static const warta::Pipeline pipeline{warta::Options{}};
  return pipeline.rules();
}

const std::map<std::string, std::vector<ExampleResult>>& results_by_rule() {
  static const auto results = [] {
    std::map<std::string, std::vector<ExampleResult>> by_rule;
    for (ExampleResult& result : warta::run_examples()) by_rule[result.rule].push_back(std::move(result));
    return by_rule;
  }();
  return results;
}

std::size_t count_of(const std::vector<ExampleResult>& results, ExampleKind kind) {
  std::size_t count = 0;
  for (const ExampleResult& result : results) count += result.kind == kind ? 1 : 0;
  return count;
}

/// The results of a folder with one rule of a kind of its own, without those of the built-in rules.
std::vector<ExampleResult> results_of(const std::string& rule_file) {
  const warta::test::TempFolder folder;
  folder.write("uji.toml", rule_file);
  return warta::run_examples({.rule_folders = {folder.path()}}, warta::ExampleScope::rule_folders);
}

std::string rule_with(const std::string& examples) {
  return "[[rule]]\nname = 'telepon'\nkind = 'kontak'\npattern = 'telepon (?P<nomor> <digits>)'\nnote = 'Nomor telepon.'\n" +
         examples;
}

}  // namespace

// There is a subcase for each rule, so that its name stands in the report of each failure.
TEST_CASE("examples: every rule does what its examples say") {
  for (const auto& rule : built_in().rules()) {
    SUBCASE(rule->name.c_str()) {
      const auto found = results_by_rule().find(rule->name);
      REQUIRE(found != results_by_rule().end());
      for (const ExampleResult& result : found->second) {
        INFO(result.file, ":", result.line, ": '", result.text, "': ", result.message);
        CHECK(result.passed);
      }
    }
  }
}

TEST_CASE("examples: none is left out") {
  CHECK(results_by_rule().size() == built_in().rules().size());
  const warta::rules::ExampleBook book(built_in());
  for (const auto& rule : built_in().rules()) {
    CAPTURE(rule->name);
    const std::vector<ExampleResult>& results = results_by_rule().at(rule->name);
    const warta::rules::Examples& examples = book.of(*rule);
    CHECK(count_of(results, ExampleKind::accept) == examples.accept.size());
    CHECK(count_of(results, ExampleKind::reject) == examples.reject.size());
    CHECK(count_of(results, ExampleKind::todo) == examples.todo.size());
  }
}

TEST_CASE("examples: every built-in kind has rules, and every rule is of one") {
  std::set<std::string> kinds, known;
  for (const auto& rule : built_in().rules()) kinds.insert(rule->kind);
  for (const auto& spec : {warta::facts::dateline_kind(), warta::facts::zone_kind(), warta::facts::number_kind(),
                           warta::facts::date_kind(), warta::facts::region_kind(), warta::facts::post_kind(),
                           warta::facts::official_kind(), warta::facts::speech_kind(), warta::facts::check_kind()})
    known.insert(spec.name);
  CHECK(known.size() == 9);
  CHECK(kinds == known);
}

TEST_CASE("examples: a result says where the example stands") {
  const auto results = results_of(rule_with("accept = [\n  'telepon 110',\n  'telepon 112',\n]\nreject = ['telepon rumah']\n"));
  REQUIRE(results.size() == 3);
  CHECK(results[0].line == 7);
  CHECK(results[1].line == 8);
  CHECK(results[2].line == 10);
  for (const ExampleResult& result : results) {
    CHECK(result.file.ends_with("/uji.toml"));
    CHECK(result.passed);
    CHECK(result.message.empty());
  }
}

TEST_CASE("examples: what fails says what was expected and what came") {
  const auto results = results_of(
      rule_with("accept = ['telepon rumah', { text = 'telepon 110', kind = 'surat' }]\nreject = ['ada telepon 110']\n"));
  REQUIRE(results.size() == 3);
  for (const ExampleResult& result : results) CHECK_FALSE(result.passed);
  CHECK(results[0].message.find("telepon rumah") != std::string::npos);
  CHECK(results[1].message == "kind: expected 'surat', got 'kontak'");
  CHECK(results[2].message == "expected no fact of the rule, found 'telepon 110'");
}

TEST_CASE("examples: a failure says where, and who is to blame") {
  const auto results = results_of(rule_with(
      "accept = ['telepon rumah', { text = 'hubungi telepon 110', match = 'hubungi' }, { text = 'telepon 110', nomor = '112' }]\n"
      "reject = ['ada telepon 110']\n"));
  REQUIRE(results.size() == 4);
  CHECK(results[0].expected == warta::Span{0, 13});
  CHECK(results[0].found.empty());
  CHECK(results[1].expected == warta::Span{0, 7});
  REQUIRE_FALSE(results[1].found.empty());
  REQUIRE(results[2].fields.size() == 1);
  CHECK(results[2].fields[0].field == "nomor");
  CHECK(results[2].fields[0].actual == "110");
  REQUIRE(results[3].found.size() == 1);
  CHECK(results[3].found[0].span == warta::Span{4, 15});
  const std::string report = results[3].to_string();
  CHECK(report.substr(report.find(": uji/")) ==
        ": uji/telepon, reject: expected no fact of the rule, found 'telepon 110'\n"
        "  ada telepon 110\n"
        "      ~~~~~~~~~~~ found by uji/telepon");
}

TEST_CASE("examples: a failure says what stopped the pattern") {
  const auto why_not = [](const std::string& pattern, const std::string& text, const std::string& more = "") {
    const auto results = results_of("[[rule]]\nname = 'r'\nkind = 'uji'\npattern = '" + pattern + "'\nnote = 'x'\naccept = ['" +
                                    text + "']\nreject = ['z']\n" + more);
    CHECK_FALSE(results.at(0).passed);
    CHECK(results[0].to_string().ends_with(results[0].why_not));
    return results[0].why_not;
  };
  CHECK(why_not("<number> gajah", "12 gajah putih") ==
        "the pattern came furthest at 0: matched \"12 gajah putih\", then `gajah` expected, found the end of the sentence");
  CHECK(why_not("telepon rumah", "surat") == "nowhere is there a unit that the pattern begins with");
  CHECK(why_not("telepon", "telepon rumah", "not_after = 'rumah'\n") ==
        "the pattern matches \"telepon\", but its not_after does not hold");
}

TEST_CASE("examples: a field that no fact has is answered with the one that is near") {
  const auto results = results_of(
      "[[rule]]\nname = 's'\nkind = 'uji'\npattern = '(?P<n> <number>) tewas'\nnote = 'x'\nreject = ['z']\n"
      "accept = [{ text = '12 orang tewas', n.valu = '12' }]\n");
  REQUIRE(results.size() == 2);
  CHECK(results[0].message == "n.valu: expected '12', got nothing; did you mean 'n.value'?");
}

TEST_CASE("examples: marks stand under their words, which may have letters of two bytes and line feeds") {
  const auto results = results_of(
      rule_with("accept = [{ text = \"Jum’at\\ntelepon rumah\", match = 'telepon rumah' }]\nreject = ['telepon rumah']\n"));
  REQUIRE(results.size() == 2);
  const std::string report = results[0].to_string();
  CHECK(report.find("\n  Jum’at⏎telepon rumah\n         ^^^^^^^^^^^^^ expected") != std::string::npos);
}

TEST_CASE("examples: a rule is tried alone as well") {
  const std::string other =
      "[[rule]]\nname = 'panjang'\nkind = 'kontak'\npattern = 'telepon <digits> segera'\nnote = 'x'\naccept = ['telepon 110 "
      "segera']\nreject = ['x']\n";
  const auto results = results_of(
      rule_with(
          "accept = ['telepon 110', { text = 'telepon 110 segera', match = 'telepon 110' }]\nreject = ['telepon 112 segera']\n") +
      other);
  REQUIRE(results.size() == 5);
  CHECK(results[0].alone.empty());
  CHECK_FALSE(results[1].passed);
  CHECK(results[1].alone == "alone it passes: another rule of its kind takes the words");
  CHECK(results[2].passed);
  CHECK(results[2].alone == "alone it fails: that nothing is found here is due to other rules of its kind");
}

TEST_CASE("examples: a known failure must fail still") {
  const auto results =
      results_of(rule_with("accept = ['telepon 110']\nreject = ['telepon rumah']\ntodo = ['telepon 112', 'telp 110']\n"));
  REQUIRE(results.size() == 4);
  CHECK(results[1].kind == ExampleKind::todo);
  CHECK_FALSE(results[1].passed);
  CHECK(results[1].message.find("move it") != std::string::npos);
  CHECK(results[2].passed);
}

TEST_CASE("examples: the slots of a user's fact can be stated, and what their values have") {
  const auto results = results_of(
      "[[rule]]\nname = 'korban'\nkind = 'korban'\npattern = '(?P<jumlah> <number>) (?P<akibat> tewas)'\nnote = 'x'\nreject = "
      "['tewas']\n"
      "accept = [\n"
      "  { text = '12 orang tewas', jumlah = '12', akibat = 'tewas' },\n"
      "  { text = '12 orang tewas', jumlah = { value = 12, unit = 'orang' }, akibat.type = 'text' },\n"
      "  { text = '12 orang tewas', jumlah = '13' },\n"
      "  { text = '12 orang tewas', jumlah.unit = 'jiwa' },\n]\n");
  REQUIRE(results.size() == 5);
  CHECK(results[0].passed);
  CHECK(results[1].passed);
  CHECK(results[2].message == "jumlah: expected '13', got '12'");
  CHECK(results[3].message == "jumlah.unit: expected 'jiwa', got 'orang'");
}

TEST_CASE("examples: a slot that is not there, and the type of a date") {
  const auto results = results_of(
      "[[rule]]\nname = 'vonis'\nkind = 'vonis'\npattern = 'divonis (?P<lama> <date>) (di (?P<tempat> <region>))?'\nnote = 'x'\n"
      "reject = ['divonis']\naccept = [\n"
      "  { text = 'divonis 8 tahun', lama = { value = 'P8Y', type = 'DURATION' }, tempat = '' },\n"
      "  { text = 'divonis 8 tahun di Demak', tempat = '' },\n]\n");
  REQUIRE(results.size() == 3);
  CHECK(results[0].passed);
  CHECK(results[1].message == "tempat: expected '', got '33.21'");
}
