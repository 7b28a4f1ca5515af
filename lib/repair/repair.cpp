#include "repair/repair.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include "text/utf8.h"

namespace warta::repair {
namespace {

constexpr std::size_t systematic = 5;  // mended words that make a letter the mark of an article

/// Letters that stand for i and that Indonesian does not have: with grave or acute accent, without its dot, Cyrillic.
bool is_damaged_i(char32_t c) noexcept { return c == U'ì' || c == U'í' || c == U'ı' || c == U'і' || c == U'Ì' || c == U'Í' || c == U'І'; }

struct Folded {
  std::string word;
  std::set<char32_t> marks;
};

/// The word with its damaged letters mended; none where it has none, or other foreign letters as well.
std::optional<Folded> fold(std::string_view word) {
  Folded folded;
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::decode(word, at);
    at += c.length;
    if (is_damaged_i(c.value)) {
      folded.marks.insert(c.value);
      folded.word += text::is_upper(c.value) ? 'I' : 'i';
    } else if (c.value < 0x80 || c.value == 0x2019) {
      text::append(folded.word, c.value);
    } else {
      return std::nullopt;
    }
  }
  return folded.marks.empty() ? std::nullopt : std::optional(folded);
}

bool opens_sentence(const text::Text& text, std::uint32_t token) {
  if (token == 0 || text.tokens()[token].gap >= text::Gap::line) return true;
  const std::string_view before = text.word(token - 1);
  constexpr std::array<std::string_view, 8> marks = {".", "?", "!", "…", "\"", "“", "(", ":"};
  return std::find(marks.begin(), marks.end(), before) != marks.end();
}

/// A damaged word and whether it is mended on evidence of its own.
struct Candidate {
  std::uint32_t token;
  Folded folded;
  bool is_word;
};

std::vector<Candidate> find_candidates(const text::Text& text, const lexicon::Lexicon& lexicon, const Vocabulary& vocabulary) {
  std::vector<Candidate> candidates;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    const text::Token& token = text.tokens()[i];
    if (!token.has_foreign) continue;
    auto folded = fold(text.word(i));
    if (!folded) continue;
    const std::string plain = text::lower(folded->word);
    const bool may_be_name = token.shape != text::Shape::lower && !opens_sentence(text, i);
    const bool is_word = !may_be_name && !vocabulary.has(text::lower(text.word(i))) && (vocabulary.is_word(plain) || lexicon.knows(plain));
    candidates.push_back({i, std::move(*folded), is_word});
  }
  return candidates;
}

bool shares_mark(const std::set<char32_t>& marks, const std::set<char32_t>& of_article) {
  return std::any_of(marks.begin(), marks.end(), [&](char32_t m) { return of_article.contains(m); });
}

}  // namespace

Vocabulary::Vocabulary(const lexicon::Lexicon& lexicon) : lexicon_(lexicon), common_word_(*lexicon.classes().find("common_word")) {}

bool Vocabulary::is_word(std::string_view word) const {
  const std::size_t hyphen = word.find('-');
  if (hyphen != std::string_view::npos) return is_word(word.substr(0, hyphen)) && is_word(word.substr(hyphen + 1));
  return has_stem(word, 3);
}

bool Vocabulary::has_stem(std::string_view word, int affixes) const {
  if (word.size() < 2) return false;
  if (has(word)) return true;
  if (affixes == 0) return false;
  // A stem shorter than three letters is no evidence.
  constexpr std::array<std::string_view, 17> prefixes = {"di", "ke", "se", "ber", "ter", "per", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny", "be"};
  constexpr std::array<std::string_view, 9> suffixes = {"nya", "kan", "an", "i", "lah", "kah", "pun", "ku", "mu"};
  for (const std::string_view p : prefixes)
    if (word.size() >= p.size() + 3 && word.starts_with(p) && has_stem(word.substr(p.size()), affixes - 1)) return true;
  for (const std::string_view s : suffixes)
    if (word.size() >= s.size() + 3 && word.ends_with(s) && has_stem(word.substr(0, word.size() - s.size()), affixes - 1)) return true;
  return false;
}

std::vector<Repair> repair_words(text::Text& text, const lexicon::Lexicon& lexicon, const Vocabulary& vocabulary) {
  std::vector<Repair> repairs;
  if (!text.has_foreign()) return repairs;
  std::vector<Candidate> candidates = find_candidates(text, lexicon, vocabulary);
  std::set<char32_t> marks;
  std::size_t mended = 0;
  for (const Candidate& c : candidates) {
    if (!c.is_word) continue;
    ++mended;
    marks.insert(c.folded.marks.begin(), c.folded.marks.end());
  }
  for (Candidate& c : candidates) {
    if (!c.is_word && !(mended >= systematic && shares_mark(c.folded.marks, marks))) continue;
    const Span span = text.original({c.token, c.token + 1});
    repairs.push_back({span, std::string(text.original_text().substr(span.begin, span.size())), c.folded.word, "accent"});
    text.repair(c.token, std::move(c.folded.word));
  }
  return repairs;
}

}  // namespace warta::repair
