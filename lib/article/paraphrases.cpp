#include "article/paraphrases.h"

#include <algorithm>

#include "article/zones.h"

namespace warta::article {
namespace {

constexpr std::size_t most_officials = 64;  // that are looked at: of more than that a paraphrase tells none

/// `positions` are parted by "|".
bool has_position(std::string_view positions, std::string_view position) {
  while (!positions.empty()) {
    const std::size_t bar = std::min(positions.find('|'), positions.size());
    if (positions.substr(0, bar) == position) return true;
    positions.remove_prefix(std::min(bar + 1, positions.size()));
  }
  return false;
}

}  // namespace

std::optional<std::size_t> paraphrased_official(const std::vector<Official>& officials, const facts::OfficialDraft& paraphrase,
                                                std::string_view code) {
  std::optional<std::size_t> holder;
  for (std::size_t k = 0; k < std::min(officials.size(), most_officials); ++k) {
    const Official& official = officials[k];
    const bool holds = official.status != Status::former && official.status != Status::candidate;
    if (!holds || !is_own(official.zone) || !has_position(paraphrase.stands_for, official.position) ||
        (!code.empty() && official.region.code != code))
      continue;
    if (holder) return std::nullopt;
    holder = k;
  }
  return holder;
}

}  // namespace warta::article
