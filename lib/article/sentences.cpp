#include "article/sentences.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "article/lines.h"

namespace warta::article {
namespace {

using lexicon::Break;
using lexicon::Document;
using text::Shape;
using text::TokenRange;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class SentenceFinder {
 public:
  explicit SentenceFinder(const Document& document) : document_(document), text_(*document.text) { look_at_breaks(); }

  std::vector<Span> run() {
    std::uint32_t first = 0;
    for (std::uint32_t token = 0; token < text_.size();) {
      token = next_break(document_, token + 1);
      if (token < text_.size() && !ends_before(first, token)) continue;
      add({first, token});
      first = token;
    }
    return std::move(sentences_);
  }

 private:
  bool goes_on(std::uint32_t token) const {
    return text_.tokens()[token].shape == Shape::lower || is_one_of(text_.word(token), {",", ";", ":", ")", "/", "%"});
  }

  /// There are no more sentences than breaks, and the text is wrapped where a third of the lone line feeds stand within
  /// sentences.
  void look_at_breaks() {
    std::uint32_t breaks = 1, feeds = 0, inner = 0;
    for (std::uint32_t token = next_break(document_, 1); token < text_.size(); token = next_break(document_, token + 1)) {
      ++breaks;
      if (document_.breaks[token] != Break::soft) continue;
      ++feeds;
      inner += goes_on(token) ? 1 : 0;
    }
    is_wrapped_ = inner > 0 && 3 * inner >= feeds;
    sentences_.reserve(breaks);
  }

  /// Whether the sentence that began at `first` ends before `token`, where there is a break.
  bool ends_before(std::uint32_t first, std::uint32_t token) const {
    if (is_number({first, token})) return false;
    if (document_.breaks[token] == Break::hard) return true;
    return !is_wrapped_ && !goes_on(token) && text_.word(token - 1) != ",";
  }

  /// "1." or "a." before what it counts, in the same line.
  bool is_number(TokenRange range) const {
    if (begins_line(document_, range.last)) return false;
    const Shape shape = text_.tokens()[range.first].shape;
    if (shape == Shape::initial) return range.size() == 1;
    return range.size() == 2 && text_.word(range.last - 1) == "." && begins_line(document_, range.first) &&
           text_.word(range.first).size() <= 2;
  }

  void add(TokenRange range) {
    const auto& tokens = text_.tokens();
    for (std::uint32_t i = range.first; i < range.last; ++i)
      if (tokens[i].shape != Shape::punct) return sentences_.push_back(text_.original(range));
  }

  const Document& document_;
  const text::Text& text_;
  bool is_wrapped_ = false;
  std::vector<Span> sentences_;
};

}  // namespace

std::vector<Span> find_sentences(const Document& document) {
  return document.text->size() == 0 ? std::vector<Span>() : SentenceFinder(document).run();
}

}  // namespace warta::article
