#pragma once

#include <optional>
#include <string_view>

#include "facts/context.h"

namespace warta::facts {

/// "OKI, SUMEKS.CO -": what opens the text, with its parts; a part that is not there is empty.
struct DatelineDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  text::TokenRange place, outlet;
};

rules::KindSpec dateline_kind();

/// None where it does not open its line, or where neither outlet nor place is certain: "Tim Merah - Tim Biru".
std::optional<DatelineDraft> read_dateline(const Context& context, const rules::Match& match);

/// The code of the region where the outlet's name says that it is at home; empty where it says none. Valid as long as the
/// lexicon.
std::string_view home_of(const Context& context, const DatelineDraft& dateline);

/// The code of the regency whose seat the place is, if its name is no region's; else empty. Valid as home_of.
std::string_view seat_of(const Context& context, const DatelineDraft& dateline);

}  // namespace warta::facts
