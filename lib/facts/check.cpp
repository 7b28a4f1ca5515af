#include "facts/check.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "facts/amount.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { consists, lists, parts, count, share, whole };
constexpr std::array<std::string_view, 6> slot_names = {"consists", "lists", "parts", "count", "share", "whole"};  // in the order of Slot

using text::TokenRange;
using Drafts = std::vector<NumberDraft>;

class CheckReader {
 public:
  CheckReader(const Context& context, const rules::Match& match, const Drafts& numbers) : context_(context), match_(match), numbers_(numbers) {}

  std::optional<Check> run() const { return slot(Slot::share).empty() ? read_sum() : read_percent(); }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  /// The number that begins where the range begins.
  const NumberDraft* number_in(TokenRange range) const {
    const auto found = first_from(range.first);
    return found != numbers_.end() && range.contains(found->number.tokens) ? &*found : nullptr;
  }

  Drafts::const_iterator first_from(std::uint32_t token) const {
    return std::lower_bound(numbers_.begin(), numbers_.end(), token, [](const NumberDraft& n, std::uint32_t at) { return n.number.tokens.first < at; });
  }

  bool is_one_sentence(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first + 1; i <= last; ++i)
      if (context_.document.breaks[i] == lexicon::Break::hard) return false;
    return true;
  }

  static bool is_plain(const Number& number) { return !number.upper && number.value.denominator == 1; }

  /// The last number before the match, at most `farthest` words away.
  const NumberDraft* total() const {
    constexpr std::uint32_t farthest = 4;
    const auto next = first_from(match_.tokens.first);
    if (next == numbers_.begin()) return nullptr;
    const TokenRange tokens = std::prev(next)->number.tokens;
    const bool is_near = tokens.last <= match_.tokens.first && match_.tokens.first - tokens.last <= farthest;
    return is_near && is_one_sentence(tokens.first, match_.tokens.first) ? &*std::prev(next) : nullptr;
  }

  /// The numbers of the slot; for money all that follow in the sentence, since each stands behind its name.
  std::vector<const NumberDraft*> parts(bool is_money) const {
    std::vector<const NumberDraft*> parts;
    const TokenRange opening = slot(slot(Slot::consists).empty() ? Slot::lists : Slot::consists);
    for (auto n = first_from(opening.last); n != numbers_.end(); ++n) {
      const TokenRange tokens = n->number.tokens;
      if (is_money ? !is_one_sentence(opening.first, tokens.first) : !slot(Slot::parts).contains(tokens)) break;
      parts.push_back(&*n);
    }
    return parts;
  }

  std::optional<Check> read_sum() const {
    const NumberDraft* whole = total();
    if (!whole || !is_plain(whole->number.value)) return std::nullopt;
    const Number& stated = whole->number.value;
    const bool is_money = stated.kind == NumberKind::money;
    Check check{CheckKind::sum, false, {stated.span}, {}, match_.rule->name};
    Decimal sum;
    for (const NumberDraft* part : parts(is_money)) {
      const Number& value = part->number.value;
      const auto next = is_plain(value) && (!is_money || value.unit == stated.unit) && value.kind != NumberKind::percent ? add(sum, value.value) : std::nullopt;
      if (!next) return std::nullopt;
      sum = *next;
      check.note += (check.spans.size() > 1 ? " + " : "") + value.value.to_string();
      check.spans.push_back(value.span);
    }
    if (check.spans.size() < 3) return std::nullopt;
    check.holds = sum == stated.value;
    if (!check.holds && slot(Slot::consists).empty()) return std::nullopt;
    check.note += (check.holds ? " = " : " = " + sum.to_string() + ", not ") + stated.value.to_string();
    return check;
  }

  /// "Dari 1.250 balita …, 200 anak": the nearest number of the sentence before the count that stands behind dari.
  const NumberDraft* whole_before(std::uint32_t count) const {
    for (auto n = first_from(count); n != numbers_.begin();) {
      --n;
      const std::uint32_t first = n->number.tokens.first;
      if (!is_one_sentence(first, count)) break;
      if (first > 0 && text::is_lower_of("dari", context_.word(first - 1))) return &*n;
    }
    return nullptr;
  }

  std::optional<Check> read_percent() const {
    const NumberDraft* count = number_in(slot(Slot::count));
    const NumberDraft* share = number_in(slot(Slot::share));
    const NumberDraft* whole = slot(Slot::whole).empty() ? whole_before(slot(Slot::count).first) : number_in(slot(Slot::whole));
    if (!count || !share || !whole || share->number.value.kind != NumberKind::percent) return std::nullopt;
    const Number &part = count->number.value, &percent = share->number.value, &all = whole->number.value;
    const bool is_clear = is_plain(part) && is_plain(percent) && is_plain(all) && !percent.modifier && !part.modifier && !all.modifier;
    const bool is_alike = (part.kind == NumberKind::money) == (all.kind == NumberKind::money) && part.kind != NumberKind::percent && all.kind != NumberKind::percent;
    const double a = part.value.to_double(), b = all.value.to_double(), p = percent.value.to_double();
    if (!is_clear || !is_alike || a > b || b <= 0) return std::nullopt;
    const double exact = 100 * a / b;
    // Rounded or cut off: either is within one of the last place that is stated.
    const bool holds = std::abs(exact - p) < std::pow(10.0, std::min(percent.value.exponent, 0));
    Check check{CheckKind::percent, holds, {part.span, percent.span, all.span}, {}, match_.rule->name};
    std::sort(check.spans.begin(), check.spans.end());
    const Decimal tenths{static_cast<std::int64_t>(exact * 100 + 0.5), -2};
    check.note = part.value.to_string() + " / " + all.value.to_string() + " = " + tenths.to_string() + " %" + (holds ? ", stated " : ", not ") + percent.value.to_string() + " %";
    return check;
  }

  const Context& context_;
  const rules::Match& match_;
  const Drafts& numbers_;
};

}  // namespace

rules::KindSpec check_kind() { return {"check", {slot_names.begin(), slot_names.end()}}; }

std::optional<Check> read_check(const Context& context, const rules::Match& match, const std::vector<NumberDraft>& numbers) {
  return CheckReader(context, match, numbers).run();
}

}  // namespace warta::facts
