#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <warta/export.h>
#include <warta/span.h>

namespace warta {

/// TimeML's types of time expressions.
enum class DateType : std::uint8_t {
  date,      ///< A day or more of the calendar: "8 Desember 2025", "tahun lalu".
  time,      ///< A part of a day: "pukul 09.30 WIB", "tadi malam".
  duration,  ///< How long: "tiga hari", "5 tahun".
  set,       ///< Times that come again and again: "setiap Senin".
};

/// "DATE", "TIME", "DURATION", "SET".
WARTA_EXPORT std::string_view to_string(DateType type) noexcept;

/// A time expression with its TIMEX3 value, such as "Kamis 30 Mei 2024": `DATE`, "2024-05-30".
///
/// What the text does not state and the publication date does not give stays open: "Senin" without a publication
/// date is "XXXX-WXX-1", "hari ini" is "PRESENT_REF". Nothing is ever taken from the clock.
///
/// \code{.cpp}
/// using namespace std::chrono_literals;
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Rapat digelar Senin (8/12).", .published = 2025y / 12 / 9});
/// assert(article.dates.at(0).value == "2025-12-08" && article.dates.at(0).anchor == "2025-12-09");
/// assert(article.dates.at(0).weekday_agrees == true);
/// \endcode
struct Date : Mention {
  DateType type = DateType::date;  ///< TimeML's type.
  /// ISO 8601 / TIMEX3, in one of these forms. X stands for a figure that is not known.
  ///
  ///     day            2025-12-08   XXXX-12-08  XXXX-WXX-1 (a Monday)  XXXX-XX-XX
  ///     month, year    2025-12  XXXX-12  2025  BC0221
  ///     week           2025-W49  2025-W49-WE (its weekend)
  ///     part of a year 2025-Q3 (quarter)  2025-H1 (half)
  ///     decade century 199 (the 1990s)  18 (the 19th century)
  ///     clock time     2025-12-08T09:30+07:00  2025-12-08T09:30  XXXX-XX-XXT09:30+07:00
  ///     part of a day  2025-12-08TMO (morning)  TAF (noon)  TEV (late afternoon)  TNI (night)
  ///     duration       P3D  P5Y6M  P2W  PT24H  PT30M  PXY (some years)
  ///     set            XXXX-WXX-1 (every Monday)  P1D (daily)  XXXX-XX-XXTNI (every night)
  ///     reference      PRESENT_REF  PAST_REF  FUTURE_REF
  std::string value;
  /// The last day, month or year of a range, in the same notation as `value`; empty for a single date.
  std::string end;
  /// The calendar fields of `value` that are known. `day` is set only together with `month`.
  std::optional<std::chrono::year> year;
  std::optional<std::chrono::month> month;  ///< See `year`.
  std::optional<std::chrono::day> day;      ///< See `year`.
  /// The ISO 8601 date that a relative expression was resolved against; empty where none was needed.
  std::string anchor;
  /// Whether a stated weekday is that of the date; empty where none is stated or the date is not known.
  std::optional<bool> weekday_agrees;
  /// False for dates that no calendar has, such as 31 Februari.
  bool valid = true;
  /// Whether it is a fiscal year ("tahun anggaran 2024").
  bool fiscal = false;
  /// Whether it is a date of the Islamic calendar; `value` and the fields are then of that calendar, "1446-10-01".
  bool hijri = false;
  /// The Gregorian day of a Hijri date that states day, month and year: "1 Syawal 1446 H" is 31 March 2025. It is reckoned by the
  /// tabular calendar (30 and 29 days in turn, eleven leap years in 30), and so the day itself, or one before or behind it where
  /// the moon was seen sooner or later.
  std::optional<std::chrono::year_month_day> gregorian;
  /// True if and only if `gregorian` is set: that day is right to within a day.
  bool approximate = false;
  /// "file/name" of the rule that found it.
  std::string rule;
};

}  // namespace warta
