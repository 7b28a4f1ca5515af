#include "article/officials.h"

#include <algorithm>
#include <unordered_map>

#include <warta/gazetteer.h>

#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using text::Shape;
using text::TokenRange;

constexpr std::size_t shortest_name_part = 3;  // letters; shorter ones are initials and particles

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  for (const text::Token& t : text::tokenize(name))
    if (t.shape != Shape::punct) words.push_back(text::lower(name.substr(t.begin, t.end - t.begin)));
  return words;
}

/// Whether one name is the other or a part of it.
bool names_agree(std::string_view a, std::string_view b) {
  std::vector<std::string> shorter = name_words(a), longer = name_words(b);
  if (shorter.size() > longer.size()) shorter.swap(longer);
  return !shorter.empty() && std::all_of(shorter.begin(), shorter.end(), [&](const std::string& w) { return std::find(longer.begin(), longer.end(), w) != longer.end(); });
}

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

/// Gives both the status that holds.
void settle_status(PostTitle& a, PostTitle& b) {
  PostTitle &weaker = standing(a.status) < standing(b.status) ? a : b, &stronger = &weaker == &a ? b : a;
  weaker.status = stronger.status;
  weaker.acting = stronger.acting;
}

/// Which of two mentions of a person says more.
bool says_more(const OfficialDraft& a, const OfficialDraft& b) {
  const auto weight = [](const OfficialDraft& d) { return std::pair(d.person.prefixes.size() + d.person.suffixes.size(), d.tokens.size()); };
  return weight(a) > weight(b);
}

class Collector {
 public:
  Collector(const std::vector<OfficialDraft>& drafts, const std::vector<std::string>& codes, const std::optional<MainRegion>& main_region,
            const Zones& zones, const text::Text& text)
      : drafts_(drafts), codes_(codes), main_region_(main_region), zones_(zones), text_(text) {}

  People run() {
    for (std::size_t i = 0; i < drafts_.size(); ++i)
      if (has_name(drafts_[i]) && has_post(drafts_[i])) add_official(i);
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      if (has_name(drafts_[i]) && !has_post(drafts_[i])) add_person(i);
      if (!has_name(drafts_[i]) && has_post(drafts_[i])) add_post(i);
    }
    add_name_mentions();
    for (Official& official : people_.officials) std::sort(official.mentions.begin(), official.mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    std::stable_sort(people_.officials.begin(), people_.officials.end(), [](const Official& a, const Official& b) { return a.span < b.span; });
    return std::move(people_);
  }

 private:
  static bool has_name(const OfficialDraft& d) { return !d.person.name.empty(); }
  static bool has_post(const OfficialDraft& d) { return !d.post.position.empty(); }

  Mention mention_of(const OfficialDraft& draft) const { return {draft.mention.span, zones_.at(draft.tokens)}; }

  PostTitle post_of(std::size_t i) const {
    PostTitle post = drafts_[i].post;
    const std::string& stated = codes_[i];
    if (!stated.empty()) {
      post.region = gazetteer::reference(stated);
      post.region_source = drafts_[i].region.empty() ? RegionSource::institution : RegionSource::phrase;
    } else if (drafts_[i].region.empty() && is_own(zones_.at(drafts_[i].tokens))) {
      const std::string code = main_code_for(drafts_[i].scope);
      post.region = gazetteer::reference(code);
      if (post.region) post.region_source = RegionSource::article;
    }
    return post;
  }

  /// The main region where it is of the level that the post governs.
  std::string main_code_for(std::string_view scope) const {
    if (!main_region_) return {};
    const std::string& code = main_region_->code;
    const bool is_city = code.size() == 5 && code[3] >= '7';
    if (scope == "regional") return code;
    if (scope == "province") return std::string(gazetteer::province_code(code));
    if (code.size() == 5 && ((scope == "city" && is_city) || (scope == "regency" && !is_city))) return code;
    return {};
  }

