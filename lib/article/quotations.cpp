#include "article/quotations.h"

#include <array>
#include <optional>

namespace warta::article {
namespace {

using text::Gap;
using text::Shape;
using text::Token;
using text::TokenRange;

enum class Mark : std::uint8_t { none, straight, opening, closing, single };
enum class Side : std::uint8_t { opening, closing, either };

/// For each first byte of a word, whether the word may be a quotation mark.
constexpr auto may_be_mark = [] {
  std::array<bool, 256> may_be{};
  for (const char first : {'"', '\'', '`', '\xC2', '\xE2'}) may_be[static_cast<unsigned char>(first)] = true;
  return may_be;
}();

Mark mark_of(std::string_view word) {
  if (!may_be_mark[static_cast<unsigned char>(word.front())]) return Mark::none;
  if (word == "\"" || word == "″") return Mark::straight;
  if (word == "“" || word == "«" || word == "„" || word == "‟" || word == "‹") return Mark::opening;
  if (word == "”" || word == "»" || word == "›") return Mark::closing;
  if (word == "'" || word == "‘" || word == "’" || word == "`" || word == "´" || word == "‚") return Mark::single;
  return Mark::none;
}

bool is_closing_bracket(char c) { return c == ')' || c == ']'; }
bool is_opening_bracket(char c) { return c == '(' || c == '['; }
bool is_end_mark(char c) { return c == ',' || c == '.' || c == '!' || c == '?'; }

class Pairing {
 public:
  explicit Pairing(const lexicon::Document& document) : text_(*document.text) {}

  std::vector<Quotation> run() {
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
      if (!is_of_note(text_.tokens()[i])) continue;
      const Token& token = text_.tokens()[i];
      if (token.gap >= Gap::line) begin_line(i, token.gap);
      if (token.shape == Shape::punct) i = read_mark(i) - 1;
    }
    begin_line(text_.size(), Gap::blank_line);
    return std::move(found_);
  }

 private:
  /// Reads the mark at the token, if there is one. Returns the token behind it.
  std::uint32_t read_mark(std::uint32_t i) {
    Mark mark = mark_of(text_.word(i));
    const std::uint32_t end = i + 1 + (mark != Mark::none && is_doubled(i, mark) ? 1 : 0);
    if (mark == Mark::single && end > i + 1) mark = Mark::straight;
    if (mark == Mark::none || (mark == Mark::single && !takes_single(i))) return i + 1;
    if (looks({i, end}, mark) == Side::opening) open(i, mark);
    else close({i, end}, mark);
    return end;
  }

  /// Whether two marks of a sort are one, and two single ones a double one: ''Air surut'', ‘’Air surut’’, ""Air surut"".
  bool is_doubled(std::uint32_t i, Mark mark) const {
    return i + 1 < text_.size() && text_.tokens()[i + 1].gap == Gap::none && text_.tokens()[i + 1].shape == Shape::punct &&
           mark_of(text_.word(i + 1)) == mark;
  }

  /// Whether the token opens a line or may be a mark: one in thirty does, and no branch is spent on the others.
  bool is_of_note(const Token& token) const {
    const auto first = static_cast<unsigned char>(text_.normal()[token.begin]);
    const unsigned opens_line = token.gap >= Gap::line, is_mark = token.shape == Shape::punct, may_be = may_be_mark[first];
    return (opens_line | (is_mark & may_be)) != 0;
  }

  /// Whether a single mark counts: it does where no double one is open, and pairs only with its like.
  bool takes_single(std::uint32_t i) const {
    if (opening_) return is_single_;
    return looks({i, i + 1}, Mark::single) == Side::opening;
  }

  /// Which way a mark looks: by what it is glued to, else by its form, else by whether a quotation is open.
  Side looks(TokenRange at, Mark mark) const {
    const std::vector<Token>& tokens = text_.tokens();
    const std::uint32_t i = at.first, behind = at.last;
    if (ends_speech(at, mark)) return Side::closing;
    const bool is_glued_before = tokens[i].gap == Gap::none && i > 0 && !is_opening_bracket(text_.word(i - 1).front());
    const bool is_glued_behind = behind < tokens.size() && tokens[behind].gap == Gap::none &&
                                 !is_closing_bracket(text_.word(behind).front()) && !is_end_mark(text_.word(behind).front());
    if (is_glued_before != is_glued_behind) return is_glued_behind ? Side::opening : Side::closing;
    if (mark == Mark::opening || begins_speech(at)) return Side::opening;
    if (mark == Mark::closing) return Side::closing;
    return opening_ ? Side::closing : Side::opening;
  }

