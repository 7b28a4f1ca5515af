#include "facts/dateline.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <warta/gazetteer.h>

namespace warta::facts {
namespace {

using text::Gap;
using text::Shape;
using text::TokenRange;

enum class Slot : std::size_t { place, outlet };

constexpr std::uint32_t shortest_place = 5;  // letters in capitals: a shorter word is an acronym, if it is no region

bool is_caps(const text::Text& text, TokenRange range) {
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (text.tokens()[i].shape != Shape::caps) return false;
  return true;
}

bool is_any(const Context& context, TokenRange range, std::initializer_list<lexicon::ClassId> classes) {
  return std::any_of(classes.begin(), classes.end(), [&](lexicon::ClassId cls) { return context.is(range, cls); });
}

bool names_region(const Context& context, TokenRange name) {
  const WordClasses& known = context.classes;
  if (is_any(context, name, {known.province_name, known.kabupaten_name, known.kota_name, known.region_alias, known.capital_name}))
    return true;
  return !is_any(context, name, {known.ambiguous_name, known.common_word}) &&
         !gazetteer::find_name(context.surface(name), {.level = RegionLevel::district}).empty();
}

/// Whether the place is a region, with or without its type word: the tables have the bare names.
bool is_region(const Context& context, TokenRange place) {
  const WordClasses& known = context.classes;
  const TokenRange first{place.first, place.first + 1}, rest{place.first + 1, place.last};
  return names_region(context, place) ||
         (!rest.empty() && is_any(context, first, {known.province_type, known.kabupaten_type, known.kota_type}) &&
          names_region(context, rest));
}

bool is_place(const Context& context, TokenRange place) {
  const text::Text& text = context.text();
  const std::uint32_t length = text.tokens()[place.last - 1].end - text.tokens()[place.first].begin;
  return is_region(context, place) || (length >= shortest_place && is_caps(text, place));
}

bool is_outlet(const Context& context, TokenRange outlet) {
  return context.text().tokens()[outlet.last - 1].shape == Shape::address || context.is(outlet, context.classes.outlet_name);
}

/// Whether the dash parts the place from the text. "MUARASABAK-Dalam rapat" only lacks its blanks; "OKI-Palembang" and
/// "Jakarta-Bandung" are roads.
bool parts_from_text(const Context& context, const DatelineDraft& draft) {
  const text::Text& text = context.text();
  const std::uint32_t next = draft.tokens.last;
  if (next == text.size() || text.tokens()[next].gap != Gap::none || text.tokens()[next - 1].gap != Gap::none) return true;
  return is_caps(text, draft.place) && text.tokens()[next].shape != Shape::lower && !is_region(context, {next, next + 1});
}

/// Whether a local outlet that no table has may stand before its place: "Kabarmuria, Demak -". It is neither a word of the
/// language nor a person.
bool may_be_local_outlet(const Context& context, TokenRange words) {
  return words.size() == 1 && !is_any(context, words, {context.classes.common_word, context.classes.forename});
}

}  // namespace

rules::KindSpec dateline_kind() { return {"dateline", rules::slots_of<Slot>()}; }

std::optional<DatelineDraft> read_dateline(const Context& context, const rules::Match& match) {
  DatelineDraft draft{match.tokens, match.rule, match.slots[static_cast<std::size_t>(Slot::place)],
                      match.slots[static_cast<std::size_t>(Slot::outlet)]};
  if (context.text().tokens()[draft.tokens.first].gap < Gap::line) return std::nullopt;
  if (!draft.outlet.empty() && is_outlet(context, draft.outlet)) return draft;
  if (!draft.outlet.empty() && !draft.place.empty() && !is_place(context, draft.place) && is_region(context, draft.outlet) &&
      may_be_local_outlet(context, draft.place))
    std::swap(draft.place, draft.outlet);
  // In "Kediri, Jawa Timur -" the second name is no outlet.
  if (!draft.outlet.empty() && is_region(context, draft.outlet)) draft.outlet = {};
  const bool is_certain = !draft.place.empty() && is_place(context, draft.place) && parts_from_text(context, draft);
  return is_certain ? std::optional(draft) : std::nullopt;
}

std::string_view home_of(const Context& context, const DatelineDraft& dateline) {
  if (dateline.outlet.empty()) return {};
  const auto row = context.row(dateline.outlet, context.classes.outlet_home);
  return row ? (*row)[Column::region] : std::string_view();
}

std::string_view seat_of(const Context& context, const DatelineDraft& dateline) {
  const auto row = context.row(dateline.place, context.classes.capital_name);
  return row ? (*row)[Column::region] : std::string_view();
}

bool is_province_seat(const Context& context, const DatelineDraft& dateline) {
  return !dateline.place.empty() && context.is(dateline.place, context.classes.province_seat);
}

}  // namespace warta::facts
