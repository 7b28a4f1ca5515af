#include "json_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>

#include <simdjson.h>

#include "day.h"

namespace program {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;
using Names = std::span<const std::string_view>;

// The names by rank: the first one that is present counts.
constexpr std::array<std::string_view, 6> text_names = {"text", "maintext", "content", "plaintext", "articleBody", "body"};
constexpr std::array<std::string_view, 2> title_names = {"title", "headline"};
constexpr std::array<std::string_view, 6> date_names = {"published",       "date",         "date_publish", "publish_date",
                                                        "publishing_date", "datePublished"};
constexpr std::array<std::string_view, 2> url_names = {"url", "link"};

/// Whether the value is one of those that crawlers write for what they did not find.
bool is_absent(std::string_view value) { return value.empty() || value == "None" || value == "NaT"; }

/// The string field of that name; empty if it is absent or no string.
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

/// The text of an article. An empty one makes an article without facts; a line that has no text at all is no article.
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

/// The value inside the type that exports of a database wrap around it: in {"$date": "2025-12-08T…"} or {"$date": {"$numberLong":
/// "1765…"}}.
element unwrapped(element value) {
  object fields;
  element inner;
  for (const std::string_view name : {"$date", "$numberLong"})
    if (value.get(fields) == simdjson::SUCCESS && fields.size() == 1 && fields.at_key(name).get(inner) == simdjson::SUCCESS)
      value = inner;
  return value;
}

/// The value as it is written, a string without its quotation marks; empty where it is absent.
std::string written_of(const object& fields, std::string_view name) {
  element value;
  if (fields.at_key(name).get(value) != simdjson::SUCCESS || value.is_null()) return {};
  value = unwrapped(value);
  std::string_view string;
  if (value.get(string) != simdjson::SUCCESS) return simdjson::minify(value);
  return is_absent(string) ? std::string() : std::string(string);
}

/// Reads the first date that can be read. If none can, the first that is given counts as unread.
void read_published(const object& fields, Record& record) {
  std::string unread;
  for (const std::string_view name : date_names) {
    const std::string date = written_of(fields, name);
    record.published = day_in_jakarta(date);
    if (record.published) return;
    if (unread.empty()) unread = date;
  }
  record.unread_date = unread;
}

[[noreturn]] void fail(simdjson::error_code error) { throw LineError(std::string("no JSON: ") + simdjson::error_message(error)); }

void remove_byte_order_mark(std::string& text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
}

/// The code unit of the escape "\\uD83D" that stands at a place; none where another escape stands there.
std::optional<unsigned> code_unit_at(std::string_view text, std::size_t at) {
  constexpr std::size_t figures = 4;
  const std::string_view escape = text.substr(std::min(at, text.size()), figures + 2);
  unsigned unit = 0;
  if (escape.size() < figures + 2 || !escape.starts_with("\\u")) return {};
  const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + escape.size(), unit, 16);
  return error == std::errc() && end == escape.data() + escape.size() ? std::optional(unit) : std::nullopt;
}

/// Replaces each half of a surrogate pair that stands without the other by U+FFFD, and says whether there was one. Python's
/// json.dumps writes such halves, and no parser takes them.
bool replace_half_pairs(std::string& json) {
  constexpr std::size_t escape = 6;
  const auto is_in = [](std::optional<unsigned> unit, unsigned first) { return unit && *unit >= first && *unit < first + 0x400; };
  bool is_changed = false;
  for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
    const auto unit = code_unit_at(json, at);
    const bool is_high = is_in(unit, 0xD800), is_pair = is_high && is_in(code_unit_at(json, at + escape), 0xDC00);
    const bool is_half = !is_pair && (is_high || is_in(unit, 0xDC00));
    if (is_half) json.replace(at, escape, "\\uFFFD");
    is_changed = is_changed || is_half;
    at += is_pair ? 2 * escape : 2;
  }
  return is_changed;
}

/// Adds an element, or each element of an array, as a line.
void add_lines(const element& root, std::string& lines) {
  simdjson::dom::array articles;
  if (root.get(articles) != simdjson::SUCCESS) {
    lines += simdjson::minify(root) + "\n";
    return;
  }
  for (const element article : articles) lines += simdjson::minify(article) + "\n";
}

}  // namespace

struct LineParser::Impl {
  simdjson::dom::parser parser;
};

LineParser::LineParser() : impl_(std::make_unique<Impl>()) {}
LineParser::~LineParser() = default;

Record LineParser::parse(std::string line) {
  remove_byte_order_mark(line);
  line.reserve(line.size() + simdjson::SIMDJSON_PADDING);
  element root;
  auto error = impl_->parser.parse(line).get(root);
  if (error == simdjson::STRING_ERROR && replace_half_pairs(line)) error = impl_->parser.parse(line).get(root);
  if (error != simdjson::SUCCESS) fail(error);
  object fields;
  if (root.get(fields) != simdjson::SUCCESS) throw LineError("not a JSON object");
  Record record;
  record.text = text_of(fields);
  record.title = first_of(fields, title_names);
  record.url = url_of(fields);
  record.id = written_of(fields, "id");
  read_published(fields, record);
  return record;
}

std::string as_lines(std::string document) {
  remove_byte_order_mark(document);
  replace_half_pairs(document);
  document.reserve(document.size() + simdjson::SIMDJSON_PADDING);
  simdjson::dom::parser parser;
  simdjson::dom::document_stream roots;
  // All is one batch, since one array may be all of it.
  if (const auto error = parser.parse_many(document, document.size() + 1).get(roots); error != simdjson::SUCCESS) fail(error);
  std::string lines;
  for (const auto& root : roots) {
    if (root.error() != simdjson::SUCCESS) fail(root.error());
    add_lines(root.value_unsafe(), lines);
  }
  if (roots.truncated_bytes() > 0) throw LineError("no JSON: it ends too soon");
  return lines;
}

}  // namespace program
