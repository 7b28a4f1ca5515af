#include "article/later_mentions.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "article/person_names.h"

namespace warta::article {
namespace {

using facts::Naming;
using facts::OfficialDraft;
using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::size_t shortest_name_part = 3;    // bytes; shorter ones are initials and particles
constexpr std::uint32_t longest_title = 3;       // tokens, its stop among them
constexpr std::uint32_t longest_nickname = 3;    // words in brackets
constexpr std::size_t likeness = 4;              // letters that two spellings of a word share
constexpr std::uint32_t farthest_nickname = 60;  // tokens behind whoever is called so

bool is_name_shape(Shape shape) { return shape == Shape::cap || shape == Shape::caps || shape == Shape::mixed; }

class LaterMentions {
 public:
  LaterMentions(const std::vector<Official>& officials, const std::vector<TokenRange>& names,
                const std::vector<OfficialDraft>& drafts, const std::vector<std::string>& codes, const Zones& zones,
                const facts::Context& context, std::vector<PersonMention>& mentions)
      : officials_(officials),
        names_(names),
        drafts_(drafts),
        codes_(codes),
        zones_(zones),
        context_(context),
        text_(context.text()),
        breaks_(context.document.breaks),
        mentions_(mentions),
        known_(mentions.size()) {}

  void run() {
    for (std::size_t k = 0; k < officials_.size(); ++k)
      if (is_own(officials_[k].zone)) add_parts(k);
    if (parts_.empty()) return;
    for (std::size_t m = 0; m < known_; ++m)
      if (mentions_[m].is_official() && is_own(zones_.at(mentions_[m].tokens))) read_bracket(mentions_[m]);
    std::uint32_t at = 0;
    for (const OfficialDraft& draft : drafts_) {
      at = read_runs(at, draft.tokens.first);
      if (draft.tokens.first < at) continue;
      read_draft(draft);
      at = draft.tokens.last;
    }
    read_runs(at, text_.size());
    std::erase_if(mentions_, [&](const PersonMention& m) {
      return m.tokens.size() == 1 && m.rule == nullptr && m.is_official() &&
             others_.contains(text_.tokens()[m.tokens.first].hash) && !is_draft(m.tokens);
    });
  }

 private:
  // The words that name somebody.

  void add_parts(std::size_t k) {
    each_name_word(text_, names_[k], [&](std::uint32_t token) {
      if (text_.word(token).size() >= shortest_name_part) add_part(text_.tokens()[token].hash, k);
    });
  }

  /// A bit that the words of a hash have; most other words have another one.
  static std::uint64_t bit_of(std::uint32_t hash) { return std::uint64_t{1} << (hash % 64); }

  void add_part(std::uint32_t hash, std::size_t k) {
    part_bits_ |= bit_of(hash);
    std::vector<std::size_t>& owners = parts_[hash];
    if (!contains(owners, k)) owners.push_back(k);
  }

  static bool contains(const std::vector<std::size_t>& owners, std::size_t k) {
    return std::find(owners.begin(), owners.end(), k) != owners.end();
  }

  const std::vector<std::size_t>* owners_of(std::uint32_t token) const {
    const text::Token& t = text_.tokens()[token];
    if (!is_name_shape(t.shape) || (part_bits_ & bit_of(t.hash)) == 0) return nullptr;
    const auto found = parts_.find(t.hash);
    return found == parts_.end() ? nullptr : &found->second;
  }

  /// "Herman Deru (HD)", "Saifullah Yusuf (Gus Ipul)", "Sarwono "Ono"": what the marks right behind a mention hold is another
  /// name for it.
  void read_bracket(const PersonMention& mention) {
    const std::uint32_t open = mention.tokens.last;
    if (open + 2 >= text_.size() || breaks_[open] != Break::none || !is_opening(text_.word(open))) return;
    std::uint32_t last = open + 1;
    while (last < text_.size() && last - open <= longest_nickname && is_name_shape(text_.tokens()[last].shape) &&
           breaks_[last] == Break::none)
      ++last;
    const TokenRange inner{open + 1, last};
    if (inner.empty() || last == text_.size() || !is_closing(text_.word(last))) return;
    const bool is_acronym = inner.size() == 1 && text_.tokens()[inner.first].shape == Shape::caps;
    if (is_acronym ? !is_acronym_of(text_.word(inner.first), text_, names_[mention.official]) : !may_be_nickname(inner)) return;
    add_nickname(inner, mention.official, nullptr);
  }

