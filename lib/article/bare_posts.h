#pragma once

#include <vector>

#include <warta/official.h>

#include "article/people_sources.h"
#include "article/person_mentions.h"
#include "article/post_holders.h"

namespace warta::article {

/// Decides whose each post without a name is: its known holder's, or of whom it points back at, or vacant, or nobody's in the
/// article. The sources must outlive it.
class BarePosts {
 public:
  explicit BarePosts(const PeopleSources& sources) : sources_(sources) {}

  /// Returns the mention that a draft without a name is. Drafts come in order, when all holders are known.
  PersonMention add(std::size_t draft, const PostHolders& holders);

  /// The vacant posts, each once.
  std::vector<Post> take() { return std::move(vacant_); }

 private:
  bool is_generic(const facts::OfficialDraft& draft) const;
  bool is_listed_with_candidates(std::size_t draft) const;
  bool is_of_any_region(const facts::OfficialDraft& draft) const;
  bool stands_behind_post(std::size_t draft) const;
  bool stands_before_post(std::size_t draft) const;
  bool goes_with_candidates(std::size_t draft) const;
  bool is_anothers(std::size_t draft) const;
  bool is_reported(const PostTitle& post) const;
  void add_vacant(std::size_t draft, const Jurisdiction& jurisdiction);

  const PeopleSources& sources_;
  std::vector<Post> vacant_;
};

}  // namespace warta::article
