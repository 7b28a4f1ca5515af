#include "article/zones.h"

#include <span>

#include "article/lines.h"
#include "article/zone_pieces.h"

namespace warta::article {
namespace {

using facts::Extent;
using facts::ZoneMarker;
using lexicon::Break;
using lexicon::Document;
using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_title = 30;      // tokens
constexpr std::uint32_t longest_link = 25;       // tokens of the headline that a link shows
constexpr std::uint32_t longest_bracket = 64;    // tokens
constexpr std::uint32_t longest_tail_line = 20;  // tokens of tags or credits

/// Whether two lines have the same words and figures, case ignored: a headline and its repetition differ in marks ("….--").
bool are_alike(std::span<const text::Token> a, std::span<const text::Token> b) {
  const auto skip_marks = [](std::span<const text::Token>& line) {
    while (!line.empty() && line.front().shape == Shape::punct) line = line.subspan(1);
  };
  for (;; a = a.subspan(1), b = b.subspan(1)) {
    skip_marks(a);
    skip_marks(b);
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    if (a.front().hash != b.front().hash) return false;
  }
}

bool is_open_bracket(std::string_view word) { return word == "(" || word == "["; }
bool is_closing_bracket(std::string_view word) { return word == ")" || word == "]"; }

class ZoneFinder {
 public:
  ZoneFinder(const Document& document, const std::vector<TokenRange>& opening)
      : document_(document), text_(*document.text), opening_(opening), pieces_(text_.size()) {}

  Zones run(const std::optional<facts::DatelineDraft>& dateline, const std::vector<ZoneMarker>& markers,
            const text::Text& title) {
    zones_.dateline = dateline;
    find_headlines(title);
    if (dateline) pieces_.lay(dateline->tokens, Zone::dateline, dateline->rule);
    for (const ZoneMarker& marker : markers) lay(marker);
    find_signature();
    zones_.pieces = pieces_.take();
    write_spans();
    return std::move(zones_);
  }

 private:
  /// Marks short lines before the dateline, by their place: the title, and captions that repeat it.
  void find_headlines(const text::Text& given) {
    const std::vector<TokenRange> lines = headlines();
    const bool is_given = !given.original_text().empty();
    if (lines.empty() || (!is_given && !is_title(lines.front()))) return;
    const std::span<const text::Token> title = is_given ? std::span(given.tokens()) : tokens_of(lines.front());
    Zone zone = Zone::title;
    for (const TokenRange& line : lines) {
      if (!are_alike(tokens_of(line), title)) continue;
      pieces_.lay(line, zone, nullptr);
      zone = Zone::caption;
    }
  }

  std::span<const text::Token> tokens_of(TokenRange range) const {
    return std::span(text_.tokens()).subspan(range.first, range.size());
  }

  /// The lines of the opening that may be headlines.
  std::vector<TokenRange> headlines() const {
    std::vector<TokenRange> lines;
    if (opening_.empty() || opening_.front().last == text_.size()) return lines;
    lines.reserve(opening_.size());
    for (const TokenRange& line : opening_) {
      if (zones_.dateline && line.last > zones_.dateline->tokens.first) break;
      if (line.size() <= 2 * longest_title) lines.push_back(line);
    }
    return lines;
  }

  /// Whether a first line is the title, where none was given. Headlines ask and shout, but have no full stop; a line that goes on
  /// in lower case is a broken line of the text.
  bool is_title(TokenRange line) const {
    if (line.first != 0 || line.size() > longest_title || text_.tokens()[line.last].shape == Shape::lower) return false;
    for (std::uint32_t token = next_break(document_, 1); token < line.last; token = next_break(document_, token + 1))
      if (!asks_or_shouts(token - 1)) return false;
    return asks_or_shouts(line.last - 1) || !ends_sentence(text_, line);
  }

  bool asks_or_shouts(std::uint32_t token) const {
    const char mark = text_.word(token).front();
    return mark == '?' || mark == '!';
  }

  void lay(const ZoneMarker& marker) {
    const std::uint32_t first = marker.tokens.first;
    if (first >= line_end_) line_end_ = line_end(document_, first);
    if (marker.fills_line && marker.tokens.last != line_end_) return;
    pieces_.lay(extent(marker), marker.zone, marker.rule);
  }

  TokenRange extent(const ZoneMarker& marker) {
    const std::uint32_t first = marker.tokens.first;
    if (!begins_line(document_, first)) return inside_line(first);
    const auto end = is_open_bracket(text_.word(first)) ? bracket_end(first) : std::nullopt;
    return {first, end && *end < line_end_ ? *end : end_of(marker)};
  }

