#include "rules/refusals.h"

#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "files.h"

namespace warta::test {

Refusal refusal_of(const std::vector<std::filesystem::path>& folders) {
  try {
    const Extractor extractor({.rule_folders = folders});
  } catch (const Error& e) {
    const std::string full = e.what();
    const std::string first = full.substr(0, full.find('\n'));
    const std::string place =
        e.line() == 0 ? e.file() + ": " : e.file() + ":" + std::to_string(e.line()) + ":" + std::to_string(e.column()) + ": ";
    REQUIRE(first.starts_with(place));
    return {e.file(), e.line(), e.column(), first.substr(place.size()), full};
  }
  return {"", 0, 0, "none", ""};
}

std::pair<std::size_t, std::size_t> place_of(std::string_view marked) {
  std::size_t line = 1, column = 1;
  for (const char c : marked.substr(0, marked.find("§"))) {
    if (c == '\n') ++line, column = 1;
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++column;
  }
  return {line, column};
}

std::string unmarked(std::string text) {
  const std::size_t at = text.find("§");
  REQUIRE(at != std::string::npos);
  return text.erase(at, std::string_view("§").size());
}

void check_refusal(const std::string& marked, const std::string& what) {
  CAPTURE(marked);
  const TempFolder folder;
  const std::string file = folder.write("uji.toml", unmarked(marked)).generic_string();
  folder.write("kata.tsv", good_table);
  folder.write("sempit.tsv", "text\nsatu\n");
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == what);
  CHECK(found.file == file);
  const auto [line, column] = place_of(marked);
  CHECK(found.line == line);
  CHECK(found.column == column);
}

}  // namespace warta::test
