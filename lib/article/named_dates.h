#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "article/iso_text.h"
#include "facts/date.h"

namespace warta::article {

/// The dates of an article as far as they are read, which later references point to ("hari itu", "tahun yang sama", "13 Juni" of
/// a month told of). Comparisons ("dibandingkan April") change nothing, nor do references to named dates.
class NamedDates {
 public:
  /// The context must outlive it.
  explicit NamedDates(const facts::Context& context) : context_(context) {}

  /// Takes note of a completed date. Dates come in the order of the text.
  void remember(const facts::DateDraft& draft);

  std::optional<std::chrono::year> year() const { return year_; }
  /// The last day on which something happened.
  std::optional<year_month_day> day() const { return day_; }
  /// The last day, if its year or date is not known ("XXXX-06-16", "XXXX-WXX-2"); else empty.
  const std::string& open_day() const { return open_day_; }
  /// The day that a reference of the grain (D W M Q H Y E C) counts from; none where no date of the grain was named.
  std::optional<year_month_day> anchor(char grain) const;

  /// The year of the month that was told of last: "Ia ditahan pada Juni 2024. Pada 13 Juni".
  std::optional<int> year_told_before(const facts::CalendarDate& day) const;
  /// The year that the sentence of the token is about: "Pada tahun 2022, laba naik di bulan Juli".
  std::optional<int> year_in_sentence(std::uint32_t token) const;
  /// The month that the sentence of the token names alone before it: "pertengahan September, tepatnya tanggal 13".
  std::optional<std::chrono::year_month> month_in_sentence(std::uint32_t token) const;
  /// The day that stands right before the weekday at the token: "1 Juli 2025, hari Selasa".
  std::optional<year_month_day> day_right_before(std::uint32_t token) const;

 private:
  void remember_open(const facts::DateDraft& draft);
  void remember_part(std::chrono::year year, const std::string& suffix);
  bool is_compared(const facts::DateDraft& draft) const;
  bool is_told_of_year(const facts::DateDraft& draft) const;

  const facts::Context& context_;
  std::optional<std::chrono::year> year_;
  std::optional<std::chrono::year_month> month_;
  std::optional<year_month_day> last_day_;  // of any kind; on day_ something happened
  std::optional<year_month_day> day_;
  std::string open_day_;
  std::uint32_t day_token_ = 0;    // the token behind the last day
  std::uint32_t month_token_ = 0;  // the same for a month that was named without a day
  std::uint32_t year_token_ = 0;   // the same for a year named alone, in which something happened
  bool is_month_told_ = false;     // whether something happened in month_
  struct Part {
    char grain;  // Q or H
    year_month_day first;
  };
  std::optional<Part> part_;
};

}  // namespace warta::article
