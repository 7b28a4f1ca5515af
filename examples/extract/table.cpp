#include "table.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "fact_text.h"
#include "terminal_text.h"

namespace program {
namespace {

constexpr std::size_t columns = 100;
constexpr std::size_t label_columns = 13;
/// How many lines a list of dates, numbers or regions may take.
constexpr std::size_t most_lines = 3;
constexpr std::string_view separator = " \xC2\xB7 ";
constexpr std::string_view times = " \xC3\x97";

/// A block of lines with one label, which stands beside the first line.
class Block {
 public:
  Block(std::string& out, std::string_view label) : out_(out), label_(label) {}

  void line(std::string_view text) {
    out_ += padded("  " + label_, label_columns - 1) + " ";
    out_ += cut(text, columns - label_columns);
    out_ += '\n';
    label_.clear();
  }

 private:
  std::string& out_;
  std::string label_;
};

/// Writes items one behind the other, as many as there is room for, then how many are left.
void write_list(std::string& out, std::string_view label, const std::vector<std::string>& items) {
  constexpr std::size_t room = columns - label_columns;
  constexpr std::size_t room_for_rest = 12;
  Block block(out, label);
  std::string line;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string item = cut(items[i], room - room_for_rest);
    const std::size_t reserved = lines == most_lines ? room_for_rest : 0;
    if (!line.empty() && width(line) + width(separator) + width(item) + reserved > room) {
      if (lines == most_lines) {
        line += std::string(separator) + std::to_string(items.size() - i) + " more";
        break;
      }
      block.line(line);
      line.clear();
      ++lines;
    }
    line += (line.empty() ? std::string() : std::string(separator)) + item;
  }
  if (!line.empty()) block.line(line);
}

/// The name with the code, as "Kabupaten Demak (33.21)". If there is no room for both, the name is cut and the code stays.
std::string with_code(const std::string& name, const std::string& code, std::size_t room) {
  if (code.empty()) return cut(name, room);
  const std::string end = " (" + code + ")";
  return cut(name, room - std::min(room, end.size())) + end;
}

std::string head(const warta::Article& article) {
  std::string line = article.id;
  const std::string_view first_line = std::string_view(article.text).substr(0, article.text.find('\n'));
  const std::string title = printable(article.title.empty() ? first_line.substr(0, 4 * columns) : article.title);
  if (!title.empty()) line += std::string(separator) + title;
  line = cut(printable(line), columns - 14);
  if (article.published) line += std::string(separator) + text_of(*article.published);
  return line + "\n";
}

void write_officials(std::string& out, const warta::Article& article) {
  struct Row {
    std::string name;
    std::string post;
    std::string body;
    std::string code;
  };
  std::vector<Row> rows;
  std::size_t name_columns = 0;
  std::size_t post_columns = 0;
  for (const warta::Official& official : article.officials) {
    if (!is_own(official.zone)) continue;
    const std::string body = official.region ? official.region.name : printable(official.institution);
    rows.push_back({text_of(static_cast<const warta::PersonName&>(official)),
                    text_of(static_cast<const warta::PostTitle&>(official)), body, official.region.code});
    name_columns = std::clamp(width(rows.back().name), name_columns, std::size_t{30});
    post_columns = std::clamp(width(rows.back().post), post_columns, std::size_t{28});
  }
  Block block(out, "officials");
  for (const Row& row : rows) {
    std::string line = padded(row.name, name_columns) + "  " + padded(row.post, post_columns) + "  ";
    line += with_code(row.body, row.code, columns - label_columns - width(line));
    line.erase(line.find_last_not_of(' ') + 1);
    block.line(line);
  }
}

/// What the text says, an equals sign, and what was read from it.
std::string equation(std::string_view surface, const std::string& value) {
  const std::string shown = printable(surface);
  return shown == value ? shown : shown + " = " + value;
}

std::vector<std::string> dates_of(const warta::Article& article) {
  std::vector<std::string> items;
  for (const warta::Date& date : article.dates)
    if (is_own(date.zone)) items.push_back(equation(article.slice(date.span), text_of(date)));
  return items;
}

std::vector<std::string> numbers_of(const warta::Article& article) {
  std::vector<std::string> items;
  for (const warta::Number& number : article.numbers)
    if (is_own(number.zone)) items.push_back(equation(article.slice(number.span), text_of(number)));
  return items;
}

std::vector<std::string> regions_of(const warta::Article& article) {
  std::vector<std::string> items;
  for (const warta::Region& region : article.regions) {
    const auto mentions =
        std::count_if(region.mentions.begin(), region.mentions.end(), [](const auto& m) { return is_own(m.zone); });
    if (mentions == 0) continue;
    std::string item = text_of(region);
    if (!region && !region.candidates.empty()) item += " (open)";
    if (mentions > 1) item += std::string(times) + std::to_string(mentions);
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<std::string> quotes_of(const warta::Article& article) {
  std::vector<std::string> items;
  for (const warta::Official& official : article.officials)
    if (is_own(official.zone))
      for (const warta::Quote& quote : official.quotes)
        items.push_back(printable(official.name) + ": " + printable(article.slice(quote.span)));
  return items;
}

std::string fact_with_slots(const warta::Article& article, const warta::Fact& fact) {
  const std::string surface = printable(article.slice(fact.span)), slots = slots_of(fact);
  return slots.empty() ? surface : surface + ": " + slots;
}

/// Writes a block for each kind of the users' own, in the order of the alphabet.
void write_facts(std::string& out, const warta::Article& article) {
  std::map<std::string_view, std::vector<std::string>> by_kind;
  for (const warta::Fact& fact : article.facts)
    if (is_own(fact.zone)) by_kind[fact.kind].push_back(fact_with_slots(article, fact));
  for (const auto& [kind, facts] : by_kind) write_list(out, kind, facts);
}

std::vector<std::string> failing_checks(const warta::Article& article) {
  std::vector<std::string> items;
  for (const warta::Check& check : article.checks)
    if (!check.holds) items.push_back(std::string(to_string(check.kind)) + " fails: " + printable(check.note));
  return items;
}

}  // namespace

std::string table(const warta::Article& article) {
  std::string out = head(article);
  write_officials(out, article);
  write_list(out, "dates", dates_of(article));
  write_list(out, "numbers", numbers_of(article));
  write_list(out, "regions", regions_of(article));
  if (article.main_region) write_list(out, "main", {text_of(*article.main_region)});
  write_list(out, "quotes", quotes_of(article));
  write_facts(out, article);
  write_list(out, "checks", failing_checks(article));
  return out + "\n";
}

}  // namespace program
