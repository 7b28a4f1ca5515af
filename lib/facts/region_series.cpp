#include "facts/region_series.h"

#include <algorithm>
#include <optional>

#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

using lexicon::Break;
using text::TokenRange;

constexpr std::uint32_t longest_inner = 5;  // words of a region without type word

bool is_word(const Context& context, std::uint32_t token, std::string_view word) {
  return text::is_lower_of(word, context.word(token));
}

bool is_conjunction(const Context& context, std::uint32_t token) {
  for (const std::string_view word : {"dan", "serta", "maupun", "atau", "hingga", "&"})
    if (is_word(context, token, word)) return true;
  return false;
}

RegionCodes in_shared_regency(const RegionCodes& codes, const RegionCodes& others) {
  RegionCodes shared;
  for (const std::string_view code : codes)
    if (std::any_of(others.begin(), others.end(),
                    [&](std::string_view other) { return gazetteer::regency_code(other) == gazetteer::regency_code(code); }))
      shared.push_back(code);
  return shared;
}

bool holds_any(std::string_view outer, const RegionCodes& inner) {
  return std::any_of(inner.begin(), inner.end(), [&](std::string_view code) { return code.starts_with(outer); });
}

/// Whether the name is also one of a province, kabupaten or kota: it means that where nothing else is said.
bool names_upper(const Context& context, TokenRange name) { return !upper_codes_of(context, name).empty(); }

/// Whether the region is Jakarta, the one province that is a town: "Senayan, Jakarta".
bool is_jakarta(const RegionDraft& region) { return region.codes.size() == 1 && region.codes.front() == "31"; }

/// Reads ", A, B dan C" behind a first name.
class ListReader {
 public:
  ListReader(const Context& context, const RegionDraft& first)
      : context_(context), level_(first.level), shared_(first.codes), at_(first.tokens.last), numbered_(stem_of(first)) {}

  struct Item {
    TokenRange tokens;
    RegionCodes codes;
  };

  std::optional<Item> next() {
    const std::uint32_t name = behind_separator();
    if (name == 0 || !starts_name(name)) return std::nullopt;
    KnownName known = numbered(name);
    if (known.tokens.empty()) known = longest_name_at(context_, name, {.level = level_});
    if (known.tokens.empty()) return std::nullopt;
    if (level_ >= RegionLevel::district) {
      known.codes = in_shared_regency(known.codes, shared_);
      if (known.codes.empty() || (!is_closed_ && names_upper(context_, known.tokens))) return std::nullopt;
      shared_ = known.codes;
    }
    at_ = known.tokens.last;
    return Item{known.tokens, std::move(known.codes)};
  }

  /// Whether the last separator was a conjunction.
  bool is_closed() const { return is_closed_; }
  /// The readings of the last name, in a kabupaten or kota that all names share.
  const RegionCodes& shared() const { return shared_; }

 private:
  /// The first token behind a comma, a conjunction or both; 0 where neither stands there.
  std::uint32_t behind_separator() {
    std::uint32_t at = at_;
    const auto is_here = [&] { return at < context_.text().size() && context_.document.breaks[at] != Break::hard; };
    if (is_here() && context_.word(at) == ",") ++at;
    if (is_here() && is_conjunction(context_, at)) ++at, is_closed_ = true;
    return at > at_ && is_here() ? at : 0;
  }

  bool is_numeral(std::uint32_t token) const {
    return context_.has_class(token, context_.classes.roman) || context_.text().tokens()[token].shape == text::Shape::digits;
  }

  /// The name without its number: "Ilir Timur" of "Ilir Timur I"; empty if the name has no number.
  std::string stem_of(const RegionDraft& first) const {
    if (!is_numeral(first.tokens.last - 1)) return {};
    const std::size_t end = first.name.find_last_of(' ');
    return end == std::string::npos ? std::string() : first.name.substr(0, end + 1);
  }

  /// The region of a number that stands for the whole name: "II" in "Ilir Timur I, II dan III".
  KnownName numbered(std::uint32_t token) const {
    if (numbered_.empty() || !is_numeral(token)) return {};
    KnownName known{{token, token + 1}, {}};
    for (const gazetteer::Entry& entry : gazetteer::find_name(numbered_ + std::string(context_.word(token)), {.level = level_}))
      known.codes.push_back(entry.code);
    return known.codes.empty() ? KnownName() : known;
  }

  bool starts_name(std::uint32_t token) const {
    return context_.text().tokens()[token].shape != text::Shape::lower &&
           !context_.has_class(token, context_.classes.no_village_part);
  }

