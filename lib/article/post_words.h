#pragma once

#include <cstdint>
#include <string_view>

namespace warta::article {

// These compare posts by the words of their positions: case, commas and "dan" do not count ("Bea dan Cukai", "Bea Cukai").

std::uint32_t hash_post(std::string_view position);

/// Whether two positions of one person are one post: they have the same words, or one has those of the other and more ("Hakim",
/// "Hakim Ketua").
bool posts_agree(std::string_view a, std::string_view b);

}  // namespace warta::article
