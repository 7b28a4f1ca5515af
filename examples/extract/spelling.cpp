#include "spelling.h"

#include <algorithm>

namespace program {
namespace {

/// Whether the words differ at one place alone, by at most two letters there, or the first is the beginning of the other.
bool is_near(std::string_view word, std::string_view known) {
  constexpr std::size_t most = 2;
  if (word.size() > most && known.starts_with(word)) return true;
  const auto [w, k] = std::mismatch(word.begin(), word.end(), known.begin(), known.end());
  word.remove_prefix(static_cast<std::size_t>(w - word.begin()));
  known.remove_prefix(static_cast<std::size_t>(k - known.begin()));
  const auto [rw, rk] = std::mismatch(word.rbegin(), word.rend(), known.rbegin(), known.rend());
  return word.rend() - rw <= static_cast<std::ptrdiff_t>(most) && known.rend() - rk <= static_cast<std::ptrdiff_t>(most);
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const auto near = std::find_if(known.begin(), known.end(), [&](const std::string& other) { return is_near(word, other); });
  return near == known.end() ? std::string() : "; did you mean '" + *near + "'?";
}

}  // namespace program
