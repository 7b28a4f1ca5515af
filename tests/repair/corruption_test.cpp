// The corpus with one kind of damage at a time: the facts must be those of the clean text.
#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "corpus.h"
#include "repair/corruptions.h"

using namespace warta;

namespace {

constexpr double shares[] = {0.05, 0.2, 0.4};
constexpr unsigned seeds = 3;

const Extractor& extractor() {
  static const Extractor built_in;
  return built_in;
}

template <class... Parts>
std::string joined(const Parts&... parts) {
  std::string out;
  ((out += std::string(parts) + " | "), ...);
  return out;
}

std::string listed(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += part + " ";
  return out;
}

/// The values of all facts, without their places.
std::multiset<std::string> facts_of(const Article& article) {
  std::multiset<std::string> facts;
  for (const Number& n : article.numbers)
    facts.insert(joined("number", to_string(n.kind), n.value.to_string(), n.upper ? n.upper->to_string() : "", n.unit,
                        n.modifier ? to_string(*n.modifier) : ""));
  for (const Date& d : article.dates) facts.insert(joined("date", to_string(d.type), d.value, d.end));
  for (const Official& o : article.officials)
    facts.insert(joined("official", o.name, o.position, o.institution, o.region.code, to_string(o.status), listed(o.prefixes),
                        listed(o.suffixes)));
  for (const Post& p : article.posts) facts.insert(joined("post", p.position, p.region.code));
  for (const Person& p : article.people) facts.insert(joined("person", p.name));
  for (const Region& r : article.regions) facts.insert(joined("region", r.code, r.name, std::to_string(r.mentions.size())));
  for (const Check& c : article.checks) facts.insert(joined("check", to_string(c.kind), c.holds ? "holds" : "fails", c.note));
  return facts;
}

/// A clean article, and the facts that are read in it.
struct Clean {
  const test::CorpusArticle* article;
  std::multiset<std::string> facts;
};

const std::vector<Clean>& clean_corpus() {
  static const std::vector<Clean> all = [] {
    std::vector<Clean> read;
    for (const test::CorpusArticle& article : test::corpus())
      read.push_back({&article, facts_of(extractor().extract(article.input()))});
    return read;
  }();
  return all;
}

struct Tally {
  std::size_t facts = 0, lost = 0, extra = 0;
  std::string errors;

  void add(const std::multiset<std::string>& clean, const std::multiset<std::string>& found, const std::string& where) {
    std::vector<std::string> missing, more;
    std::set_difference(clean.begin(), clean.end(), found.begin(), found.end(), std::back_inserter(missing));
    std::set_difference(found.begin(), found.end(), clean.begin(), clean.end(), std::back_inserter(more));
    facts += clean.size();
    lost += missing.size();
    extra += more.size();
    for (const std::string& fact : missing) errors += "\n    " + where + " lost " + fact;
    for (const std::string& fact : more) errors += "\n    " + where + " invented " + fact;
  }
  double kept() const { return 1.0 - static_cast<double>(lost) / static_cast<double>(facts); }
  double invented() const { return static_cast<double>(extra) / static_cast<double>(facts); }
};

Tally tally_of(const test::Corruption& corruption) {
  Tally tally;
  for (const double share : shares)
    for (unsigned seed = 0; seed < seeds; ++seed)
      for (const Clean& clean : clean_corpus()) {
        test::Random random(seed);
        const std::string text = corruption.corrupt(clean.article->text, share, random);
        Input input = clean.article->input();
        input.text = text;
        char where[80];
        std::snprintf(where, sizeof where, "%.20s %.2f/%u", clean.article->name.c_str(), share, seed);
        tally.add(clean.facts, facts_of(extractor().extract(input)), where);
      }
  return tally;
}

}  // namespace

TEST_CASE("corruption: each kind keeps the facts of the corpus") {
  std::string table;
  for (const test::Corruption& corruption : test::corruptions()) {
    const Tally tally = tally_of(corruption);
    char line[120];
    std::snprintf(line, sizeof line, "\n  %-26s kept %.4f   invented %.4f   of %zu", std::string(corruption.name).c_str(),
                  tally.kept(), tally.invented(), tally.facts);
    table += line;
    INFO(std::string(corruption.name), ":", tally.errors);
    CHECK(tally.facts > 1000);
    CHECK(tally.kept() >= corruption.least_kept);
    CHECK(tally.invented() <= 1 - corruption.least_kept);
  }
  MESSAGE(table);
}

TEST_CASE("corruption: each kind does damage, and the same for the same seed") {
  std::string text;
  for (const test::CorpusArticle& article : test::corpus()) text += article.text;
  for (const test::Corruption& corruption : test::corruptions()) {
    CAPTURE(corruption.name);
    test::Random first(1), second(1), third(2);
    const std::string damaged = corruption.corrupt(text, 0.2, first);
    CHECK(damaged != text);
    CHECK(damaged == corruption.corrupt(text, 0.2, second));
    CHECK(damaged != corruption.corrupt(text, 0.2, third));
  }
}

TEST_CASE("corruption: without repair facts are lost, so that the measure measures") {
  const Extractor as_written({.repair = false});
  test::Random random(1);
  const Clean& clean = clean_corpus().front();
  const std::string text = test::corruptions().front().corrupt(clean.article->text, 0.4, random);
  Input input = clean.article->input();
  input.text = text;
  CHECK(facts_of(as_written.extract(input)) != clean.facts);
  CHECK(as_written.extract(input).repairs.empty());
}
