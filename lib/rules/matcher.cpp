#include "rules/matcher.h"

#include <algorithm>
#include <bitset>

namespace warta::rules {
namespace {

using lexicon::Regex;
using Type = PatternNode::Type;

constexpr std::size_t few_rules = 2;  // measured: a set costs as much as three searches

constexpr char hard = static_cast<char>(Alphabet::hard_break);

/// Writes a pattern as a regular expression over symbols, for its matches of one unit or more. A soft break may stand
/// between two elements of a sequence that both took part, so it is written before each element but the first to do so:
///
///     a b? c     a (SB b)? SB c          a? b     (a SB b | b)
///
/// Thus no match, slot or round of a repetition begins or ends with a break.
class RegexWriter {
 public:
  RegexWriter(const Alphabet& alphabet, std::vector<const std::string*>* slots) : alphabet_(alphabet), slots_(slots) {}

  std::string write(const PatternNode& node) {
    const bool is_slot = slots_ != nullptr && !node.slot.empty();
    if (is_slot) slots_->push_back(&node.slot);
    const std::string body = content(node);
    return (is_slot ? "(" : "(?:") + body + ")";
  }

 private:
  static constexpr const char* soft_break = "\\x01?";

  std::string content(const PatternNode& node) {
    switch (node.type) {
      case Type::unit: return alphabet_.bracket(node.element);
      case Type::sequence: return sequence(node.children, 0);
      case Type::choice: return choice(node.children);
      case Type::repeat: return write(node.children.front()) + quantifier(node);
    }
    return {};
  }

  std::string choice(const std::vector<PatternNode>& nodes) {
    std::string out;
    for (const PatternNode& node : nodes) out += (out.empty() ? "" : "|") + write(node);
    return out;
  }

  /// The elements from `at` on, none of those before having taken part.
  std::string sequence(const std::vector<PatternNode>& nodes, std::size_t at) {
    std::string out = write(nodes[at]);
    for (std::size_t i = at + 1; i < nodes.size(); ++i) {
      const std::string next = soft_break + write(nodes[i]);
      out += nodes[i].can_be_empty() ? "(?:" + next + ")?" : next;
    }
    if (nodes[at].can_be_empty() && at + 1 < nodes.size()) out = "(?:" + out + "|" + sequence(nodes, at + 1) + ")";
    return out;
  }

  static std::string quantifier(const PatternNode& node) {
    const unsigned min = node.children.front().can_be_empty() ? 1 : std::max(node.min, 1U);
    std::string out = "{" + std::to_string(min) + ",";
    if (node.max != PatternNode::unlimited) out += std::to_string(node.max);
    return out + "}";
  }

