#include "rules/matcher.h"

#include <algorithm>

namespace warta::rules {
namespace {

using lexicon::Regex;
using Type = PatternNode::Type;

constexpr char soft = static_cast<char>(Alphabet::soft_break);
constexpr char hard = static_cast<char>(Alphabet::hard_break);

/// Writes a pattern as a regular expression over symbols.
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
  std::string content(const PatternNode& node) {
    switch (node.type) {
      case Type::unit: return alphabet_.bracket(node.element);
      case Type::sequence: return joined(node.children, "\\x01?");
      case Type::choice: return joined(node.children, "|");
      case Type::repeat: return write(node.children.front()) + quantifier(node);
    }
    return {};
  }

  std::string joined(const std::vector<PatternNode>& nodes, std::string_view separator) {
    std::string out;
    for (const PatternNode& node : nodes) {
      if (&node != &nodes.front()) out += separator;
      out += write(node);
    }
    return out;
  }

  static std::string quantifier(const PatternNode& node) {
    std::string out = "{" + std::to_string(node.min) + ",";
    if (node.max != PatternNode::unlimited) out += std::to_string(node.max);
    return out + "}";
  }

  const Alphabet& alphabet_;
  std::vector<const std::string*>* slots_;
};

std::string expression(const PatternNode& pattern, const Alphabet& alphabet) { return RegexWriter(alphabet, nullptr).write(pattern); }

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

Matcher::Matcher(const std::vector<const Rule*>& rules, const Alphabet& alphabet) {
  std::string all;
  std::vector<std::string> each;
  for (const Rule* rule : rules) {
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
  while (from < symbols.size()) {
    const std::size_t found = any_rule_->find(symbols.substr(from, window + most_units));
    if (found != std::string_view::npos) return from + found;
    from += window;
  }
  return std::string_view::npos;
}

std::vector<Match> Matcher::find_all(const Tape& tape) const {
  std::vector<Match> matches;
  if (rules_.empty()) return matches;
  const std::string_view symbols = tape.symbols();
  for (std::size_t at = next_start(symbols, 0); at != std::string_view::npos; at = next_start(symbols, at)) {
    Match match{};
    if (symbols[at] != soft && match_at(tape, static_cast<std::uint32_t>(at), match)) {
      at = match.end;
      matches.push_back(std::move(match));
    } else {
      ++at;
    }
  }
  return matches;
}

bool Matcher::match_at(const Tape& tape, std::uint32_t at, Match& best) const {
  const std::string_view symbols = tape.symbols();
  const std::string_view slice = symbols.substr(at, segment_end(symbols, at, most_units) - at);
  thread_local std::vector<int> candidates;
  thread_local std::vector<std::string_view> groups;
  which_rules_->matches(slice, candidates);
  bool found = false;
  for (const int index : candidates) {
    const CompiledRule& rule = rules_[static_cast<std::size_t>(index)];
    if (!rule.regex.match_prefix(slice, groups)) continue;
    std::size_t size = groups[0].size();
    while (size > 0 && slice[size - 1] == soft) --size;
    if (size == 0 || (found && at + size <= best.end) || !guards_hold(rule, symbols, at, at + size)) continue;
    found = true;
    best = {rule.rule, at, static_cast<std::uint32_t>(at + size), tape.range(at, static_cast<std::uint32_t>(at + size)), {}};
    for (std::size_t g = 1; g < groups.size(); ++g) {
      std::string_view group = groups[g];
      while (!group.empty() && group.front() == soft) group.remove_prefix(1);
      while (!group.empty() && group.back() == soft) group.remove_suffix(1);
      if (group.empty()) continue;
      const auto begin = static_cast<std::uint32_t>(group.data() - symbols.data());
      best.captures.push_back({rule.slots[g - 1], tape.range(begin, begin + static_cast<std::uint32_t>(group.size()))});
    }
  }
  return found;
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
      matches = guard.regex.matches_prefix(symbols.substr(end, segment_end(symbols, end, most) - end));
    }
    if (matches != guard.must_match) return false;
  }
  return true;
}

}  // namespace warta::rules
