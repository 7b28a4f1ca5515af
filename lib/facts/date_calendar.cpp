#include <cstdint>

#include "facts/counted.h"
#include "facts/date_figures.h"
#include "facts/date_match.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

using Slot = DateSlot;

/// Reads a holiday. The row says month and day; "HUT ke-80 RI" has no row, since its number stands inside.
bool read_holiday(const DateMatch& match, CalendarDate& date) {
  const auto row = match.row(Slot::holiday, match.context().classes.holiday);
  const std::string_view day_of_year = row ? (*row)[Column::value] : "08-17";
  date.month = to_int(day_of_year.substr(0, 2));
  date.day = to_int(day_of_year.substr(3));
  return date.month && date.day;
}

/// Reads a pair of years: "2023/2024", "2023/24".
bool read_years(std::string_view text, DateParts& parts) {
  parts.begin.year = to_int(text.substr(0, text.find('/')));
  parts.end.year = to_int(text.substr(text.find('/') + 1));
  return parts.begin.year && parts.end.year;
}

/// Gives each end of a range the fields that only the other one states: "12-15 Mei 2024" names month and year once.
void share_fields(CalendarDate& begin, CalendarDate& end) {
  if (end.is_empty()) return;
  if (end.year && *end.year < 100 && begin.year) *end.year += *begin.year / 100 * 100;
  if (!begin.month && begin.day) begin.month = end.month;
  if (!end.month && end.day) end.month = begin.month;
  if (!begin.year && end.year) begin.year = begin.month && end.month && *begin.month > *end.month ? *end.year - 1 : *end.year;
  if (!end.year && begin.year && end.month) end.year = begin.year;
}

std::optional<int> read_month(const DateMatch& match, Slot name, DateReading& reading) {
  if (const auto row = match.row(name, match.context().classes.hijri_month)) {
    reading.parts.hijri = reading.date.hijri = true;
    return to_int((*row)[Column::value]);
  }
  return match.number(name, match.context().classes.month);
}

/// Reads a part of a year: "triwulan III 2023" has the suffix -Q3, "semester I 2024" -H1; also "semester I tahun depan".
bool read_period(const DateMatch& match, DateParts& parts) {
  const auto row = match.row(Slot::period, match.context().classes.time_unit);
  const auto number = match.index(Slot::index);
  if (!row || !number || *number < 1) return false;
  const std::string grain((*row)[Column::value]);
  if (*number > (grain == "Q" ? 4 : 2)) return false;
  parts.suffix = "-" + grain + std::to_string(*number);
  if (!match.has(Slot::relative)) return true;
  const auto steps = match.steps(Slot::relative);
  if (!steps || steps->grain != 'Y') return false;
  parts.year_steps = steps->count;
  parts.is_same_year = (*match.row(Slot::relative, match.context().classes.relative))[Column::from] == "named";
  return true;
}

/// Tells whether a sentence speaks of what is still to come, by the words before its weekday.
class Outlook {
 public:
  Outlook(const Context& context, std::uint32_t weekday) : context_(context), first_(weekday) {}

  bool is_ahead() const { return has_ahead_word() || opens_ahead() || falls_on(); }

  /// Whether the weekday is an end that is still to come: "dipadamkan sampai Rabu", unless the sentence counts something up to
  /// now.
  bool is_open_end() const {
    constexpr std::uint32_t farthest = 12;
    const std::string_view word = before_day();
    if (word != "hingga" && word != "sampai" && word != "lambat") return false;
    for (std::uint32_t i = first_ - 1; i > 0 && first_ - i < farthest; --i) {
      if (is_break(i)) return true;
      if (context_.is({i - 1, i}, context_.classes.recorded_word)) return false;
    }
    return true;
  }

  /// Whether "sejak" stands before the weekday: "sejak Jumat", said on a Friday, is a week ago.
  bool is_since() const { return first_ > 0 && text::is_lower_of("sejak", before_day()); }

