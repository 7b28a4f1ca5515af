#include "facts/check.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "facts/amount.h"
#include "facts/words_before.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { consists, lists, parts, count, share, whole, change, rest };

constexpr std::uint32_t longest_sentence = 300;  // tokens
constexpr std::size_t most_parts = 16;           // of a sum
constexpr double largest_percent = 1e15;         // beyond it a double has no hundredths

using text::TokenRange;
using Drafts = std::vector<NumberDraft>;

class CheckReader {
 public:
  CheckReader(const Context& context, const rules::Match& match, const Drafts& numbers)
      : context_(context), match_(match), numbers_(numbers) {}

  std::optional<Check> run() const {
    if (!slot(Slot::change).empty()) return read_change();
    if (!slot(Slot::rest).empty()) return read_rest();
    if (!slot(Slot::share).empty()) return read_percent();
    return slot(Slot::whole).empty() ? read_sum() : read_sum_before();
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  /// The number that begins where the range begins, and ends within it; null where there is none.
  const NumberDraft* number_in(TokenRange range) const {
    const auto found = first_from(range.first);
    return found != numbers_.end() && range.contains(found->number.tokens) ? &*found : nullptr;
  }

  Drafts::const_iterator first_from(std::uint32_t token) const {
    return std::lower_bound(numbers_.begin(), numbers_.end(), token,
                            [](const NumberDraft& n, std::uint32_t at) { return n.number.tokens.first < at; });
  }

  bool is_one_sentence(std::uint32_t first, std::uint32_t last) const {
    if (last > first + longest_sentence) return false;
    return last <= first || context_.document.find_break(lexicon::Break::hard, first + 1, last + 1) == last + 1;
  }

  static bool is_plain(const Number& number) { return !number.upper && number.value.denominator == 1; }

  /// The `nth` number before the match, at most `farthest` words away. It must be in the match's sentence, or in the one before
  /// if the match opens its own ("Rinciannya, …"). Null where there is none.
  const NumberDraft* total(std::uint32_t farthest, std::ptrdiff_t nth = 1) const {
    const std::uint32_t first = match_.tokens.first;
    const auto next = first_from(first);
    if (next - numbers_.begin() < nth) return nullptr;
    const NumberDraft& found = *(next - nth);
    const TokenRange tokens = found.number.tokens;
    const bool is_near = tokens.last <= first && first - tokens.last <= farthest;
    const bool opens = first > 0 && context_.document.breaks[first] == lexicon::Break::hard;
    return is_near && is_plain(found.number.value) && is_one_sentence(tokens.first, opens ? first - 1 : first) ? &found : nullptr;
  }

  TokenRange opening() const { return slot(slot(Slot::consists).empty() ? Slot::lists : Slot::consists); }

  /// The numbers in the slot `parts`. For money all that follow in the sentence, since each stands behind its name.
  std::vector<const NumberDraft*> parts(bool is_money) const {
    std::vector<const NumberDraft*> parts;
    for (auto n = first_from(opening().last); n != numbers_.end() && parts.size() < most_parts; ++n) {
      const TokenRange tokens = n->number.tokens;
      if (is_money ? !is_one_sentence(opening().first, tokens.first) : !slot(Slot::parts).contains(tokens)) break;
      parts.push_back(&*n);
    }
    return parts;
  }

  /// The numbers behind the opening, in its sentence, up to the one with which they make the total, whatever words stand between.
  /// Empty where they never make it.
  std::vector<const NumberDraft*> parts_that_hold(const Number& stated) const {
    std::vector<const NumberDraft*> parts;
    Decimal sum;
    for (auto n = first_from(opening().last); n != numbers_.end() && parts.size() < most_parts; ++n) {
      const Number& value = n->number.value;
      if (!is_one_sentence(opening().first, n->number.tokens.first)) break;
      if (value.kind == NumberKind::percent || value.kind == NumberKind::ordinal) continue;
      const auto next = may_be_part_of(stated, value) ? add(sum, value.value) : std::nullopt;
      if (!next) break;
      sum = *next;
      parts.push_back(&*n);
      if (parts.size() > 1 && sum == stated.value) return parts;
    }
    return {};
  }

  /// Whether the number may be a part of the total. Parts may leave the currency out: "70 juta euro, dengan rincian 60 juta untuk
  /// …".
  static bool may_be_part_of(const Number& stated, const Number& value) {
    return is_part_of(stated, value) ||
           (stated.kind == NumberKind::money && value.kind == NumberKind::cardinal && is_plain(value));
  }

  static bool is_part_of(const Number& stated, const Number& value) {
    const bool is_money = stated.kind == NumberKind::money;
    return is_plain(value) && (value.kind == NumberKind::money) == is_money && (!is_money || value.unit == stated.unit) &&
           value.kind != NumberKind::percent;
  }

  std::optional<Check> read_sum() const {
    constexpr std::uint32_t farthest = 4, farthest_that_holds = 14;
    if (const NumberDraft* whole = total(farthest))
      if (auto check = sum_of(whole->number.value, parts(whole->number.value.kind == NumberKind::money)); check && check->holds)
        return check;
    // Other counts may stand between the total and its parts: "44 titik di dua ruas jalan, yakni 21 titik … dan 23 titik …".
    constexpr std::ptrdiff_t most_between = 3;
    for (std::ptrdiff_t nth = 1; nth <= most_between; ++nth)
      if (const NumberDraft* whole = total(farthest_that_holds, nth))
        if (auto check = sum_of(whole->number.value, parts_that_hold(whole->number.value))) return check;
    return read_sum_that_fails(total(farthest), total(farthest_that_holds));
  }

  /// Reports a sum that does not hold: a total right before its parts is one all the same, and so is one some words before parts
  /// of the same noun.
  std::optional<Check> read_sum_that_fails(const NumberDraft* near, const NumberDraft* far) const {
    if (slot(Slot::consists).empty() || far == nullptr || !is_one_sentence(far->number.tokens.first, match_.tokens.first))
      return std::nullopt;
    const Number& stated = far->number.value;
    const auto list = parts(stated.kind == NumberKind::money);
    const bool is_near = near != nullptr;
    const auto is_sure = [&](const NumberDraft* part) {
      return is_part_of(stated, part->number.value) && (is_near || has_noun_of(part->number.value, stated));
    };
    return std::all_of(list.begin(), list.end(), is_sure) ? sum_of(stated, list) : std::nullopt;
  }

  /// Whether both count the same noun: "130 penumpang penerbangan domestik" are penumpang.
  static bool has_noun_of(const Number& part, const Number& whole) {
    const std::string_view noun = std::string_view(whole.unit).substr(0, whole.unit.find(' '));
    return whole.kind == NumberKind::quantity && part.kind == NumberKind::quantity &&
           std::string_view(part.unit).substr(0, part.unit.find(' ')) == noun;
  }

  /// Reads the numbers before the rest, back to the one that all of them make: "Dari 44 titik, 21 titik di Demak, sisanya 23
  /// titik".
  std::optional<Check> read_rest() const {
    const NumberDraft* rest = number_in(slot(Slot::rest));
    if (rest == nullptr) return std::nullopt;
    std::vector<const NumberDraft*> parts{rest};
    Decimal sum = rest->number.value.value;
    for (auto n = first_from(match_.tokens.first); n != numbers_.begin() && parts.size() < most_parts;) {
      --n;
      const Number& value = n->number.value;
      if (!is_one_sentence(n->number.tokens.first, match_.tokens.first) || !is_part_of(rest->number.value, value)) break;
      if (parts.size() > 1 && value.value == sum) return sum_of(value, parts);
      const auto next = add(sum, value.value);
      if (!next) break;
      sum = *next;
      parts.insert(parts.begin(), &*n);
    }
    return std::nullopt;
  }

  /// Reads the numbers before the total, from the last one back: "Rp1,2 miliar dari APBD dan Rp340 juta dari provinsi, sehingga
  /// totalnya Rp1,54 miliar".
  std::optional<Check> read_sum_before() const {
    const NumberDraft* whole = number_in(slot(Slot::whole));
    if (!whole || !is_plain(whole->number.value)) return std::nullopt;
    const Number& stated = whole->number.value;
    std::vector<const NumberDraft*> parts;
    Decimal sum;
    for (auto n = first_from(match_.tokens.first); n != numbers_.begin() && parts.size() < most_parts;) {
      --n;
      const auto next = is_part_of(stated, n->number.value) ? add(sum, n->number.value.value) : std::nullopt;
      if (!next || !is_one_sentence(n->number.tokens.first, match_.tokens.first)) break;
      sum = *next;
      parts.insert(parts.begin(), &*n);
      if (parts.size() > 1 && sum == stated.value) return sum_of(stated, parts);
    }
    return std::nullopt;
  }

  /// The check of a total against its parts; none for fewer than two parts, or if one cannot be part of such a total.
  std::optional<Check> sum_of(const Number& stated, const std::vector<const NumberDraft*>& parts) const {
    Check check{CheckKind::sum, false, {stated.span}, {}, match_.rule->name};
    Decimal sum;
    for (const NumberDraft* part : parts) {
      const Number& value = part->number.value;
      const auto next = may_be_part_of(stated, value) ? add(sum, value.value) : std::nullopt;
      if (!next) return std::nullopt;
      sum = *next;
      check.note += (check.spans.size() > 1 ? " + " : "") + value.value.to_string();
      check.spans.push_back(value.span);
    }
    if (parts.size() < 2) return std::nullopt;
    check.holds = sum == stated.value;
    check.note += (check.holds ? " = " : " = " + sum.to_string() + ", not ") + stated.value.to_string();
    return check;
  }

  /// The nearest number before the count, in its sentence, that stands behind "dari": "Dari 1.250 balita …, 200 anak", "Dari
  /// sampel 1.200 rumah …". Null where there is none.
  const NumberDraft* whole_before(std::uint32_t count) const {
    for (auto n = first_from(count); n != numbers_.begin();) {
      --n;
      const std::uint32_t first = n->number.tokens.first;
      if (!is_one_sentence(first, count)) break;
      for (std::uint32_t i = first; i > 0 && first - i < 2; --i)
        if (text::is_lower_of("dari", context_.word(i - 1))) return &*n;
    }
    return nullptr;
  }

  /// The last number before the count's sentence, if the first words of that point to it: "Dari jumlah itu, 200 anak". Else null.
  const NumberDraft* whole_pointed_to(std::uint32_t count) const {
    constexpr std::uint32_t farthest = 16, most_words = 4;
    const std::uint32_t begin = sentence_begin(context_.document, count, farthest);
    if (begin == 0 || !text::is_lower_of("dari", context_.word(begin))) return nullptr;
    bool points = false;
    for (std::uint32_t i = begin + 1; i < count && i - begin < most_words; ++i)
      points |= context_.word(i) == "itu" || context_.word(i) == "tersebut";
    const auto next = first_from(begin);
    return points && next != numbers_.begin() ? &*std::prev(next) : nullptr;
  }

  std::optional<Check> read_percent() const {
    const NumberDraft* whole = slot(Slot::whole).empty() ? whole_before(slot(Slot::count).first) : number_in(slot(Slot::whole));
    const bool is_pointed_to = !whole;
    if (is_pointed_to) whole = whole_pointed_to(slot(Slot::count).first);
    const auto ratio = read_ratio(number_in(slot(Slot::count)), number_in(slot(Slot::share)), whole);
    if (!ratio || ratio->part() > ratio->all()) return std::nullopt;
    // A share may be rounded or cut off: either way it is within one of the last place that is stated.
    const double exact = 100 * ratio->part() / ratio->all();
    const bool holds = std::abs(exact - ratio->stated()) < ratio->last_place();
    if (is_pointed_to && !holds) return std::nullopt;
    return percent_check(*ratio, exact, holds, ratio->count.value.to_string() + " / " + ratio->whole.value.to_string());
  }

  /// Reads a change in percent: "naik 25 persen dari 400 ton menjadi 500 ton". Both amounts may be rounded: it holds if it does
  /// for some that round to them.
  std::optional<Check> read_change() const {
    const auto ratio = read_ratio(number_in(slot(Slot::count)), number_in(slot(Slot::share)), number_in(slot(Slot::whole)));
    if (!ratio) return std::nullopt;
    const double after = ratio->part(), before = ratio->all(), half_after = half_place(ratio->count),
                 half_before = half_place(ratio->whole);
    if (before <= half_before) return std::nullopt;
    const double exact = 100 * std::abs(after - before) / before;
    const double slack = 100 * (half_after + half_before) / (before - half_before) * std::max(1.0, after / before);
    const bool holds = std::abs(exact - ratio->stated()) < ratio->last_place() + slack;
    // A share that is far off belongs to another change: only what is near is a slip.
    if (!holds && std::abs(exact - ratio->stated()) > std::max(2.0, exact / 2)) return std::nullopt;
    return percent_check(*ratio, exact, holds,
                         "from " + ratio->whole.value.to_string() + " to " + ratio->count.value.to_string());
  }

  struct Ratio {
    const Number &count, &share, &whole;
    double part() const { return count.value.to_double(); }
    double all() const { return whole.value.to_double(); }
    double stated() const { return share.value.to_double(); }
    double last_place() const { return std::pow(10.0, std::min(share.value.exponent, 0)); }
  };

  /// Half of the last place with which the amount was written: 0.05 for 1,5, and 50 million for "1,5 miliar".
  static double half_place(const Number& number) {
    return number.value.exponent == 0 ? 0 : std::pow(10.0, number.value.exponent) / 2;
  }

  /// The three numbers of a ratio; none if one of them is missing, vague or bounded, or if the two amounts are not of one kind.
  static std::optional<Ratio> read_ratio(const NumberDraft* count, const NumberDraft* share, const NumberDraft* whole) {
    if (!count || !share || !whole || share->number.value.kind != NumberKind::percent) return std::nullopt;
    const Ratio ratio{count->number.value, share->number.value, whole->number.value};
    const auto is_clear = [](const Number& n) { return is_plain(n) && !n.modifier; };
    const bool is_alike = (ratio.count.kind == NumberKind::money) == (ratio.whole.kind == NumberKind::money) &&
                          ratio.count.kind != NumberKind::percent && ratio.whole.kind != NumberKind::percent;
    const bool is_read = is_clear(ratio.count) && is_clear(ratio.share) && is_clear(ratio.whole) && is_alike && ratio.all() > 0;
    return is_read ? std::optional(ratio) : std::nullopt;
  }

  std::optional<Check> percent_check(const Ratio& ratio, double exact, bool holds, const std::string& terms) const {
    Check check{CheckKind::percent, holds, {ratio.count.span, ratio.share.span, ratio.whole.span}, {}, match_.rule->name};
    std::sort(check.spans.begin(), check.spans.end());
    if (!(std::abs(exact) < largest_percent)) return std::nullopt;
    const Decimal hundredths{std::llround(exact * 100), -2};
    check.note =
        terms + " = " + hundredths.to_string() + " %" + (holds ? ", stated " : ", not ") + ratio.share.value.to_string() + " %";
    return check;
  }

  const Context& context_;
  const rules::Match& match_;
  const Drafts& numbers_;
};

}  // namespace

rules::KindSpec check_kind() { return {"check", rules::slots_of<Slot>()}; }

std::optional<Check> read_check(const Context& context, const rules::Match& match, const std::vector<NumberDraft>& numbers) {
  return CheckReader(context, match, numbers).run();
}

}  // namespace warta::facts
