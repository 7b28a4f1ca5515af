#include <warta/rules.h>

#include <chrono>
#include <map>
#include <optional>

#include "article/fields.h"
#include "pipeline.h"
#include "text/iso_date.h"

namespace warta {
namespace {

using article::fields_of;

/// A fact as examples see it: which rule found it, its surface, and its fields by their JSON names.
struct SeenFact {
  std::string rule;
  std::string surface;
  std::map<std::string, std::string> fields;
};

template <class Facts>
void collect(const Article& article, const Facts& facts, std::vector<SeenFact>& seen) {
  for (const auto& fact : facts) seen.push_back({fact.rule, std::string(article.slice(fact.span)), fields_of(fact)});
}

std::vector<SeenFact> facts_of(const Article& article) {
  std::vector<SeenFact> seen;
  collect(article, article.numbers, seen);
  collect(article, article.dates, seen);
  collect(article, article.officials, seen);
  for (const Official& official : article.officials) seen.push_back({official.post_rule, std::string(article.slice(official.span)), fields_of(official)});
  collect(article, article.posts, seen);
  collect(article, article.people, seen);
  collect(article, article.facts, seen);
  for (const Region& region : article.regions) seen.push_back({region.rule, std::string(article.slice(region.mentions.front().span)), fields_of(region)});
  for (const ZoneSpan& zone : article.zones) {
    std::string surface(article.slice(zone.span));
    surface.erase(surface.find_last_not_of(" \n") + 1);  // a zone reaches to the next
    seen.push_back({zone.rule, surface, {{"zone", std::string(to_string(zone.zone))}}});
  }
  for (const Check& check : article.checks) seen.push_back({check.rule, article.text, fields_of(check)});
  return seen;
}

/// What differs between what is expected and a fact; empty where nothing does.
std::string difference(const rules::Example& example, const SeenFact& fact) {
  std::string out;
  for (const auto& [name, value] : example.expected) {
    const auto found = fact.fields.find(name);
    const std::string actual = found == fact.fields.end() ? "nothing" : "'" + found->second + "'";
    if (found == fact.fields.end() || found->second != value) out += (out.empty() ? "" : "; ") + name + ": expected '" + value + "', got " + actual;
  }
  return out;
}

std::string quoted(const std::string& text) { return "'" + text + "'"; }

class Runner {
 public:
  explicit Runner(const Options& options) : pipeline_(options) {}

  std::vector<ExampleResult> run() {
    for (const auto& rule : pipeline_.rules().rules()) {
      for (const rules::Example& example : rule->accept) add(*rule, example, ExampleKind::accept, check_accepted(*rule, example));
      for (const rules::Example& example : rule->todo) add(*rule, example, ExampleKind::todo, check_todo(*rule, example));
      for (const rules::Example& example : rule->reject) add(*rule, example, ExampleKind::reject, check_rejected(*rule, example));
    }
    return std::move(results_);
  }

 private:
  void add(const rules::Rule& rule, const rules::Example& example, ExampleKind kind, std::string message) {
    results_.push_back({rule.name, rule.file, example.line, example.text, kind, message.empty(), std::move(message)});
  }

  std::vector<SeenFact> extract(const rules::Example& example) const {
    Input input;
    input.text = example.text;
    input.published = text::read_iso_date(example.published);
    return facts_of(pipeline_.run(input));
  }

  std::string check_accepted(const rules::Rule& rule, const rules::Example& example) const {
    const std::string& match = example.match.empty() ? example.text : example.match;
    std::string others, differences;
    for (const SeenFact& fact : extract(example)) {
      if (fact.rule != rule.name || fact.surface != match) {
        if (!fact.rule.empty()) others += (others.empty() ? "" : ", ") + quoted(fact.surface) + " by " + fact.rule;
        continue;
      }
      differences = difference(example, fact);
      if (differences.empty()) return {};
    }
    if (!differences.empty()) return differences;
    return "expected a fact at " + quoted(match) + ", found " + (others.empty() ? "none" : others);
  }

  std::string check_todo(const rules::Rule& rule, const rules::Example& example) const {
    return check_accepted(rule, example).empty() ? "passes now: move it from todo to accept" : std::string();
  }

  std::string check_rejected(const rules::Rule& rule, const rules::Example& example) const {
    for (const SeenFact& fact : extract(example))
      if (fact.rule == rule.name) return "expected no fact of the rule, found " + quoted(fact.surface);
    return {};
  }

  Pipeline pipeline_;
  std::vector<ExampleResult> results_;
};

}  // namespace

std::vector<ExampleResult> run_examples(const Options& options) { return Runner(options).run(); }

}  // namespace warta
