#include "article/officials.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "article/attribution.h"
#include "article/jurisdictions.h"
#include "article/later_mentions.h"
#include "article/person_mentions.h"
#include "article/person_names.h"
#include "article/post_words.h"
#include "article/vacant_posts.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::Naming;
using facts::OfficialDraft;
using text::Shape;

bool codes_agree(std::string_view a, std::string_view b) { return a.empty() || b.empty() || a == b; }

/// Of one person and post: an acting or former holder may be named by the bare post, and a holder was elected once.
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

/// A post as the article's holders are known by it.
struct PostKey {
  std::uint32_t position;  // by its words
  Status status;
  std::string code;  // of the region; empty for none

  friend bool operator==(const PostKey&, const PostKey&) = default;
};

struct PostKeyHash {
  std::size_t operator()(const PostKey& key) const noexcept {
    return (key.position * std::size_t{31} + static_cast<std::size_t>(key.status)) * 31 + std::hash<std::string_view>()(key.code);
  }
};

/// Of two ways to write one person's post the one with more words, and a region from either.
void take_longer_post(PostTitle& post, PostTitle&& other) {
  if (!post.region && other.region) post.region = std::move(other.region), post.region_source = other.region_source;
  if (other.position.size() <= post.position.size()) return;
  post.position = std::move(other.position);
  if (!other.institution.empty()) post.institution = std::move(other.institution);
}

class Collector {
 public:
  explicit Collector(const PeopleSources& sources)
      : sources_(sources),
        context_(sources.context),
        drafts_(sources.drafts),
        zones_(sources.zones),
        text_(sources.context.text()) {
    asks_holders_ = std::any_of(drafts_.begin(), drafts_.end(),
                                [](const OfficialDraft& draft) { return draft.has_post() && !draft.has_name(); });
  }

