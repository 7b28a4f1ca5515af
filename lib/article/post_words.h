#pragma once

#include <cstdint>
#include <string_view>

namespace warta::article {

// Posts by the words of their positions: case, commas and "dan" do not count ("Bea dan Cukai", "Bea Cukai").

std::uint32_t hash_post(std::string_view position);

/// Whether two positions are of one post, if they are one person's: the same words, or the one's and more ("Hakim", "Hakim
/// Ketua").
bool posts_agree(std::string_view a, std::string_view b);

}  // namespace warta::article
