#include <algorithm>

#include <warta/rules.h>

#include "enumerators.h"
#include "extractor_access.h"
#include "rules/example_book.h"
#include "rules/suggestion.h"
#include "workshop/alone.h"
#include "workshop/explain_words.h"
#include "workshop/explainer.h"
#include "workshop/scope.h"
#include "workshop/seen_facts.h"
#include "workshop/words.h"

namespace warta {
namespace {

using workshop::in_quotes;
using workshop::SeenFact;

/// If no fact of the kind has the field: "; did you mean …?" with the nearest one that there is. Else empty.
std::string nearest_field(const FieldMismatch& field, const SeenFact& fact) {
  std::vector<std::string_view> known;
  for (const auto& [name, value] : fact.fields) known.push_back(name);
  return field.actual ? std::string() : rules::did_you_mean(field.field, known);
}

std::vector<FieldMismatch> mismatches(const rules::Example& example, const SeenFact& fact) {
  std::vector<FieldMismatch> found;
  for (const auto& [name, value] : example.expected) {
    const auto field = fact.fields.find(name);
    if (field == fact.fields.end()) {
      if (!value.empty()) found.push_back({name, value, std::nullopt});  // an empty value says that the field must be missing
    } else if (field->second != value) found.push_back({name, value, field->second});
  }
  return found;
}

std::string in_words(const std::vector<FieldMismatch>& fields, const SeenFact& fact) {
  std::string out;
  for (const FieldMismatch& field : fields)
    out += (out.empty() ? "" : "; ") + workshop::in_words(field) + nearest_field(field, fact);
  return out;
}

/// Judges one example: holds what its text gave against what was expected.
class Judge {
 public:
  Judge(const rules::Rule& rule, const rules::Example& example, ExampleKind kind) : rule_(rule), example_(example) {
    result_.rule = rule.name;
    result_.file = rule.file;
    result_.line = example.line;
    result_.text = example.text;
    result_.kind = kind;
  }

  ExampleResult judge(const std::vector<SeenFact>& facts) && {
    if (result_.kind == ExampleKind::reject) reject(facts);
    else accept(facts);
    result_.passed = result_.message.empty();
    if (result_.kind == ExampleKind::todo) turn_around();
    if (result_.passed) result_.expected.reset(), result_.found.clear(), result_.fields.clear();
    return std::move(result_);
  }

 private:
  std::string_view slice(const Span& span) const { return std::string_view(example_.text).substr(span.begin, span.size()); }

  void accept(const std::vector<SeenFact>& facts) {
    const std::string& match = example_.match.empty() ? example_.text : example_.match;
    const std::size_t begin = example_.text.find(match);
    result_.expected = Span{begin, begin + match.size()};
    const SeenFact* nearest = nullptr;
    for (const SeenFact& fact : facts) {
      if (fact.rule != rule_.name || !is_at(fact, match)) {
        if (!fact.rule.empty()) result_.found.push_back({fact.rule, fact.span});
        continue;
      }
      std::vector<FieldMismatch> fields = mismatches(example_, fact);
      if (fields.empty()) {
        result_.fields.clear();
        result_.found.clear();
        return;
      }
      if (nearest != nullptr && result_.fields.size() <= fields.size()) continue;
      nearest = &fact;
      result_.fields = std::move(fields);
    }
    result_.message = nearest == nullptr ? "expected a fact at " + in_quotes(match) + ", found " + found_in_words()
                                         : in_words(result_.fields, *nearest);
  }

  /// Whether the fact stands where the example wants it. The parts of a check lie apart, so for a check an example without
  /// `match` does not say where.
  bool is_at(const SeenFact& fact, const std::string& match) const {
    return slice(fact.span) == match || (fact.list == "checks" && example_.match.empty());
  }

  std::string found_in_words() const {
    std::string others;
    for (const ExampleFact& fact : result_.found)
      others += (others.empty() ? "" : ", ") + in_quotes(slice(fact.span)) + " by " + fact.rule;
    return others.empty() ? "none" : others;
  }

  void reject(const std::vector<SeenFact>& facts) {
    for (const SeenFact& fact : facts)
      if (fact.rule == rule_.name) result_.found.push_back({fact.rule, fact.span});
    if (!result_.found.empty())
      result_.message = "expected no fact of the rule, found " + in_quotes(slice(result_.found.front().span));
  }

  void turn_around() {
    result_.message = result_.passed ? "passes now: move it from todo to accept" : std::string();
    result_.passed = !result_.passed;
  }

  const rules::Rule& rule_;
  const rules::Example& example_;
  ExampleResult result_;
};

/// How the result differs if the rule is alone in its kind; empty where it does not.
std::string comparison(const ExampleResult& whole, const ExampleResult& alone) {
  if (whole.passed == alone.passed || whole.kind == ExampleKind::todo) return {};
  if (alone.passed) return "alone it passes: another rule of its kind takes the words";
  if (whole.kind == ExampleKind::accept) return "alone it fails: it rests on other rules of its kind";
  return "alone it fails: that nothing is found here is due to other rules of its kind";
}

class Runner {
 public:
  Runner(const Pipeline& pipeline, ExampleScope scope) : pipeline_(pipeline), scope_(scope) {}

  std::vector<ExampleResult> run() {
    const std::size_t first = workshop::first_source(scope_);
    const rules::ExampleBook book(pipeline_.rules(), first);
    for (const auto& rule : pipeline_.rules().rules()) {
      if (rule->source < first) continue;
      const rules::Examples& examples = book.of(*rule);
      add(*rule, examples.accept, ExampleKind::accept);
      add(*rule, examples.todo, ExampleKind::todo);
      add(*rule, examples.reject, ExampleKind::reject);
    }
    return std::move(results_);
  }

 private:
  void add(const rules::Rule& rule, const std::vector<rules::Example>& examples, ExampleKind kind) {
    for (const rules::Example& example : examples) {
      Input input;
      input.text = example.text;
      input.published = example.published;
      ExampleResult result = Judge(rule, example, kind).judge(workshop::seen_facts(pipeline_.run(input)));
      if (kind == ExampleKind::accept && !result.passed && result.fields.empty())
        result.why_not = workshop::why_not(workshop::explain(pipeline_, input, {.rule = rule.name}));
      if (kind != ExampleKind::todo) {
        workshop::Alone alone(rule);
        result.alone = comparison(result, Judge(rule, example, kind).judge(workshop::seen_facts(pipeline_.run(input, alone))));
      }
      results_.push_back(std::move(result));
    }
  }

  const Pipeline& pipeline_;
  ExampleScope scope_;
  std::vector<ExampleResult> results_;
};

}  // namespace

std::string_view to_string(ExampleKind kind) noexcept { return name_of(kind); }

std::vector<ExampleResult> run_examples(const Options& options, ExampleScope scope) {
  return run_examples(Extractor(options), scope);
}

std::vector<ExampleResult> run_examples(const Extractor& extractor, ExampleScope scope) {
  return Runner(ExtractorAccess::pipeline(extractor), scope).run();
}

}  // namespace warta
