#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <warta/official.h>

#include "article/people_sources.h"

namespace warta::article {

/// A word that stands with an official's post in the place of the name: "Bupati Ical".
struct Nickname {
  text::TokenRange word;
  std::size_t official;
};

/// The officials of an article by number, one for each person and post: drafts of one person with one post are joined, and the
/// one that says most stands for them. The sources must outlive it.
class JoinedOfficials {
 public:
  explicit JoinedOfficials(const PeopleSources& sources);

  /// Adds a draft with a name and a post, and returns its official.
  std::size_t add(std::size_t draft);

  /// Adds another post of an official, which the draft holds if it says which: "ujar Ketua PMI Demak itu", "Mantan Bupati Demak
  /// ini". To be called when all drafts are added, since such officials have no numbers.
  void add_second_post(std::size_t official, std::size_t draft);

  /// The officials, in order, whose name is this one, is a part of it or has it as a part, or whom everybody calls so. Of a word
  /// that very many bear only the first ones are looked at.
  std::vector<std::size_t> known_as(text::TokenRange name) const;

  /// The official's name, as the fullest mention has it.
  text::TokenRange name_of(std::size_t official) const { return sources_.drafts[fullest_[official]].name; }
  /// The name of each official.
  std::vector<text::TokenRange> names() const;

  /// The nicknames that the article has beside a post.
  const std::vector<Nickname>& nicknames() const { return found_nicknames_; }

  bool empty() const { return officials_.empty(); }
  Official& operator[](std::size_t official) { return officials_[official]; }
  const std::vector<Official>& list() const { return officials_; }

  /// Hands out the officials, in the order of the article.
  std::vector<Official> take();

 private:
  PersonName name_in_full(const facts::OfficialDraft& draft) const;
  bool is_same_post(std::size_t official, const facts::OfficialDraft& draft, std::string_view code) const;
  void join(std::size_t official, std::size_t draft, const Jurisdiction& jurisdiction);
  bool join_elsewhere(std::size_t official, std::size_t draft, const Jurisdiction& jurisdiction);
  std::optional<std::size_t> same_by_nickname(const facts::OfficialDraft& draft, std::string_view code) const;
  bool is_nickname(text::TokenRange name) const;
  bool says_more(const facts::OfficialDraft& a, const facts::OfficialDraft& b) const;
  void index(std::size_t official);
  void enter(std::uint32_t hash, std::size_t official);
  bool is_known_as(std::size_t official, text::TokenRange name, const std::vector<std::uint32_t>& nicknames) const;

  const PeopleSources& sources_;
  std::unordered_set<std::uint32_t> nicknames_;  // hashes of the words that the article says somebody is called by
  std::vector<Nickname> found_nicknames_;
  std::vector<Official> officials_;
  std::vector<std::size_t> fullest_;                                     // draft of each official's fullest mention
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> bearers_;  // officials by the hash of a word that names them
};

}  // namespace warta::article
