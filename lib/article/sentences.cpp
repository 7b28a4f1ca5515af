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
  explicit SentenceFinder(const Document& document) : document_(document), text_(*document.text) {}

  /// Cuts the text, and once more if that shows that it is wrapped.
  std::vector<Span> run() {
    sentences_.reserve(text_.size() / usual_sentence + 1);
    cut();
    is_wrapped_ = inner_feeds_ > 0 && 3 * inner_feeds_ >= feeds_;
    if (is_wrapped_) cut();
    return std::move(sentences_);
  }

 private:
  static constexpr std::size_t usual_sentence = 12;  // tokens

  void cut() {
    sentences_.clear();
    std::uint32_t first = 0;
    for (std::uint32_t token = next_break(document_, 1); token < text_.size(); token = next_break(document_, token + 1)) {
      if (!ends_before(first, token)) continue;
      add({first, token});
      first = token;
    }
    add({first, text_.size()});
  }

  bool goes_on(std::uint32_t token) const {
    return text_.tokens()[token].shape == Shape::lower || is_one_of(text_.word(token), {",", ";", ":", ")", "/", "%"});
  }

  /// Whether the sentence that began at `first` ends before `token`, where there is a break.
  bool ends_before(std::uint32_t first, std::uint32_t token) {
    if (document_.breaks[token] == Break::hard) return !is_number({first, token});
    const bool is_inner = goes_on(token);
    ++feeds_;
    inner_feeds_ += is_inner ? 1 : 0;
    return !is_wrapped_ && !is_inner && text_.word(token - 1) != "," && !is_number({first, token});
  }

  /// Whether the range is a number before what it counts, in the same line: "1.", "a.".
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
  std::uint32_t feeds_ = 0, inner_feeds_ = 0;  // lone line feeds, and those within sentences
  bool is_wrapped_ = false;                    // a third of the lone line feeds stand within sentences
  std::vector<Span> sentences_;
};

}  // namespace

std::vector<Span> find_sentences(const Document& document) {
  return document.text->size() == 0 ? std::vector<Span>() : SentenceFinder(document).run();
}

}  // namespace warta::article
