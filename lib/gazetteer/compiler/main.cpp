// Compiles the tables of regions into what gazetteer/layout.h describes.
//
//   warta_gazetteer_compiler TABLES BINARY SOURCE
//
// TABLES is the folder lib/data/regions; BINARY and SOURCE are written. Runs when the library is built.

#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "gazetteer/compiler/index.h"
#include "gazetteer/compiler/source.h"
#include "gazetteer/compiler/writer.h"

namespace {

using namespace warta::gazetteer;
using namespace warta::gazetteer::compiler;

/// For each region above the villages the first one below it, and behind these the number of regions.
std::vector<std::uint32_t> first_children(const Source& source) {
  std::vector<std::uint32_t> children;
  std::uint32_t next = source.first_at[1];
  for (std::uint32_t i = 0; i < source.first_at[depth - 1]; ++i) {
    children.push_back(next);
    while (next < source.regions.size() && source.regions[next].code.starts_with(source.regions[i].code + '.')) ++next;
  }
  children.push_back(next);
  return children;
}

std::vector<std::string> type_words(const Source& source) {
  std::vector<std::string> words;
  for (const SourceRegion& region : source.regions)
    if (std::find(words.begin(), words.end(), region.type) == words.end()) words.push_back(region.type);
  return words;
}

void compile(const std::string& tables, const std::string& binary, const std::string& source_file) {
  const Source source = read_source(tables);
  const std::vector<std::string> words = type_words(source);
  NamePool pool;
  std::string codes;
  std::vector<NameRef> names;
  std::vector<std::uint8_t> types;
  for (const SourceRegion& region : source.regions) {
    codes += region.code;
    names.push_back(pool.add(region.official));
    types.push_back(static_cast<std::uint8_t>(std::find(words.begin(), words.end(), region.type) - words.begin()));
  }
  const NameIndex index = build_index(source, pool);

  Writer writer(binary);
  writer.add("NameRef", "region_names", names);
  writer.add("std::uint32_t", "children", first_children(source));
  writer.add("Slot", "slots", index.slots);
  writer.add("Posting", "postings", index.postings);
  writer.add("Alias", "aliases", index.aliases);
  writer.add("ExactName", "exact_names", index.exact_names);
  writer.add("std::uint8_t", "types", types);
  writer.add_bytes("char", "names", pool.content());
  writer.add_bytes("char", "codes", codes);
  writer.write_binary();

  std::ofstream out;
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out.open(source_file, std::ios::binary);
  out << "// Written by warta_gazetteer_compiler.\n\n#include \"gazetteer/layout.h\"\n\nnamespace warta::gazetteer {\n\n";
  writer.write_declarations(out);
  out << "\nconstexpr std::string_view type_words[] = {";
  for (const std::string& word : words) out << '"' << word << "\", ";
  out << "};\n\nconstinit const Layout layout = {names, codes, region_names, types, children, slots, " << index.slots.size() - 1
      << ", postings, aliases, {exact_names, " << index.exact_names.size() << "}, {{";
  for (const std::uint32_t first : source.first_at) out << first << ", ";
  out << "}}, type_words};\n\n}  // namespace warta::gazetteer\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: warta_gazetteer_compiler TABLES BINARY SOURCE\n";
    return 2;
  }
  try {
    compile(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
