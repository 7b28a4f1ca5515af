#include "article/joined_officials.h"

#include <algorithm>
#include <tuple>

#include "article/person_names.h"
#include "article/post_words.h"
#include "article/public_nicknames.h"
#include "article/vacant_posts.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using text::TokenRange;

constexpr std::size_t most_bearers = 64;  // so many of one word are looked at

/// Which status holds for one person and post, the higher one: an acting or former holder may be named by the bare post, and a
/// holder was elected once.
int standing(Status status) {
  switch (status) {
    case Status::acting: return 4;
    case Status::former: return 3;
    case Status::incumbent: return 2;
    case Status::elect: return 1;
    case Status::candidate: return 0;
  }
  return 0;
}

/// Whether the words behind the name say that it is a nickname: "Bupati Ical, sapaan akrabnya".
bool is_said_nickname(const facts::Context& context, TokenRange name) {
  constexpr std::uint32_t longest = 4;  // words
  const std::uint32_t mark = name.last;
  if (name.size() > 1 || mark + 1 >= context.text().size() || (context.word(mark) != "," && context.word(mark) != "("))
    return false;
  const std::uint32_t first = mark + 1;
  for (std::uint32_t last = first + 1; last <= std::min(first + longest, context.text().size()); ++last)
    if (context.is({first, last}, context.classes.nickname_noun)) return true;
  return false;
}

/// Takes the longer one of two ways to write one person's post, and a region from either.
void take_longer_post(PostTitle& post, PostTitle&& other) {
  if (!post.region && other.region) post.region = std::move(other.region), post.region_source = other.region_source;
  if (other.position.size() <= post.position.size()) return;
  post.position = std::move(other.position);
  if (!other.institution.empty()) post.institution = std::move(other.institution);
}

/// The official with that name and the draft's post.
Official official_of(const PeopleSources& sources, std::size_t draft, PersonName&& name, const Jurisdiction& jurisdiction) {
  const OfficialDraft& d = sources.drafts[draft];
  Official official;
  static_cast<Mention&>(official) = sources.mention_of(draft);
  static_cast<PersonName&>(official) = std::move(name);
  static_cast<PostTitle&>(official) = write_post(d, jurisdiction);
  official.is_public = d.post->is_public;
  official.rule = d.rule->name;
  official.post_rule = d.post->rule->name;
  return official;
}

}  // namespace

JoinedOfficials::JoinedOfficials(const PeopleSources& sources) : sources_(sources) {
  for (const OfficialDraft& d : sources.drafts)
    if (d.naming == facts::Naming::nickname || (d.is_official() && is_said_nickname(sources.context, d.name)))
      each_name_word(sources.context.text(), d.name,
                     [&](std::uint32_t token) { nicknames_.insert(sources.context.text().tokens()[token].hash); });
}

std::size_t JoinedOfficials::add(std::size_t draft) {
  const OfficialDraft& d = sources_.drafts[draft];
  const Jurisdiction jurisdiction = sources_.jurisdiction_of(draft);
  if (is_own(sources_.zone_of(draft))) {
    const std::vector<std::size_t> known = known_as(d.name);
    for (const std::size_t k : known)
      if (is_same_post(k, d, jurisdiction.code)) return join(k, draft, jurisdiction), k;
    for (const std::size_t k : known)
      if (is_same_post(k, d, {}) && join_elsewhere(k, draft, jurisdiction)) return k;
    if (const auto k = same_by_nickname(d, jurisdiction.code)) {
      found_nicknames_.push_back({is_nickname(d.name) ? d.name : name_of(*k), *k});
      return join(*k, draft, jurisdiction), *k;
    }
  }
  officials_.push_back(official_of(sources_, draft, name_in_full(d), jurisdiction));
  fullest_.push_back(draft);
  index(officials_.size() - 1);
  return officials_.size() - 1;
}

/// The name of the official named before whom the draft means: "Rahma, yang juga Ketua PMI, …" is Siti Rahma. A lone name behind
/// a post may be another's.
PersonName JoinedOfficials::name_in_full(const OfficialDraft& draft) const {
  if (draft.name.size() == 1 && draft.name.first <= draft.post->tokens.first) {
    const std::vector<std::size_t> bearers = known_as(draft.name);
    const auto is_first = [&](std::size_t official) { return officials_[official].name == officials_[bearers.front()].name; };
    if (!bearers.empty() && std::all_of(bearers.begin(), bearers.end(), is_first)) return PersonName(officials_[bearers.front()]);
  }
  return facts::write_person(sources_.context, draft);
}

void JoinedOfficials::add_second_post(std::size_t official, std::size_t draft) {
  const OfficialDraft& d = sources_.drafts[draft];
  if (d.region.empty() && d.post->institution.empty()) return;
  if (is_held_by_many(sources_.context, d.tokens)) return;
  const Jurisdiction jurisdiction = sources_.jurisdiction_of(draft);
  for (const std::size_t k : known_as(name_of(official)))
    if (is_same_post(k, d, jurisdiction.code)) return;
  Official other = official_of(sources_, draft, PersonName(officials_[official]), jurisdiction);
  other.mentions.push_back({static_cast<const Mention&>(other), std::string()});
  officials_.push_back(std::move(other));
}

