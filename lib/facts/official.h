#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <warta/official.h>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::facts {

/// How a draft names its person.
enum class Naming : std::uint8_t {
  own,         // the name, the post or both
  nickname,    // what a person named before is called, in `name`: "akrab disapa Ical"
  paraphrase,  // one of several posts in other words: "orang nomor satu di Demak"
};

/// A post, a person or both as they were read: which tokens are what. The article finds the region's code, decides what becomes
/// of the draft, and only then writes it out.
struct OfficialDraft {
  text::TokenRange tokens;
  const rules::Rule* rule = nullptr;
  const PostDraft* post = nullptr;  // one of those read before; null for a person without a post
  Naming naming = Naming::own;
  bool is_former = false;                     // the text says that the post is held no more
  std::string_view stands_for;                // for a paraphrase: the positions that it may mean, parted by "|"
  text::TokenRange prefixes, name, suffixes;  // those of the person; the name is empty for a post without its holder
  text::TokenRange region;                    // the one that the post or the paraphrase names
  text::TokenRange cue;                       // for a nickname: the words that say it is one

  bool has_name() const noexcept { return naming == Naming::own && !name.empty(); }
  bool has_post() const noexcept { return post != nullptr; }
  bool is_official() const noexcept { return has_name() && has_post(); }
  Status status() const noexcept { return is_former ? Status::former : post->post.status; }
  std::string_view acting() const noexcept { return is_former ? std::string_view() : std::string_view(post->post.acting); }
};

rules::KindSpec official_kind();

/// Adds persons with posts, persons with titles, nicknames and paraphrases: one draft for each person, none if the evidence is
/// too weak. `posts` are in order, and must stay where they are as long as the drafts.
void read_officials(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts,
                    std::vector<OfficialDraft>& drafts);

/// The draft of a post without its holder.
OfficialDraft vacant(const PostDraft& post);

/// The draft's person, with the name's capitals restored, and titles and degrees apart: the longest table entry at each place.
PersonName write_person(const Context& context, const OfficialDraft& draft);

/// How many titles and degrees the person has.
std::size_t count_titles(const Context& context, const OfficialDraft& draft);

}  // namespace warta::facts
