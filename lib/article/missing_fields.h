#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "article/named_dates.h"
#include "facts/date.h"

namespace warta::article {

/// Gives calendar dates the year and the month that they do not state, from dates named before them, else so that they lie
/// nearest to the publication. What is passed to it must outlive it.
class MissingFields {
 public:
  MissingFields(std::optional<std::chrono::year_month_day> published, const NamedDates& named)
      : published_(published), named_(named) {}

  /// Completes `parts` of a date that begins at the token, as far as anything tells. If the publication does, it becomes the
  /// date's anchor.
  void complete(Date& date, facts::DateParts& parts, std::uint32_t token) const;

 private:
  void complete_year(Date& date, facts::DateParts& parts, std::uint32_t token) const;
  void complete_month(Date& date, facts::DateParts& parts, std::uint32_t token) const;
  bool are_over(const facts::DateParts& parts) const;
  std::optional<int> named_year(const facts::DateParts& parts, std::uint32_t token) const;
  void directed_years(facts::DateParts& parts) const;

  std::optional<std::chrono::year_month_day> published_;
  const NamedDates& named_;
};

}  // namespace warta::article