std::vector<std::size_t> JoinedOfficials::known_as(TokenRange name) const {
  const text::Text& text = sources_.context.text();
  std::vector<std::size_t> found;
  if (officials_.empty()) return found;
  const std::vector<std::uint32_t> nicknames = public_nicknames(sources_.context, name);
  const auto add_bearers = [&](std::uint32_t hash) {
    const auto bearers = bearers_.find(hash);
    if (bearers == bearers_.end()) return;
    for (std::size_t i = 0; i < std::min(bearers->second.size(), most_bearers); ++i)
      if (is_known_as(bearers->second[i], name, nicknames)) found.push_back(bearers->second[i]);
  };
  each_name_word(text, name, [&](std::uint32_t token) { add_bearers(text.tokens()[token].hash); });
  std::for_each(nicknames.begin(), nicknames.end(), add_bearers);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// Whether the official bears the name, or one of the two names is a nickname of the other.
bool JoinedOfficials::is_known_as(std::size_t official, TokenRange name, const std::vector<std::uint32_t>& nicknames) const {
  const text::Text& text = sources_.context.text();
  const TokenRange known = name_of(official);
  const auto is_called = [&](TokenRange word, const std::vector<std::uint32_t>& names) {
    return word.size() == 1 && std::find(names.begin(), names.end(), text.tokens()[word.first].hash) != names.end();
  };
  return names_agree(text, known, name) || is_called(known, nicknames) ||
         (name.size() == 1 && is_called(name, public_nicknames(sources_.context, known)));
}

std::vector<TokenRange> JoinedOfficials::names() const {
  std::vector<TokenRange> names;
  names.reserve(fullest_.size());
  for (const std::size_t draft : fullest_) names.push_back(sources_.drafts[draft].name);
  return names;
}

std::vector<Official> JoinedOfficials::take() {
  const auto stands_before = [](const Official& a, const Official& b) { return a.span < b.span; };
  if (!std::is_sorted(officials_.begin(), officials_.end(), stands_before))
    std::stable_sort(officials_.begin(), officials_.end(), stands_before);
  return std::move(officials_);
}

bool JoinedOfficials::is_same_post(std::size_t official, const OfficialDraft& draft, std::string_view code) const {
  const Official& known = officials_[official];
  const PostTitle& post = draft.post->post;
  return is_own(known.zone) && codes_agree(known.region.code, code) &&
         (known.position == post.position ||
          (posts_agree(known.position, post.position) && codes_agree(known.institution, post.institution)));
}

/// Joins a further draft of an official with the post: the one that says more stands for both, with the status that holds.
void JoinedOfficials::join(std::size_t official, std::size_t draft, const Jurisdiction& jurisdiction) {
  const OfficialDraft& d = sources_.drafts[draft];
  Official& known = officials_[official];
  if (standing(known.status) < standing(d.status())) known.status = d.status(), known.acting = d.acting();
  Official other = official_of(sources_, draft, facts::write_person(sources_.context, d), jurisdiction);
  other.status = known.status, other.acting = known.acting;
  if (says_more(d, sources_.drafts[fullest_[official]])) {
    std::swap(known, other);
    fullest_[official] = draft;
  }
  take_longer_post(known, std::move(other));
  index(official);
}

/// Joins a draft with the same post of another region: "Bupati Siti" of an article on Kudus is its Bupati Demak Siti Rahma. Of
/// the two regions the one that nothing states is dropped; false if both are stated.
bool JoinedOfficials::join_elsewhere(std::size_t official, std::size_t draft, const Jurisdiction& jurisdiction) {
  PostTitle& known = officials_[official];
  if (jurisdiction.source == RegionSource::article) return join(official, draft, {}), true;
  if (known.region_source != RegionSource::article) return false;
  known.region = {}, known.region_source = RegionSource::none;
  return join(official, draft, jurisdiction), true;
}

/// The holder of the draft's post whom the article calls by a nickname in one of the two places: "Bupati Demak Rizal Hasan, yang
/// akrab disapa Ical, … Bupati Ical".
std::optional<std::size_t> JoinedOfficials::same_by_nickname(const OfficialDraft& draft, std::string_view code) const {
  if (nicknames_.empty() || draft.status() != Status::incumbent || is_held_by_many(sources_.context, draft.tokens))
    return std::nullopt;
  for (std::size_t k = 0; k < std::min(officials_.size(), most_bearers); ++k)
    if (officials_[k].status == Status::incumbent && is_nickname(name_of(k)) != is_nickname(draft.name) &&
        is_same_post(k, draft, code))
      return k;
  return std::nullopt;
}

/// Whether the article says of each word of the name that somebody is called so.
bool JoinedOfficials::is_nickname(TokenRange name) const {
  bool is_nickname = !nicknames_.empty();
  each_name_word(sources_.context.text(), name, [&](std::uint32_t token) {
    is_nickname = is_nickname && nicknames_.contains(sources_.context.text().tokens()[token].hash);
  });
  return is_nickname;
}

bool JoinedOfficials::says_more(const OfficialDraft& a, const OfficialDraft& b) const {
  const facts::Context& context = sources_.context;
  const auto weight = [&](const OfficialDraft& d) {
    return std::tuple(!is_nickname(d.name), facts::count_titles(context, d), d.name.size(), d.tokens.size(),
                      context.surface(d.name).size());
  };
  return weight(a) > weight(b);
}

/// Enters an official under the words of the name, and under nicknames.
void JoinedOfficials::index(std::size_t official) {
  const text::Text& text = sources_.context.text();
  each_name_word(text, name_of(official), [&](std::uint32_t token) {
    enter(text.tokens()[token].hash, official);
    for (const std::uint32_t hash : respelled_hashes(text.word(token))) enter(hash, official);
  });
  for (const std::uint32_t hash : public_nicknames(sources_.context, name_of(official))) enter(hash, official);
}

void JoinedOfficials::enter(std::uint32_t hash, std::size_t official) {
  std::vector<std::size_t>& bearers = bearers_[hash];
  if (bearers.empty() || bearers.back() != official) bearers.push_back(official);
}

}  // namespace warta::article
