#include "facts/check.h"

#include <array>

#include "facts/amount.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { total, parts };
constexpr std::array<std::string_view, 2> slot_names = {"total", "parts"};  // in the order of Slot

}  // namespace

rules::KindSpec check_kind() { return {"check", {slot_names.begin(), slot_names.end()}}; }

std::optional<Check> read_sum(const rules::Match& match, const std::vector<NumberDraft>& numbers) {
  const text::TokenRange total_tokens = match.slots[static_cast<std::size_t>(Slot::total)], parts_tokens = match.slots[static_cast<std::size_t>(Slot::parts)];
  Check check{CheckKind::sum, false, {}, {}, match.rule->name};
  std::optional<Decimal> total, sum = Decimal{};
  std::size_t parts = 0;
  for (const auto& [number, words_check] : numbers) {
    const Number& value = number.value;
    if (total_tokens.contains(number.tokens)) {
      total = value.value;
    } else if (parts_tokens.contains(number.tokens)) {
      if (value.upper || value.value.denominator != 1) return std::nullopt;
      sum = sum ? add(*sum, value.value) : sum;
      check.note += (parts++ > 0 ? " + " : "") + value.value.to_string();
    } else {
      continue;
    }
    check.spans.push_back(value.span);
  }
  if (!total || total->denominator != 1 || parts < 2 || !sum) return std::nullopt;
  check.holds = *sum == *total;
  check.note += (check.holds ? " = " : " = " + sum->to_string() + ", not ") + total->to_string();
  return check;
}

}  // namespace warta::facts
