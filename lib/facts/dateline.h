#pragma once

#include <optional>
#include <string_view>

#include "facts/context.h"

namespace warta::facts {

/// The dateline that opens a text, "OKI, SUMEKS.CO -", with its parts; a part that is not there is empty.
struct DatelineDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  text::TokenRange place, outlet;
};

rules::KindSpec dateline_kind();

/// Reads a match; none if it does not open its line, or if neither outlet nor place is certain: "Tim Merah - Tim Biru".
std::optional<DatelineDraft> read_dateline(const Context& context, const rules::Match& match);

/// The code of the region in which the outlet's name says that it is at home; empty if it says none. The view lives as long as
/// the lexicon.
std::string_view home_of(const Context& context, const DatelineDraft& dateline);

/// The code of the kabupaten whose seat the place is, if its name is no region's; else empty. The view lives as long.
std::string_view seat_of(const Context& context, const DatelineDraft& dateline);

/// Whether a province is governed from the place.
bool is_province_seat(const Context& context, const DatelineDraft& dateline);

}  // namespace warta::facts
