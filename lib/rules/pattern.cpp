#include "rules/pattern.h"

#include <algorithm>

#include "rules/suggestion.h"
#include "text/ascii.h"
#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::rules {
namespace {

constexpr unsigned most_repeats = 64;  // no match is longer
constexpr unsigned most_depth = 64;
constexpr std::size_t most_nodes = 20'000;  // parts of parts grow by their product
constexpr unsigned too_many = 1U << 16;     // units: as good as no bound, and no product of two overflows

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_name_char(char c) { return text::is_ascii_digit(c) || c == '_' || text::is_ascii_letter(c); }
bool is_ascii_mark(char c) { return c > ' ' && c < 0x7F && !is_name_char(c); }

/// Places a part with all its nodes where a pattern names it.
void place_at(PatternNode& node, std::size_t begin, std::size_t end) {
  node.begin = begin;
  node.end = end;
  for (PatternNode& child : node.children) place_at(child, begin, end);
}

class Parser {
 public:
  Parser(std::string_view pattern, const PatternNames& names) : pattern_(pattern), names_(names) {}

  PatternNode run() {
    PatternNode node = choice();
    if (at_ < pattern_.size()) fail("')' without '('");
    return node;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const { throw PatternError(at_, what); }

  bool skip_blanks() {
    while (at_ < pattern_.size() && is_blank(pattern_[at_])) ++at_;
    return at_ < pattern_.size();
  }

  bool take(std::string_view token) {
    if (!pattern_.substr(at_).starts_with(token)) return false;
    at_ += token.size();
    return true;
  }

  PatternNode choice() {
    PatternNode node;
    node.type = PatternNode::Type::choice;
    const std::size_t begin = at_;
    node.begin = begin;
    do node.children.push_back(sequence());
    while (skip_blanks() && take("|"));
    if (node.children.size() > 1 && node.can_be_empty()) {
      at_ = begin;
      fail("an alternative can match nothing: make the whole group optional instead");
    }
    node.end = at_;
    return node.children.size() == 1 ? std::move(node.children.front()) : node;
  }

  PatternNode sequence() {
    PatternNode node;
    skip_blanks();
    node.begin = at_;
    while (skip_blanks() && pattern_[at_] != '|' && pattern_[at_] != ')') {
      PatternNode item = atom();
      while (skip_blanks() && (is_one_of("?*+", pattern_[at_]) || (pattern_[at_] == '{' && !is_part())))
        item = repeat(std::move(item));
      node.children.push_back(std::move(item));
    }
    if (node.children.empty()) fail("expected an element");
    node.end = node.children.back().end;
    return node;
  }

  static bool is_one_of(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

  /// Whether `{name}` stands here, and not `{2,3}`.
  bool is_part() const { return at_ + 1 < pattern_.size() && pattern_[at_] == '{' && text::is_ascii_letter(pattern_[at_ + 1]); }

  PatternNode atom() {
    const std::size_t begin = at_;
    PatternNode node = unplaced_atom();
    node.begin = begin;
    node.end = at_;
    return node;
  }

  PatternNode unplaced_atom() {
    const char c = pattern_[at_];
    if (c == '(') return group();
    if (c == '<') return element();
    if (c == '"') return quoted();
    if (c == '\\') return mark();
    if (is_part()) return part();
    if (c == '.') {
      ++at_;
      PatternNode node;
      node.type = PatternNode::Type::unit;
      node.element.any = true;
      return node;
    }
    if (is_name_char(c) || static_cast<unsigned char>(c) >= 0x80) return word();
    if (is_one_of("?*+{", c)) fail(std::string("nothing to repeat before '") + c + "'");
    if (is_one_of("[]^$", c))
      fail(std::string("'") + c + "' is not part of the pattern syntax (a mark is written '\\" + c + "', a class '<name>')");
    fail(std::string("a mark is written with a backslash: '\\") + c + "'");
  }

  PatternNode group() {
    if (++depth_ > most_depth) fail("groups are nested more than " + std::to_string(most_depth) + " deep");
    const std::size_t open = at_++;
    std::string slot;
    if (take("?")) {
      if (!take("P<")) fail("expected 'P<slot>': groups are '( )' or '(?P<slot> )'");
      const std::size_t begin = at_;
      slot = name("slot");
      refuse_open_slot(slot, begin);
      if (!take(">")) fail("expected '>' behind the slot's name");
    }
    open_slots_.push_back(slot);
    PatternNode node = choice();
    open_slots_.pop_back();
    if (!take(")")) {
      at_ = open;
      fail("'(' without ')'");
    }
    --depth_;
    if (slot.empty()) return node;
    // The slot belongs to the group, not to its content, which may have a slot of its own.
    PatternNode named;
    named.children.push_back(std::move(node));
    named.slot = slot;
    return named;
  }

  std::string name(std::string_view what) {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && is_name_char(pattern_[at_])) ++at_;
    if (at_ == begin) fail("expected the name of a " + std::string(what));
    return std::string(pattern_.substr(begin, at_ - begin));
  }

  lexicon::ClassId class_id() {
    const std::size_t begin = at_;
    const std::string cls = name("class");
    if (const lexicon::ClassId* id = names_.classes.find(cls)) return *id;
    at_ = begin;
    fail("unknown class '" + cls + "'" + did_you_mean(cls, names_.classes));
  }

  PatternNode part() {
    const std::size_t open = at_++, begin = at_;
    const std::string called = name("part");
    if (!take("}")) fail("expected '}' behind the part's name");
    const auto found = names_.parts.find(called);
    if (found == names_.parts.end()) {
      at_ = begin;
      fail("unknown part '" + called + "'" + did_you_mean(called, names_of_parts()));
    }
    std::vector<std::string> slots;
    collect_slots(found->second, slots);
    for (const std::string& slot : slots) refuse_open_slot(slot, begin);
    nodes_ += found->second.size();
    if (nodes_ > most_nodes) fail("with its parts the pattern is longer than " + std::to_string(most_nodes) + " elements");
    PatternNode node;
    node.is_part = true;
    node.children.push_back(found->second);
    place_at(node, open, at_);
    return node;
  }

  std::vector<std::string_view> names_of_parts() const {
    std::vector<std::string_view> found;
    for (const auto& [known, pattern] : names_.parts) found.push_back(known);
    return found;
  }

  void refuse_open_slot(const std::string& slot, std::size_t begin) {
    if (std::find(open_slots_.begin(), open_slots_.end(), slot) == open_slots_.end()) return;
    at_ = begin;
    fail("slot '" + slot + "' inside itself");
  }

  PatternNode element() {
    ++at_;
    PatternNode node;
    node.type = PatternNode::Type::unit;
    skip_blanks();
    if (take(".")) node.element.any = true;
    else node.element.cls = class_id();
    while (skip_blanks() && take("-")) node.element.not_in.push_back(class_id());
    if (!take(">")) fail("expected '>' or '-class'");
    std::vector<lexicon::ClassId>& not_in = node.element.not_in;
    std::sort(not_in.begin(), not_in.end());
    not_in.erase(std::unique(not_in.begin(), not_in.end()), not_in.end());
    return node;
  }

  PatternNode literal(std::string_view token) {
    PatternNode node;
    node.type = PatternNode::Type::unit;
    node.element.cls = names_.literals.literal(token);
    return node;
  }

  PatternNode word() {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && (is_name_char(pattern_[at_]) || static_cast<unsigned char>(pattern_[at_]) >= 0x80)) ++at_;
    const std::string_view written = pattern_.substr(begin, at_ - begin);
    if (text::tokenize(written).size() == 1) return literal(written);
    at_ = begin;
    fail("'" + std::string(written) + "' is not one token: write it in double quotes");
  }