  static bool is_opening(std::string_view word) {
    return word == "(" || word == "\"" || word == "“" || word == "'" || word == "‘";
  }
  static bool is_closing(std::string_view word) {
    return word == ")" || word == "\"" || word == "”" || word == "'" || word == "’";
  }

  bool may_be_nickname(TokenRange tokens) const {
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
      if (is(i, context_.classes.no_nickname) || is(i, context_.classes.region_name) ||
          (is(i, context_.classes.no_first_name) && !is(i, context_.classes.title)))
        return false;
    return true;
  }

  void add_nickname(TokenRange tokens, std::size_t official, const rules::Rule* rule) {
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
      if (!is(i, context_.classes.title)) add_part(text_.tokens()[i].hash, official);
    if (rule != nullptr) mentions_.push_back({tokens, official, rule, false});
  }

  // What the text says.

  bool is(std::uint32_t token, lexicon::ClassId cls) const { return context_.has_class(token, cls); }

  bool is_draft(TokenRange tokens) const {
    const auto draft = std::lower_bound(drafts_.begin(), drafts_.end(), tokens.first,
                                        [](const OfficialDraft& d, std::uint32_t t) { return d.tokens.first < t; });
    return draft != drafts_.end() && draft->tokens == tokens;
  }

  void read_draft(const OfficialDraft& draft) {
    if (draft.naming == Naming::nickname) return read_nickname(draft);
    if (draft.naming == Naming::paraphrase) return read_paraphrase(draft);
    while (next_known_ < known_ && mentions_[next_known_].tokens.first < draft.tokens.last) last_ = mentions_[next_known_++];
  }

  /// "…, yang akrab disapa Ical": who was mentioned last, if nobody else's name stands between.
  void read_nickname(const OfficialDraft& draft) {
    const TokenRange tokens = draft.tokens;
    if (!is_own(zones_.at(tokens))) return;
    const std::optional<std::size_t> official = bearer_of(draft);
    if (!official) return;
    if (const auto* owners = owners_of(tokens.first); owners != nullptr && !contains(*owners, *official)) return;
    add_nickname(tokens, *official, draft.rule);
  }

  std::optional<std::size_t> bearer_of(const OfficialDraft& draft) const {
    // "Ical, sapaan akrab Rizal"
    if (const std::uint32_t behind = draft.cue.last;
        draft.cue.first > draft.tokens.first && behind < text_.size() && is_name_shape(text_.tokens()[behind].shape)) {
      const auto* owners = owners_of(behind);
      return owners != nullptr && is_one_person(*owners) ? std::optional(owners->front()) : std::nullopt;
    }
    const std::uint32_t first = std::min(draft.cue.first, draft.tokens.first);
    if (!last_.is_official() || last_.tokens.last + farthest_nickname < first) return std::nullopt;
    std::uint32_t before = first;
    while (before > last_.tokens.last &&
           (text_.tokens()[before - 1].shape == Shape::punct || is(before - 1, context_.classes.circumstance) ||
            is(before - 1, context_.classes.speech_adverb)))
      --before;
    // Right behind a name it is that one's; "pria yang akrab disapa" is who was spoken of.
    const bool is_noun_before =
        before > 0 && (text_.tokens()[before - 1].shape == Shape::lower || is(before - 1, context_.classes.no_first_name));
    if (before > last_.tokens.last && !is_noun_before) return std::nullopt;
    for (std::uint32_t i = last_.tokens.last; i + 1 < before; ++i)
      if (is_foreign(i) && is_foreign(i + 1)) return std::nullopt;
    return last_.official;
  }

