#pragma once

#include <cstdint>
#include <string_view>

#include "article/words_at.h"

namespace warta::article {

/// Whether the token is the first word of a post, or all of it; false behind the end.
inline bool is_post_word(const facts::Context& context, std::uint32_t token) {
  const facts::WordClasses& c = context.classes;
  return has_class_at(context, token, c.post_name) || has_class_at(context, token, c.joined_head) ||
         has_class_at(context, token, c.apart_head);
}

// These compare posts by the words of their positions: case, commas and "dan" do not count ("Bea dan Cukai", "Bea Cukai").

std::uint32_t hash_post(std::string_view position);

/// Whether two positions of one person are one post: they have the same words, or one has those of the other and more ("Hakim",
/// "Hakim Ketua").
bool posts_agree(std::string_view a, std::string_view b);

}  // namespace warta::article
