#include "article/persons.h"

#include <algorithm>

#include "article/person_mentions.h"
#include "article/person_names.h"
#include "text/utf8.h"

namespace warta::article {

using facts::OfficialDraft;

namespace {

constexpr std::size_t most_people = 64;  // a name is compared with so many of those named last

}  // namespace

std::size_t Persons::add(std::size_t draft, JoinedOfficials& officials) {
  const OfficialDraft& d = sources_.drafts[draft];
  const Mention mention = sources_.mention_of(draft);
  PersonName name = facts::write_person(sources_.context, d);
  const std::optional<std::size_t> nicknamed = called(draft, officials);
  for (const std::size_t k : nicknamed ? std::vector{*nicknamed} : officials.known_as(d.name)) {
    Official& official = officials[k];
    if (!is_own(mention.zone) || !is_own(official.zone)) continue;
    const bool is_same_name = !nicknamed && names_agree(sources_.context.text(), officials.name_of(k), d.name);
    if (is_same_name && official.prefixes.empty() && official.suffixes.empty())
      official.prefixes = std::move(name.prefixes), official.suffixes = std::move(name.suffixes);
    return k;
  }
  if (is_own(mention.zone) && joins(d.name, name)) return PersonMention::nobody;
  Person person;
  static_cast<Mention&>(person) = mention;
  static_cast<PersonName&>(person) = std::move(name);
  person.rule = d.rule->name;
  people_.push_back(std::move(person));
  names_.push_back(d.name);
  return PersonMention::nobody;
}

/// The official right before a bracket or "atau" that the person stands in: "Menteri Sosial Saifullah Yusuf (Gus Ipul)", "… atau
/// Gus Ipul".
std::optional<std::size_t> Persons::before_bracket(std::size_t draft, const JoinedOfficials& officials) const {
  if (draft == 0) return std::nullopt;
  const OfficialDraft& before = sources_.drafts[draft - 1];
  const std::uint32_t first = sources_.drafts[draft].tokens.first;
  if (before.tokens.last + 1 != first || !before.has_name()) return std::nullopt;
  const std::string_view mark = sources_.context.word(first - 1);
  if (mark != "(" && mark != "atau") return std::nullopt;
  const std::vector<std::size_t> known = officials.known_as(before.name);
  return known.empty() ? std::nullopt : std::optional(known.front());
}

/// The official who, as a bracket says, is called like this person without a post; none for nobody.
std::optional<std::size_t> Persons::called(std::size_t draft, const JoinedOfficials& officials) {
  const auto official = before_bracket(draft, officials);
  if (!official && nicknames_.empty()) return std::nullopt;
  const std::string nickname = text::lower(sources_.context.one_line(sources_.drafts[draft].name));
  if (official) nicknames_[nickname] = *official;
  const auto known = nicknames_.find(nickname);
  return known == nicknames_.end() ? std::nullopt : std::optional(known->second);
}

/// Whether a person without a post is known already by this name, or a part of it; that person then takes the fuller one.
bool Persons::joins(text::TokenRange tokens, const PersonName& name) {
  for (std::size_t k = people_.size() - std::min(people_.size(), most_people); k < people_.size(); ++k) {
    Person& known = people_[k];
    if (!is_own(known.zone) || !names_agree(sources_.context.text(), names_[k], tokens)) continue;
    if (known.name.size() < name.name.size()) static_cast<PersonName&>(known) = name, names_[k] = tokens;
    return true;
  }
  return false;
}

}  // namespace warta::article
