#pragma once

#include <optional>
#include <string>

#include "facts/context.h"

namespace warta::facts {

/// A number of units of time: "tiga hari" is {"3", "D"}, "belasan jam" {"XX", "TH"}.
struct TimeSpan {
  std::string count;
  std::string grain;  // as in time_units.tsv

  bool is_vague() const noexcept { return count == "XX"; }
  bool is_clock() const noexcept { return grain.front() == 'T'; }
};

/// Reads a count and its unit, which are the same word in "sepekan". None if the count is none, or numbers what stands before it
/// ("UU Nomor 11 Tahun 2008").
std::optional<TimeSpan> read_time_span(const Context& context, text::TokenRange count, text::TokenRange unit);

/// The TIMEX3 value of a time span: "P3D", "PT90M".
std::string period(const TimeSpan& span);

/// The TIMEX3 value of two spans together: "P5Y6M", "PT1H30M", "P1DT2H". None if the second unit is not the smaller one, or if
/// either is vague.
std::optional<std::string> compound_period(const TimeSpan& span, const TimeSpan& rest);

}  // namespace warta::facts
