#include "json_lines.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "day.h"
#include "fields.h"

namespace program {
namespace {

using simdjson::dom::element;

/// Whether the value is one of those that crawlers write for what they did not find.
bool is_absent(std::string_view value) { return value.empty() || value == "None" || value == "NaT"; }

/// The first of the values that is a string and not absent; empty if none is.
std::string_view first_string(const std::vector<element>& values) {
  std::string_view string;
  for (const element value : values)
    if (value.get(string) == simdjson::SUCCESS && !is_absent(string)) return string;
  return {};
}

bool is_empty_string(const element& value) {
  std::string_view string;
  return value.get(string) == simdjson::SUCCESS && string.empty();
}

/// The text of an article. An empty one makes an article without facts; a line that has no text at all is no article.
std::string_view text_of(const Fields& fields) {
  const std::vector<element> values = fields.values(Role::text);
  const std::string_view text = first_string(values);
  if (text.empty() && std::none_of(values.begin(), values.end(), is_empty_string))
    throw LineError("no text under text, content, body, isi, konten or the like");
  return text;
}

std::string_view url_of(const Fields& fields, const simdjson::dom::object& object) {
  if (const std::string_view url = first_string(fields.values(Role::url)); !url.empty()) return url;
  std::string_view source;
  const bool is_string = object.at_key("source").get(source) == simdjson::SUCCESS;
  return is_string && (source.starts_with("http://") || source.starts_with("https://")) ? source : std::string_view();
}

/// The value as it is written, a string without its quotation marks; empty where it is absent.
std::string written(const element& value) {
  std::string_view string;
  if (value.is_null()) return {};
  if (value.get(string) != simdjson::SUCCESS) return simdjson::minify(value);
  return is_absent(string) ? std::string() : std::string(string);
}

std::string id_of(const simdjson::dom::object& object) {
  element value;
  return object.at_key("id").get(value) == simdjson::SUCCESS ? written(unwrapped(value)) : std::string();
}

/// Reads the first date that can be read. If none can, the first that is given counts as unread.
void read_published(const Fields& fields, Record& record) {
  std::string unread;
  for (const element value : fields.values(Role::date)) {
    const std::string date = written(value);
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
  simdjson::dom::object object;
  if (root.get(object) != simdjson::SUCCESS) throw LineError("not a JSON object");
  const Fields fields(object);
  Record record;
  record.text = text_of(fields);
  record.title = first_string(fields.values(Role::title));
  record.url = url_of(fields, object);
  record.id = id_of(object);
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