  const Alphabet& alphabet_;
  std::vector<const std::string*>* slots_;
};

std::string expression(const PatternNode& pattern, const Alphabet& alphabet) { return RegexWriter(alphabet, nullptr).write(pattern); }

using Symbols = std::bitset<256>;

Symbols symbols_of(const Element& element, const Alphabet& alphabet) {
  Symbols symbols;
  const std::size_t index = alphabet.index(element);
  for (std::size_t s = Alphabet::first_unit; s < alphabet.size(); ++s)
    if (alphabet.satisfies(static_cast<Symbol>(s), index)) symbols.set(s);
  return symbols;
}

/// The smallest set of symbols, that this can tell, of which each match of the pattern has one.
Symbols keys_of(const PatternNode& node, const Alphabet& alphabet) {
  if (node.type == Type::unit) return symbols_of(node.element, alphabet);
  Symbols keys;
  for (const PatternNode& child : node.children) {
    const Symbols of_child = keys_of(child, alphabet);
    if (node.type == Type::choice) keys |= of_child;
    else if (!child.can_be_empty() && (keys.none() || of_child.count() < keys.count())) keys = of_child;
  }
  return keys;
}

/// Adds the symbols that a match of the pattern can start with.
void add_starts(const PatternNode& node, const Alphabet& alphabet, Symbols& starts) {
  if (node.type == Type::unit) {
    starts |= symbols_of(node.element, alphabet);
    return;
  }
  for (const PatternNode& child : node.children) {
    add_starts(child, alphabet, starts);
    if (node.type == Type::sequence && !child.can_be_empty()) return;
  }
}

std::size_t segment_begin(std::string_view symbols, std::size_t at, std::size_t most) {
  const std::size_t limit = at > most ? at - most : 0;
  while (at > limit && symbols[at - 1] != hard) --at;
  return at;
}

std::size_t segment_end(std::string_view symbols, std::size_t at, std::size_t most) {
  return at + std::min(symbols.substr(at, most).find(hard), symbols.substr(at, most).size());
}

}  // namespace

text::TokenRange Match::slot(std::string_view name) const noexcept {
  for (const Capture& capture : captures)
    if (*capture.slot == name) return capture.tokens;
  return {};
}

std::bitset<256> key_symbols(const std::vector<const Rule*>& rules, const Alphabet& alphabet) {
  Symbols keys;
  for (const Rule* rule : rules) keys |= keys_of(rule->pattern, alphabet);
  return keys;
}

Matcher::Matcher(const std::vector<const Rule*>& rules, const Alphabet& alphabet) {
  std::string all;
  std::vector<std::string> each;
  for (const Rule* rule : rules) {
    Symbols starts;
    add_starts(rule->pattern, alphabet, starts);
    for (std::size_t s = 0; s < starts.size(); ++s)
      if (starts[s]) rules_at_[s].push_back(static_cast<std::uint16_t>(rules_.size()));
    rules_.push_back(compile(*rule, alphabet));
    each.push_back(expression(rule->pattern, alphabet));
    all += (all.empty() ? "" : "|") + each.back();
  }
  if (rules_.empty()) return;
  any_rule_ = std::make_unique<const Regex>(all, lexicon::Alphabet::symbols);
  which_rules_ = std::make_unique<const lexicon::RegexSet>(each, lexicon::Alphabet::symbols, lexicon::RegexSet::Anchor::start);
}

Matcher::CompiledRule Matcher::compile(const Rule& rule, const Alphabet& alphabet) const {
  std::vector<const std::string*> slots;
  const std::string pattern = RegexWriter(alphabet, &slots).write(rule.pattern);
  CompiledRule compiled{&rule, Regex(pattern, lexicon::Alphabet::symbols), std::move(slots), {}};
  const auto guard = [&](const std::optional<PatternNode>& node, bool is_before, bool must_match) {
    if (!node) return;
    const std::string beside = expression(*node, alphabet);
    compiled.guards.push_back({Regex(is_before ? ".*" + beside : beside, lexicon::Alphabet::symbols), is_before, must_match});
  };
  guard(rule.before, true, true);
  guard(rule.not_before, true, false);
  guard(rule.after, false, true);
  guard(rule.not_after, false, false);
  return compiled;
}

/// A match starts within the window or not at all, so no search reads on to the end of a text for nothing.
std::size_t Matcher::next_start(std::string_view symbols, std::size_t from) const {
  constexpr std::size_t window = 1024;
  for (;;) {
    while (from < symbols.size() && rules_at_[static_cast<Symbol>(symbols[from])].empty()) ++from;
    if (from >= symbols.size()) return std::string_view::npos;
    const std::size_t found = any_rule_->find(symbols.substr(from, window + most_units));
    // A later start may be of a shorter match than the one that the window cuts.
    if (found < window) return from + found;
    from += window;
  }
}

std::vector<Match> Matcher::find_all(const Tape& tape) const {
  std::vector<Match> matches;
  if (rules_.empty()) return matches;
  const std::string_view symbols = tape.symbols();
  for (std::size_t at = next_start(symbols, 0); at != std::string_view::npos; at = next_start(symbols, at)) {
    Match match{};
    if (match_at(tape, static_cast<std::uint32_t>(at), match)) {
      at = match.end;
      matches.push_back(std::move(match));
    } else {
      ++at;
    }
  }
  return matches;
}

bool Matcher::match_at(const Tape& tape, std::uint32_t at, Match& match) const {
  const std::string_view symbols = tape.symbols();
  const std::string_view slice = symbols.substr(at, segment_end(symbols, at, most_units) - at);
  const CompiledRule* best = nullptr;
  std::size_t longest = 0;
  thread_local std::vector<int> candidates;
  const std::vector<std::uint16_t>& possible = rules_at_[static_cast<Symbol>(slice.front())];
  if (possible.size() <= few_rules) candidates.assign(possible.begin(), possible.end());
  else which_rules_->matches(slice, candidates);
  for (const int index : candidates) {
    const CompiledRule& rule = rules_[static_cast<std::size_t>(index)];
    const std::size_t size = rule.regex.prefix_length(slice);
    if (size == std::string_view::npos) continue;
    if (size <= longest || !guards_hold(rule, symbols, at, at + size)) continue;
    best = &rule;
    longest = size;
  }
  if (best == nullptr) return false;
  const auto end = static_cast<std::uint32_t>(at + longest);
  match = {best->rule, at, end, tape.range(at, end), {}};
  if (!best->slots.empty()) capture(*best, slice, tape, match);
  return true;
}

void Matcher::capture(const CompiledRule& rule, std::string_view slice, const Tape& tape, Match& match) const {
  thread_local std::vector<std::string_view> groups;
  rule.regex.match_prefix(slice, groups);
  match.captures.reserve(4);
  for (std::size_t g = 1; g < groups.size(); ++g) {
    const std::string_view group = groups[g];
    if (group.empty()) continue;
    const auto begin = static_cast<std::uint32_t>(group.data() - tape.symbols().data());
    const Capture found{rule.slots[g - 1], tape.range(begin, begin + static_cast<std::uint32_t>(group.size()))};
    // A group that was written twice may hold what earlier rounds of a repetition left: the last one counts.
    const auto same = std::find_if(match.captures.begin(), match.captures.end(), [&](const Capture& c) { return c.slot == found.slot; });
    if (same == match.captures.end()) match.captures.push_back(found);
    else if (same->tokens.first < found.tokens.first) *same = found;
  }
}

bool Matcher::guards_hold(const CompiledRule& rule, std::string_view symbols, std::size_t begin, std::size_t end) const {
  // A guard's units may have line breaks between them.
  constexpr std::size_t most = 2 * most_guard_units - 1;
  for (const Guard& guard : rule.guards) {
    bool matches = false;
    if (guard.is_before) {
      const std::size_t from = segment_begin(symbols, begin, most);
      matches = guard.regex.matches_whole(symbols.substr(from, begin - from));
    } else {
      matches = guard.regex.prefix_length(symbols.substr(end, segment_end(symbols, end, most) - end)) != std::string_view::npos;
    }
    if (matches != guard.must_match) return false;
  }
  return true;
}

}  // namespace warta::rules
