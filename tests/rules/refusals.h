#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warta::test {

/// The loader's error for rule folders that it refused.
struct Refusal {
  std::string file;
  std::size_t line = 0, column = 0;
  std::string what;  // the first line, behind the place; "none" where nothing was refused
  std::string full;
};

Refusal refusal_of(const std::vector<std::filesystem::path>& folders);

/// The line and column of § in a text, from 1, in code points, as editors count.
std::pair<std::size_t, std::size_t> place_of(std::string_view marked);

std::string unmarked(std::string text);

/// A table without a fault.
inline constexpr std::string_view good_table = "text\tvalue\nsatu\t1\n";

/// Loads one rule file beside a good table and a good rule; § marks where the fault lies. Checks the error.
void check_refusal(const std::string& marked, const std::string& what);

/// The other keys that a rule must have.
inline constexpr const char* good_examples = "note = 'x'\naccept = ['a b']\nreject = ['b']\n";

/// A rule with these keys, whose other keys have no fault.
inline std::string rule_with(const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'uji'\n" + keys + good_examples; }

inline std::string rule_of_pattern(const std::string& value) { return rule_with("pattern = " + value + "\n"); }

}  // namespace warta::test