  void add_official(std::size_t i) {
    const OfficialDraft& draft = drafts_[i];
    Official official;
    static_cast<Mention&>(official) = mention_of(draft);
    static_cast<PersonName&>(official) = draft.person;
    static_cast<PostTitle&>(official) = post_of(i);
    official.is_public = draft.is_public;
    official.rule = draft.rule->name;
    official.post_rule = draft.post_rule->name;
    for (const std::size_t k : known_as(official.name)) {
      Official& known = people_.officials[k];
      if (!is_own(known.zone) || !is_own(official.zone) || known.position != official.position ||
          !codes_agree(known.region.code, official.region.code))
        continue;
      known.mentions.push_back(mention_of(draft));
      settle_status(known, official);
      if (says_more(draft, drafts_[fullest_[k]])) {
        official.mentions = std::move(known.mentions);
        if (!official.region) official.region = known.region, official.region_source = known.region_source;
        known = std::move(official);
        fullest_[k] = i;
        index(k);
      }
      return;
    }
    official.mentions.push_back(mention_of(draft));
    people_.officials.push_back(std::move(official));
    fullest_.push_back(i);
    index(people_.officials.size() - 1);
  }

  /// Enters an official under the words of the name and, for its holder's later mentions, under the post.
  void index(std::size_t k) {
    const Official& official = people_.officials[k];
    for (const std::string& word : name_words(official.name)) {
      std::vector<std::size_t>& bearers = bearers_[word];
      if (bearers.empty() || bearers.back() != k) bearers.push_back(k);
    }
    if (!is_own(official.zone)) return;
    holders_[post_key(official, official.region.code)] = k;
    holders_[post_key(official, any_region)] = k;
  }

