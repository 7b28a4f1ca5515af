#include "article/clock_times.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "article/iso_text.h"
#include "article/lines.h"
#include "article/said_days.h"

namespace warta::article {
namespace {

using facts::ClockTime;
using facts::DateDraft;
using facts::DateParts;
using text::TokenRange;

constexpr std::string_view open_day = "XXXX-XX-XX";

bool is_clock(const DateDraft& draft) { return draft.parts.form == DateParts::Form::clock; }

/// The value of a day or a set of days without its part of the day; empty for what is neither.
std::string_view day_of(const DateDraft& draft) {
  const Date& date = draft.date.value;
  if (date.hijri || !date.valid) return {};
  const std::string_view value = std::string_view(date.value).substr(0, date.value.find('T'));
  if (date.type == DateType::set)
    return value.size() == open_day.size() && value.starts_with("XXXX-") ? value : value == "P1D" ? open_day : std::string_view();
  const bool is_weekday = value.size() == 10 && value[5] == 'W';  // XXXX-WXX-1
  const bool is_day = value.size() == 10 && value[4] == '-' && value[7] == '-';
  return date.type != DateType::duration && (is_weekday || is_day) ? value : std::string_view();
}

std::string next_day(const std::string& day, const DateDraft& of) {
  const auto full = full_day(of.date.value);
  return full ? iso(year_month_day(*full + days(1))) : day;
}

std::string time(const ClockTime& clock) {
  const std::string second = clock.second ? ":" + padded(*clock.second, 2) : std::string();
  return "T" + padded(clock.hour, 2) + ":" + padded(clock.minute, 2) + second + clock.offset;
}

class ClockDays {
 public:
  ClockDays(std::vector<DateDraft>& dates, std::optional<year_month_day> published, const facts::Context& context)
      : dates_(dates), published_(published), context_(context) {}

  void resolve() {
    for (std::size_t i = 0; i < dates_.size(); ++i) {
      if (is_clock(dates_[i])) give_day(i);
      else if (!day_of(dates_[i]).empty()) remember(i);
    }
  }

 private:
  using Index = std::optional<std::size_t>;

  TokenRange tokens(std::size_t date) const { return dates_[date].date.tokens; }

  bool is_one_sentence(std::uint32_t first, std::uint32_t last) const { return !has_hard_break(context_.document, first, last); }

  /// Whether only words of the class stand between two dates, in one line.
  bool are_joined(std::size_t before, std::size_t behind, lexicon::ClassId by) const {
    constexpr std::uint32_t farthest = 4;
    const std::uint32_t first = tokens(before).last, last = tokens(behind).first;
    if (last < first || last - first > farthest) return false;
    for (std::uint32_t i = first; i <= last; ++i)
      if (context_.document.breaks[i] != lexicon::Break::none || (i < last && !context_.is({i, i + 1}, by))) return false;
    return true;
  }

  /// Notes a date as one that later clock times may belong to.
  void remember(std::size_t date) {
    sentence_day_ = date;
    if (dates_[date].date.value.type == DateType::set || is_aside(date) || is_deadline(date)) return;
    heads_list_ = is_alone_in_line(date);
    if (heads_list_) event_ = said_ = date;
    else (is_said_on(context_, tokens(date)) ? said_ : event_) = date;
  }

  /// Whether the date is told in passing, so that the report comes back from it: "Sehari sebelumnya".
  bool is_aside(std::size_t date) const { return dates_[date].parts.from_named && dates_[date].parts.steps < 0; }

  /// Whether the date is a deadline, on which nothing happens: "paling lambat 30 Juni".
  bool is_deadline(std::size_t date) const {
    const std::uint32_t first = tokens(date).first;
    const auto is_latest = [&](std::uint32_t token) { return context_.has_class(token, context_.classes.deadline_word); };
    return (first > 0 && is_latest(first - 1)) || (first > 1 && is_latest(first - 2));
  }

  /// Whether the day, and little else, makes a line: what stands in the lines below is of that day.
  bool is_alone_in_line(std::size_t date) const {
    constexpr std::uint32_t most_others = 3;
    const TokenRange day = tokens(date);
    std::uint32_t first = day.first, last = day.last;
    while (!begins_line(context_.document, first) && day.first - first < most_others) --first;
    while (last < context_.text().size() && !begins_line(context_.document, last) && last - day.last < most_others) ++last;
    return begins_line(context_.document, first) && (last == context_.text().size() || begins_line(context_.document, last));
  }

  /// Whether a day is in the news' own time, so that a clock time may be of it. What is announced right before may be farther
  /// ahead.
  bool is_near(std::size_t date, std::size_t clock) const {
    const auto day = full_day(dates_[date].date.value);
    if (!published_ || !day) return !published_;
    const auto distance = *day - sys_days(*published_);
    const auto most_ahead = date + 1 == clock && is_next_sentence(tokens(date).last, tokens(clock).first) ? days(92) : days(14);
    return distance >= days(-7) && distance <= most_ahead;
  }

  bool is_next_sentence(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t begin = next_break(context_.document, first);
    while (begin < last && context_.document.breaks[begin] != lexicon::Break::hard)
      begin = next_break(context_.document, begin + 1);
    return begin >= last || !has_hard_break(context_.document, begin + 1, last);
  }