  PatternNode quoted() {
    const std::size_t open = at_++;
    const std::size_t close = pattern_.find('"', at_);
    if (close == std::string_view::npos) {
      at_ = open;
      fail("'\"' without an end");
    }
    const std::string_view written = pattern_.substr(at_, close - at_);
    PatternNode node;
    for (const text::Token& t : text::tokenize(written)) {
      node.children.push_back(literal(written.substr(t.begin, t.end - t.begin)));
      node.children.back().begin = open + 1 + t.begin;
      node.children.back().end = open + 1 + t.end;
    }
    if (node.children.empty()) fail("no token between the quotes");
    at_ = close + 1;
    return node;
  }

  PatternNode mark() {
    ++at_;
    if (at_ == pattern_.size() || !is_ascii_mark(pattern_[at_])) {
      --at_;
      fail("a backslash stands before a punctuation mark only");
    }
    return literal(pattern_.substr(at_++, 1));
  }

  PatternNode repeat(PatternNode item) {
    PatternNode node;
    node.type = PatternNode::Type::repeat;
    node.begin = item.begin;
    const std::size_t begin = at_;
    if (take("?")) node.min = 0, node.max = 1;
    else if (take("*")) node.min = 0, node.max = PatternNode::unlimited;
    else if (take("+")) node.min = 1, node.max = PatternNode::unlimited;
    else bounds(node);
    if (at_ < pattern_.size() && pattern_[at_] == '?') fail("lazy quantifiers are not part of the pattern syntax");
    if (item.type == PatternNode::Type::repeat && item.slot.empty()) {
      at_ = begin;
      fail("a quantifier behind a quantifier");
    }
    node.end = at_;
    node.children.push_back(std::move(item));
    return node;
  }

