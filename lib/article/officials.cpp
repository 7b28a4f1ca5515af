#include "article/officials.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "article/attribution.h"
#include "article/jurisdictions.h"
#include "article/later_mentions.h"
#include "article/person_mentions.h"
#include "article/person_names.h"
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

/// A post as the article's holders are known by it. The position is the draft's.
struct PostKey {
  std::string_view position;
  Status status;
  std::string code;  // of the region; empty for none

  friend bool operator==(const PostKey&, const PostKey&) = default;
};

struct PostKeyHash {
  std::size_t operator()(const PostKey& key) const noexcept {
    const std::hash<std::string_view> hash;
    return (hash(key.position) * 31 + static_cast<std::size_t>(key.status)) * 31 + hash(key.code);
  }
};

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
    mentions_.push_back({drafts_[i].tokens, official, nullptr, !drafts_[i].has_name()});
  }

  void sort_mentions() {
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const PersonMention& a, const PersonMention& b) { return a.tokens.first < b.tokens.first; });
  }

  /// Later mentions, and then speech, which follows them.
  void follow_officials() {
    add_later_mentions(people_.officials, names(), drafts_, sources_.codes, zones_, context_, mentions_);
    sort_mentions();
    const std::vector<AttributedSpeech> speeches = attribute_speech(sources_.speech, mentions_, zones_, context_);
    for (const AttributedSpeech& speech : speeches)
      people_.officials[speech.official].quotes.push_back({text_.original(speech.tokens), speech.rule->name});
    drop_addressed(speeches);
    for (const PersonMention& m : mentions_)
      if (m.is_official())
        people_.officials[m.official].mentions.push_back(
            {{text_.original(m.tokens), zones_.at(m.tokens)}, m.rule == nullptr ? std::string() : m.rule->name});
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
    return is_own(known.zone) && known.position == draft.post->post.position && codes_agree(known.region.code, code);
  }

  /// A further mention of an official with the post: the one that says more stands for both, with the status that holds.
  void add_again(std::size_t i, std::size_t k, const Jurisdiction& jurisdiction) {
    const OfficialDraft& draft = drafts_[i];
    Official& known = people_.officials[k];
    add_mention(i, k);
    if (standing(known.status) < standing(draft.status())) known.status = draft.status(), known.acting = draft.acting();
    if (!says_more(draft, drafts_[fullest_[k]])) return;
    Official fuller = official_of(i, jurisdiction);
    fuller.status = known.status, fuller.acting = known.acting;
    if (!fuller.region) fuller.region = known.region, fuller.region_source = known.region_source;
    known = std::move(fuller);
    fullest_[k] = i;
    index(k);
  }

  /// Which of two mentions of a person says more.
  bool says_more(const OfficialDraft& a, const OfficialDraft& b) const {
    const auto weight = [&](const OfficialDraft& d) { return std::pair(facts::count_titles(context_, d), d.tokens.size()); };
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
    const std::string_view position = drafts_[fullest_[k]].post->post.position;
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
    const auto try_key = [&](Status status, std::string_view code) {
      const auto found = holders_.find({draft.post->post.position, status, std::string(code)});
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

  /// "Menteri Sosial Saifullah Yusuf (Gus Ipul)": the official right before the bracket that the person stands in.
  std::optional<std::size_t> official_before_bracket(std::size_t i) const {
    const std::uint32_t first = drafts_[i].tokens.first;
    if (i == 0 || drafts_[i - 1].tokens.last + 1 != first || text_.word(first - 1) != "(") return std::nullopt;
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

  /// "tanya jaksa", "seorang kepala desa": in lower case and of no region, any of its sort.
  bool is_generic(const OfficialDraft& draft) const {
    return draft.region.empty() && text_.tokens()[draft.tokens.first].shape == Shape::lower;
  }

  /// "ujar Ketua PMI Demak itu": somebody named before, in words that the article gives for nobody.
  bool points_back(const OfficialDraft& draft) const {
    constexpr std::array<std::string_view, 3> pointers = {"ini", "itu", "tersebut"};
    return draft.tokens.last < text_.tokens().size() &&
           std::find(pointers.begin(), pointers.end(), text_.word(draft.tokens.last)) != pointers.end();
  }

  /// The same post without its holder, reported before.
  bool is_reported(const PostTitle& post) const {
    return std::any_of(people_.posts.begin(), people_.posts.end(), [&](const Post& p) {
      return p.position == post.position && p.status == post.status && p.region.code == post.region.code && is_own(p.zone);
    });
  }

  /// "Hakim", "Anggota DPR": posts that many hold at once name nobody alone.
  bool is_one_of_many(const OfficialDraft& draft) const {
    return draft.region.empty() && context_.has_class(draft.tokens.first, context_.classes.held_by_many);
  }

  void add_post(std::size_t i) {
    const Mention mention = mention_of(drafts_[i]);
    const Jurisdiction jurisdiction = jurisdiction_of(i);
    const bool is_many = is_one_of_many(drafts_[i]);
    const std::optional<std::size_t> holder = holder_of(drafts_[i], jurisdiction);
    const bool is_holders = holder && is_own(mention.zone) && !is_many;
    add_mention(i, is_holders ? *holder : PersonMention::nobody);
    if (is_holders || (is_many && holder) || is_generic(drafts_[i]) || points_back(drafts_[i])) return;
    Post found;
    static_cast<Mention&>(found) = mention;
    static_cast<PostTitle&>(found) = write_post(drafts_[i], jurisdiction);
    if (is_reported(found)) return;
    found.rule = drafts_[i].rule->name;
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
