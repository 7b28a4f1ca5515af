#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <warta/official.h>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::facts {

/// What a draft says of its person.
enum class Naming : std::uint8_t {
  own,         // the name, the post or both
  nickname,    // what a person named before is called, as `person.name`: "akrab disapa Ical"
  paraphrase,  // one of several posts in other words: "orang nomor satu di Demak"
};

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
  Naming naming = Naming::own;
  std::string stands_for;   // of a paraphrase: the positions that it may mean, parted by "|"
  text::TokenRange name, institution, region;
  text::TokenRange cue;     // of a nickname: the words that say it is one

  bool has_name() const noexcept { return naming == Naming::own && !person.name.empty(); }
  bool has_post() const noexcept { return !post.position.empty(); }
  bool is_official() const noexcept { return has_name() && has_post(); }
};

rules::KindSpec official_kind();

/// Persons with posts, persons with titles, nicknames and paraphrases: one draft a person, none where the evidence is too weak. `posts` are in order.
std::vector<OfficialDraft> read_officials(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts);

/// A post without its holder.
OfficialDraft vacant(const Context& context, const PostDraft& post);

}  // namespace warta::facts
