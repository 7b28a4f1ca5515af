#include "article/published.h"

#include <string_view>

namespace warta::article {
namespace {

using facts::DateDraft;
using facts::DateParts;
using std::chrono::year_month_day;
using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_credit = 24;  // tokens in the line

/// The day that a date states in full.
std::optional<year_month_day> full_day(const DateDraft& draft) {
  const DateParts& parts = draft.parts;
  const facts::CalendarDate& begin = parts.begin;
  if (parts.form != DateParts::Form::calendar || parts.hijri || !parts.end.is_empty() || draft.until || !parts.suffix.empty())
    return std::nullopt;
  if (!begin.year || !begin.month || !begin.day) return std::nullopt;
  const auto day = std::chrono::year(*begin.year) / *begin.month / *begin.day;
  return day.ok() ? std::optional(day) : std::nullopt;
}

/// Reads what stands around the date in a credit line.
class CreditLine {
 public:
  CreditLine(const facts::Context& context, TokenRange line, TokenRange date) : context_(context), line_(line), date_(date) {}

  bool states_publication() {
    if (line_.size() > longest_credit) return false;
    for (std::uint32_t i = line_.first; i < line_.last; ++i)
      if (!(date_.first <= i && i < date_.last) && !read(i)) return false;
    return has_clock_ || has_word_;
  }

 private:
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return context_.is({token, token + 1}, cls); }

  /// Reads a token. False where it has no place in a credit line.
  bool read(std::uint32_t token) {
    const Shape shape = context_.text().tokens()[token].shape;
    if (shape == Shape::punct) return true;
    if (is(token, context_.classes.schedule_word)) return false;
    if (is(token, context_.classes.publication_word)) return has_word_ = true;
    if (shape == Shape::decimal) return read_clock(token);
    return shape != Shape::digits && shape != Shape::slashed &&
           (shape != Shape::lower || is(token, context_.classes.credit_word));
  }

  /// Reads "10:21" or "10.21 WIB". False where the token begins neither.
  bool read_clock(std::uint32_t token) {
    const bool has_colon = context_.word(token).find(':') != std::string_view::npos;
    has_clock_ = has_colon || (token + 1 < line_.last && is(token + 1, context_.classes.time_zone));
    return has_clock_;
  }

  const facts::Context& context_;
  TokenRange line_, date_;
  bool has_clock_ = false, has_word_ = false;
};

}  // namespace

std::optional<Published> find_published(const std::vector<DateDraft>& dates, const std::vector<TokenRange>& opening,
                                        const Zones& zones, const facts::Context& context) {
  std::optional<Published> found;
  auto line = opening.begin();
  for (const DateDraft& draft : dates) {
    const TokenRange tokens = draft.date.tokens;
    while (line != opening.end() && line->last <= tokens.first) ++line;
    if (line == opening.end()) break;
    const auto day = full_day(draft);
    if (!day) continue;
    const bool in_dateline = zones.dateline && zones.dateline->tokens.contains(tokens);
    if (!in_dateline && !CreditLine(context, *line, tokens).states_publication()) continue;
    if (found && found->day != *day) return std::nullopt;
    if (!found) found = Published{*day, in_dateline ? PublishedSource::dateline : PublishedSource::text};
  }
  return found;
}

}  // namespace warta::article
