#include "article/later_mentions.h"

#include <algorithm>

#include "article/antecedents.h"
#include "article/head_posts.h"
#include "article/name_evidence.h"
#include "article/name_parts.h"
#include "article/nicknames.h"
#include "article/paraphrases.h"
#include "article/post_holders.h"
#include "article/vacant_posts.h"
#include "facts/name_words.h"

namespace warta::article {
namespace {

using facts::Naming;
using facts::OfficialDraft;
using lexicon::Break;
using text::TokenRange;

constexpr std::uint32_t longest_title = 3;  // tokens, with its full stop

/// Walks once over the text, from draft to draft, and between them from run to run of parts of names.
class LaterMentions {
 public:
  LaterMentions(const std::vector<Official>& officials, const std::vector<TokenRange>& names,
                const std::vector<Nickname>& nicknames, const PeopleSources& sources, std::vector<PersonMention>& mentions)
      : officials_(officials),
        sources_(sources),
        zones_(sources.zones),
        context_(sources.context),
        text_(context_.text()),
        breaks_(context_.document.breaks),
        mentions_(mentions),
        known_(mentions.size()),
        parts_(text_, names),
        nicknames_(officials, parts_, zones_, context_),
        evidence_(parts_, zones_, context_),
        antecedents_(parts_, context_) {
    for (const Nickname& nickname : nicknames) parts_.add(text_.tokens()[nickname.word.first].hash, nickname.official);
  }

  void run() {
    for (std::size_t k = 0; k < officials_.size(); ++k)
      if (is_own(officials_[k].zone)) parts_.add_name(k), nicknames_.add_known(k);
    if (parts_.empty()) return;
    find_nicknames();
    std::uint32_t at = 0;
    for (const OfficialDraft& draft : sources_.drafts) {
      at = read_runs(at, draft.tokens.first);
      if (draft.tokens.first < at) continue;
      read_draft(draft);
      at = draft.tokens.last;
    }
    read_runs(at, text_.size());
    drop_others();
  }

 private:
  /// Finds the nicknames, which hold for the whole text.
  void find_nicknames() {
    for (std::size_t m = 0; m < known_; ++m)
      if (mentions_[m].is_official() && is_own(zones_.at(mentions_[m].tokens))) nicknames_.read_bracket(mentions_[m]);
    const HeadPosts heads(officials_, zones_, context_);
    for (const facts::SpeechCue& cue : sources_.speech) {
      nicknames_.read_speaker(cue);
      if (const auto mention = heads.read(cue, {mentions_.data(), known_})) mentions_.push_back(*mention);
    }
  }

  void read_draft(const OfficialDraft& draft) {
    if (draft.has_post() && !draft.has_name()) bare_post_ = draft.tokens;
    if (draft.naming == Naming::nickname) return read_nickname(draft);
    if (draft.naming == Naming::paraphrase) return read_paraphrase(draft);
    for (; next_known_ < known_ && mentions_[next_known_].tokens.first < draft.tokens.last; ++next_known_) {
      PersonMention& mention = mentions_[next_known_];
      if (mention.is_post) mention.tokens.first = title_begin(mention.tokens.first);
      if (mention.points_back()) mention.official = pointed_at(mention);
      else if (!mention.is_post || mention.is_official()) antecedents_.see(mention);
    }
  }

  /// The official whom a post points back at, if he may hold it as well; nobody else.
  std::size_t pointed_at(const PersonMention& post) const {
    const std::size_t official = antecedents_.of_post(post.tokens.first);
    if (official == PersonMention::nobody || is_held_by_many(context_, post.tokens)) return official;
    return may_hold_too(officials_[official], sources_.drafts[post.pointing]) ? official : PersonMention::nobody;
  }

  /// Where a nickname is given, its bearer stays the one who was mentioned last.
  void read_nickname(const OfficialDraft& draft) {
    const PersonMention* const behind = known_from(draft.cue.last);
    auto mention = nicknames_.read(draft, antecedents_.last(), behind);
    if (!mention) return;
    mention->tokens.first = title_begin(mention->tokens.first);
    mentions_.push_back(*mention);
  }

  /// The mention that was known before and begins with the token; null for none.
  const PersonMention* known_from(std::uint32_t token) const {
    const auto end = mentions_.begin() + static_cast<std::ptrdiff_t>(known_);
    const auto known = std::lower_bound(mentions_.begin() + static_cast<std::ptrdiff_t>(next_known_), end, token,
                                        [](const PersonMention& m, std::uint32_t t) { return m.tokens.first < t; });
    return known == end || known->tokens.first != token ? nullptr : &*known;
  }

  void read_paraphrase(const OfficialDraft& draft) {
    if (!is_own(zones_.at(draft.tokens))) return;
    const std::string& code = sources_.codes[static_cast<std::size_t>(&draft - sources_.drafts.data())];
    if (const auto official = paraphrased_official(officials_, draft, code))
      add({draft.tokens, *official, draft.rule, false, PersonMention::nobody});
  }

  /// Reads runs that begin before `end`. Returns where the search goes on, behind the last of them.
  std::uint32_t read_runs(std::uint32_t at, std::uint32_t end) {
    while (at < end) {
      const std::vector<std::size_t>* const owners = parts_.owners_of(at);
      at = owners != nullptr && is_own(zones_.at(at)) ? read_run(at, *owners) : at + 1;
    }
    return at;
  }

