#include "article/zones.h"

#include <algorithm>


namespace warta::article {
namespace {

using facts::Extent;
using facts::ZoneMarker;
using text::Gap;
using text::TokenRange;

constexpr std::size_t opening_lines = 8;   // a dateline stands among them or is none
constexpr std::uint32_t longest_title = 30;  // tokens

std::vector<TokenRange> find_lines(const text::Text& text) {
  std::vector<TokenRange> lines;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (i == 0 || text.tokens()[i].gap >= Gap::line) lines.push_back({i, i});
    lines.back().last = i + 1;
  }
  return lines;
}

/// A hash of words and figures, case ignored: a headline and its repetition differ in marks ("….--").
std::uint64_t skeleton(const text::Text& text, TokenRange range) {
  std::uint64_t hash = 0;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (text.tokens()[i].shape != text::Shape::punct) hash = hash * 0x100000001B3ULL + text.tokens()[i].hash + 1;
  return hash;
}

class ZoneFinder {
 public:
  ZoneFinder(const lexicon::Document& document, const std::vector<ZoneMarker>& markers) : text_(*document.text), markers_(markers), lines_(find_lines(text_)) {
    zones_.of_token.assign(text_.size(), Zone::body);
    rules_.assign(text_.size(), nullptr);
  }

  Zones run(std::string_view title) {
    find_dateline();
    find_headlines(title);
    for (const ZoneMarker& marker : markers_)
      if (marker.extent != Extent::match) mark({marker.tokens.first, end_of(marker)}, marker.zone, marker.rule);
    write_spans();
    return std::move(zones_);
  }

 private:
  std::size_t line_of(std::uint32_t token) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), token, [](std::uint32_t t, const TokenRange& line) { return t < line.first; });
    return static_cast<std::size_t>(after - lines_.begin()) - 1;
  }

  void mark(TokenRange range, Zone zone, const rules::Rule* rule) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      // What a footer holds is footer, whatever stands in it.
      if (zones_.of_token[i] == Zone::footer && zone == Zone::related) continue;
      zones_.of_token[i] = zone;
      rules_[i] = rule;
    }
  }

  std::uint32_t end_of(const ZoneMarker& marker) const {
    const std::size_t line = line_of(marker.tokens.first);
    switch (marker.extent) {
      case Extent::match: return marker.tokens.last;
      case Extent::rest: return text_.size();
      case Extent::line: return lines_[line].last;
      case Extent::next: break;
    }
    const bool stands_alone = lines_[line] == marker.tokens;
    return stands_alone && line + 1 < lines_.size() ? lines_[line + 1].last : lines_[line].last;
  }

  void find_dateline() {
    for (const ZoneMarker& marker : markers_) {
      if (marker.extent != Extent::match || line_of(marker.tokens.first) >= opening_lines) continue;
      zones_.dateline = marker;
      mark(marker.tokens, Zone::dateline, marker.rule);
      return;
    }
  }

  bool ends_sentence(TokenRange line) const {
    const std::string_view last = text_.word(line.last - 1);
    return last == "." || last == "”" || last == "\"" || last == ":";
  }

  void find_headlines(std::string_view given) {
    if (lines_.size() < 2) return;
    const std::size_t body = zones_.dateline ? line_of(zones_.dateline->tokens.first) : lines_.size();
    const std::uint64_t first = skeleton(text_, lines_.front());
    std::uint64_t title = first;
    if (!given.empty()) {
      const text::Text apart(given);
      title = skeleton(apart, {0, apart.size()});
    }
    const bool is_title = body > 0 && first == title && (!given.empty() || (lines_.front().size() <= longest_title && !ends_sentence(lines_.front())));
    if (is_title) mark(lines_.front(), Zone::title, nullptr);
    for (std::size_t line = is_title ? 1 : 0; line < std::min(body, opening_lines) && line < lines_.size(); ++line)
      if ((is_title || !given.empty()) && skeleton(text_, lines_[line]) == title) mark(lines_[line], Zone::caption, nullptr);
  }

  /// Runs of tokens of one zone; each reaches to the next, so that the spans cover the text.
  void write_spans() {
    const std::size_t size = text_.original_text().size();
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
      if (i > 0 && zones_.of_token[i] == zones_.of_token[i - 1]) continue;
      const std::size_t begin = i == 0 ? 0 : text_.original({i, i + 1}).begin;
      if (i > 0) zones_.spans.back().span.end = begin;
      zones_.spans.push_back({{begin, size}, zones_.of_token[i], rules_[i] == nullptr ? std::string() : rules_[i]->name});
    }
    if (zones_.spans.empty() && size > 0) zones_.spans.push_back({{0, size}, Zone::body, {}});
  }

  const text::Text& text_;
  const std::vector<ZoneMarker>& markers_;
  std::vector<TokenRange> lines_;
  std::vector<const rules::Rule*> rules_;
  Zones zones_;
};

}  // namespace

Zones find_zones(const lexicon::Document& document, const std::vector<ZoneMarker>& markers, std::string_view title) {
  return ZoneFinder(document, markers).run(title);
}

void break_at_zones(lexicon::Document& document, const Zones& zones) {
  for (std::size_t i = 1; i < zones.of_token.size(); ++i)
    if (zones.of_token[i] != zones.of_token[i - 1]) document.breaks[i] = lexicon::Break::hard;
}

}  // namespace warta::article
