#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <warta/rules.h>

#include "caret.h"
#include "extractor_access.h"
#include "rules/example_book.h"
#include "rules/suggestion.h"
#include "text/tokenize.h"
#include "text/utf8.h"
#include "workshop/alternatives.h"
#include "workshop/inclusion.h"
#include "workshop/match_steps.h"
#include "workshop/words.h"

namespace warta {
namespace {

using rules::ClassSource;
using rules::PatternNode;
using rules::Place;
using rules::Rule;
using workshop::in_quotes;

std::string place_of(const Rule& rule) { return rule.file + ":" + std::to_string(rule.line); }

/// The words of a text, in lower case, with a blank before and behind each.
std::string padded_words(std::string_view text) {
  std::string words = " ";
  for (const text::Token& token : text::tokenize(text))
    words += text::lower(text.substr(token.begin, token.end - token.begin)) + " ";
  return words;
}

class Checker {
 public:
  explicit Checker(const Pipeline& pipeline)
      : pipeline_(pipeline), first_source_(pipeline.rules().sources().size() > 1 ? 1 : 0) {}

  std::vector<RuleWarning> run(RuleChecks checks) {
    for (const auto& kind : pipeline_.rules().kinds()) {
      warn_of_shadows(*kind);
      if (kind->spec.is_open) warn_of_misspelt_kind(*kind);
    }
    warn_of_units();
    warn_of_unused_classes();
    warn_of_repeated_rows();
    if (checks == RuleChecks::untried) {
      const rules::ExampleBook examples(pipeline_.rules(), first_source_);
      warn_of_untried_alternatives(examples);
      warn_of_untried_words(examples);
    }
    const auto order = [](const RuleWarning& w) { return std::tie(w.file, w.line, w.column); };
    std::stable_sort(warnings_.begin(), warnings_.end(),
                     [&](const RuleWarning& a, const RuleWarning& b) { return order(a) < order(b); });
    return std::move(warnings_);
  }

 private:
  bool is_meant(std::size_t source) const { return source >= first_source_; }

  void warn(const std::string& file, std::size_t source, Place place, std::size_t width, std::string what) {
    warnings_.push_back({file, place.line, place.column, width, std::move(what),
                         rules::line_of(pipeline_.rules().file_content(file, source), place.line)});
  }

  void warn_at(const Rule& rule, const PatternNode& node, std::string what) {
    const std::string_view content = pipeline_.rules().file_content(rule.file, rule.source);
    const std::string_view written = std::string_view(rule.pattern_text).substr(node.begin, node.end - node.begin);
    warn(rule.file, rule.source, rules::place_in_string(content, rule.pattern_place, rule.pattern_text, node.begin),
         std::max<std::size_t>(characters(written.substr(0, written.find('\n'))), 1), std::move(what));
  }

  /// Warns of rules that never win: of two matches of one length that of the rule which stands first wins.
  void warn_of_shadows(const rules::KindRules& kind) {
    for (std::size_t later = 1; later < kind.rules.size(); ++later) {
      const Rule& rule = *kind.rules[later];
      if (!is_meant(rule.source)) continue;
      for (std::size_t i = 0; i < later; ++i) {
        const Rule& first = *kind.rules[i];
        if (!first.guards.empty() || !workshop::includes(first.pattern, rule.pattern, kind.alphabet)) continue;
        shadowed_.insert(&rule);
        const bool is_same = workshop::includes(rule.pattern, first.pattern, kind.alphabet);
        warn_at(rule, rule.pattern,
                is_same
                    ? "the pattern is that of '" + first.name + "' (" + place_of(first) + "), which stands first and always wins"
                    : "the rule is shadowed: '" + first.name + "' (" + place_of(first) +
                          ") stands first and matches all that it matches");
        break;
      }
    }
  }

  /// Warns of a user's kind whose name is near a built-in kind's, and which has only slots of that kind: it is hardly meant.
  void warn_of_misspelt_kind(const rules::KindRules& kind) {
    for (const auto& other : pipeline_.rules().kinds()) {
      const std::string_view names[] = {other->spec.name};
      const std::string suggestion = other->spec.is_open ? std::string() : rules::did_you_mean(kind.spec.name, names);
      const auto is_known = [&](const std::string& slot) {
        return std::find(other->spec.slots.begin(), other->spec.slots.end(), slot) != other->spec.slots.end();
      };
      if (suggestion.empty() || !std::all_of(kind.spec.slots.begin(), kind.spec.slots.end(), is_known)) continue;
      for (const Rule* rule : kind.rules)
        if (is_meant(rule->source))
          warn(rule->file, rule->source, {rule->line, 1}, std::string_view("[[rule]]").size(),
               "the kind '" + kind.spec.name + "' is none of the built-in ones" + suggestion);
    }
  }

  /// Warns of what single units of patterns are hardly meant to be.
  void warn_of_units() {
    for (const auto& rule : pipeline_.rules().rules())
      if (is_meant(rule->source)) warn_of_units(*rule, rule->pattern);
  }

  void warn_of_units(const Rule& rule, const PatternNode& node) {
    for (const PatternNode& child : node.children) warn_of_units(rule, child);
    if (node.type != PatternNode::Type::unit) return;
    warn_of_glued_dot(rule, node);
    warn_of_kind_as_word(rule, node);
  }

  /// Warns of a dot behind a word: `Jl.` is that word and any unit behind it.
  void warn_of_glued_dot(const Rule& rule, const PatternNode& node) {
    if (rule.pattern_text[node.begin] != '.' || node.begin == 0) return;
    if (std::string_view(" \t\n\r(|>").find(rule.pattern_text[node.begin - 1]) == std::string_view::npos)
      warn_at(rule, node, "'.' is any unit: a full stop is written '\\.', and a word with stops in double quotes");
  }

