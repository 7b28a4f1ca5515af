#include "json_lines.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <simdjson.h>

#include "day.h"

namespace program {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;
using Names = std::span<const std::string_view>;

// By rank: the first that is present counts.
constexpr std::array<std::string_view, 6> text_names = {"text", "maintext", "content", "plaintext", "articleBody", "body"};
constexpr std::array<std::string_view, 2> title_names = {"title", "headline"};
constexpr std::array<std::string_view, 6> date_names = {"published",       "date",         "date_publish", "publish_date",
                                                        "publishing_date", "datePublished"};
constexpr std::array<std::string_view, 2> url_names = {"url", "link"};

/// Crawlers write what they did not find in these ways.
bool is_absent(std::string_view value) { return value.empty() || value == "None" || value == "NaT"; }

/// The string of that name; empty where it is absent or no string.
std::string_view string_of(const object& fields, std::string_view name) {
  std::string_view value;
  if (fields.at_key(name).get(value) != simdjson::SUCCESS || is_absent(value)) return {};
  return value;
}

std::string_view first_of(const object& fields, Names names) {
  for (const std::string_view name : names)
    if (const std::string_view value = string_of(fields, name); !value.empty()) return value;
  return {};
}

bool is_string(const object& fields, std::string_view name) {
  std::string_view value;
  return fields.at_key(name).get(value) == simdjson::SUCCESS && value.empty();
}

/// An article whose text is there and empty is an article without facts; a line that has no text at all is none.
std::string_view text_of(const object& fields) {
  const std::string_view text = first_of(fields, text_names);
  const bool is_empty =
      text.empty() && std::any_of(text_names.begin(), text_names.end(), [&](auto name) { return is_string(fields, name); });
  if (text.empty() && !is_empty) throw LineError("no text (under text, maintext, content, plaintext, articleBody or body)");
  return text;
}

std::string_view url_of(const object& fields) {
  if (const std::string_view url = first_of(fields, url_names); !url.empty()) return url;
  const std::string_view source = string_of(fields, "source");
  const bool is_url = source.starts_with("http://") || source.starts_with("https://");
  return is_url ? source : std::string_view();
}

std::string id_of(const object& fields) {
  std::int64_t number = 0;
  if (fields.at_key("id").get(number) == simdjson::SUCCESS) return std::to_string(number);
  return std::string(string_of(fields, "id"));
}

}  // namespace

struct LineParser::Impl {
  simdjson::dom::parser parser;
};

LineParser::LineParser() : impl_(std::make_unique<Impl>()) {}
LineParser::~LineParser() = default;

Record LineParser::parse(std::string line) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
  line.reserve(line.size() + simdjson::SIMDJSON_PADDING);
  element root;
  if (const auto error = impl_->parser.parse(line).get(root); error != simdjson::SUCCESS)
    throw LineError(std::string("no JSON: ") + simdjson::error_message(error));
  object fields;
  if (root.get(fields) != simdjson::SUCCESS) throw LineError("not a JSON object");
  Record record;
  record.text = text_of(fields);
  record.title = first_of(fields, title_names);
  record.url = url_of(fields);
  record.id = id_of(fields);
  const std::string_view date = first_of(fields, date_names);
  record.published = day_in_jakarta(date);
  if (!date.empty() && !record.published) record.unread_date = date;
  return record;
}

}  // namespace program
