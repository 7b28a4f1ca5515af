#include "facts/date_match.h"

#include <utility>

#include "facts/date_figures.h"

namespace warta::facts {

std::optional<int> DateMatch::number(DateSlot name, lexicon::ClassId cls) const {
  if (const auto found = row(name, cls)) return to_int((*found)[Column::value]);
  return figure(name);
}

std::optional<int> DateMatch::index(DateSlot name) const {
  for (const lexicon::ClassId cls : {context_.classes.roman, context_.classes.ordinal, context_.classes.numeral_word})
    if (const auto found = row(name, cls)) return to_int((*found)[Column::value]);
  return figure(name);
}

std::optional<int> DateMatch::figure(DateSlot name) const { return to_int(context_.word(slot(name).first)); }

int DateMatch::direction() const {
  const auto found = row(DateSlot::direction, context_.classes.direction);
  return found && (*found)[Column::value] == "-1" ? -1 : found ? 1 : 0;
}

std::string DateMatch::part_of_day() const {
  const auto found = row(DateSlot::part, context_.classes.day_part);
  return found ? std::string((*found)[Column::value]) : std::string();
}

std::optional<DateMatch::Steps> DateMatch::steps(DateSlot name) const {
  const auto found = row(name, context_.classes.relative);
  if (!found) return std::nullopt;
  const std::string_view value = (*found)[Column::value];
  const auto count = to_int(value.substr(0, value.size() - 1));
  return count ? std::optional(Steps{*count, value.back()}) : std::nullopt;
}

bool DateReading::fix(DateType type, std::string value) {
  parts.form = DateParts::Form::fixed;
  date.type = type;
  date.value = std::move(value);
  return true;
}

}  // namespace warta::facts
