#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <warta/article.h>

namespace warta::article {

// The fields of the JSON Lines contract, named here and nowhere else, in the contract's order. A visitor is called as
// `visitor(name, value)` with a std::string_view, a bool or a std::vector<std::string>, and for what lies at places of
// its own with a std::vector of Span, Mention, OfficialMention, Quote or RegionCandidate. Optional fields that are absent are
// skipped. What every mention has (span, chars, text, zone) and the name of the rule are not among them.

namespace detail {

template <class Visitor>
void visit_present(std::string_view name, std::string_view value, Visitor& visitor) {
  if (!value.empty()) visitor(name, value);
}

/// Visits a field that only says that something is out of the ordinary.
template <class Visitor>
void visit_unless(bool ordinary, std::string_view name, bool value, Visitor& visitor) {
  if (value != ordinary) visitor(name, value);
}

template <class Visitor>
void visit_name(const PersonName& person, Visitor& visitor) {
  visitor("name", std::string_view(person.name));
  visitor("prefixes", person.prefixes);
  visitor("suffixes", person.suffixes);
}

template <class Visitor>
void visit_body(const PostTitle& post, Visitor& visitor) {
  visitor("position", std::string_view(post.position));
  visit_present("institution", post.institution, visitor);
  visit_present("region", post.region.code, visitor);
}

template <class Visitor>
void visit_status(const PostTitle& post, Visitor& visitor) {
  visitor("status", to_string(post.status));
  visit_present("acting", post.acting, visitor);
}

}  // namespace detail

template <class Visitor>
void visit_fields(const Number& number, Visitor&& visitor) {
  visitor("kind", to_string(number.kind));
  visitor("value", std::string_view(number.value.to_string()));
  if (number.upper) visitor("upper", std::string_view(number.upper->to_string()));
  detail::visit_present("unit", number.unit, visitor);
  if (number.modifier) visitor("modifier", to_string(*number.modifier));
}

template <class Visitor>
void visit_fields(const Date& date, Visitor&& visitor) {
  visitor("type", to_string(date.type));
  visitor("value", std::string_view(date.value));
  detail::visit_present("end", date.end, visitor);
  detail::visit_present("anchor", date.anchor, visitor);
  if (date.weekday_agrees) visitor("weekday_agrees", *date.weekday_agrees);
  detail::visit_unless(true, "valid", date.valid, visitor);
  detail::visit_unless(false, "fiscal", date.fiscal, visitor);
  detail::visit_unless(false, "approximate", date.approximate, visitor);
  if (date.hijri) visitor("calendar", std::string_view("hijri"));
}

template <class Visitor>
void visit_fields(const Official& official, Visitor&& visitor) {
  detail::visit_name(official, visitor);
  detail::visit_body(official, visitor);
  if (official.region_source != RegionSource::none) visitor("region_source", to_string(official.region_source));
  detail::visit_status(official, visitor);
  visitor("public", official.is_public);
  visitor("mentions", official.mentions);
  visitor("quotes", official.quotes);
}

/// Posts have no `region_source` in the contract.
template <class Visitor>
void visit_fields(const Post& post, Visitor&& visitor) {
  detail::visit_body(post, visitor);
  detail::visit_status(post, visitor);
}

template <class Visitor>
void visit_fields(const Person& person, Visitor&& visitor) {
  detail::visit_name(person, visitor);
}

template <class Visitor>
void visit_fields(const Region& region, Visitor&& visitor) {
  detail::visit_present("code", region.code, visitor);
  visitor("name", std::string_view(region.name));
  visitor("level", to_string(region.level));
  if (region) detail::visit_present("province", region.province, visitor);
  else visitor("candidates", region.candidates);
  visitor("mentions", region.mentions);
}

template <class Visitor>
void visit_fields(const Check& check, Visitor&& visitor) {
  visitor("kind", to_string(check.kind));
  visitor("holds", check.holds);
  visitor("spans", check.spans);
  visitor("note", std::string_view(check.note));
}

template <class Visitor>
void visit_fields(const Repair& repair, Visitor&& visitor) {
  visitor("from", std::string_view(repair.from));
  visitor("to", std::string_view(repair.to));
  visitor("kind", to_string(repair.kind));
}

/// The slots are not visited, since users choose their names: see `slot_type` and `slot_text`.
template <class Visitor>
void visit_fields(const Fact& fact, Visitor&& visitor) {
  visitor("kind", std::string_view(fact.kind));
}

/// The name of what a slot holds: "number", "date", "region", "official", "post", "person" or "text".
std::string_view slot_type(const SlotValue& value);
/// What a slot says in one word: a number's or date's value, a region's code (its name where it has none), a person's name,
/// a post's position, or the text itself.
std::string slot_text(const SlotValue& value);

/// Collects fields as text: bools are "true" and "false", lists are joined by one blank, candidates are their codes.
/// Places are left out, and so are absent fields: a date that is valid has no "valid".
class FieldCollector {
 public:
  void operator()(std::string_view name, std::string_view value) { fields_.emplace(name, value); }
  void operator()(std::string_view name, bool value) { fields_.emplace(name, value ? "true" : "false"); }
  void operator()(std::string_view name, const std::vector<std::string>& values);
  void operator()(std::string_view name, const std::vector<RegionCandidate>& candidates);
  void operator()(std::string_view, const std::vector<Mention>&) {}
  void operator()(std::string_view, const std::vector<OfficialMention>&) {}
  void operator()(std::string_view, const std::vector<Quote>&) {}
  void operator()(std::string_view, const std::vector<Span>&) {}

  std::map<std::string, std::string> take() { return std::move(fields_); }

 private:
  std::map<std::string, std::string> fields_;
};

/// The fields of a fact of a user's kind: its slots by their names, and the fields of their values as "slot.field".
std::map<std::string, std::string> fields_of(const Fact& fact);

template <class T>
std::map<std::string, std::string> fields_of(const T& fact) {
  FieldCollector collector;
  visit_fields(fact, collector);
  return collector.take();
}

}  // namespace warta::article
