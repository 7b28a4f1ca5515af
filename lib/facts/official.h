#pragma once

#include <cstdint>
#include <string_view>
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

/// A post, a person or both, as read: what stands where. The article finds the region's code, decides what becomes of it, and
/// only then writes it out.
struct OfficialDraft {
  text::TokenRange tokens;
  const rules::Rule* rule = nullptr;
  const PostDraft* post = nullptr;  // of those read before; none for a person without a post
  Naming naming = Naming::own;
  bool is_former = false;                     // what is said of the post beside it holds for this one, too
  std::string_view stands_for;                // of a paraphrase: the positions that it may mean, parted by "|"
  text::TokenRange prefixes, name, suffixes;  // of the person; no name for a post without its holder
  text::TokenRange region;                    // that the post or the paraphrase names
  text::TokenRange cue;                       // of a nickname: the words that say it is one

  bool has_name() const noexcept { return naming == Naming::own && !name.empty(); }
  bool has_post() const noexcept { return post != nullptr; }
  bool is_official() const noexcept { return has_name() && has_post(); }
  Status status() const noexcept { return is_former ? Status::former : post->post.status; }
  std::string_view acting() const noexcept { return is_former ? std::string_view() : std::string_view(post->post.acting); }
};

rules::KindSpec official_kind();

/// Adds persons with posts, persons with titles, nicknames and paraphrases: one draft a person, none where the evidence is too
/// weak. `posts` are in order, and stay where they are as long as the drafts.
void read_officials(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts,
                    std::vector<OfficialDraft>& drafts);

/// A post without its holder.
OfficialDraft vacant(const PostDraft& post);

/// The draft's person, with the name's capitals restored, and titles and degrees apart: the longest table entry at each place.
PersonName write_person(const Context& context, const OfficialDraft& draft);

/// How many titles and degrees the person has.
std::size_t count_titles(const Context& context, const OfficialDraft& draft);

}  // namespace warta::facts
