#include <warta/explain.h>

#include "article/json_writer.h"

namespace warta {
namespace {

class ExplanationWriter {
 public:
  ExplanationWriter(const Explanation& explanation, std::string& out) : explanation_(explanation), json_(out) {}

  void write() {
    json_.open('{');
    list("zones", explanation_.article.zones);
    list("tokens", explanation_.tokens);
    list("kinds", explanation_.kinds);
    if (!explanation_.rule.empty()) {
      field("rule", explanation_.rule);
      list("attempts", explanation_.attempts);
    }
    json_.close('}');
  }

 private:
  void field(std::string_view name, std::string_view value) {
    json_.key(name);
    json_.value(value);
  }

  void place(const Span& span) {
    json_.key("span");
    range(span);
    field("text", explanation_.article.slice(span));
  }

  void range(const Span& span) {
    json_.open('[');
    json_.value(span.begin);
    json_.value(span.end);
    json_.close(']');
  }

  template <class T>
  void list(std::string_view name, const std::vector<T>& values) {
    json_.key(name);
    items(values);
  }
  template <class T>
  void items(const std::vector<T>& values) {
    json_.open('[');
    for (const T& value : values) item(value);
    json_.close(']');
  }

  template <class T>
  void item(const std::vector<T>& values) {
    items(values);
  }
  void item(const std::string& text) { json_.value(std::string_view(text)); }
  void item(const ZoneSpan& zone) {
    json_.open('{');
    field("zone", to_string(zone.zone));
    place(zone.span);
    json_.close('}');
  }
  void item(const ExplainedUnit& unit) {
    json_.open('{');
    place(unit.span);
    list("classes", unit.classes);
    json_.close('}');
  }
  void item(const ExplainedKind& kind) {
    json_.open('{');
    field("kind", kind.kind);
    list("tapes", kind.tapes);
    list("matches", kind.matches);
    json_.close('}');
  }
  void item(const ExplainedMatch& match) {
    json_.open('{');
    field("rule", match.rule);
    place(match.span);
    field("outcome", to_string(match.outcome));
    if (!match.by.empty()) field("by", match.by);
    json_.key("slots");
    json_.open('{');
    for (const auto& [slot, span] : match.slots) {
      json_.key(slot);
      range(span);
    }
    json_.close('}');
    json_.close('}');
  }
  void item(const ExplainedAttempt& attempt) {
    json_.open('{');
    place(attempt.matched);
    list("expected", attempt.expected);
    if (attempt.found) {
      json_.key("found");
      item(*attempt.found);
    }
    json_.close('}');
  }

  const Explanation& explanation_;
  article::JsonWriter json_;
};

}  // namespace

std::string to_json(const Explanation& explanation) {
  std::string out;
  ExplanationWriter(explanation, out).write();
  return out;
}

}  // namespace warta
