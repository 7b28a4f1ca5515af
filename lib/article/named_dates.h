#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "article/iso_text.h"
#include "facts/date.h"

namespace warta::article {

/// The dates of an article as far as they are read: what later references ("hari itu", "tahun yang sama", "13 Juni" of a month
/// told of) point to. Comparisons ("dibandingkan April") and references to named dates themselves move nothing.
class NamedDates {
 public:
  /// The context must outlive it.
  explicit NamedDates(const facts::Context& context) : context_(context) {}

  /// A date that was completed, in the order of the text.
  void remember(const facts::DateDraft& draft);

  std::optional<std::chrono::year> year() const { return year_; }
  /// The last day on which something happened.
  std::optional<year_month_day> day() const { return day_; }
  /// "XXXX-06-16", "XXXX-WXX-2": the last day, where its year or date is not known; empty where there is none.
  const std::string& open_day() const { return open_day_; }
  /// What a reference of the grain (D W M Q H Y E C) counts from; none where no date of the grain was named.
  std::optional<year_month_day> anchor(char grain) const;

  /// "Kamis (19/6)" behind "Kamis (19/6/2025)": the year that the same day had last.
  std::optional<int> year_of_day(const facts::CalendarDate& day) const;
  /// "Ia ditahan pada Juni 2024. Pada 13 Juni": the year of the month that was told of last.
  std::optional<int> year_told_before(const facts::CalendarDate& day) const;
  /// "Pada tahun 2022, laba naik di bulan Juli": the year that the sentence of the token is about.
  std::optional<int> year_in_sentence(std::uint32_t token) const;
  /// "pertengahan September, tepatnya tanggal 13": the month that the sentence of the token names alone before it.
  std::optional<std::chrono::year_month> month_in_sentence(std::uint32_t token) const;
  /// "1 Juli 2025, hari Selasa": the day that stands right before the weekday at the token.
  std::optional<year_month_day> day_right_before(std::uint32_t token) const;

 private:
  void remember_open(const facts::DateDraft& draft);
  void remember_part(std::chrono::year year, const std::string& suffix);
  bool is_compared(const facts::DateDraft& draft) const;
  bool is_told_of_year(const facts::DateDraft& draft) const;

  const facts::Context& context_;
  std::optional<std::chrono::year> year_;
  std::optional<std::chrono::year_month> month_;
  std::optional<year_month_day> last_day_;  // the last one of any kind, where day_ is one on which something happened
  std::optional<year_month_day> day_;
  std::string open_day_;
  std::uint32_t day_token_ = 0;    // behind the last day
  std::uint32_t month_token_ = 0;  // behind the month, where it was named without a day
  std::uint32_t year_token_ = 0;   // behind the year, where it was named alone and something happened in it
  bool is_month_told_ = false;     // something happened in it
  struct Part {
    char grain;  // Q or H
    year_month_day first;
  };
  std::optional<Part> part_;
};

}  // namespace warta::article
