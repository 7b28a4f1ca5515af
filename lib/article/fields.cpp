#include "article/fields.h"

#include <array>
#include <type_traits>

namespace warta::article {
namespace {

void append_word(std::string& joined, std::string_view word) {
  if (!joined.empty()) joined += ' ';
  joined += word;
}

std::string text_of(const std::string& text) { return text; }
std::string text_of(const Number& number) { return number.value.to_string(); }
std::string text_of(const Date& date) { return date.value; }
std::string text_of(const Region& region) { return region ? region.code : region.name; }
std::string text_of(const PersonName& person) { return person.name; }
std::string text_of(const Official& official) { return official.name; }
std::string text_of(const Post& post) { return post.position; }

void add_slot(const std::string& name, const SlotValue& value, std::map<std::string, std::string>& fields) {
  fields.emplace(name, slot_text(value));
  std::visit(
      [&](const auto& held) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(held)>, std::string>)
          for (auto& [field, text] : fields_of(held)) fields.emplace(name + "." + field, std::move(text));
      },
      value);
  fields.emplace(name + ".type", slot_type(value));  // unless it is a date, which has a `type` that says more
}

}  // namespace

std::string_view slot_type(const SlotValue& value) {
  constexpr std::array<std::string_view, std::variant_size_v<SlotValue>> names = {"text",     "number", "date",  "region",
                                                                                  "official", "post",   "person"};
  return names[value.index()];
}

std::string slot_text(const SlotValue& value) {
  return std::visit([](const auto& held) { return text_of(held); }, value);
}

std::map<std::string, std::string> fields_of(const Fact& fact) {
  std::map<std::string, std::string> fields{{"kind", fact.kind}};
  for (const auto& [name, slot] : fact.slots) add_slot(name, slot.value, fields);
  return fields;
}

void FieldCollector::operator()(std::string_view name, const std::vector<std::string>& values) {
  std::string joined;
  for (const std::string& value : values) append_word(joined, value);
  fields_.emplace(name, std::move(joined));
}

void FieldCollector::operator()(std::string_view name, const std::vector<RegionCandidate>& candidates) {
  std::string joined;
  for (const RegionCandidate& candidate : candidates) append_word(joined, candidate.code);
  fields_.emplace(name, std::move(joined));
}

}  // namespace warta::article
