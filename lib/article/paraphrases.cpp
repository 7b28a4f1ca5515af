#include "article/paraphrases.h"

#include <algorithm>

#include "article/cell_parts.h"
#include "article/zones.h"

namespace warta::article {
namespace {

constexpr std::size_t most_officials = 64;  // among more than that a paraphrase does not tell who

bool has_position(std::string_view positions, std::string_view position) {
  bool has_it = false;
  each_part(positions, [&](std::string_view part) { has_it = has_it || part == position; });
  return has_it;
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
