#include "gold/annotation.h"

#include <cstdint>

#include <doctest/doctest.h>

namespace warta::test {

std::string text_of(const element& row, const char* key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

bool flag_of(const element& row, const char* key, bool absent) {
  bool value = absent;
  return row[key].get(value) == simdjson::SUCCESS ? value : absent;
}

std::vector<element> rows_of(const element& gold, const char* key) {
  std::vector<element> rows;
  simdjson::dom::array list;
  if (gold[key].get(list) == simdjson::SUCCESS)
    for (const element row : list) rows.push_back(row);
  return rows;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string joined(const element& row, const char* key) {
  std::vector<std::string> words;
  for (const element word : rows_of(row, key)) words.emplace_back(std::string_view(word));
  return joined(words);
}

Span span_of(const element& row, const std::string& text) {
  const std::string surface = text_of(row, "text");
  std::int64_t nth = 1;
  if (row["nth"].get(nth) != simdjson::SUCCESS) nth = 1;
  std::size_t at = std::string::npos;
  for (; nth > 0; --nth) {
    at = text.find(surface, at + 1);  // npos + 1 is 0
    REQUIRE_MESSAGE(at != std::string::npos, "the annotation names what the article does not have: " << surface);
  }
  return {at, at + surface.size()};
}

}  // namespace warta::test