  void bounds(PatternNode& node) {
    const std::size_t open = at_++;
    node.min = bound();
    node.max = node.min;
    if (take(",")) node.max = at_ < pattern_.size() && pattern_[at_] == '}' ? PatternNode::unlimited : bound();
    if (!take("}")) fail("expected '}'");
    if (node.max < node.min || node.max == 0) {
      at_ = open;
      fail("expected {m}, {m,} or {m,n} with 0 < n and m <= n");
    }
  }

  unsigned bound() {
    const std::size_t begin = at_;
    unsigned value = 0;
    while (at_ < pattern_.size() && text::is_ascii_digit(pattern_[at_]) && value <= most_repeats)
      value = value * 10 + static_cast<unsigned>(pattern_[at_++] - '0');
    if (at_ == begin || value > most_repeats) {
      at_ = begin;
      fail("expected a number from 0 to " + std::to_string(most_repeats));
    }
    return value;
  }

  std::string_view pattern_;
  const PatternNames& names_;
  std::size_t at_ = 0;
  unsigned depth_ = 0;
  std::size_t nodes_ = 0;                // that parts have added so far
  std::vector<std::string> open_slots_;  // the slots of the groups around; empty for groups without one
};

}  // namespace

bool PatternNode::can_be_empty() const {
  const auto empty = [](const PatternNode& n) { return n.can_be_empty(); };
  switch (type) {
    case Type::unit: return false;
    case Type::sequence: return std::all_of(children.begin(), children.end(), empty);
    case Type::choice: return std::any_of(children.begin(), children.end(), empty);
    case Type::repeat: return min == 0 || children.front().can_be_empty();
  }
  return false;
}

unsigned PatternNode::max_units() const {
  if (type == Type::unit) return 1;
  unsigned units = 0;
  for (const PatternNode& child : children) {
    const unsigned n = child.max_units();
    if (n == unlimited) return unlimited;
    units = type == Type::choice ? std::max(units, n) : units + n;
    if (units > too_many) return unlimited;
  }
  if (type != Type::repeat) return units;
  return max == unlimited || units * max > too_many ? unlimited : units * max;
}

std::size_t PatternNode::size() const {
  std::size_t nodes = 1;
  for (const PatternNode& child : children) nodes += child.size();
  return nodes;
}

PatternNode parse_pattern(std::string_view pattern, const PatternNames& names) { return Parser(pattern, names).run(); }

void collect_elements(const PatternNode& node, std::set<Element>& elements) {
  if (node.type == PatternNode::Type::unit) elements.insert(node.element);
  for (const PatternNode& child : node.children) collect_elements(child, elements);
}

void collect_slots(const PatternNode& node, std::vector<std::string>& slots) {
  if (!node.slot.empty() && std::find(slots.begin(), slots.end(), node.slot) == slots.end()) slots.push_back(node.slot);
  for (const PatternNode& child : node.children) collect_slots(child, slots);
}

}  // namespace warta::rules
