#include <map>
#include <utility>

#include <warta/rule_usage.h>

#include "extractor_access.h"
#include "rules/trace.h"
#include "workshop/alternatives.h"

namespace warta {

using rules::KindRules;
using rules::Match;
using rules::Rule;
using rules::Tape;

struct RuleUsage::Impl final : Watch {
  struct Count {
    std::size_t candidates = 0, matches = 0;
    std::chrono::nanoseconds time{};
    std::vector<std::pair<const rules::PatternNode*, std::size_t>> alternatives;
  };

  Impl(const Pipeline& its_pipeline, Clock its_clock) : pipeline(its_pipeline), clock(std::move(its_clock)) {
    for (const auto& rule : pipeline.rules().rules())
      for (const rules::PatternNode* node : workshop::alternatives(rule->pattern))
        counts[rule.get()].alternatives.emplace_back(node, 0);
  }

  void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) override {
    const auto win = [&](const Match& match, const KindRules& of_kind, const Tape& tape) {
      count_win(match, of_kind, tape);
      return visit(match);
    };
    search.each_whole_match(kind, ranges, search.rules_of(kind).matcher.all_rules(), win);
    search.each_whole_tape(kind, ranges, [&](const KindRules& of_kind, const Tape& tape) {
      for (std::size_t number = 0; number < of_kind.rules.size(); ++number) count_alone(of_kind, tape, number);
    });
  }

  void count_win(const Match& match, const KindRules& of_kind, const Tape& tape) {
    Count& count = counts[match.rule];
    ++count.matches;
    const auto steps = rules::trace(match.rule->pattern, of_kind.alphabet, tape, match.begin).steps;
    for (auto& [node, taken] : count.alternatives)
      if (workshop::is_taken(*node, steps)) ++taken;
  }

  void count_alone(const KindRules& of_kind, const Tape& tape, std::size_t number) {
    const rules::RuleBits only = of_kind.matcher.only_rule(number);
    Count& count = counts[of_kind.rules[number]];
    const std::chrono::nanoseconds start = clock ? clock() : std::chrono::nanoseconds{};
    for (std::uint32_t at = 0; of_kind.matcher.find(tape, at, only, candidate, work); at = candidate.end) ++count.candidates;
    if (clock) count.time += clock() - start;
  }

  const Pipeline& pipeline;
  Clock clock;
  std::map<const Rule*, Count> counts;
  Match candidate;
  rules::Matcher::Work work;
};

RuleUsage::RuleUsage(const Extractor& extractor, Clock clock)
    : impl_(std::make_unique<Impl>(ExtractorAccess::pipeline(extractor), std::move(clock))) {}
RuleUsage::~RuleUsage() = default;
RuleUsage::RuleUsage(RuleUsage&&) noexcept = default;
RuleUsage& RuleUsage::operator=(RuleUsage&&) noexcept = default;

void RuleUsage::add(const Input& input) { impl_->pipeline.run(input, *impl_); }

std::vector<RuleUse> RuleUsage::rules() const {
  std::vector<RuleUse> all;
  for (const auto& rule : impl_->pipeline.rules().rules()) {
    RuleUse use{rule->name, rule->file, rule->line, 0, 0, {}, {}};
    if (const auto count = impl_->counts.find(rule.get()); count != impl_->counts.end()) {
      use.candidates = count->second.candidates;
      use.matches = count->second.matches;
      use.time = count->second.time;
      for (const auto& [node, taken] : count->second.alternatives)
        use.alternatives.push_back({rule->pattern_text.substr(node->begin, node->end - node->begin), taken});
    }
    all.push_back(std::move(use));
  }
  return all;
}

}  // namespace warta
