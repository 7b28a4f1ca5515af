#pragma once

#include <string>
#include <vector>

#include <warta/official.h>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::facts {

/// A post, a person or both, as read; the article finds the region's code and decides what becomes of it.
struct OfficialDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  const rules::Rule* post_rule;  // none for a person without a post
  Mention mention;
  PersonName person;        // empty name for a post without its holder
  PostTitle post;           // empty position for a person without a post
  std::string scope;        // of the post's jurisdiction: "regency", "regional", "national", …
  bool is_public = true;
  text::TokenRange name, institution, region;
};

rules::KindSpec official_kind();

/// Persons with posts and persons with titles: one draft a person, none where the evidence is too weak. `posts` are in order.
std::vector<OfficialDraft> read_officials(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts);

/// A post without its holder.
OfficialDraft vacant(const Context& context, const PostDraft& post);

}  // namespace warta::facts