  /// "orang nomor satu di Demak": the one official who holds such a post there.
  void read_paraphrase(const OfficialDraft& draft) {
    if (!is_own(zones_.at(draft.tokens))) return;
    const std::string& code = codes_[static_cast<std::size_t>(&draft - drafts_.data())];
    std::optional<std::size_t> holder;
    for (std::size_t k = 0; k < officials_.size(); ++k) {
      const Official& official = officials_[k];
      const bool holds = official.status != Status::former && official.status != Status::candidate;
      if (!holds || !is_own(official.zone) || !is_among(official.position, draft.stands_for) ||
          (!code.empty() && official.region.code != code))
        continue;
      if (holder) return;
      holder = k;
    }
    if (!holder) return;
    last_ = {draft.tokens, *holder, draft.rule, false};
    mentions_.push_back(last_);
  }

  static bool is_among(std::string_view position, std::string_view positions) {
    while (!positions.empty()) {
      const std::size_t bar = std::min(positions.find('|'), positions.size());
      if (positions.substr(0, bar) == position) return true;
      positions.remove_prefix(std::min(bar + 1, positions.size()));
    }
    return false;
  }

  /// Reads runs that begin before `end`; where the search goes on, behind the last of them.
  std::uint32_t read_runs(std::uint32_t at, std::uint32_t end) {
    while (at < end) {
      const std::vector<std::size_t>* const owners = owners_of(at);
      at = owners != nullptr && is_own(zones_.at(at)) ? read_run(at, *owners) : at + 1;
    }
    return at;
  }

  /// The capitalised words from the token on that are parts of one name; the token behind them.
  std::uint32_t read_run(std::uint32_t first, std::vector<std::size_t> shared) {
    std::uint32_t last = first + 1;
    for (; last < text_.size() && breaks_[last] == Break::none; ++last) {
      const std::vector<std::size_t>* next = owners_of(last);
      if (next == nullptr) break;
      std::vector<std::size_t> both;
      for (const std::size_t k : shared)
        if (contains(*next, k)) both.push_back(k);
      if (both.empty()) break;
      shared = std::move(both);
    }
    const std::uint32_t titled = title_begin(first);
    if (is_one_person(shared) && names(TokenRange{first, last}, titled < first, shared.front())) {
      last_ = {{titled, last}, shared.front(), nullptr, false};
      mentions_.push_back(last_);
    }
    return last;
  }

  /// One person with two posts shares the name with nobody.
  bool is_one_person(const std::vector<std::size_t>& officials) const {
    return std::all_of(officials.begin() + 1, officials.end(),
                       [&](std::size_t k) { return names_agree(text_, names_[officials.front()], names_[k]); });
  }

  /// Where the titles right before the token begin.
  std::uint32_t title_begin(std::uint32_t token) const {
    for (std::uint32_t size = 1; size <= longest_title && size <= token; ++size) {
      if (breaks_[token - size + 1] != Break::none) break;
      if (context_.is({token - size, token}, context_.classes.title) && text_.tokens()[token - size].shape != Shape::lower)
        return title_begin(token - size);
    }
    return token;
  }

  /// Whether the words name the official here: a single one may be an ordinary word, or a part of somebody else's name.
  bool names(TokenRange tokens, bool is_titled, std::size_t official) {
    if (tokens.size() > 1) return true;
    const std::uint32_t token = tokens.first;
    const bool is_in_title = zones_.at(token) == Zone::title;
    if (!is_in_title && is_beside_name(tokens, is_titled, official)) {
      // Of an official whom the article never names in full the other name may be the rest.
      if (count_words(official) > 1) others_.insert(text_.tokens()[token].hash);
      return false;
    }
    if (is_titled) return true;
    if (is_beside_speech(token)) return true;
    if (is(token, context_.classes.bare_forename)) return false;
    return !is(token, context_.classes.no_first_name) || stands_out(token);
  }

  /// "kata Siti", "Siti mengatakan", "Siti juga"
  bool is_beside_speech(std::uint32_t token) const {
    const facts::WordClasses& c = context_.classes;
    if (token + 1 < text_.size() && breaks_[token + 1] == Break::none &&
        (is(token + 1, c.speech_verb) || is(token + 1, c.speech_adverb)))
      return true;
    return token > 0 && breaks_[token] == Break::none && (is(token - 1, c.said) || is(token - 1, c.according));
  }

