#include "rules/reference_matcher.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace warta::rules {
namespace {

using Type = PatternNode::Type;
using Units = ReferenceMatcher::Units;

/// How far a pattern has come, and whether a soft break may be passed over on the way to the next unit.
struct State {
  std::uint32_t at;
  bool may_skip;
};

/// Matches what comes next. It refers to a callable that must live longer.
class Next {
 public:
  template <class Callable>
  Next(const Callable& callable)  // NOLINT(google-explicit-constructor): lambdas are passed as they are
      : callable_(&callable), call_([](const void* c, State state) { return (*static_cast<const Callable*>(c))(state); }) {}
  bool operator()(State state) const { return call_(callable_, state); }

 private:
  const void* callable_;
  bool (*call_)(const void*, State);
};

struct Group {
  const PatternNode* node;
  std::uint32_t begin = 0, end = 0;
};

void number_groups(const PatternNode& node, std::vector<Group>& groups) {
  if (!node.slot.empty()) groups.push_back({&node});
  for (const PatternNode& child : node.children) number_groups(child, groups);
}

/// Matches one pattern at one place; `limit` is the first place that belongs to no match.
class Search {
 public:
  Search(const PatternNode& pattern, const Units& units, SymbolView symbols, std::uint32_t limit)
      : pattern_(pattern), units_(units), symbols_(symbols), limit_(limit) {
    number_groups(pattern, groups_);
  }

  /// The end of the match that begins at `begin`.
  std::optional<std::uint32_t> end_from(std::uint32_t begin) {
    std::optional<std::uint32_t> end;
    match(pattern_, {begin, false}, [&](State after) {
      end = after.at;
      return true;
    });
    return end;
  }

  /// Whether there is any way to match from `begin` to just `end`.
  bool reaches(std::uint32_t begin, std::uint32_t end) {
    return match(pattern_, {begin, false}, [&](State after) { return after.at == end; });
  }

  const std::vector<Group>& groups() const noexcept { return groups_; }

 private:
  bool match(const PatternNode& node, State state, const Next& next) {
    if (node.slot.empty()) return content(node, state, next);
    Group& group = *std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) { return g.node == &node; });
    return content(node, state, [&](State after) {
      if (after.at == state.at) return next(after);  // a slot that matches nothing takes no part
      const Group before = group;
      group.begin = state.at;
      group.end = after.at;
      while (group.begin < group.end && is_soft(group.begin)) ++group.begin;
      if (group.begin == group.end) group = before;  // a round that matches nothing leaves what the last one captured
      if (next(after)) return true;
      group = before;
      return false;
    });
  }

  bool content(const PatternNode& node, State state, const Next& next) {
    switch (node.type) {
      case Type::unit: return unit(node, state, next);
      case Type::sequence: return sequence(node, 0, state, state, next);
      case Type::choice:
        return std::any_of(node.children.begin(), node.children.end(),
                           [&](const PatternNode& c) { return match(c, state, next); });
      case Type::repeat: return repeat(node, 0, state, state, next);
    }
    return false;
  }

  bool unit(const PatternNode& node, State state, const Next& next) {
    const std::uint32_t at = state.at + (state.may_skip && is_soft(state.at) ? 1 : 0);
    if (at >= limit_ || !units_.is(node, symbols_[at])) return false;
    return next({at + 1, false});
  }

  /// Matches the children from `index` on. Once one of them has matched a unit, a soft break may stand before the next.
  bool sequence(const PatternNode& node, std::size_t index, State first, State state, const Next& next) {
    if (index == node.children.size()) return next(state);
    return match(node.children[index], state, [&](State after) {
      return sequence(node, index + 1, first, {after.at, after.at > first.at || first.may_skip}, next);
    });
  }

  /// Matches round `count` and as many as can be behind it. A soft break may stand before the first round, if the repetition
  /// itself stands behind an element, and before no other.
  bool repeat(const PatternNode& node, unsigned count, State first, State state, const Next& next) {
    const auto go_on = [&](State after) {
      if (count >= node.min && after.at == state.at) return false;  // a round that matches nothing leads nowhere
      return repeat(node, count + 1, first, {after.at, after.at == first.at && first.may_skip}, next);
    };
    if (count < node.max && match(node.children.front(), state, go_on)) return true;
    return count >= node.min && next(state);
  }

  bool is_soft(std::uint32_t at) const { return at < limit_ && symbols_[at] == Alphabet::soft_break; }

  const PatternNode& pattern_;
  const Units& units_;
  SymbolView symbols_;
  std::uint32_t limit_;
  std::vector<Group> groups_;
};

