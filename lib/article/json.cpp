#include <warta/json.h>

#include <type_traits>
#include <variant>

#include "article/code_points.h"
#include "article/fields.h"
#include "article/iso_text.h"
#include "article/json_writer.h"

namespace warta {
namespace {

/// Writes an article. It is the visitor of `visit_fields`: one overload for each type of field.
class ArticleWriter {
 public:
  ArticleWriter(const Article& article, std::string& out) : article_(article), code_points_(article.text), json_(out) {}

  void write() {
    json_.open('{');
    write_head();
    list("numbers", article_.numbers);
    list("dates", article_.dates);
    list("officials", article_.officials);
    list("posts", article_.posts);
    list("people", article_.people);
    list("regions", article_.regions);
    write_main_region();
    list("facts", article_.facts);
    list("checks", article_.checks);
    list("repairs", article_.repairs);
    list("zones", article_.zones);
    json_.close('}');
  }

  void operator()(std::string_view name, std::string_view value) {
    json_.key(name);
    json_.value(value);
  }

  void operator()(std::string_view name, bool value) {
    json_.key(name);
    json_.value(value);
  }

  template <class T>
  void operator()(std::string_view name, const std::vector<T>& values) {
    list(name, values);
  }

 private:
  void write_head() {
    (*this)("schema", std::string_view("warta/article/1"));
    (*this)("id", std::string_view(article_.id));
    if (!article_.title.empty()) (*this)("title", std::string_view(article_.title));
    if (!article_.url.empty()) (*this)("url", std::string_view(article_.url));
    if (article_.published) (*this)("published", std::string_view(article::iso(*article_.published)));
    (*this)("published_source", to_string(article_.published_source));
    if (article_.dateline) write_dateline(*article_.dateline);
  }

  void write_dateline(const Dateline& dateline) {
    json_.key("dateline");
    json_.open('{');
    if (!dateline.place.empty()) (*this)("place", std::string_view(dateline.place));
    if (!dateline.outlet.empty()) (*this)("outlet", std::string_view(dateline.outlet));
    write_place(dateline.span);
    json_.close('}');
  }

  void write_main_region() {
    if (!article_.main_region) return;
    json_.key("main_region");
    json_.open('{');
    (*this)("code", std::string_view(article_.main_region->code));
    (*this)("reason", std::string_view(article_.main_region->reason));
    json_.close('}');
  }

  void range(std::size_t begin, std::size_t end) {
    json_.open('[');
    json_.value(begin);
    json_.value(end);
    json_.close(']');
  }

  void write_place(const Span& span) {
    json_.key("span");
    range(span.begin, span.end);
    json_.key("chars");
    range(code_points_.before(span.begin), code_points_.before(span.end));
  }

  void write_mention(const Mention& mention) {
    write_place(mention.span);
    (*this)("text", article_.slice(mention.span));
    (*this)("zone", to_string(mention.zone));
  }

  template <class T>
  void list(std::string_view name, const std::vector<T>& values) {
    json_.key(name);
    json_.open('[');
    for (const T& value : values) item(value);
    json_.close(']');
  }

  void item(const std::string& text) { json_.value(std::string_view(text)); }
  void item(const Span& span) { range(span.begin, span.end); }

  void item(const Mention& mention) {
    json_.open('{');
    write_mention(mention);
    json_.close('}');
  }

  void item(const OfficialMention& mention) { item(static_cast<const Mention&>(mention)); }

  void item(const Quote& quote) {
    json_.open('{');
    write_place(quote.span);
    json_.close('}');
  }

  void item(const RegionCandidate& candidate) {
    json_.open('{');
    (*this)("code", std::string_view(candidate.code));
    (*this)("name", std::string_view(candidate.name));
    if (!candidate.reason.empty()) (*this)("reason", std::string_view(candidate.reason));
    json_.close('}');
  }

  void item(const ZoneSpan& zone) {
    json_.open('{');
    (*this)("zone", to_string(zone.zone));
    write_place(zone.span);
    json_.close('}');
  }

  void item(const Repair& repair) {
    json_.open('{');
    write_place(repair.span);
    article::visit_fields(repair, *this);
    json_.close('}');
  }

  void item(const Check& check) {
    json_.open('{');
    article::visit_fields(check, *this);
    json_.close('}');
  }

  /// A region has no place of its own, only mentions.
  void item(const Region& region) {
    json_.open('{');
    article::visit_fields(region, *this);
    (*this)("rule", std::string_view(region.rule));
    json_.close('}');
  }

  void item(const Fact& fact) {
    json_.open('{');
    write_mention(fact);
    article::visit_fields(fact, *this);
    write_slots(fact);
    (*this)("rule", std::string_view(fact.rule));
    json_.close('}');
  }

  template <class T>
  void item(const T& fact) {
    json_.open('{');
    write_mention(fact);
    article::visit_fields(fact, *this);
    (*this)("rule", std::string_view(fact.rule));
    json_.close('}');
  }

  void write_slots(const Fact& fact) {
    json_.key("slots");
    json_.open('{');
    for (const auto& [name, slot] : fact.slots) {
      json_.key(name);
      json_.open('{');
      (*this)("text", article_.slice(slot.span));
      json_.key("span");
      range(slot.span.begin, slot.span.end);
      json_.key("value");
      std::visit([&, &slot = slot](const auto& value) { write_value(article::slot_type(slot.value), value); }, slot.value);
      json_.close('}');
    }
    json_.close('}');
  }

  /// Writes the value of a slot: a fact under the name of its type, text as it is.
  void write_value(std::string_view, const std::string& text) { json_.value(std::string_view(text)); }
  template <class Fact>
  void write_value(std::string_view type, const Fact& fact) {
    json_.open('{');
    json_.key(type);
    json_.open('{');
    article::visit_fields(fact, WithoutMentions{*this});
    json_.close('}');
    json_.close('}');
  }

  /// A fact inside a slot is written without its other places, which the article lists.
  struct WithoutMentions {
    ArticleWriter& writer;
    template <class Value>
    void operator()(std::string_view name, const Value& value) {
      constexpr bool is_place = std::is_same_v<Value, std::vector<Mention>> ||
                                std::is_same_v<Value, std::vector<OfficialMention>> || std::is_same_v<Value, std::vector<Quote>>;
      if constexpr (!is_place) writer(name, value);
    }
  };

  const Article& article_;
  article::CodePoints code_points_;
  article::JsonWriter json_;
};

}  // namespace

std::string to_json(const Article& article) {
  std::string out;
  ArticleWriter(article, out).write();
  return out;
}

}  // namespace warta