  /// A word of the language is a name where nothing else gives it its capital.
  bool stands_out(std::uint32_t token) const {
    if (token == 0 || breaks_[token] != Break::none || zones_.at(token) == Zone::title) return false;
    const Shape before = text_.tokens()[token - 1].shape;
    const bool is_alone_behind =
        token + 1 >= text_.size() || breaks_[token + 1] != Break::none || !is_name_shape(text_.tokens()[token + 1].shape);
    return before == Shape::lower && is_alone_behind;
  }

  bool is_beside_name(TokenRange tokens, bool is_titled, std::size_t official) const {
    const bool is_capitals = text_.tokens()[tokens.first].shape == Shape::caps;
    const auto is_name_of_other = [&](std::uint32_t i) {
      return is_foreign(i) && (text_.tokens()[i].shape == Shape::caps) == is_capitals && !resembles_part(i, official);
    };
    if (tokens.last < text_.size() && breaks_[tokens.last] == Break::none &&
        text_.tokens()[tokens.last].gap == text::Gap::blank && is_name_of_other(tokens.last))
      return true;
    if (is_titled || tokens.first == 0 || breaks_[tokens.first] != Break::none) return false;
    const std::uint32_t before = tokens.first - 1;
    if (text_.tokens()[before].shape == Shape::initial) return !is_initial_of(text_.word(before), official);
    return is_name_of_other(before);
  }

  /// Whether the word begins like one of the name, which the one or the other page may have misspelt or glued to the next.
  bool resembles_part(std::uint32_t token, std::size_t official) const {
    const std::string_view written = text_.word(token);
    return written.size() >= likeness && any_word_begins(official, written.substr(0, likeness));
  }

  bool is_initial_of(std::string_view initial, std::size_t official) const {
    return any_word_begins(official, initial.substr(0, 1));
  }

  /// Whether a word of the official's name begins with these letters, case ignored.
  bool any_word_begins(std::size_t official, std::string_view letters) const {
    const std::uint32_t hash = text::word_hash(letters);
    bool begins = false;
    each_name_word(text_, names_[official], [&](std::uint32_t token) {
      const std::string_view word = text_.word(token);
      begins = begins || (word.size() >= letters.size() && text::word_hash(word.substr(0, letters.size())) == hash);
    });
    return begins;
  }

  std::size_t count_words(std::size_t official) const {
    std::size_t count = 0;
    each_name_word(text_, names_[official], [&](std::uint32_t) { ++count; });
    return count;
  }

  /// A capitalised word that is none of the language's, no region, no body, no title: the name of somebody else.
  bool is_foreign(std::uint32_t token) const {
    if (!is_name_shape(text_.tokens()[token].shape)) return false;
    const facts::WordClasses& c = context_.classes;
    const lexicon::ClassId classes[] = {c.no_first_name, c.no_nickname, c.region_name, c.title, c.degree};
    return std::none_of(std::begin(classes), std::end(classes), [&](lexicon::ClassId cls) { return is(token, cls); });
  }

  const std::vector<Official>& officials_;
  const std::vector<TokenRange>& names_;  // of the officials
  const std::vector<OfficialDraft>& drafts_;
  const std::vector<std::string>& codes_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
  const std::vector<Break>& breaks_;
  std::vector<PersonMention>& mentions_;
  std::size_t known_;  // mentions that were there before
  std::size_t next_known_ = 0;
  PersonMention last_;                                                 // who was mentioned last
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> parts_;  // officials by the hash of a word that names them
  std::uint64_t part_bits_ = 0;                                        // of those words
  std::unordered_set<std::uint32_t> others_;                           // words that name somebody else, too
};

}  // namespace

void add_later_mentions(const std::vector<Official>& officials, const std::vector<TokenRange>& names,
                        const std::vector<OfficialDraft>& drafts, const std::vector<std::string>& codes, const Zones& zones,
                        const facts::Context& context, std::vector<PersonMention>& mentions) {
  LaterMentions(officials, names, drafts, codes, zones, context, mentions).run();
}

}  // namespace warta::article
