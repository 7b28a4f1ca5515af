#include "article/slots.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include "facts/amount.h"

namespace warta::article {
namespace {

using facts::FactDraft;
using facts::SlotDraft;
using rules::SlotType;

/// A place of the article and the fact that is mentioned there.
struct Place {
  Span span;
  std::variant<const Number*, const Date*, const Region*, const Official*, const Post*, const Person*> fact;
};

bool is_of_type(const Number& number, SlotType type) {
  switch (type) {
    case SlotType::number: return true;
    case SlotType::money: return number.kind == NumberKind::money;
    case SlotType::percent: return number.kind == NumberKind::percent;
    case SlotType::quantity: return number.kind == NumberKind::quantity;
    default: return false;
  }
}

bool is_of_type(const Date& date, SlotType type) {
  switch (type) {
    case SlotType::date: return true;
    case SlotType::calendar_date: return date.type == DateType::date;
    case SlotType::time: return date.type == DateType::time;
    case SlotType::duration: return date.type == DateType::duration;
    case SlotType::set: return date.type == DateType::set;
    default: return false;
  }
}

bool is_of_type(const Place& place, SlotType type) {
  return std::visit(
      [&](const auto* fact) {
        using Fact = std::remove_cvref_t<decltype(*fact)>;
        if constexpr (std::is_same_v<Fact, Number> || std::is_same_v<Fact, Date>) return is_of_type(*fact, type);
        else if constexpr (std::is_same_v<Fact, Region>) return type == SlotType::region;
        // A post may be a later mention of its holder.
        else if constexpr (std::is_same_v<Fact, Official>) return type == SlotType::official || type == SlotType::post;
        else if constexpr (std::is_same_v<Fact, Post>) return type == SlotType::post;
        else return type == SlotType::official;
      },
      place.fact);
}

/// The facts of an article by their places.
class Places {
 public:
  explicit Places(const Article& article) {
    add(article.numbers);
    add(article.dates);
    add(article.posts);
    add(article.people);
    add_mentions(article.regions);
    add_mentions(article.officials);
    // The longest of those that begin at one place comes first: it is the whole.
    std::stable_sort(places_.begin(), places_.end(), [](const Place& a, const Place& b) {
      return std::pair(a.span.begin, b.span.end) < std::pair(b.span.begin, a.span.end);
    });
  }

  std::optional<SlotValue> first_within(const Span& span, SlotType type) const {
    auto at = std::lower_bound(places_.begin(), places_.end(), span.begin,
                               [](const Place& place, std::size_t begin) { return place.span.begin < begin; });
    for (; at != places_.end() && at->span.begin < span.end; ++at)
      if (span.contains(at->span) && is_of_type(*at, type))
        return std::visit([](const auto* fact) { return SlotValue(*fact); }, at->fact);
    return std::nullopt;
  }

 private:
  template <class Fact>
  void add(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) places_.push_back({fact.span, &fact});
  }
  template <class Fact>
  void add_mentions(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts)
      for (const Mention& mention : fact.mentions) places_.push_back({mention.span, &fact});
  }

  std::vector<Place> places_;
};

/// The number that the slot's words are by themselves; none where they are none.
std::optional<SlotValue> read_number(const SlotDraft& slot, const Span& span, Zone zone, const facts::Context& context) {
  if (slot.type != SlotType::number) return std::nullopt;
  const auto amount = facts::read_amount(context, slot.tokens);
  if (!amount) return std::nullopt;
  Number number;
  number.span = span;
  number.zone = zone;
  number.value = amount->value;
  number.upper = amount->upper;
  number.kind = amount->is_vague ? NumberKind::vague : amount->is_fraction ? NumberKind::fraction : NumberKind::cardinal;
  return number;
}

/// Reads the slots of a fact. False where one is not what its rule says.
bool read_slots(FactDraft& draft, const Places& places, const facts::Context& context) {
  for (const SlotDraft& slot : draft.slots) {
    const Span span = context.text().original(slot.tokens);
    std::optional<SlotValue> value = slot.type == SlotType::text ? std::nullopt : places.first_within(span, slot.type);
    if (!value && slot.is_stated) value = read_number(slot, span, draft.fact.value.zone, context);
    if (!value && slot.is_stated && slot.type != SlotType::text) return false;
    if (!value) value = context.one_line(slot.tokens);
    draft.fact.value.slots.emplace(slot.name, Slot{span, std::move(*value)});
  }
  return true;
}

}  // namespace

bool has_fact_within(const Article& article, const Span& span, SlotType type) {
  return Places(article).first_within(span, type).has_value();
}

void add_facts(std::vector<FactDraft>&& drafts, const facts::Context& context, Article& article) {
  if (drafts.empty()) return;
  const Places places(article);
  for (FactDraft& draft : drafts)
    if (read_slots(draft, places, context)) article.facts.push_back(std::move(draft.fact.value));
  std::stable_sort(article.facts.begin(), article.facts.end(), [](const Fact& a, const Fact& b) { return a.span < b.span; });
}

}  // namespace warta::article
