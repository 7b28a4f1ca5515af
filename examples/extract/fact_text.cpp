#include "fact_text.h"

#include <algorithm>
#include <cstdio>
#include <variant>

#include <warta/gazetteer.h>

#include "terminal_text.h"

namespace program {
namespace {

struct SlotText {
  std::string operator()(const std::string& text) const { return printable(text); }
  std::string operator()(const warta::Number& number) const { return text_of(number); }
  std::string operator()(const warta::Date& date) const { return text_of(date); }
  std::string operator()(const warta::RegionRef& region) const { return text_of(region); }
  std::string operator()(const warta::Post& post) const { return text_of(post); }
  std::string operator()(const warta::PersonName& person) const { return text_of(person); }
};

}  // namespace

std::string text_of(const std::chrono::year_month_day& day) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                static_cast<unsigned>(day.day()));
  return text;
}

std::string text_of(const warta::Date& date) {
  std::string text = date.end.empty() ? date.value : date.value + ".." + date.end;
  if (!date.valid) text += " (no such day)";
  if (date.weekday_agrees == false) text += " (another weekday)";
  return text;
}

std::string text_of(const warta::Number& number) {
  std::string text;
  if (number.modifier) text = std::string(to_string(*number.modifier)) + " ";
  text += number.value.to_string();
  if (number.upper) text += ".." + number.upper->to_string();
  if (number.kind == warta::NumberKind::money) text += " " + number.unit;
  if (number.kind == warta::NumberKind::percent) text += "%";
  return text;
}

std::string text_of(const warta::PersonName& person) {
  std::string text;
  for (const std::string& prefix : person.prefixes) text += prefix + " ";
  text += person.name;
  for (const std::string& suffix : person.suffixes) text += ", " + suffix;
  return printable(text);
}

std::string text_of(const warta::PostTitle& post) {
  std::string text;
  if (post.status == warta::Status::acting) text = post.acting.empty() ? "acting " : post.acting + " ";
  else if (post.status != warta::Status::incumbent) text = std::string(to_string(post.status)) + " ";
  return printable(text + post.position);
}

std::string text_of(const warta::RegionRef& region) {
  return printable(region.code.empty() ? region.name : region.name + " (" + region.code + ")");
}

std::string text_of(const warta::MainRegion& region) { return text_of(warta::gazetteer::reference(region.code)); }

std::string digits_of(const warta::Decimal& decimal) {
  if (decimal.denominator == 1) return decimal.to_string();
  char text[32];
  std::snprintf(text, sizeof text, "%.10g", decimal.to_double());
  return text;
}

std::string digits_of_code(std::string code) {
  code.erase(std::remove(code.begin(), code.end(), '.'), code.end());
  return code;
}

std::string value_of(const warta::Slot& slot) {
  if (const warta::Number* number = slot.number()) return digits_of(number->value);
  if (const warta::Date* date = slot.date()) return date->value;
  return std::visit(SlotText(), slot.value);
}

std::string slots_of(const warta::Fact& fact) {
  std::string text;
  for (const auto& [name, slot] : fact.slots) {
    if (!text.empty()) text += ", ";
    text += name + " = " + std::visit(SlotText(), slot.value);
  }
  return text;
}

}  // namespace program
