#include "rules/matcher.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace warta::rules {
namespace {

/// Leaves slots that took no part: all bytes at once, since how many there are differs from kind to kind.
void forget(SlotPlaces& places) noexcept {
  static_assert(std::is_trivially_copyable_v<text::TokenRange>);
  if (places.empty()) return;
  std::memset(static_cast<void*>(places.data()), 0, places.size() * sizeof(text::TokenRange));
}

}  // namespace

Matcher::Matcher(const std::vector<const Rule*>& rules, const std::vector<std::string>& slots, const Alphabet& alphabet)
    : slot_count_(slots.size()), words_((rules.size() + 63) / 64) {
  for (std::vector<std::uint64_t>& place : rules_with_) place.resize(Symbols().size() * words_);
  for (const Rule* rule : rules) {
    rules_.push_back(compile(*rule, slots, alphabet));
    note_rule(rules_.size() - 1);
  }
}

void Matcher::note_rule(std::size_t rule) {
  const CompiledRule& compiled = rules_[rule];
  const Program::Leading leading = compiled.program.leading(beside(compiled.after));
  note(0, beside(compiled.before)[0], rule);
  for (std::size_t place = 0; place < leading.size(); ++place) note(1 + place, leading[place], rule);
  for (std::size_t s = 0; s < may_start_.size(); ++s) may_start_[s] = may_start_[s] || leading[0][s];
}

void Matcher::note(std::size_t place, const Symbols& symbols, std::size_t rule) {
  for (std::size_t s = 0; s < symbols.size(); ++s)
    if (symbols[s]) rules_with_[place][s * words_ + rule / 64] |= std::uint64_t{1} << (rule % 64);
}

/// What can stand right beside a match, where these guards hold.
Program::Leading Matcher::beside(const std::vector<Guard>& guards) {
  Program::Leading places = Program::anything();
  for (const Guard& guard : guards) {
    if (!guard.must_match) places[0] &= ~guard.program.lone_symbols();
    else
      for (std::size_t place = 0; place < places.size(); ++place) places[place] &= guard.program.leading()[place];
  }
  return places;
}

Matcher::CompiledRule Matcher::compile(const Rule& rule, const std::vector<std::string>& slots, const Alphabet& alphabet) {
  using Direction = Program::Direction;
  // Units may have line breaks between them.
  const std::uint32_t longest = std::min(rule.pattern.max_units(), most_units) * 2 - 1;
  CompiledRule compiled{&rule, Program(rule.pattern, alphabet, slots, Direction::forward), {}, {}, longest};
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

/// The next place, from `at` on, where a match can begin, or the end.
std::uint32_t Matcher::next_start(std::string_view symbols, std::uint32_t at) const noexcept {
  while (at < symbols.size() && !may_start_[static_cast<Symbol>(symbols[at])]) ++at;
  return at;
}

bool Matcher::find(const Tape& tape, std::uint32_t from, const RuleBits& allowed, Match& match, Work& work) const {
  const std::string_view symbols = tape.symbols();
  work.places_.resize(slot_count_);  // empty, as each run that fails leaves them
  for (std::uint32_t at = next_start(symbols, from); at < symbols.size(); at = next_start(symbols, at + 1)) {
    const Candidate best = longest_at(symbols, at, allowed, work);
    if (best.rule == nullptr) continue;
    match.rule = best.rule->rule;
    match.begin = at;
    match.end = best.end;
    match.tokens = tape.range(at, best.end);
    match.slots.resize(slot_count_);
    std::transform(work.best_.begin(), work.best_.end(), match.slots.begin(), [&](text::TokenRange places) {
      const text::TokenRange tokens = tape.range(places.first, places.last);
      const std::uint32_t took_part = places.empty() ? 0 : 1;
      return text::TokenRange{tokens.first * took_part, tokens.last * took_part};
    });
    return true;
  }
  return false;
}

Matcher::Candidate Matcher::longest_at(std::string_view symbols, std::uint32_t at, const RuleBits& allowed, Work& work) const {
  Candidate best{nullptr, at};
  std::array<const std::uint64_t*, seen_places> possible{};
  for (std::uint32_t place = 0; place < seen_places; ++place) {  // the first one is before `at`
    const std::size_t there = std::size_t{at} + place - 1;
    possible[place] = rules_with(there < symbols.size() ? static_cast<Symbol>(symbols[there]) : Alphabet::hard_break, place);
  }
  for (std::size_t word = 0; word < words_; ++word) {
    std::uint64_t bits = allowed[word];
    for (const std::uint64_t* const rules : possible) bits &= rules[word];
    for (; bits != 0; bits &= bits - 1) {
      const CompiledRule& rule = rules_[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
      if (at + rule.longest <= best.end) continue;
      const std::uint32_t end = rule.program.run(symbols, at, most_units, work.places_, work.scratch_);
      if (end == Program::none) continue;
      const bool wins = end > best.end && hold(rule.before, symbols, at, work) && hold(rule.after, symbols, end, work);
      if (wins) {
        best = {&rule, end};
        work.best_.swap(work.places_);
        work.places_.resize(slot_count_);
      }
      forget(work.places_);
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
