#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <warta/official.h>

#include "article/joined_officials.h"
#include "article/people_sources.h"

namespace warta::article {

/// Collects the people without posts of an article, each once, by the fullest name. The sources must outlive it.
class Persons {
 public:
  explicit Persons(const PeopleSources& sources) : sources_(sources) {}

  /// Adds a draft without a post. Returns the official whom it names, and who takes its titles; PersonMention::nobody where it is
  /// a person without a post. Drafts come in order, when all officials are known.
  std::size_t add(std::size_t draft, JoinedOfficials& officials);

  std::vector<Person> take() { return std::move(people_); }

 private:
  std::optional<std::size_t> before_bracket(std::size_t draft, const JoinedOfficials& officials) const;
  std::optional<std::size_t> called(std::size_t draft, const JoinedOfficials& officials);
  bool joins(text::TokenRange tokens, const PersonName& name);

  const PeopleSources& sources_;
  std::vector<Person> people_;
  std::vector<text::TokenRange> names_;                     // where each person's name stands
  std::unordered_map<std::string, std::size_t> nicknames_;  // officials by what a bracket behind them says
};

}  // namespace warta::article