  /// Whether a mark that looks the wrong way closes what is said: it is of the sort that is open, behind a comma and before a
  /// word in lower case (“Air surut, “ujar Siti).
  bool ends_speech(TokenRange at, Mark mark) const {
    return opening_ && !is_nested_ && (mark == Mark::straight) == (mark_ == Mark::straight) &&
           is_single_ == (mark == Mark::single) && at.first > *opening_ + 1 && is_end_mark(text_.word(at.first - 1).front()) &&
           at.last < text_.size() && text_.tokens()[at.last].shape == Shape::lower && text_.tokens()[at.last].gap < Gap::line;
  }

  /// Whether a mark apart from all opens what is said: none is open, and it is at the start of a line or behind the end of
  /// something (” Air surut,” ujar Siti).
  bool begins_speech(TokenRange at) const {
    if (opening_ || at.last >= text_.size() || text_.tokens()[at.last].shape == Shape::lower) return false;
    return at.first == 0 || text_.tokens()[at.first].gap >= Gap::line || is_end_mark(text_.word(at.first - 1).front()) ||
           text_.word(at.first - 1) == ":";
  }

  void open(std::uint32_t i, Mark mark) {
    // Marks of another sort stand inside: "… “…” …".
    if (opening_ && !is_single_ && (mark == Mark::straight) != (mark_ == Mark::straight) && !is_nested_) {
      is_nested_ = true;
      return;
    }
    // A single mark that something double follows was an apostrophe; a double one that its like follows was never closed.
    if (opening_ && !is_single_) end_unclosed(i);
    opening_ = i;
    mark_ = mark;
    is_nested_ = false;
    is_single_ = mark == Mark::single;
  }

  void close(TokenRange at, Mark mark) {
    if (opening_ && is_nested_ && (mark == Mark::straight) != (mark_ == Mark::straight)) {
      is_nested_ = false;
      return;
    }
    if (opening_ && is_single_ && mark != Mark::single) opening_.reset();
    if (opening_) {
      if (at.first > *opening_ + 1) found_.push_back({{*opening_, at.last}, false, false});
      opening_.reset();
    } else if (mark != Mark::single) {
      const std::uint32_t from = found_.empty() ? line_ : std::max(line_, found_.back().tokens.last);
      if (at.first > from) found_.push_back({{from, at.last}, false, true});
    }
  }

  void begin_line(std::uint32_t i, Gap gap) {
    const bool ends_here = gap >= Gap::blank_line || (i < text_.size() && opens_with_mark(i));
    if (opening_ && (is_single_ || ends_here)) end_unclosed(i);
    line_ = i;
  }

  bool opens_with_mark(std::uint32_t i) const {
    const Mark mark = mark_of(text_.word(i));
    return (mark == Mark::straight || mark == Mark::opening) && i + 1 < text_.size() && text_.tokens()[i + 1].gap == Gap::none;
  }

  /// Ends the open quotation with the line that it began in.
  void end_unclosed(std::uint32_t before) {
    std::uint32_t end = *opening_ + 1;
    while (end < before && text_.tokens()[end].gap < Gap::line) ++end;
    if (!is_single_ && end > *opening_ + 1) found_.push_back({{*opening_, end}, true, false});
    opening_.reset();
  }

  const text::Text& text_;
  std::vector<Quotation> found_;
  std::optional<std::uint32_t> opening_;
  Mark mark_ = Mark::none;  // the one that opened it
  bool is_nested_ = false;  // whether one of another sort is open inside it
  bool is_single_ = false;
  std::uint32_t line_ = 0;  // the first token of the line
};

}  // namespace

std::vector<Quotation> find_quotations(const lexicon::Document& document) { return Pairing(document).run(); }

bool Quotations::enclose(std::uint32_t token) const {
  const auto q = behind(token);
  return q != end() && q->tokens.first <= token && !q->is_open && !q->is_headless;
}

bool Quotations::end_with(std::uint32_t token) const {
  const auto q = behind(token);
  return q != end() && q->tokens.last == token + 1 && !q->is_open;
}

const Quotation* Quotations::from(std::uint32_t token) const {
  const auto q = behind(token);
  return q != end() && q->tokens.first == token && !q->is_open ? &*q : nullptr;
}

const Quotation* Quotations::before(std::uint32_t token) const {
  if (token == 0 || found_.empty()) return nullptr;
  const std::string_view mark = text_.word(token - 1);
  const auto next = behind(token);
  if (next != end() && next->tokens.first < token)
    return next->is_open && (mark == "," || mark == "!" || mark == "?") ? &*next : nullptr;
  if (next == begin()) return nullptr;
  const Quotation& last = *(next - 1);
  const bool is_beside =
      last.tokens.last == token || (last.tokens.last + 1 == token && text_.tokens()[token - 1].shape == text::Shape::punct);
  return is_beside && !last.is_open ? &last : nullptr;
}

}  // namespace warta::article
