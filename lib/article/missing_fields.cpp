#include "article/missing_fields.h"

#include "article/iso_text.h"

namespace warta::article {

using facts::CalendarDate;
using facts::DateParts;

void MissingFields::complete(Date& date, DateParts& parts, std::uint32_t token) const {
  complete_year(date, parts, token);
  complete_month(date, parts, token);
}

/// Gives a day its year: the one nearest to publication. A stated weekday decides among days that are no news; on a day of the
/// news a weekday that differs is itself wrong.
void MissingFields::complete_year(Date& date, DateParts& parts, std::uint32_t token) const {
  CalendarDate& begin = parts.begin;
  if (!begin.year) begin.year = named_year(parts, token);
  if (begin.year || parts.hijri || !published_ || (!begin.month && parts.suffix.empty())) return;
  const int year = static_cast<int>(published_->year());
  begin.year = year;
  date.anchor = iso(*published_);
  if (parts.year_steps) {
    *begin.year += *parts.year_steps;
    if (parts.end.month) parts.end.year = begin.year;
    return;
  }
  if (!begin.month) return;
  if (parts.steps != 0) return directed_years(parts);
  if (are_over(parts)) {
    parts.end.year = year;
    return;
  }
  constexpr days is_news(45);
  auto best = days::max();
  for (const int candidate : {year, year - 1, year + 1}) {
    const auto day = std::chrono::year(candidate) / *begin.month / begin.day.value_or(15);
    if (!day.ok()) continue;
    const auto gap = sys_days(day) - sys_days(*published_);
    const auto distance = gap < days(0) ? -gap : gap;
    const bool agrees = !begin.day || !parts.weekday || iso_weekday(sys_days(day)) == *parts.weekday || distance <= is_news;
    // A weekday that disagrees costs more than any distance within these three years.
    const auto cost = distance + (agrees ? days(0) : days(2000));
    if (cost < best) {
      best = cost;
      begin.year = candidate;
    }
  }
  if (parts.end.month && !parts.end.year) parts.end.year = *begin.year + (*parts.end.month < *begin.month ? 1 : 0);
}

/// Whether the months are over: "Januari-September tercatat 43 laporan" is of the year so far, whichever September is nearer.
bool MissingFields::are_over(const DateParts& parts) const {
  const CalendarDate &begin = parts.begin, &end = parts.end;
  if (parts.looks_ahead || begin.day || !end.month || end.year) return false;
  return *begin.month <= *end.month && *end.month <= static_cast<int>(static_cast<unsigned>(published_->month()));
}

/// The year that dates before it give a calendar date without one.
std::optional<int> MissingFields::named_year(const DateParts& parts, std::uint32_t token) const {
  if (parts.is_same_year && named_.year()) return static_cast<int>(*named_.year()) + *parts.year_steps;
  if (parts.hijri) return std::nullopt;
  if (parts.weekday) return std::nullopt;
  if (parts.begin.month && !parts.end.month && parts.steps == 0)
    if (const auto year = named_.year_in_sentence(token)) return year;
  return named_.year_told_before(parts.begin);
}

/// Gives "tanggal 19" the month that its sentence named alone before, or the one nearest to publication that its word points to.
void MissingFields::complete_month(Date& date, DateParts& parts, std::uint32_t token) const {
  CalendarDate& begin = parts.begin;
  if (!begin.day || begin.month || begin.year || parts.hijri || !published_) return;
  if (const auto named = parts.steps == 0 ? named_.month_in_sentence(token) : std::nullopt) {
    begin.year = static_cast<int>(named->year());
    begin.month = static_cast<int>(static_cast<unsigned>(named->month()));
    return;
  }
  date.anchor = iso(*published_);
  auto best = days::max();
  for (const int step : {0, -1, 1}) {
    const auto month = published_->year() / published_->month() + std::chrono::months(step);
    const auto day = month / *begin.day;
    const auto gap = day.ok() ? sys_days(day) - sys_days(*published_) : days::max();
    if (!day.ok() || (parts.steps < 0 && gap >= days(0)) || (parts.steps > 0 && gap <= days(0)) ||
        (gap < days(0) ? -gap : gap) >= best)
      continue;
    best = gap < days(0) ? -gap : gap;
    begin = fields_of(day);
  }
  if (!parts.end.day || !begin.month) return;
  const auto end_month = std::chrono::year(*begin.year) / *begin.month + std::chrono::months(*parts.end.day < *begin.day ? 1 : 0);
  parts.end.year = static_cast<int>(end_month.year());
  parts.end.month = static_cast<int>(static_cast<unsigned>(end_month.month()));
}

/// Chooses the year so that the last month lies where the word points to: "Maret lalu", "sepanjang Januari-September".
void MissingFields::directed_years(DateParts& parts) const {
  CalendarDate &begin = parts.begin, &end = parts.end;
  const auto month = static_cast<int>(static_cast<unsigned>(published_->month()));
  const int last = end.month.value_or(*begin.month);
  if (parts.steps < 0 && last > month) --*begin.year;
  if (parts.steps > 0 && last < month) ++*begin.year;
  if (!end.month || end.year) return;
  end.year = begin.year;
  if (*begin.month > last) --*begin.year;
}

}  // namespace warta::article