  People run() {
    for (std::size_t i = 0; i < drafts_.size(); ++i)
      if (drafts_[i].is_official()) add_official(i);
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (drafts_[i].has_name() && !drafts_[i].has_post()) add_person(i);
      if (!drafts_[i].has_name() && drafts_[i].has_post()) add_post(i);
    }
    sort_mentions();
    if (!people_.officials.empty()) follow_officials();
    const auto stands_before = [](const Official& a, const Official& b) { return a.span < b.span; };
    if (!std::is_sorted(people_.officials.begin(), people_.officials.end(), stands_before))
      std::stable_sort(people_.officials.begin(), people_.officials.end(), stands_before);
    return std::move(people_);
  }

 private:
  Mention mention_of(const OfficialDraft& draft) const { return {text_.original(draft.tokens), zones_.at(draft.tokens)}; }

  Jurisdiction jurisdiction_of(std::size_t i) const {
    return find_jurisdiction(drafts_[i], sources_.codes[i], zones_.at(drafts_[i].tokens), sources_.main_region);
  }

  void add_mention(std::size_t i, std::size_t official) {
    mentions_.push_back({drafts_[i].tokens, official, nullptr, !drafts_[i].has_name(), PersonMention::nobody});
  }

  void sort_mentions() {
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const PersonMention& a, const PersonMention& b) { return a.tokens.first < b.tokens.first; });
  }

  /// Later mentions, and then speech, which follows them.
  void follow_officials() {
    add_later_mentions(people_.officials, names(), sources_, mentions_);
    sort_mentions();
    const std::vector<AttributedSpeech> speeches = attribute_speech(sources_.speech, mentions_, zones_, context_);
    for (const AttributedSpeech& speech : speeches)
      people_.officials[speech.official].quotes.push_back({text_.original(speech.tokens), speech.rule->name});
    drop_addressed(speeches);
    for (const PersonMention& m : mentions_)
      if (m.is_official())
        people_.officials[m.official].mentions.push_back(
            {{text_.original(m.tokens), zones_.at(m.tokens)}, m.rule == nullptr ? std::string() : m.rule->name});
    for (const PersonMention& m : mentions_)
      if (m.points_back() && m.is_official()) add_second_post(m);
  }

  /// "ujar Ketua PMI Demak itu", "Mantan Bupati Demak ini": another post of whom it points at, where it says which.
  void add_second_post(const PersonMention& mention) {
    const OfficialDraft& draft = drafts_[mention.pointing];
    if (draft.region.empty() && draft.post->institution.empty()) return;
    if (is_held_by_many(draft)) return;
    const Jurisdiction jurisdiction = jurisdiction_of(mention.pointing);
    const text::TokenRange name = name_of(mention.official);
    for (std::size_t k = 0; k < fullest_.size(); ++k)
      if (names_agree(text_, name_of(k), name) && is_same_post(people_.officials[k], draft, jurisdiction.code)) return;
    Official other;
    static_cast<Mention&>(other) = mention_of(draft);
    static_cast<PersonName&>(other) = people_.officials[mention.official];
    static_cast<PostTitle&>(other) = write_post(draft, jurisdiction);
    other.is_public = draft.post->is_public;
    other.rule = draft.rule->name;
    other.post_rule = draft.post->rule->name;
    other.mentions.push_back({static_cast<const Mention&>(other), std::string()});
    people_.officials.push_back(std::move(other));
  }

  /// "Bapak Presiden", says a president: nobody speaks so of himself. Both lists are in order.
  void drop_addressed(const std::vector<AttributedSpeech>& speeches) {
    auto speech = speeches.begin();
    std::erase_if(mentions_, [&](const PersonMention& m) {
      while (speech != speeches.end() && speech->tokens.last <= m.tokens.first) ++speech;
      return m.is_post && speech != speeches.end() && speech->official == m.official && speech->tokens.contains(m.tokens);
    });
  }

  Official official_of(std::size_t i, const Jurisdiction& jurisdiction) const {
    const OfficialDraft& draft = drafts_[i];
    Official official;
    static_cast<Mention&>(official) = mention_of(draft);
    static_cast<PersonName&>(official) = facts::write_person(context_, draft);
    static_cast<PostTitle&>(official) = write_post(draft, jurisdiction);
    official.is_public = draft.post->is_public;
    official.rule = draft.rule->name;
    official.post_rule = draft.post->rule->name;
    return official;
  }

  void add_official(std::size_t i) {
    const Jurisdiction jurisdiction = jurisdiction_of(i);
    if (is_own(zones_.at(drafts_[i].tokens)))
      for (const std::size_t k : known_as(drafts_[i].name))
        if (is_same_post(people_.officials[k], drafts_[i], jurisdiction.code)) return add_again(i, k, jurisdiction);
    add_mention(i, people_.officials.size());
    people_.officials.push_back(official_of(i, jurisdiction));
    fullest_.push_back(i);
    index(people_.officials.size() - 1);
  }

  static bool is_same_post(const Official& known, const OfficialDraft& draft, std::string_view code) {
    const PostTitle& post = draft.post->post;
    return is_own(known.zone) && codes_agree(known.region.code, code) &&
           (known.position == post.position ||
            (posts_agree(known.position, post.position) && codes_agree(known.institution, post.institution)));
  }

  /// A further mention of an official with the post: the one that says more stands for both, with the status that holds.
  void add_again(std::size_t i, std::size_t k, const Jurisdiction& jurisdiction) {
    const OfficialDraft& draft = drafts_[i];
    Official& known = people_.officials[k];
    add_mention(i, k);
    if (standing(known.status) < standing(draft.status())) known.status = draft.status(), known.acting = draft.acting();
    Official other = official_of(i, jurisdiction);
    other.status = known.status, other.acting = known.acting;
    if (says_more(draft, drafts_[fullest_[k]])) {
      std::swap(known, other);
      fullest_[k] = i;
    }
    take_longer_post(known, std::move(other));
    index(k);
  }

  /// Which of two mentions of a person says more.
  bool says_more(const OfficialDraft& a, const OfficialDraft& b) const {
    const auto weight = [&](const OfficialDraft& d) {
      return std::tuple(facts::count_titles(context_, d), d.tokens.size(), text_.surface(d.name).size());
    };
    return weight(a) > weight(b);
  }

  text::TokenRange name_of(std::size_t official) const { return drafts_[fullest_[official]].name; }

  /// Of each official the name, where the fullest mention is.
  std::vector<text::TokenRange> names() const {
    std::vector<text::TokenRange> names;
    names.reserve(fullest_.size());
    for (const std::size_t i : fullest_) names.push_back(drafts_[i].name);
    return names;
  }

  /// Enters an official under the words of the name and, for its holder's later mentions, under the post.
  void index(std::size_t k) {
    each_name_word(text_, name_of(k), [&](std::uint32_t token) {
      std::vector<std::size_t>& bearers = bearers_[text_.tokens()[token].hash];
      if (bearers.empty() || bearers.back() != k) bearers.push_back(k);
    });
    const Official& official = people_.officials[k];
    if (!asks_holders_ || !is_own(official.zone)) return;
    const std::uint32_t position = hash_post(official.position);
    holders_[{position, official.status, official.region.code}] = k;
    holders_[{position, official.status, any_region}] = k;
  }

  /// Officials whose name is this one, or a part of it, or has it as a part. Of a word that very many bear, the first.
  std::vector<std::size_t> known_as(text::TokenRange name) const {
    constexpr std::size_t most = 64;
    std::vector<std::size_t> found;
    if (people_.officials.empty()) return found;
    each_name_word(text_, name, [&](std::uint32_t token) {
      const auto bearers = bearers_.find(text_.tokens()[token].hash);
      if (bearers == bearers_.end()) return;
      for (std::size_t i = 0; i < std::min(bearers->second.size(), most); ++i)
        if (names_agree(text_, name_of(bearers->second[i]), name)) found.push_back(bearers->second[i]);
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  static constexpr const char* any_region = "*";

  /// The latest official with a draft's post: of its region or of none, or of any where the mention names none.
  std::optional<std::size_t> holder_of(const OfficialDraft& draft, const Jurisdiction& jurisdiction) const {
    std::optional<std::size_t> holder;
    if (holders_.empty()) return holder;
    const std::uint32_t position = hash_post(draft.post->post.position);
    const auto try_key = [&](Status status, std::string_view code) {
      const auto found = holders_.find({position, status, std::string(code)});
      if (found != holders_.end() && (!holder || *holder < found->second)) holder = found->second;
    };
    const auto try_status = [&](Status status) {
      if (jurisdiction.code.empty()) return try_key(status, any_region);
      try_key(status, jurisdiction.code);
      try_key(status, "");
    };
    const Status status = draft.status();
    try_status(status);
    // "Bupati" alone is the Pj Bupati, too, and the Bupati terpilih.
    if (!holder && status == Status::incumbent) try_status(Status::acting);
    if (!holder && status == Status::incumbent) try_status(Status::elect);
    return holder;
  }

  /// "Menteri Sosial Saifullah Yusuf (Gus Ipul)", "… atau Gus Ipul": the official right before the bracket that the person stands
  /// in.
  std::optional<std::size_t> official_before_bracket(std::size_t i) const {
    const std::uint32_t first = drafts_[i].tokens.first;
    if (i == 0 || drafts_[i - 1].tokens.last + 1 != first) return std::nullopt;
    if (text_.word(first - 1) != "(" && text_.word(first - 1) != "atau") return std::nullopt;
    const std::vector<std::size_t> known = drafts_[i - 1].has_name() ? known_as(drafts_[i - 1].name) : std::vector<std::size_t>();
    return known.empty() ? std::nullopt : std::optional(known.front());
  }

  /// The official that a bracket says is called like a person without a post.
  std::optional<std::size_t> official_called(std::size_t i) {
    const auto official = official_before_bracket(i);
    if (!official && nicknames_.empty()) return std::nullopt;
    const std::string nickname = text::lower(context_.one_line(drafts_[i].name));
    if (official) nicknames_[nickname] = *official;
    const auto known = nicknames_.find(nickname);
    return known == nicknames_.end() ? std::nullopt : std::optional(known->second);
  }

  /// Whether a person without a post is known by this name, or a part of it, and takes the fuller one.
  bool joins_person(text::TokenRange tokens, const PersonName& name) {
    for (std::size_t k = 0; k < people_.people.size(); ++k) {
      Person& known = people_.people[k];
      if (!is_own(known.zone) || !names_agree(text_, person_names_[k], tokens)) continue;
      if (known.name.size() < name.name.size()) static_cast<PersonName&>(known) = name, person_names_[k] = tokens;
      return true;
    }
    return false;
  }

  void add_person(std::size_t i) {
    const Mention mention = mention_of(drafts_[i]);
    PersonName name = facts::write_person(context_, drafts_[i]);
    const std::optional<std::size_t> called = official_called(i);
    for (const std::size_t k : called ? std::vector{*called} : known_as(drafts_[i].name)) {
      Official& official = people_.officials[k];
      if (!is_own(mention.zone) || !is_own(official.zone)) continue;
      add_mention(i, k);
      if (!called && official.prefixes.empty() && official.suffixes.empty())
        official.prefixes = std::move(name.prefixes), official.suffixes = std::move(name.suffixes);
      return;
    }
    add_mention(i, PersonMention::nobody);
    if (is_own(mention.zone) && joins_person(drafts_[i].name, name)) return;
    Person person;
    static_cast<Mention&>(person) = mention;
    static_cast<PersonName&>(person) = std::move(name);
    person.rule = drafts_[i].rule->name;
    people_.people.push_back(std::move(person));
    person_names_.push_back(drafts_[i].name);
  }

  /// "tanya jaksa", "seorang kepala desa", "anggota DPRD Demak", "Direktur perusahaan": any of its sort.
  bool is_generic(const OfficialDraft& draft) const {
    const auto is_lower = [&](std::uint32_t token) { return text_.tokens()[token].shape == Shape::lower; };
    if (draft.region.empty()) return is_lower(draft.tokens.first) || is_lower(draft.tokens.last - 1);
    return is_lower(draft.tokens.first) && is_held_by_many(draft);
  }

  /// "Hakim", "Anggota DPR": many hold such posts at once.
  bool is_held_by_many(const OfficialDraft& draft) const {
    return context_.has_class(draft.tokens.first, context_.classes.held_by_many);
  }

  /// The same post without its holder, reported before.
  bool is_reported(const PostTitle& post) const {
    const std::uint32_t words = hash_post(post.position);
    return std::any_of(people_.posts.begin(), people_.posts.end(), [&](const Post& p) {
      return p.status == post.status && codes_agree(p.region.code, post.region.code) && is_own(p.zone) &&
             hash_post(p.position) == words;
    });
  }

  /// "Presiden Federasi Rusia"
  bool is_foreign(const OfficialDraft& draft) const {
    return context_.has_class(draft.tokens.last - 1, context_.classes.country);
  }

  void add_post(std::size_t i) {
    const OfficialDraft& draft = drafts_[i];
    const Mention mention = mention_of(draft);
    const Jurisdiction jurisdiction = jurisdiction_of(i);
    const bool is_many = draft.region.empty() && is_held_by_many(draft);
    const bool is_unread = mention.zone != Zone::title && (goes_on(context_, draft.tokens) || is_foreign(draft));
    const std::optional<std::size_t> holder =
        is_many || is_unread || !is_own(mention.zone) ? std::nullopt : holder_of(draft, jurisdiction);
    const bool is_pointing = !holder && is_own(mention.zone) && !is_generic(draft) && points_back(context_, draft.tokens);
    mentions_.push_back(
        {draft.tokens, holder.value_or(PersonMention::nobody), nullptr, true, is_pointing ? i : PersonMention::nobody});
    if (holder || is_many || is_unread || is_pointing || is_generic(draft) || !is_vacant(context_, draft.tokens)) return;
    Post found;
    static_cast<Mention&>(found) = mention;
    static_cast<PostTitle&>(found) = write_post(draft, jurisdiction);
    if (is_reported(found)) return;
    found.rule = draft.rule->name;
    people_.posts.push_back(std::move(found));
  }

  const PeopleSources& sources_;
  const facts::Context& context_;
  const std::vector<OfficialDraft>& drafts_;
  const Zones& zones_;
  const text::Text& text_;
  People people_;
  std::vector<PersonMention> mentions_;
  std::vector<text::TokenRange> person_names_;                           // of the people without posts
  std::vector<std::size_t> fullest_;                                     // draft of each official's fullest mention
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> bearers_;  // officials by the hash of a word of the name
  std::unordered_map<std::string, std::size_t> nicknames_;               // officials by what a bracket behind them says
  bool asks_holders_ = false;                                            // some post stands without its holder
  std::unordered_map<PostKey, std::size_t, PostKeyHash> holders_;        // the latest official by post and region
};

}  // namespace

People collect_people(const PeopleSources& sources) { return Collector(sources).run(); }

}  // namespace warta::article
