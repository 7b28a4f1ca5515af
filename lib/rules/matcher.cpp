#include "rules/matcher.h"

#include <algorithm>
#include <bit>

namespace warta::rules {
Matcher::Matcher(const std::vector<const Rule*>& rules, const std::vector<std::string>& slots, const Alphabet& alphabet)
    : slot_count_(slots.size()), symbol_count_(alphabet.size()), words_((rules.size() + 63) / 64) {
  for (std::vector<std::uint64_t>& place : rules_with_) place.resize(most_symbols * words_);
  for (const Rule* rule : rules) add(*rule, slots, alphabet);
}

void Matcher::add(const Rule& rule, const std::vector<std::string>& slots, const Alphabet& alphabet) {
  using Direction = Program::Direction;
  Guards before, after;
  for (const rules::Guard& guard : rule.guards) {
    const bool is_before = guard.key.side == GuardKey::Side::before;
    (is_before ? before : after)
        .emplace_back(Program(guard.pattern, alphabet, {}, is_before ? Direction::backward : Direction::forward),
                      guard.key.must_match);
  }
  std::vector<std::string> names;
  collect_slots(rule.pattern, names);
  const Program program(rule.pattern, alphabet, names, Direction::forward);
  const std::size_t number = rules_.size();
  // Line breaks may stand between units.
  const std::uint32_t longest = std::min(rule.pattern.max_units(), most_units) * 2 - 1;
  rules_.push_back({&rule, machine_.add(program), longest, add_guards(before), add_guards(after), add_slots(names, slots)});

  const Program::Leading leading = program.leading(beside(after));
  note(0, beside(before)[0], number);
  for (std::size_t place = 0; place < leading.size(); ++place) note(1 + place, leading[place], number);
  for (std::size_t s = 0; s < symbol_count_; ++s) may_start_[s] = may_start_[s] || leading[0][s];
}

Matcher::Part Matcher::add_slots(const std::vector<std::string>& names, const std::vector<std::string>& slots) {
  const auto first = static_cast<std::uint32_t>(slots_.size());
  for (const std::string& name : names)
    slots_.push_back(static_cast<std::uint16_t>(std::find(slots.begin(), slots.end(), name) - slots.begin()));
  return {first, static_cast<std::uint32_t>(slots_.size())};
}

Matcher::Part Matcher::add_guards(const Guards& guards) {
  const auto first = static_cast<std::uint32_t>(guards_.size());
  for (const auto& [program, must_match] : guards) guards_.push_back({machine_.add(program), must_match});
  return {first, static_cast<std::uint32_t>(guards_.size())};
}

void Matcher::note(std::size_t place, const Symbols& symbols, std::size_t rule) {
  for (std::size_t s = 0; s < symbol_count_; ++s)
    rules_with_[place][s * words_ + rule / 64] |= std::uint64_t{symbols[s]} << (rule % 64);
}

/// The symbols that can stand right beside a match if these guards hold.
Program::Leading Matcher::beside(const Guards& guards) {
  Program::Leading places = Program::anything();
  for (const auto& [program, must_match] : guards) {
    if (!must_match) {
      places[0] &= ~program.lone_symbols();
      continue;
    }
    const Program::Leading leading = program.leading();
    for (std::size_t place = 0; place < places.size(); ++place) places[place] &= leading[place];
  }
  return places;
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

/// A bit for each of up to 64 places: whether a match can begin there. Nothing foretells which they are, so there is no branch.
std::uint64_t Matcher::starts(SymbolView symbols) const noexcept {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < symbols.size(); ++i) bits |= std::uint64_t{may_start_[symbols[i]]} << i;
  return bits;
}

bool Matcher::find(const Tape& tape, std::uint32_t from, const RuleBits& allowed, Match& match, Work& work) const {
  constexpr std::uint32_t at_once = 64;
  const SymbolView symbols = tape.symbols();
  const auto size = static_cast<std::uint32_t>(symbols.size());
  for (std::uint32_t first = from; first < size; first += at_once)
    for (std::uint64_t bits = starts(symbols.subspan(first, std::min(at_once, size - first))); bits != 0; bits &= bits - 1) {
      const std::uint32_t at = first + static_cast<std::uint32_t>(std::countr_zero(bits));
      const Candidate best = longest_at(symbols, at, allowed, work);
      if (best.rule == nullptr) continue;
      write(best, at, tape, work, match);
      return true;
    }
  return false;
}

void Matcher::write(const Candidate& found, std::uint32_t at, const Tape& tape, const Work& work, Match& match) const {
  match.rule = found.rule->rule;
  match.begin = at;
  match.end = found.end;
  match.tokens = tape.range(at, found.end);
  match.slots.assign(slot_count_, {});
  const Part slots = found.rule->slots;
  for (std::uint32_t i = slots.first; i < slots.last; ++i) {
    const text::TokenRange places = work.best_[i - slots.first];
    if (!places.empty()) match.slots[slots_[i]] = tape.range(places.first, places.last);
  }
}

Matcher::Candidate Matcher::longest_at(SymbolView symbols, std::uint32_t at, const RuleBits& allowed, Work& work) const {
  Candidate best{nullptr, at};
  std::array<const std::uint64_t*, seen_places> possible{};
  for (std::uint32_t place = 0; place < seen_places; ++place) {  // the first one is before `at`
    const std::size_t there = std::size_t{at} + place - 1;
    possible[place] = rules_with(there < symbols.size() ? symbols[there] : Alphabet::hard_break, place);
  }
  for (std::size_t word = 0; word < words_; ++word) {
    std::uint64_t bits = allowed[word];
    for (const std::uint64_t* const rules : possible) bits &= rules[word];
    for (; bits != 0; bits &= bits - 1) {
      const CompiledRule& rule = rules_[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
      if (at + rule.longest <= best.end) continue;
      const std::uint32_t end = machine_.run(rule.program, symbols, at, most_units, work.of_rules_);
      if (end == Machine::none || end <= best.end) continue;
      if (!hold(rule.before, symbols, at, work) || !hold(rule.after, symbols, end, work)) continue;
      best = {&rule, end};
      work.best_.clear();
      for (std::uint32_t slot = 0; slot < rule.program.slots; ++slot) work.best_.push_back(work.of_rules_.places(slot));
    }
  }
  return best;
}

bool Matcher::hold(Part guards, SymbolView symbols, std::uint32_t at, Work& work) const {
  return std::all_of(guards_.begin() + guards.first, guards_.begin() + guards.last, [&](const CompiledGuard& guard) {
    return (machine_.run(guard.program, symbols, at, most_guard_places, work.of_guards_) != Machine::none) == guard.must_match;
  });
}

}  // namespace warta::rules