bool is_hard(SymbolView symbols, std::uint32_t at) { return symbols[at] == Alphabet::hard_break; }

std::uint32_t segment_end(SymbolView symbols, std::uint32_t at) {
  while (at < symbols.size() && !is_hard(symbols, at)) ++at;
  return at;
}

bool stands_before(const PatternNode& guard, const Units& units, SymbolView symbols, std::uint32_t end) {
  for (std::uint32_t begin = end; begin > 0 && !is_hard(symbols, begin - 1);)
    if (Search(guard, units, symbols, end).reaches(--begin, end)) return true;
  return false;
}

bool stands_behind(const PatternNode& guard, const Units& units, SymbolView symbols, std::uint32_t begin) {
  return Search(guard, units, symbols, segment_end(symbols, begin)).end_from(begin).has_value();
}

bool guards_hold(const Rule& rule, const Units& units, SymbolView symbols, std::uint32_t begin, std::uint32_t end) {
  return std::all_of(rule.guards.begin(), rule.guards.end(), [&](const Guard& guard) {
    return guard.key.must_match == (guard.key.side == GuardKey::Side::before ? stands_before(guard.pattern, units, symbols, begin)
                                                                             : stands_behind(guard.pattern, units, symbols, end));
  });
}

std::optional<Match> match_at(const Rule& rule, const Units& units, const std::vector<std::string>& slots, const Tape& tape,
                              std::uint32_t begin) {
  const SymbolView symbols = tape.symbols();
  Search search(rule.pattern, units, symbols, std::min(segment_end(symbols, begin), begin + most_units));
  const std::optional<std::uint32_t> end = search.end_from(begin);
  if (!end || !guards_hold(rule, units, symbols, begin, *end)) return std::nullopt;
  Match match{&rule, begin, *end, tape.range(begin, *end), std::vector<text::TokenRange>(slots.size())};
  // A slot may be written in several places of a pattern; the last one that took part counts.
  std::vector<std::uint32_t> begins(slots.size());
  for (const Group& group : search.groups()) {
    if (group.begin == group.end) continue;
    const auto slot = static_cast<std::size_t>(std::find(slots.begin(), slots.end(), group.node->slot) - slots.begin());
    if (!match.slots[slot].empty() && group.begin < begins[slot]) continue;
    match.slots[slot] = tape.range(group.begin, group.end);
    begins[slot] = group.begin;
  }
  return match;
}

}  // namespace

void ReferenceMatcher::Units::add(const PatternNode& node) {
  if (node.type == Type::unit) symbols.emplace(&node, &alphabet.symbols(node.element));
  for (const PatternNode& child : node.children) add(child);
}

ReferenceMatcher::ReferenceMatcher(std::vector<const Rule*> rules, std::vector<std::string> slots, const Alphabet& alphabet)
    : rules_(std::move(rules)), slots_(std::move(slots)), units_{alphabet, {}} {
  for (const Rule* rule : rules_) {
    units_.add(rule->pattern);
    for (const Guard& guard : rule->guards) units_.add(guard.pattern);
  }
}

std::vector<Match> ReferenceMatcher::find_all(const Tape& tape) const {
  std::vector<Match> matches;
  for (std::uint32_t at = 0; at < tape.symbols().size();) {
    std::optional<Match> best;
    for (const Rule* rule : rules_) {
      std::optional<Match> match = match_at(*rule, units_, slots_, tape, at);
      if (match && (!best || match->end > best->end)) best = std::move(match);
    }
    at = best ? best->end : at + 1;
    if (best) matches.push_back(std::move(*best));
  }
  return matches;
}

}  // namespace warta::rules
