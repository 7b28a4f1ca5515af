#pragma once

#include <optional>
#include <string>

#include "facts/context.h"

namespace warta::facts {

/// How many of which unit of time: "tiga hari" is {"3", "D"}, "belasan jam" {"XX", "TH"}.
struct TimeSpan {
  std::string count;
  std::string grain;  // as in time_units.tsv

  bool is_vague() const noexcept { return count == "XX"; }
  bool is_clock() const noexcept { return grain.front() == 'T'; }
};

/// A count and its unit; of "sepekan" both are the same word. None where the count is none, or numbers what stands before it ("UU
/// Nomor 11 Tahun 2008").
std::optional<TimeSpan> read_time_span(const Context& context, text::TokenRange count, text::TokenRange unit);

/// Its TIMEX3 value: "P3D", "PT90M".
std::string period(const TimeSpan& span);

/// One value of two spans, "P5Y6M", "PT1H30M", "P1DT2H"; none where the second unit is not the smaller one, or either is vague.
std::optional<std::string> compound_period(const TimeSpan& span, const TimeSpan& rest);

}  // namespace warta::facts
