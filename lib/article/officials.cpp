#include "article/officials.h"

#include <algorithm>

#include "article/attribution.h"
#include "article/bare_posts.h"
#include "article/joined_officials.h"
#include "article/later_mentions.h"
#include "article/person_mentions.h"
#include "article/persons.h"
#include "article/post_holders.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;

class Collector {
 public:
  explicit Collector(const PeopleSources& sources)
      : sources_(sources), officials_(sources), persons_(sources), bare_posts_(sources) {}

  People run() {
    add_officials();
    add_others();
    sort_mentions();
    if (!officials_.empty()) follow_officials();
    return {officials_.take(), bare_posts_.take(), persons_.take()};
  }

 private:
  void add_officials() {
    const std::vector<OfficialDraft>& drafts = sources_.drafts;
    const bool asks_holders =
        std::any_of(drafts.begin(), drafts.end(), [](const OfficialDraft& d) { return d.has_post() && !d.has_name(); });
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (!drafts[i].is_official()) continue;
      const std::size_t official = officials_.add(i);
      mentions_.push_back({drafts[i].tokens, official, nullptr, false, PersonMention::nobody});
      if (!asks_holders) continue;
      holders_.add(officials_[official], official);
      holders_.add_short(sources_.context, drafts[i].tokens, officials_[official], official);
    }
  }

  /// Adds people without posts, and posts without holders: either may be an official.
  void add_others() {
    for (std::size_t i = 0; i < sources_.drafts.size(); ++i) {
      const OfficialDraft& draft = sources_.drafts[i];
      if (draft.has_name() && !draft.has_post())
        mentions_.push_back({draft.tokens, persons_.add(i, officials_), nullptr, false, PersonMention::nobody});
      if (!draft.has_name() && draft.has_post()) mentions_.push_back(bare_posts_.add(i, holders_));
    }
  }

  void sort_mentions() {
    const auto stands_before = [](const PersonMention& a, const PersonMention& b) { return a.tokens.first < b.tokens.first; };
    if (!std::is_sorted(mentions_.begin(), mentions_.end(), stands_before))
      std::stable_sort(mentions_.begin(), mentions_.end(), stands_before);
  }

  /// Adds later mentions, and then speech, which needs them.
  void follow_officials() {
    const text::Text& text = sources_.context.text();
    add_later_mentions(officials_, sources_, mentions_);
    sort_mentions();
    const std::vector<AttributedSpeech> speeches = attribute_speech(sources_.speech, mentions_, sources_.zones, sources_.context);
    for (const AttributedSpeech& speech : speeches)
      officials_[speech.official].quotes.push_back({text.original(speech.tokens), speech.rule->name});
    drop_addressed(speeches);
    for (const PersonMention& m : mentions_)
      if (m.is_official())
        officials_[m.official].mentions.push_back(
            {{text.original(m.tokens), sources_.zones.at(m.tokens)}, m.rule == nullptr ? std::string() : m.rule->name});
    for (const PersonMention& m : mentions_)
      if (m.points_back() && m.is_official()) officials_.add_second_post(m.official, m.pointing);
  }

  /// Drops mentions of a speaker in his own speech ("Bapak Presiden", says a president): nobody speaks so of himself. Both lists
  /// are in order.
  void drop_addressed(const std::vector<AttributedSpeech>& speeches) {
    auto speech = speeches.begin();
    std::erase_if(mentions_, [&](const PersonMention& m) {
      while (speech != speeches.end() && speech->tokens.last <= m.tokens.first) ++speech;
      return m.is_post && speech != speeches.end() && speech->official == m.official && speech->tokens.contains(m.tokens);
    });
  }

  const PeopleSources& sources_;
  JoinedOfficials officials_;
  PostHolders holders_;
  Persons persons_;
  BarePosts bare_posts_;
  std::vector<PersonMention> mentions_;
};

}  // namespace

People collect_people(const PeopleSources& sources) { return Collector(sources).run(); }

}  // namespace warta::article