  /// The day right behind the clock time, or behind the times that are linked with it.
  Index day_behind(std::size_t clock) const {
    constexpr std::size_t most_linked = 8;
    std::size_t next = clock + 1;
    while (next < dates_.size() && next - clock < most_linked && is_clock(dates_[next]) &&
           are_joined(next - 1, next, context_.classes.linking_word))
      ++next;
    const bool is_joined =
        next < dates_.size() && !day_of(dates_[next]).empty() && are_joined(next - 1, next, context_.classes.joining_word);
    return is_joined ? Index(next) : std::nullopt;
  }

  Index day_in_sentence(std::size_t clock) const {
    const bool is_same = sentence_day_ && is_one_sentence(tokens(*sentence_day_).last, tokens(clock).first);
    return is_same ? sentence_day_ : std::nullopt;
  }

  /// The day on which the clock time's sentence was said: "sejak pukul 08.47 WIB," ujar Siti, Kamis (12/6). None for opening
  /// hours, from one time to another.
  Index day_said_behind(std::size_t clock) const {
    if (dates_[clock].parts.end_clock) return std::nullopt;
    std::size_t next = clock + 1;
    while (next < dates_.size() && is_clock(dates_[next])) ++next;
    if (next == dates_.size() || !is_one_sentence(tokens(clock).last, tokens(next).first)) return std::nullopt;
    const bool is_day = dates_[next].date.value.type != DateType::set && day_of(dates_[next]).size() == open_day.size();
    return is_day && is_near(next, clock) && is_said_on(context_, tokens(next)) ? Index(next) : std::nullopt;
  }

  Index day_of_context(std::size_t clock) const {
    if (heads_list_) return event_;
    if (event_ && is_near(*event_, clock)) return event_;
    if (const Index behind = day_said_behind(clock)) return behind;
    return said_ && is_near(*said_, clock) ? said_ : std::nullopt;
  }

  /// Whether the weekday before the time is told once more, as a date in brackets behind it: "Selasa sekitar pukul 10.00 WIB
  /// (12/06/2025)". That date counts.
  bool is_dated_behind(std::size_t clock) const {
    if (!sentence_day_ || dates_[*sentence_day_].parts.form != DateParts::Form::weekday) return false;
    const Index behind = day_behind(clock);
    return behind && dates_[*behind].parts.form != DateParts::Form::weekday && context_.word(tokens(*behind).first - 1) == "(";
  }

  Index day_for(std::size_t clock) const {
    if (is_dated_behind(clock)) return day_behind(clock);
    if (sentence_day_ && *sentence_day_ + 1 == clock && are_joined(*sentence_day_, clock, context_.classes.joining_word))
      return sentence_day_;
    if (const Index behind = day_behind(clock)) return behind;
    const bool follows = clock > 0 && is_clock(dates_[clock - 1]) && is_one_sentence(tokens(clock - 1).last, tokens(clock).first);
    if (follows) return last_day_;
    if (const Index same = day_in_sentence(clock)) return same;
    return day_of_context(clock);
  }

  /// Whether the time is of a range's last day: "1 Januari hingga 10 Juni pukul 07.00". A range with a dash is a timetable's.
  bool ends_before(std::size_t day, std::size_t clock) const {
    const TokenRange range = tokens(day);
    if (dates_[day].date.value.type == DateType::set || end_of(day).size() != open_day.size() ||
        range.last > tokens(clock).first || tokens(clock).first - range.last > 1)
      return false;
    for (std::uint32_t i = range.first; i < range.last; ++i)
      if (context_.word(i) == "hingga" || context_.word(i) == "sampai") return true;
    return false;
  }

  std::string_view end_of(std::size_t day) const { return dates_[day].date.value.end; }

  void give_day(std::size_t clock) {
    DateDraft& draft = dates_[clock];
    last_day_ = day_for(clock);
    const std::string day = last_day_
                                ? std::string(ends_before(*last_day_, clock) ? end_of(*last_day_) : day_of(dates_[*last_day_]))
                            : published_ ? iso(*published_)
                                         : std::string(open_day);
    draft.date.value.value = day + time(*draft.parts.clock);
    if (const auto& end = draft.parts.end_clock) {
      const ClockTime& begin = *draft.parts.clock;
      const bool is_over_night = std::pair(end->hour, end->minute) < std::pair(begin.hour, begin.minute);
      draft.date.value.end = (is_over_night ? day_after(day) : day) + time(*end);
    }
  }

  std::string day_after(const std::string& day) const {
    if (last_day_) return next_day(day, dates_[*last_day_]);
    return published_ ? iso(year_month_day(sys_days(*published_) + days(1))) : day;
  }

  std::vector<DateDraft>& dates_;
  std::optional<year_month_day> published_;
  const facts::Context& context_;
  Index sentence_day_;  // the last date that is a day or a set
  Index event_, said_;  // the last day on which something happens, and on which somebody speaks
  Index last_day_;      // what the clock time before belongs to
  bool heads_list_ = false;
};

}  // namespace

void resolve_clock_times(std::vector<DateDraft>& dates, std::optional<year_month_day> published, const facts::Context& context) {
  if (std::any_of(dates.begin(), dates.end(), is_clock)) ClockDays(dates, published, context).resolve();
}

}  // namespace warta::article