  /// Officials whose name is this one, or a part of it, or has it as a part. Of a word that very many bear, the first.
  std::vector<std::size_t> known_as(std::string_view name) const {
    constexpr std::size_t most = 64;
    std::vector<std::size_t> found;
    for (const std::string& word : name_words(name)) {
      const auto bearers = bearers_.find(word);
      if (bearers == bearers_.end()) continue;
      for (std::size_t i = 0; i < std::min(bearers->second.size(), most); ++i)
        if (names_agree(people_.officials[bearers->second[i]].name, name)) found.push_back(bearers->second[i]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  static constexpr const char* any_region = "*";

  static std::string post_key(const PostTitle& post, std::string_view code) {
    return post.position + '|' + std::string(to_string(post.status)) + '|' + std::string(code);
  }

  /// The latest official with this post: of its region or of none, or of any where the mention names none.
  Official* holder_of(const PostTitle& post) {
    Official* holder = nullptr;
    const auto try_key = [&](std::string_view code) {
      const auto found = holders_.find(post_key(post, code));
      if (found != holders_.end() && (holder == nullptr || holder < &people_.officials[found->second])) holder = &people_.officials[found->second];
    };
    if (!post.region) {
      try_key(any_region);
    } else {
      try_key(post.region.code);
      try_key("");
    }
    return holder;
  }

  /// "Menteri Sosial Saifullah Yusuf (Gus Ipul)": the official right before the bracket that the person stands in.
  std::optional<std::size_t> official_before_bracket(std::size_t i) const {
    const std::uint32_t first = drafts_[i].tokens.first;
    if (i == 0 || drafts_[i - 1].tokens.last + 1 != first || text_.word(first - 1) != "(") return std::nullopt;
    const std::vector<std::size_t> known = has_name(drafts_[i - 1]) ? known_as(drafts_[i - 1].person.name) : std::vector<std::size_t>();
    return known.empty() ? std::nullopt : std::optional(known.front());
  }

  /// The officials that a person without a post may be: by name, or by the nickname that a bracket gave.
  std::vector<std::size_t> holders_called(std::size_t i) {
    const std::string nickname = text::lower(drafts_[i].person.name);
    if (const auto official = official_before_bracket(i)) nicknames_[nickname] = *official;
    const auto known = nicknames_.find(nickname);
    return known == nicknames_.end() ? known_as(drafts_[i].person.name) : std::vector{known->second};
  }

  void add_person(std::size_t i) {
    const Mention mention = mention_of(drafts_[i]);
    const std::vector<std::size_t> holders = holders_called(i);
    const bool is_nickname = nicknames_.contains(text::lower(drafts_[i].person.name));
    for (const std::size_t k : holders) {
      Official& official = people_.officials[k];
      if (!is_own(mention.zone) || !is_own(official.zone)) continue;
      official.mentions.push_back(mention);
      if (!is_nickname && official.prefixes.empty() && official.suffixes.empty()) official.prefixes = drafts_[i].person.prefixes, official.suffixes = drafts_[i].person.suffixes;
      return;
    }
    Person person;
    static_cast<Mention&>(person) = mention;
    static_cast<PersonName&>(person) = drafts_[i].person;
    person.rule = drafts_[i].rule->name;
    people_.people.push_back(std::move(person));
  }

  /// "tanya jaksa", "seorang kepala desa": in lower case and of no region, any of its sort.
  bool is_generic(const OfficialDraft& draft) const { return draft.region.empty() && text_.tokens()[draft.tokens.first].shape == Shape::lower; }

  void add_post(std::size_t i) {
    const Mention mention = mention_of(drafts_[i]);
    const PostTitle post = post_of(i);
    Official* holder = is_own(mention.zone) ? holder_of(post) : nullptr;
    if (holder != nullptr) return holder->mentions.push_back(mention);
    if (is_generic(drafts_[i])) return;
    Post found;
    static_cast<Mention&>(found) = mention;
    static_cast<PostTitle&>(found) = post;
    found.rule = drafts_[i].rule->name;
    people_.posts.push_back(std::move(found));
  }

  /// Runs of capitalised words that are parts of one official's name, outside all that is read already.
  void add_name_mentions() {
    constexpr std::size_t shared = static_cast<std::size_t>(-1);
    std::unordered_map<std::uint32_t, std::size_t> owner;  // of a word, by its hash
    for (std::size_t k = 0; k < people_.officials.size(); ++k) {
      if (!is_own(people_.officials[k].zone)) continue;
      for (const std::string& word : name_words(people_.officials[k].name)) {
        if (word.size() < shortest_name_part) continue;
        const auto [at, is_new] = owner.emplace(text::word_hash(word), k);
        // One person with two posts shares the name with nobody.
        if (!is_new && at->second != shared && !names_agree(people_.officials[at->second].name, people_.officials[k].name)) at->second = shared;
      }
    }
    if (owner.empty()) return;
    const std::vector<bool> is_read = read_tokens();
    const auto owner_of = [&](std::uint32_t token) {
      const text::Token& t = text_.tokens()[token];
      const bool may_be_name = (t.shape == Shape::cap || t.shape == Shape::caps || t.shape == Shape::mixed) && !is_read[token] && is_own(zones_.at(token));
      const auto found = may_be_name ? owner.find(t.hash) : owner.end();
      return found == owner.end() ? shared : found->second;
    };
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
      const std::size_t k = owner_of(i);
      if (k == shared) continue;
      std::uint32_t last = i + 1;
      while (last < text_.size() && owner_of(last) == k) ++last;
      people_.officials[k].mentions.push_back({text_.original({i, last}), zones_.at(i)});
      i = last - 1;
    }
  }

  std::vector<bool> read_tokens() const {
    std::vector<bool> is_read(text_.size());
    for (const OfficialDraft& draft : drafts_)
      for (std::uint32_t i = draft.tokens.first; i < draft.tokens.last; ++i) is_read[i] = true;
    return is_read;
  }

  const std::vector<OfficialDraft>& drafts_;
  const std::vector<std::string>& codes_;
  const std::optional<MainRegion>& main_region_;
  const Zones& zones_;
  const text::Text& text_;
  People people_;
  std::vector<std::size_t> fullest_;  // draft of each official's fullest mention
  std::unordered_map<std::string, std::vector<std::size_t>> bearers_;  // officials by a word of the name
  std::unordered_map<std::string, std::size_t> nicknames_;             // officials by what a bracket behind them says
  std::unordered_map<std::string, std::size_t> holders_;               // the latest official by post and region
};

}  // namespace

std::vector<std::string> stated_codes(const std::vector<OfficialDraft>& drafts, const std::vector<ResolvedRegion>& regions) {
  std::vector<std::string> codes;
  for (const OfficialDraft& draft : drafts) {
    std::string code = code_within(regions, draft.region);
    codes.push_back(code.empty() ? code_within(regions, draft.institution) : std::move(code));
  }
  return codes;
}

People collect_people(const std::vector<OfficialDraft>& drafts, const std::vector<std::string>& codes, const std::optional<MainRegion>& main_region,
                      const Zones& zones, const text::Text& text) {
  return Collector(drafts, codes, main_region, zones, text).run();
}

}  // namespace warta::article
