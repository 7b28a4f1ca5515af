#pragma once

#include <optional>
#include <string>

#include <warta/official.h>

#include "facts/context.h"

namespace warta::facts {

/// A post, a person or both, as read; the article finds the region's code and decides what becomes of it.
struct OfficialDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Mention mention;
  PersonName person;        // empty name for a post without its holder
  PostTitle post;           // empty position for a person without a post
  std::string scope;        // of the post's jurisdiction: "regency", "regional", "national", …
  bool is_public = true;
  text::TokenRange name, position, institution, region;
};

rules::KindSpec official_kind();

std::optional<OfficialDraft> read_official(const Context& context, const rules::Match& match);

}  // namespace warta::facts