  /// What a marker inside a line covers: all to the end of its sentence or, in brackets, the brackets.
  TokenRange inside_line(std::uint32_t first) {
    if (is_open_bracket(text_.word(first - 1)))
      if (const auto end = bracket_end(first - 1)) return {first - 1, *end};
    if (first >= sentence_end_) sentence_end_ = sentence_end(first);
    return {first, sentence_end_};
  }

  std::uint32_t sentence_end(std::uint32_t first) const {
    std::uint32_t end = next_break(document_, first + 1);
    while (end < line_end_ && document_.breaks[end] != Break::hard) end = next_break(document_, end + 1);
    return std::min(end, line_end_);
  }

  /// The token behind the bracket that closes the one at `open`, within its line.
  std::optional<std::uint32_t> bracket_end(std::uint32_t open) const {
    const std::uint32_t end = std::min(line_end_, open + longest_bracket);
    int depth = 0;
    for (std::uint32_t i = open; i < end; ++i) {
      if (is_open_bracket(text_.word(i))) ++depth;
      else if (is_closing_bracket(text_.word(i)) && --depth == 0) return i + 1;
    }
    return std::nullopt;
  }

  std::uint32_t end_of(const ZoneMarker& marker) const {
    switch (marker.extent) {
      case Extent::rest: return text_.size();
      case Extent::tail: return tail() <= line_end_ ? text_.size() : line_end_;
      case Extent::next: return marker.tokens.last == line_end_ ? behind_link(line_end_) : line_end_;
      case Extent::line: break;
    }
    return line_end_;
  }

  /// The token behind the line that begins at `first`, if it is a headline; feeds that drop links leave a marker before plain
  /// text.
  std::uint32_t behind_link(std::uint32_t first) const {
    if (first == text_.size()) return first;
    const std::uint32_t last = line_end(document_, first);
    const bool is_link =
        last - first <= longest_link && !ends_sentence(text_, {first, last}) && text_.tokens()[first].shape != Shape::lower;
    return is_link ? last : first;
  }

  /// Where the lines at the end of the text begin that are no sentences.
  std::uint32_t tail() const {
    if (tail_) return *tail_;
    std::uint32_t begin = text_.size();
    while (begin > 0) {
      const std::uint32_t first = line_begin(document_, begin - 1);
      if (begin - first > longest_tail_line || ends_sentence(text_, {first, begin})) break;
      begin = first;
    }
    tail_ = begin;
    return begin;
  }

  /// Marks initials behind the last sentence of the body, in its line, as footer: "… katanya. (abc/def)".
  void find_signature() {
    const std::uint32_t end = pieces_.end_of_body();
    if (end == 0 || !is_closing_bracket(text_.word(end - 1))) return;
    const std::uint32_t open = last_sentence(end);
    if (facts::find_initials(text_, open) == TokenRange{open, end} && !begins_line(document_, open))
      pieces_.lay({open, end}, Zone::footer, nullptr);
  }

  /// Where the sentence begins that ends at `end`, if it is as short as initials are.
  std::uint32_t last_sentence(std::uint32_t end) const {
    std::uint32_t first = end - 1;
    for (std::uint32_t steps = 0; first > 0 && document_.breaks[first] != Break::hard && steps < longest_tail_line; ++steps)
      --first;
    return first;
  }

  /// Writes the spans: each reaches to the next, so that they cover the text.
  void write_spans() {
    const std::size_t size = text_.original_text().size();
    if (size == 0) return;
    zones_.spans.reserve(zones_.pieces.size());
    for (const Zones::Piece& piece : zones_.pieces) {
      const std::size_t begin = piece.first == 0 ? 0 : text_.original({piece.first, piece.first + 1}).begin;
      if (!zones_.spans.empty()) zones_.spans.back().span.end = begin;
      zones_.spans.push_back({{begin, size}, piece.zone, piece.rule == nullptr ? std::string() : piece.rule->name});
    }
  }

  const Document& document_;
  const text::Text& text_;
  const std::vector<TokenRange>& opening_;
  // The ends for the last marker: markers come in order, so that each line and sentence is read once.
  std::uint32_t line_end_ = 0, sentence_end_ = 0;
  mutable std::optional<std::uint32_t> tail_;
  ZonePieces pieces_;
  Zones zones_;
};

}  // namespace

Zones find_zones(const Document& document, const std::vector<TokenRange>& opening,
                 const std::optional<facts::DatelineDraft>& dateline, const std::vector<ZoneMarker>& markers,
                 const text::Text& title) {
  return ZoneFinder(document, opening).run(dateline, markers, title);
}

void break_at_zones(Document& document, const Zones& zones) {
  for (const Zones::Piece& piece : zones.pieces)
    if (piece.first > 0) document.breaks[piece.first] = Break::hard;
}

}  // namespace warta::article