 private:
  bool is_break(std::uint32_t token) const { return context_.document.breaks[token] != lexicon::Break::none; }
  bool is_mark(std::uint32_t token) const { return context_.text().tokens()[token].shape == text::Shape::punct; }
  bool is_ahead_word(std::uint32_t token) const { return context_.is({token, token + 1}, context_.classes.ahead_word); }

  /// The word before the weekday, or before the "hari" in front of it.
  std::string_view before_day() const {
    const bool has_word = first_ > 1 && text::is_lower_of("hari", context_.word(first_ - 1));
    return first_ > 0 ? context_.word(first_ - (has_word ? 2 : 1)) : std::string_view();
  }

  /// Whether it is the day of a feast to come: "Idul Adha yang jatuh pada hari Jumat". For feasts that are over the news names
  /// the date as well.
  bool falls_on() const {
    const bool has_word = first_ > 1 && text::is_lower_of("hari", context_.word(first_ - 1));
    const std::uint32_t before = first_ - (has_word ? 1 : 0);
    return before > 1 && context_.word(before - 1) == "pada" && context_.word(before - 2) == "jatuh";
  }

  /// Whether a word that looks ahead stands within a few words before the weekday, with no mark between: "akan digelar pada
  /// Senin".
  bool has_ahead_word() const {
    constexpr std::uint32_t farthest = 8;
    for (std::uint32_t i = first_; i > 0 && first_ - i < farthest; --i) {
      if (is_break(i) || is_mark(i - 1)) return false;
      if (is_ahead_word(i - 1)) return true;
    }
    return false;
  }

  /// Whether such a word opens the sentence, with no other comma behind it: "Rencananya, bantuan dari provinsi tiba Jumat".
  bool opens_ahead() const {
    constexpr std::uint32_t farthest = 16;
    std::uint32_t marks = 0;
    for (std::uint32_t i = first_; i > 0 && first_ - i < farthest; --i) {
      if (i < first_ && is_mark(i) && ++marks > 1) return false;
      if (i == 1 || is_break(i - 1)) return is_ahead_word(i - 1) && (marks == 0 || is_mark(i));
    }
    return false;
  }

  const Context& context_;
  std::uint32_t first_;
};

/// Reads by how many weeks the weekday is moved: "Selasa pekan depan".
bool read_week(const DateMatch& match, DateParts& parts) {
  const auto steps = match.steps(Slot::week);
  if (steps) parts.week_steps = steps->count;
  return steps.has_value();
}

/// Reads a reference with a part of the day behind a weekday: "Selasa sore kemarin", "Jumat malam nanti".
bool read_part_reference(const DateMatch& match, DateParts& parts) {
  const auto steps = match.steps(Slot::relative);
  if (!steps) return false;
  const Context& context = match.context();
  const text::TokenRange words = match.slot(Slot::relative);
  parts.suffix = "T" + std::string((*context.row(words, context.classes.relative))[Column::part]);
  parts.steps = steps->count < 0 ? -1 : 0;
  parts.looks_ahead = steps->count > 0 || context.is({words.last - 1, words.last}, context.classes.ahead_word);
  return true;
}

/// The part of the day that a reference beside the date adds, empty for none: "tadi malam (16/11/2020)" is the night of that day.
std::string part_beside(const DateMatch& match) {
  const auto row = match.row(Slot::beside, match.context().classes.relative);
  const std::string_view part = row ? (*row)[Column::part] : std::string_view();
  return part.empty() ? std::string() : "T" + std::string(part);
}

/// Moves the weekday back by a day: "malam Jumat" is the night of Thursday.
void read_eve(DateParts& parts) {
  parts.weekday = *parts.weekday == 1 ? 7 : *parts.weekday - 1;
  parts.suffix = "TNI";
}

