#include "article/name_parts.h"

namespace warta::article {
namespace {

constexpr std::size_t shortest_name_part = 3;  // bytes; shorter ones are initials and particles
constexpr std::size_t most_owners = 64;        // for one word: what more people bear names nobody

}  // namespace

void NameParts::add_name(std::size_t official) {
  each_name_word(text_, names_[official], [&](std::uint32_t token) {
    if (text_.word(token).size() < shortest_name_part) return;
    add(text_.tokens()[token].hash, official);
    for (const std::uint32_t hash : respelled_hashes(text_.word(token))) add(hash, official);
  });
}

void NameParts::add(std::uint32_t hash, std::size_t official) {
  bits_ |= bit_of(hash);
  std::vector<std::size_t>& owners = owners_[hash];
  if (owners.size() < most_owners && !is_among(owners, official)) owners.push_back(official);
}

bool NameParts::are_one_person(const std::vector<std::size_t>& officials) const {
  return std::all_of(officials.begin() + 1, officials.end(),
                     [&](std::size_t k) { return names_agree(text_, names_[officials.front()], names_[k]); });
}

}  // namespace warta::article