  /// Reads the capitalised words from the token on that are parts of one name. Returns the token behind them.
  std::uint32_t read_run(std::uint32_t first, std::vector<std::size_t> shared) {
    std::uint32_t last = first + 1;
    for (; last < text_.size() && breaks_[last] == Break::none; ++last) {
      const std::vector<std::size_t>* next = parts_.owners_of(last);
      if (next == nullptr) break;
      std::vector<std::size_t> both;
      for (const std::size_t k : shared)
        if (is_among(*next, k)) both.push_back(k);
      if (both.empty()) break;
      shared = std::move(both);
    }
    const std::size_t official = one_of(shared, {first, last});
    if (official == PersonMention::nobody) return last;
    const TokenRange name = with_short_words({first, last}, official);
    const std::uint32_t titled = post_begin(title_begin(name.first));
    if (!evidence_.names(name, titled, official)) return name.last;
    const TokenRange whole{titled, degree_end(name.last)};
    add({whole, official, nullptr, false, PersonMention::nobody});
    return whole.last;
  }

  /// The run with the words of the name beside it that are too short to name anybody alone: "Xi Jinping", "James Wu".
  TokenRange with_short_words(TokenRange run, std::size_t official) const {
    while (run.first > 0 && breaks_[run.first] == Break::none && is_word_of(run.first - 1, official)) --run.first;
    while (run.last < text_.size() && breaks_[run.last] == Break::none && is_word_of(run.last, official)) ++run.last;
    return run;
  }

  bool is_word_of(std::uint32_t token, std::size_t official) const {
    const TokenRange name = parts_.name_of(official);
    const auto begin = text_.tokens().begin();
    return std::any_of(begin + name.first, begin + name.last, [&](const text::Token& t) {
      return t.hash == text_.tokens()[token].hash && t.shape != text::Shape::punct && t.shape == text_.tokens()[token].shape;
    });
  }

  /// Which of several officials with one name is meant: the one who was mentioned last, if the name has a word of speech beside
  /// it.
  std::size_t one_of(const std::vector<std::size_t>& owners, TokenRange name) const {
    if (parts_.are_one_person(owners)) return owners.front();
    const std::size_t last = antecedents_.last().official;
    return is_among(owners, last) && is_beside_speech(context_, name) ? last : PersonMention::nobody;
  }

  /// Where the titles right before the token begin.
  std::uint32_t title_begin(std::uint32_t token) const {
    for (std::uint32_t size = 1; size <= longest_title && size <= token; ++size) {
      if (breaks_[token - size + 1] != Break::none) break;
      if (context_.is({token - size, token}, context_.classes.title) && text_.tokens()[token - size].shape != text::Shape::lower)
        return title_begin(token - size);
    }
    return token;
  }

  /// Where the post right before the token begins, if it is nobody's alone: "Menteri Rahma", "Camat Rahma".
  std::uint32_t post_begin(std::uint32_t token) const {
    if (token == 0 || breaks_[token] != Break::none || text_.tokens()[token - 1].shape == text::Shape::lower) return token;
    if (bare_post_.last == token) return is_known_at(bare_post_) ? token : bare_post_.first;
    const facts::WordClasses& c = context_.classes;
    return context_.has_class(token - 1, c.joined_head) || context_.has_class(token - 1, c.apart_head) ? token - 1 : token;
  }

  /// Whether the last known mention is an official's, and that post.
  bool is_known_at(TokenRange post) const {
    return next_known_ > 0 && mentions_[next_known_ - 1].tokens.last == post.last && mentions_[next_known_ - 1].is_official();
  }

  /// Where the degrees end that stand right behind a name, without a comma: "Siti Rahma ST", "Siti Rahma SE MM".
  std::uint32_t degree_end(std::uint32_t token) const {
    std::uint32_t end = token;
    while (end < text_.size() && breaks_[end] == Break::none && is_name_shape(text_.tokens()[end].shape) &&
           context_.has_class(end, context_.classes.degree))
      ++end;
    return end;
  }

  void add(const PersonMention& mention) {
    antecedents_.see(mention);
    mentions_.push_back(mention);
  }

  /// Drops mentions of one word that also names somebody else, except those that a rule found.
  void drop_others() {
    std::erase_if(mentions_, [&](const PersonMention& m) {
      return m.tokens.size() == 1 && m.rule == nullptr && m.is_official() && evidence_.names_others(m.tokens.first) &&
             !is_draft(m.tokens);
    });
  }

  bool is_draft(TokenRange tokens) const {
    const std::vector<OfficialDraft>& drafts = sources_.drafts;
    const auto draft = std::lower_bound(drafts.begin(), drafts.end(), tokens.first,
                                        [](const OfficialDraft& d, std::uint32_t t) { return d.tokens.first < t; });
    return draft != drafts.end() && draft->tokens == tokens;
  }

  const std::vector<Official>& officials_;
  const PeopleSources& sources_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
  const std::vector<Break>& breaks_;
  std::vector<PersonMention>& mentions_;
  std::size_t known_;  // how many mentions were there before
  std::size_t next_known_ = 0;
  TokenRange bare_post_;  // the last post without a name
  NameParts parts_;
  Nicknames nicknames_;
  NameEvidence evidence_;
  Antecedents antecedents_;
};

}  // namespace

void add_later_mentions(const JoinedOfficials& officials, const PeopleSources& sources, std::vector<PersonMention>& mentions) {
  const std::vector<TokenRange> names = officials.names();
  LaterMentions(officials.list(), names, officials.nicknames(), sources, mentions).run();
}

}  // namespace warta::article
