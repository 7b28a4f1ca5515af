#include "facts/number.h"

#include <utility>

#include "facts/amount.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

using text::TokenRange;

std::optional<Modifier> modifier_of(std::string_view name) {
  for (const Modifier m : {Modifier::about, Modifier::almost, Modifier::more_than, Modifier::at_least, Modifier::less_than, Modifier::at_most})
    if (to_string(m) == name) return m;
  return std::nullopt;
}

bool is_acronym(text::Shape shape) { return shape == text::Shape::caps || shape == text::Shape::alnum || shape == text::Shape::mixed; }

/// "Pegawai Honorer" is "pegawai honorer"; "PPPK Paruh Waktu" keeps its case, since an acronym leads it.
std::string unit_text(const Context& context, TokenRange range) {
  const std::string written = context.surface(range);
  return is_acronym(context.text().tokens()[range.first].shape) ? written : text::lower(written);
}

std::string first_value(const Context& context, TokenRange range, std::initializer_list<std::string_view> classes) {
  for (const std::string_view cls : classes)
    if (const auto row = context.row(range, cls)) return std::string((*row)["value"]);
  return {};
}

class NumberReader {
 public:
  NumberReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<NumberDraft> run() {
    if (!read_value() || !read_upper()) return std::nullopt;
    read_unit();
    if (const auto row = context_.row(match_.slot("modifier"), "modifier")) number_.modifier = modifier_of((*row)["value"]);
    const TokenRange all = hull({slot("currency"), slot("amount"), slot("upper_currency"), slot("upper"), slot("percent"), slot("unit"), slot("ordinal"),
                                 slot("figure_ordinal"), slot("roman"), slot("multiple"), slot("age"), slot("words"), slot("sequence"), slot("both")});
    NumberDraft draft{make_draft(context_, match_, all, std::move(number_)), std::nullopt};
    if (!slot("words").empty()) draft.words_check = check_words(draft.number.value);
    return draft;
  }

 private:
  TokenRange slot(std::string_view name) const { return match_.slot(name); }

  bool read_value() {
    if (!slot("roman").empty()) return read_roman_ordinal();
    if (!slot("figure_ordinal").empty()) return read_plain("figure_ordinal", NumberKind::ordinal);
    if (!slot("age").empty()) {
      number_.unit = "tahun";
      return read_plain("age", NumberKind::quantity);
    }
    for (const auto& [name, kind] : {std::pair{"ordinal", NumberKind::ordinal}, {"both", NumberKind::cardinal}}) {
      if (slot(name).empty()) continue;
      const auto value = read_figure(first_value(context_, slot(name), {"ordinal"}));
      if (!value) return false;
      number_.value = *value;
      number_.kind = kind;
      return true;
    }
    const auto amount = read_amount(context_, slot("amount"));
    if (!amount) return false;
    number_.value = amount->value;
    number_.upper = amount->upper;
    number_.kind = amount->is_vague ? NumberKind::vague : amount->is_fraction ? NumberKind::fraction : NumberKind::cardinal;
    return true;
  }

  bool read_roman_ordinal() {
    const auto value = read_roman(context_.word(slot("roman").first));
    if (value) number_.value = {*value, 0};
    number_.kind = NumberKind::ordinal;
    return value.has_value();
  }

  bool read_plain(std::string_view name, NumberKind kind) {
    const auto value = read_figure(context_.word(slot(name).first));
    if (value) number_.value = *value;
    number_.kind = kind;
    return value.has_value();
  }

  /// "5-10 ribu": the scale behind the upper end is the lower end's too where that has none and would be the larger.
  bool read_upper() {
    if (slot("upper").empty()) return true;
    const auto upper = read_amount(context_, slot("upper"));
    if (!upper || upper->is_vague) return false;
    number_.upper = upper->value;
    const auto scaled_ends = [&] {
      TokenRange scale = slot("upper");
      ++scale.first;
      if (scale.empty() || slot("amount").size() != 1) return false;
      const auto bare = read_figure(context_.word(slot("upper").first));
      return bare && number_.value.to_double() < bare->to_double() && number_.value.to_double() < 1000;
    };
    if (scaled_ends()) {
      const auto bare = read_figure(context_.word(slot("upper").first));
      const double factor = upper->value.to_double() / bare->to_double();
      if (const auto scaled = multiply(number_.value, static_cast<std::int64_t>(factor + 0.5))) number_.value = *scaled;
    }
    return number_.value.to_double() < number_.upper->to_double();
  }

  void read_unit() {
    const bool is_plain = number_.kind == NumberKind::cardinal || number_.kind == NumberKind::fraction;
    if (!slot("currency").empty()) {
      number_.unit = first_value(context_, slot("currency"), {"currency_before", "currency_after"});
      if (is_plain) number_.kind = NumberKind::money;
    } else if (!slot("percent").empty()) {
      if (is_plain) number_.kind = NumberKind::percent;
    } else if (!slot("multiple").empty()) {
      if (is_plain) number_.kind = NumberKind::multiple;
    } else if (!slot("unit").empty()) {
      number_.unit = first_value(context_, slot("unit"), {"measure"});
      if (number_.unit.empty()) number_.unit = unit_text(context_, slot("unit"));
      // "kedua pelaku" are both of them: a count of what is known, no quantity.
      if (is_plain && slot("both").empty()) number_.kind = NumberKind::quantity;
    }
  }

  std::optional<Check> check_words(const Number& number) const {
    const auto words = read_amount(context_, slot("words"));
    if (!words) return std::nullopt;
    Check check;
    check.kind = CheckKind::words;
    check.holds = words->value == number.value;
    check.spans = {context_.text().original(slot("amount")), context_.text().original(slot("words"))};
    check.note = number.value.to_string() + (check.holds ? " = " : " != ") + words->value.to_string();
    check.rule = match_.rule->name;
    return check;
  }

  const Context& context_;
  const rules::Match& match_;
  Number number_;
};

}  // namespace

rules::KindSpec number_kind() {
  return {"number",
          {"currency", "amount", "upper_currency", "upper", "percent", "unit", "modifier", "ordinal", "both", "figure_ordinal", "roman", "sequence",
           "multiple", "age", "words"}};
}

std::optional<NumberDraft> read_number(const Context& context, const rules::Match& match) { return NumberReader(context, match).run(); }

}  // namespace warta::facts
