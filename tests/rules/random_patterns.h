#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace warta::rules {

/// Random patterns over the words a, b and c.
class RandomPatterns {
 public:
  explicit RandomPatterns(unsigned seed) : random_(seed) {}

  std::string pattern() {
    for (;;) {
      const auto [text, can_be_empty] = choice(3);
      if (!can_be_empty) return text;
    }
  }

  std::string guard() {
    static const std::vector<std::string> guards = {"a", "b c", "b? c", "c | a b", ".", "a{1,3}", "b c?"};
    return guards[below(guards.size())];
  }

  std::string text(std::size_t words, bool has_breaks) {
    static const std::vector<std::string> gaps = {" ", " ", " ", " ", " ", " ", " ", "\n", "\n", "\n\n"};
    static const std::vector<std::string> choices = {"a", "a", "b", "b", "c", "c", "x"};
    std::string out;
    for (; words > 0; --words) out += choices[below(choices.size())] + (has_breaks ? gaps[below(gaps.size())] : " ");
    return out;
  }

  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  using Written = std::pair<std::string, bool>;  // the pattern, and whether it can be empty

  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

  Written choice(int depth) {
    Written out = sequence(depth);
    for (std::size_t n = one_in(3) ? 1 + below(2) : 0; n > 0; --n) {
      const Written other = sequence(depth);
      // The loader refuses an alternative that can match nothing.
      if (out.second || other.second) continue;
      out.first += " | " + other.first;
    }
    return out;
  }

  Written sequence(int depth) {
    Written out{"", true};
    for (std::size_t n = 1 + below(3); n > 0; --n) {
      const Written item = repeat(depth);
      out = {out.first + (out.first.empty() ? "" : " ") + item.first, out.second && item.second};
    }
    return out;
  }

  Written repeat(int depth) {
    static const std::vector<std::string> quantifiers = {"?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}"};
    const bool repeats = one_in(3);
    // The reference matcher would take years for repetitions inside of repetitions.
    in_repeat_ += repeats ? 1 : 0;
    const Written item = atom(depth);
    in_repeat_ -= repeats ? 1 : 0;
    // Engines differ in how often they try a round that matches nothing; no rule has such a repetition.
    if (item.second || !repeats) return item;
    const std::string& quantifier = quantifiers[in_repeat_ > 0 ? 0 : below(quantifiers.size())];
    return {item.first + quantifier, quantifier == "?" || quantifier == "*" || quantifier == "{0,2}"};
  }

  Written atom(int depth) {
    static const std::vector<std::string> words = {"a", "b", "c", "."};
    if (depth == 0 || !one_in(3)) return {words[below(words.size())], false};
    // A slot may stand in several places of a pattern, but not inside itself.
    const char slot = "-st"[below(3)];
    const bool is_slot = slot != '-' && open_slots_.find(slot) == std::string::npos;
    if (is_slot) open_slots_ += slot;
    const Written inner = choice(depth - 1);
    if (is_slot) open_slots_.pop_back();
    return {(is_slot ? std::string("(?P<") + slot + "> " : "(") + inner.first + ")", inner.second};
  }

  std::mt19937 random_;
  int in_repeat_ = 0;
  std::string open_slots_;
};

}  // namespace warta::rules