  /// Warns of the name of a built-in kind without its brackets, which is an English word and hardly meant as one.
  void warn_of_kind_as_word(const Rule& rule, const PatternNode& node) {
    if (node.element.any) return;
    const std::string_view word = std::string_view(rule.pattern_text).substr(node.begin, node.end - node.begin);
    for (const auto& kind : pipeline_.rules().kinds())
      if (!kind->spec.is_open && word == kind->spec.name)
        warn_at(rule, node, "this is the word " + in_quotes(word) + "; facts of the kind are written <" + kind->spec.name + ">");
  }

  /// Warns of alternatives that no accepted example goes through.
  void warn_of_untried_alternatives(const rules::ExampleBook& examples) {
    for (const auto& rule : pipeline_.rules().rules()) {
      if (!is_meant(rule->source) || shadowed_.contains(rule.get())) continue;
      const auto untried = untried_alternatives(*rule, examples.of(*rule).accept);
      std::size_t end = 0;  // of the last one that was named; those inside it are not named again
      for (const PatternNode* node : untried) {
        if (node->begin < end) continue;
        end = node->end;
        warn_at(*rule, *node, "no example of the rule " + in_quotes(rule->name) + " has this");
      }
    }
  }

  std::vector<const PatternNode*> untried_alternatives(const Rule& rule, const std::vector<rules::Example>& accept) const {
    std::vector<const PatternNode*> untried = workshop::alternatives(rule.pattern);
    workshop::MatchSteps watch([&](const Rule& found, text::TokenRange, const std::vector<rules::Trace::Step>& steps) {
      if (&found == &rule) std::erase_if(untried, [&](const PatternNode* node) { return workshop::is_taken(*node, steps); });
    });
    for (const rules::Example& example : accept) {
      Input input;
      input.text = example.text;
      input.published = example.published;
      pipeline_.run(input, watch);
    }
    return untried;
  }

  void warn_of_repeated_rows() {
    for (const ClassSource& cls : pipeline_.rules().class_sources())
      for (const rules::RepeatedRow& row : cls.repeated)
        warn(row.file, row.source, row.place, characters(row.word),
             "the class " + in_quotes(cls.name) + " has a row of " + in_quotes(row.word) + " before, which counts");
  }

  /// Warns of users' classes that no rule uses. Built-in classes are left out, since readers ask for them, too.
  void warn_of_unused_classes() {
    if (first_source_ == 0) return;
    const std::set<std::string> used = used_classes();
    for (const ClassSource& cls : pipeline_.rules().class_sources()) {
      if (!is_meant(cls.source) || cls.extends || used.contains(cls.name)) continue;
      unused_.insert(&cls);
      warn(cls.file, cls.source, cls.place, cls.name.size() + 2, "no rule uses the class " + in_quotes(cls.name));
    }
  }

  void warn_of_untried_words(const rules::ExampleBook& book) {
    std::string examples;
    for (const auto& rule : pipeline_.rules().rules()) {
      if (!is_meant(rule->source)) continue;
      for (const rules::Example& example : book.of(*rule).accept) examples += padded_words(example.text);
    }
    for (const ClassSource& cls : pipeline_.rules().class_sources())
      if (is_meant(cls.source) && !unused_.contains(&cls)) warn_of_words(cls, examples);
  }

  void warn_of_words(const ClassSource& cls, const std::string& examples) {
    std::vector<const std::pair<std::string, Place>*> untried;
    for (const auto& word : cls.words)
      if (examples.find(padded_words(word.first)) == std::string::npos) untried.push_back(&word);
    if (untried.empty()) return;
    std::string what = "no example has " + in_quotes(untried.front()->first);
    if (untried.size() > 1)
      what += " and " + std::to_string(untried.size() - 1) + " more of the " + std::to_string(cls.words.size()) + " words";
    warn(cls.file, cls.source, untried.front()->second, characters(untried.front()->first) + 2,
         what + " of the class " + in_quotes(cls.name));
  }

  /// Adds the members of groups that are used; built-in groups count as used, since readers ask for them, too.
  void add_members(std::set<std::string>& used) const {
    std::size_t before = 0;
    do {
      before = used.size();
      for (const ClassSource& cls : pipeline_.rules().class_sources())
        if (cls.source == 0 || used.contains(cls.name)) used.insert(cls.members.begin(), cls.members.end());
    } while (used.size() != before);
  }

  std::set<std::string> used_classes() const {
    std::set<std::string> used;
    const lexicon::Classes& classes = pipeline_.rules().lexicon().classes();
    for (const auto& kind : pipeline_.rules().kinds())
      for (const rules::Element& element : kind->elements) {
        if (!element.any) used.insert(classes.name(element.cls));
        for (const lexicon::ClassId cls : element.not_in) used.insert(classes.name(cls));
      }
    add_members(used);
    return used;
  }

  const Pipeline& pipeline_;
  std::size_t first_source_;  // the first source that is looked over
  std::set<const Rule*> shadowed_;
  std::set<const ClassSource*> unused_;
  std::vector<RuleWarning> warnings_;
};

}  // namespace

std::string RuleWarning::to_string() const {
  return file + ":" + std::to_string(line) + ":" + std::to_string(column) + ": warning: " + what +
         with_carets(source_line, column, width);
}

std::vector<RuleWarning> check_rules(const Options& options, RuleChecks checks) {
  return check_rules(Extractor(options), checks);
}

std::vector<RuleWarning> check_rules(const Extractor& extractor, RuleChecks checks) {
  return Checker(ExtractorAccess::pipeline(extractor)).run(checks);
}

}  // namespace warta