bool read_weekday(const DateMatch& match, DateParts& parts) {
  if (!parts.weekday) return false;
  parts.form = DateParts::Form::weekday;
  if (match.has(Slot::eve)) read_eve(parts);
  parts.steps = match.direction();
  if (match.has(Slot::relative)) return read_part_reference(match, parts);
  if (match.has(Slot::week) && !read_week(match, parts)) return false;
  if (parts.steps != 0 || match.has(Slot::week)) return true;
  const Outlook outlook(match.context(), match.tokens().first);
  // "hingga Senin malam" is what was counted, as a rule.
  parts.looks_ahead = outlook.is_ahead() || (!match.has(Slot::part) && outlook.is_open_end());
  parts.is_since = outlook.is_since();
  return true;
}

/// Whether a word before the date says that it is not after the publication: "sejak Januari", "sepanjang Januari-September".
bool looks_back(const DateMatch& match) {
  const std::uint32_t first = match.tokens().first;
  return first > 0 && match.context().document.breaks[first] == lexicon::Break::none &&
         match.context().is({first - 1, first}, match.context().classes.looking_back);
}

}  // namespace

bool read_calendar_fields(const DateMatch& match, DateReading& reading) {
  DateParts& parts = reading.parts;
  CalendarDate& begin = parts.begin;
  if (match.has(Slot::numeric)) {
    constexpr int any_day = 39;  // "Senin 32/4/2021" is a date, though an impossible one
    const auto date =
        match.has(Slot::weekday) ? read_slashed(match.text(Slot::numeric), any_day) : read_slashed(match.text(Slot::numeric));
    if (!date) return false;
    begin = *date;
  }
  if (match.has(Slot::years) && !read_years(match.text(Slot::years), parts)) return false;
  if (match.has(Slot::end_numeric)) {
    const auto date = read_slashed(match.text(Slot::end_numeric));
    if (!date) return false;
    parts.end = *date;
  }
  if (match.has(Slot::day) && !(begin.day = match.figure(Slot::day))) return false;
  if (match.has(Slot::month) && (!(begin.month = read_month(match, Slot::month, reading)) || *begin.month > 12)) return false;
  if (match.has(Slot::year) && !(begin.year = match.figure(Slot::year))) return false;
  if (begin.year) begin.year = full_year(*begin.year);
  if (match.has(Slot::holiday) && !read_holiday(match, begin)) return false;
  parts.has_ordinal = match.has(Slot::holiday);
  if (match.has(Slot::hijri)) parts.hijri = reading.date.hijri = true;
  if (match.has(Slot::end_day)) parts.end.day = match.figure(Slot::end_day);
  if (match.has(Slot::end_month)) parts.end.month = read_month(match, Slot::end_month, reading);
  if (match.has(Slot::end_year)) parts.end.year = match.figure(Slot::end_year);
  share_fields(begin, parts.end);
  return true;
}

bool read_calendar(const DateMatch& match, DateReading& reading) {
  DateParts& parts = reading.parts;
  // The name of a school or street is no date: "SMAN 1 Maret", "Jalan 17 Agustus".
  if (match.has(Slot::day) && !match.has(Slot::year) && is_behind_identifier(match.context(), match.tokens().first)) return false;
  if (match.has(Slot::lone) && !stands_alone(match.context(), match.slot(Slot::lone).first)) return false;
  if (!read_calendar_fields(match, reading)) return false;
  if (match.has(Slot::part)) parts.suffix = "T" + match.part_of_day();
  if (match.has(Slot::beside)) parts.suffix = part_beside(match);
  if (match.has(Slot::period)) return read_period(match, parts);
  if (match.has(Slot::week_of)) parts.week_of = match.index(Slot::week_of);
  if (match.has(Slot::quarter)) parts.suffix = "-" + match.text(Slot::quarter);
  parts.before_christ = match.has(Slot::era);
  if (parts.begin.is_empty()) return read_weekday(match, parts);
  if (match.has(Slot::direction)) parts.steps = match.direction();
  else if (!parts.begin.day && !parts.begin.year && looks_back(match)) parts.steps = -1;
  else if (parts.end.month) parts.looks_ahead = Outlook(match.context(), match.tokens().first).is_ahead();
  return true;
}

}  // namespace warta::facts