  const Context& context_;
  RegionLevel level_;
  RegionCodes shared_;
  std::uint32_t at_;
  std::string numbered_;  // the name that the numbers of the list go on with
  bool is_closed_ = false;
};

RegionDraft make_draft(const Context& context, const RegionDraft& beside, TokenRange name, RegionLevel level, RegionCodes codes) {
  RegionDraft draft{name, beside.rule, {}, context.surface(name), level, true, false, std::move(codes)};
  draft.mention.span = context.text().original(name);
  return draft;
}

/// The capitalised words right before a token, and before the comma or bracket that may stand there.
TokenRange capitals_before(const Context& context, std::uint32_t token, bool is_typed, std::uint32_t from) {
  const auto is_joined = [&](std::uint32_t at) { return context.document.breaks[at] == Break::none; };
  if (token <= from || !is_joined(token)) return {};
  std::uint32_t last = token;
  const std::string_view before = context.word(last - 1);
  if (before == "," || before == "(") {
    if (!is_joined(--last)) return {};
  } else if (!is_typed) {
    return {};
  }
  TokenRange run{last, last};
  while (run.first > from && is_name_part(context, run.first - 1)) {
    --run.first;
    if (!is_joined(run.first)) break;
  }
  return run;
}

}  // namespace

std::vector<RegionDraft> read_list(const Context& context, RegionDraft& first) {
  std::vector<RegionDraft> list;
  if (first.codes.empty()) return list;
  ListReader reader(context, first);
  while (std::optional<ListReader::Item> item = reader.next())
    list.push_back(make_draft(context, first, item->tokens, first.level, std::move(item->codes)));
  if (list.empty()) return list;
  if (first.level < RegionLevel::district) {
    if (!reader.is_closed()) list.clear();  // "Kabupaten Bandung, Bekasi" may be any two places
    return list;
  }
  first.codes = in_shared_regency(first.codes, reader.shared());
  for (RegionDraft& draft : list) draft.codes = in_shared_regency(draft.codes, reader.shared());
  return list;
}

std::optional<RegionDraft> read_district_behind(const Context& context, RegionDraft& village) {
  const std::uint32_t comma = village.tokens.last, first = comma + 1;
  if (village.level != RegionLevel::village || first >= context.text().size() || context.word(comma) != ",") return std::nullopt;
  if (context.document.breaks[first] == Break::hard || !is_name_part(context, first)) return std::nullopt;
  KnownName district = longest_name_at(context, first, {.level = RegionLevel::district});
  std::erase_if(district.codes, [&](std::string_view outer) { return !holds_any(outer, village.codes); });
  if (district.codes.empty() || names_upper(context, district.tokens)) return std::nullopt;
  std::erase_if(village.codes, [&](std::string_view inner) { return !lies_in_any(inner, district.codes); });
  return make_draft(context, village, district.tokens, RegionLevel::district, std::move(district.codes));
}

std::vector<RegionDraft> read_hierarchy(const Context& context, const RegionDraft& outer, std::uint32_t from) {
  const auto may_hold = [](const RegionDraft& around) {
    return around.level != RegionLevel::village && (around.level != RegionLevel::province || is_jakarta(around));
  };
  std::vector<RegionDraft> found;  // each lies in the one before it, the first in `outer`
  for (const RegionDraft* around = &outer; may_hold(*around); around = &found.back()) {
    const TokenRange run = capitals_before(context, around->tokens.first, found.empty() && outer.is_typed, from);
    if (run.empty() || run.size() > longest_inner) break;
    if (run.first > from && context.has_class(run.first - 1, context.classes.no_village_part))
      break;  // "Padukuhan Guyangan, Jaken"
    RegionCodes codes;
    for (const std::string_view code : around->codes)
      for (const std::string_view inner : codes_of(context, run, {.within = code})) codes.push_back(inner);
    if (codes.empty()) break;
    const bool has_district = std::any_of(
        codes.begin(), codes.end(), [](std::string_view code) { return gazetteer::level_of(code) == RegionLevel::district; });
    const RegionLevel level = has_district ? RegionLevel::district : RegionLevel::village;
    std::erase_if(codes, [&](std::string_view code) { return gazetteer::level_of(code) != level; });
    if (level == RegionLevel::village && context.has_class(run.first, context.classes.landscape))
      break;  // "Gunung Dempo, Pagaralam"
    found.push_back(make_draft(context, outer, run, level, std::move(codes)));
  }
  std::reverse(found.begin(), found.end());
  return found;
}

}  // namespace warta::facts
