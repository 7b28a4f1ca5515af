#pragma once

#include <optional>
#include <string_view>

#include <warta/official.h>

#include "facts/context.h"

namespace warta::facts {

/// A post as read, before the article finds its region's code.
struct PostDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  PostTitle post;
  std::string_view scope;  // of its jurisdiction: "regency", "regional", "national", …
  std::string_view seat;   // code of the region that its body's name stands for: "Polda Metro Jaya"
  bool is_public = true;
  bool needs_holder = false;  // "Direktur": without a body no post, unless its holder stands beside it
  bool is_headed = false;     // needs a body to say what it is, such as "Kepala", "Menteri"
  bool is_at_large = false;   // "keputusan Bupati": no post of somebody, unless its holder's name follows
  bool is_open = false;       // made of words that may go on, and ends with no body of a table and no region
  text::TokenRange institution, region;
};

rules::KindSpec post_kind();

std::optional<PostDraft> read_post(const Context& context, const rules::Match& match);

}  // namespace warta::facts
