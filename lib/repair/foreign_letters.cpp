#include "repair/foreign_letters.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "repair/folding.h"
#include "repair/words.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::repair {
namespace {

constexpr std::size_t systematic = 3;  // different words that show acute accents or another script to be the article's damage
constexpr std::size_t weak_systematic = 5;  // the same for accents that loan words have, too

constexpr std::size_t alone = 2;  // the same for a, o and u before they prove a word: loan words have them, too ("voilà")

/// How many words show that a mark is the article's damage. Acute accents stand in many names; ì and ı in few, and an article
/// hardly has such a name beside a damaged word.
constexpr std::size_t strong_systematic(const Mark& mark) noexcept {
  return mark.bearer == Bearer::i && mark.accent != 0x301 ? 1 : systematic;
}

/// Whether a word shows by itself that it is damaged.
enum class Evidence { none, known, proof };  // known: its folded form is a word, but it may be a name

struct Candidate {
  Span place;
  Folded folded;
  Evidence evidence;
};

/// What was counted for one sort of mark: the different words that prove it, and how many words carry it.
struct Count {
  std::set<std::string> proofs;
  std::size_t strong_proofs = 0;
  std::size_t words = 0;
};

class Mender {
 public:
  Mender(std::string_view text, const Dictionary& dictionary, const text::LookAlikes& look_alikes)
      : text_(text), dictionary_(dictionary) {
    for (const Span& place : foreign_words(text)) {
      auto folded = fold(text.substr(place.begin, place.size()), look_alikes);
      if (!folded) {
        if (!text::is_latin(text::decode(text, place.begin).value)) ++other_scripts_;
        continue;
      }
      const Evidence evidence = weigh(place, *folded);
      candidates_.push_back({place, std::move(*folded), evidence});
      count(candidates_.back());
    }
  }

  text::Rewritten run() {
    text::Rewriter out(text_);
    for (const Candidate& c : candidates_) mend(c, out);
    return std::move(out).finish();
  }

 private:
  Evidence weigh(const Span& place, const Folded& folded) const {
    const std::string_view written = text_.substr(place.begin, place.size());
    const std::string plain = text::lower(folded.word);
    if (plain.size() < 2 || dictionary_.has(text::lower(written)) || !dictionary_.knows(plain)) return Evidence::none;
    if (plain != folded.word && !opens_sentence(text_, place.begin)) return Evidence::known;
    return is_foreign(word_before(text_, place.begin)) || is_foreign(word_behind(text_, place.end)) ? Evidence::none
                                                                                                    : Evidence::proof;
  }

  /// Whether the neighbour is in lower case and no word of the language: "un día de gloria".
  bool is_foreign(std::string_view neighbour) const {
    return neighbour.size() > 1 && std::all_of(neighbour.begin(), neighbour.end(), text::is_ascii_lower<char>) &&
           !dictionary_.knows(neighbour);
  }

  void count(const Candidate& c) {
    if (is_mixed(c.folded)) ++mixed_words_;
    for (const Mark& mark : c.folded.marks) {
      Count& of_mark = counts_[mark];
      ++of_mark.words;
      if (c.evidence != Evidence::proof) continue;
      of_mark.proofs.insert(text::lower(c.folded.word));
      if (c.folded.is_strong) ++of_mark.strong_proofs;
    }
  }

  /// Whether the word has letters of two scripts. "TNFα" is a symbol, and not counted: its Greek letter is small behind capitals.
  static bool is_mixed(const Folded& folded) {
    if (folded.look_alikes == 0 || !folded.has_latin) return false;
    const std::string& word = folded.word;
    const bool is_symbol =
        word.size() > 2 && text::is_ascii_upper(word[0]) && text::is_ascii_upper(word[1]) && text::is_ascii_lower(word.back());
    return !is_symbol;
  }

  void mend(const Candidate& c, text::Rewriter& out) const {
    const bool drops_accents = may_drop_accents(c);
    const Damage damage = damage_of_letters(c);
    if (damage == Damage::none && (!drops_accents || c.folded.marks.empty())) return;
    out.replace(c.place.begin, c.place.end, drops_accents ? c.folded.word : c.folded.accented,
                damage == Damage::none ? Damage::accent : damage);
  }

  bool may_drop_accents(const Candidate& c) const {
    const auto stands_alone = [&](const Mark& mark) {
      return mark.bearer == Bearer::i || counts_.at(mark).proofs.size() >= alone;
    };
    if (c.folded.is_strong && c.evidence == Evidence::proof &&
        std::all_of(c.folded.marks.begin(), c.folded.marks.end(), stands_alone))
      return true;
    return std::all_of(c.folded.marks.begin(), c.folded.marks.end(),
                       [&](const Mark& mark) { return is_of_article(mark, c.evidence); });
  }

  /// What is wrong with the letters, apart from their accents; `none` where they stay.
  Damage damage_of_letters(const Candidate& c) const {
    if (c.folded.look_alikes > 0) {
      const bool is_own = c.evidence == Evidence::proof && other_scripts_ == 0;
      const bool goes =
          is_mixed(c.folded) || is_own || (c.evidence != Evidence::none && mixed_words_ > 0) || mixed_words_ >= systematic;
      return goes ? Damage::look_alike : Damage::none;
    }
    return c.folded.letter_forms > 0 && c.folded.word.size() > 1 ? Damage::letter_form : Damage::none;
  }

  bool is_of_article(const Mark& mark, Evidence evidence) const {
    const Count& of_mark = counts_.at(mark);
    if (of_mark.proofs.size() >= weak_systematic && 2 * of_mark.proofs.size() > of_mark.words) return true;
    if (of_mark.strong_proofs == 0) return false;
    return of_mark.proofs.size() >= strong_systematic(mark) || evidence == Evidence::known;
  }

  std::string_view text_;
  const Dictionary& dictionary_;
  std::vector<Candidate> candidates_;
  std::map<Mark, Count> counts_;
  std::size_t mixed_words_ = 0;
  std::size_t other_scripts_ = 0;  // words that are written in another script throughout
};

}  // namespace

text::Rewritten mend_letters(std::string_view text, const Dictionary& dictionary, const text::LookAlikes& look_alikes) {
  return Mender(text, dictionary, look_alikes).run();
}

}  // namespace warta::repair
