#include "facts/region_names.h"

#include <algorithm>
#include <array>
#include <span>

#include "text/utf8.h"

namespace warta::facts {
namespace {

using lexicon::Break;
using text::Shape;
using text::TokenRange;

/// Whether a name may go on at the token: with a capitalised word, a figure or a mark, but over no hard break.
bool goes_on(const Context& context, std::uint32_t token) {
  return context.document.breaks[token] != Break::hard && context.text().tokens()[token].shape != Shape::lower;
}

RegionCodes collect(const gazetteer::Matches& matches) {
  RegionCodes codes;
  for (const gazetteer::Entry& entry : matches) codes.push_back(entry.code);
  return codes;
}

/// Whether the name's last word is the type word of what follows: "Sukarami Kota" in "Sukarami Kota Palembang" is the district
/// Sukarami.
bool ends_with_type_word(const Context& context, TokenRange name) {
  if (name.size() < 2 || name.last == context.text().size() || !goes_on(context, name.last)) return false;
  if (!text::is_lower_of("kota", context.word(name.last - 1))) return false;
  return !longest_name_at(context, name.last, {.level = RegionLevel::city}).tokens.empty() &&
         !codes_of(context, {name.first, name.last - 1}, {}).empty();
}

}  // namespace

KnownName longest_name_at(const Context& context, std::uint32_t first, const gazetteer::Filter& filter) {
  std::array<std::string_view, gazetteer::longest_name_words> words;
  std::size_t count = 0;
  for (std::uint32_t token = first;
       token < context.text().size() && count < words.size() && (token == first || goes_on(context, token)); ++token)
    words[count++] = context.word(token);
  const gazetteer::NameMatch match = gazetteer::longest_name(std::span(words).first(count), filter);
  if (match.words == 0) return {};
  TokenRange name{first, first + static_cast<std::uint32_t>(match.words)};
  if (!ends_with_type_word(context, name)) return {name, collect(match.regions)};
  --name.last;
  return {name, codes_of(context, name, filter)};
}

RegionCodes codes_of(const Context& context, TokenRange name, const gazetteer::Filter& filter) {
  return collect(gazetteer::find_name(context.text().view(name), filter));
}

RegionCodes upper_codes_of(const Context& context, TokenRange name) {
  RegionCodes codes;
  for (const gazetteer::Entry& entry : gazetteer::find_name(context.text().view(name), {})) {
    if (entry.level >= RegionLevel::district) break;  // and so are all behind it
    codes.push_back(entry.code);
  }
  return codes;
}

bool is_name_part(const Context& context, std::uint32_t token) {
  const Shape shape = context.text().tokens()[token].shape;
  return shape == Shape::cap || shape == Shape::caps;
}

bool lies_in_any(std::string_view inner, const RegionCodes& outer) noexcept {
  return std::any_of(outer.begin(), outer.end(), [&](std::string_view code) { return inner.starts_with(code); });
}

}  // namespace warta::facts
