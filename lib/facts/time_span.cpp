#include "facts/time_span.h"

#include <string_view>

#include "facts/amount.h"
#include "facts/counted.h"
#include "facts/date_figures.h"

namespace warta::facts {

std::optional<TimeSpan> read_time_span(const Context& context, text::TokenRange count, text::TokenRange unit) {
  const auto row = context.row(unit, context.classes.time_unit);
  if (!row) return std::nullopt;
  TimeSpan span{std::string((*row)[Column::count]), std::string((*row)[Column::value])};
  if (!span.count.empty()) return span;
  const bool is_going = count.first > 0 && context.word(count.first - 1) == "jalan";  // "sudah jalan tiga bulan", and no street
  const bool is_number_of_something =
      (is_behind_identifier(context, count.first) && !is_going) || context.word(count.first).starts_with("00");
  if (count == unit || is_number_of_something) return std::nullopt;
  const auto amount = read_amount(context, count);
  if (!amount) return std::nullopt;
  span.count = amount->is_vague ? "XX" : amount->value.to_string();
  return span;
}

std::string period(const TimeSpan& span) {
  constexpr std::string_view half = "0.5";  // what has a whole number of the smaller unit is told by that
  if (span.count == half && span.grain == "Y") return "P6M";
  if (span.count == half && span.grain == "TH") return "PT30M";
  if (span.is_clock()) return "PT" + span.count + span.grain.substr(1);
  // ISO 8601 has neither decades nor centuries.
  const int years = span.grain == "E" ? 10 : span.grain == "C" ? 100 : 0;
  const auto count = years != 0 ? to_int(span.count) : std::nullopt;
  return count && *count < 1000 ? "P" + std::to_string(*count * years) + "Y" : "P" + span.count + span.grain;
}

std::optional<std::string> compound_period(const TimeSpan& span, const TimeSpan& rest) {
  constexpr std::string_view falling = "YMWD", clock_falling = "HMS";
  const auto place = [=](const TimeSpan& s) { return (s.is_clock() ? clock_falling : falling).find(s.grain.back()); };
  if (span.is_vague() || rest.is_vague() || place(span) == std::string_view::npos || place(rest) == std::string_view::npos)
    return std::nullopt;
  const bool falls = span.is_clock() == rest.is_clock() ? place(span) < place(rest) : rest.is_clock();
  if (!falls) return std::nullopt;
  return period(span) + period(rest).substr(span.is_clock() ? 2 : 1);
}

}  // namespace warta::facts
