#include "rules/matcher.h"

#include <algorithm>
#include <bit>

namespace warta::rules {

Matcher::Matcher(const std::vector<const Rule*>& rules, const std::vector<std::string>& slots, const Alphabet& alphabet)
    : slot_count_(slots.size()), words_((rules.size() + 63) / 64) {
  for (std::vector<std::uint64_t>& place : leading_) place.resize(Symbols().size() * words_);
  for (const Rule* rule : rules) {
    rules_.push_back(compile(*rule, slots, alphabet));
    note_leading(rules_.size() - 1);
  }
}

void Matcher::note_leading(std::size_t rule) {
  const auto places = rules_[rule].program.leading();
  for (std::size_t place = 0; place < places.size(); ++place)
    for (std::size_t s = 0; s < places[place].size(); ++s)
      if (places[place][s]) leading_[place][s * words_ + rule / 64] |= std::uint64_t{1} << (rule % 64);
}

Matcher::CompiledRule Matcher::compile(const Rule& rule, const std::vector<std::string>& slots, const Alphabet& alphabet) {
  using Direction = Program::Direction;
  CompiledRule compiled{&rule, Program(rule.pattern, alphabet, slots, Direction::forward), {}, {}};
  const auto add = [&](std::vector<Guard>& guards, const std::optional<PatternNode>& guard, Direction direction,
                       bool must_match) {
    if (guard) guards.push_back({Program(*guard, alphabet, {}, direction), must_match});
  };
  add(compiled.before, rule.before, Direction::backward, true);
  add(compiled.before, rule.not_before, Direction::backward, false);
  add(compiled.after, rule.after, Direction::forward, true);
  add(compiled.after, rule.not_after, Direction::forward, false);
  return compiled;
}

RuleBits Matcher::only_rule(std::size_t number) const {
  RuleBits only(words_);
  only[number / 64] = std::uint64_t{1} << (number % 64);
  return only;
}

RuleBits Matcher::all_rules() const {
  RuleBits all(words_);
  for (std::size_t r = 0; r < rules_.size(); ++r) all[r / 64] |= std::uint64_t{1} << (r % 64);
  return all;
}

bool Matcher::find(const Tape& tape, std::uint32_t from, const RuleBits& allowed, Match& match, Work& work) const {
  const std::string_view symbols = tape.symbols();
  work.places_.assign(slot_count_, {});  // and a run that fails leaves them so
  for (std::uint32_t at = from; at < symbols.size(); ++at) {
    if (!may_start(symbols[at], allowed)) continue;
    const Candidate best = longest_at(symbols, at, allowed, work);
    if (best.rule == nullptr) continue;
    match.rule = best.rule->rule;
    match.begin = at;
    match.end = best.end;
    match.tokens = tape.range(at, best.end);
    match.slots.assign(slot_count_, {});
    for (std::size_t s = 0; s < slot_count_; ++s)
      if (const text::TokenRange places = work.best_[s]; !places.empty()) match.slots[s] = tape.range(places.first, places.last);
    return true;
  }
  return false;
}

Matcher::Candidate Matcher::longest_at(std::string_view symbols, std::uint32_t at, const RuleBits& allowed, Work& work) const {
  Candidate best{nullptr, at};
  std::array<const std::uint64_t*, Program::leading_places> leading{};
  for (std::uint32_t place = 0; place < leading.size(); ++place)
    leading[place] =
        rules_with(at + place < symbols.size() ? static_cast<Symbol>(symbols[at + place]) : Alphabet::hard_break, place);
  for (std::size_t word = 0; word < words_; ++word) {
    std::uint64_t bits = allowed[word];
    for (const std::uint64_t* const rules : leading) bits &= rules[word];
    for (; bits != 0; bits &= bits - 1) {
      const CompiledRule& rule = rules_[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
      const std::uint32_t end = rule.program.run(symbols, at, most_units, work.places_, work.scratch_);
      if (end == Program::none) continue;
      const bool wins = end > best.end && hold(rule.before, symbols, at, work) && hold(rule.after, symbols, end, work);
      if (wins) {
        best = {&rule, end};
        work.best_ = work.places_;
      }
      std::fill(work.places_.begin(), work.places_.end(), text::TokenRange{});
    }
  }
  return best;
}

bool Matcher::hold(const std::vector<Guard>& guards, std::string_view symbols, std::uint32_t at, Work& work) {
  SlotPlaces no_slots;
  return std::all_of(guards.begin(), guards.end(), [&](const Guard& guard) {
    return (guard.program.run(symbols, at, most_guard_places, no_slots, work.scratch_) != Program::none) == guard.must_match;
  });
}

}  // namespace warta::rules
