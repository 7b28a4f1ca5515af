#include "rules/part_reader.h"

#include <map>
#include <string>

#include "rules/errors.h"
#include "text/ascii.h"

namespace warta::rules {
namespace {

using Places = std::map<std::string, std::string, std::less<>>;  // for each part its "file:line"

void read_part(const RuleFile& file, const toml::table& table, PatternNames& names, Places& places) {
  refuse_unknown_keys(file, table, {"name", "pattern", "note"});
  const std::string name = required_name(file, table, "name");
  if (!text::is_ascii_letter(name.front())) fail(file, *table.get("name"), "the name of a part begins with a letter");
  required(file, table, "pattern");
  required(file, table, "note");
  if (const auto known = places.find(name); known != places.end())
    fail(file, *table.get("name"), "the part '" + name + "' stands in " + known->second + " already");
  names.parts.emplace(name, read_pattern(file, *table.get("pattern"), names));
  places.emplace(name, place_of(file, table));
}

}  // namespace

PatternNode read_pattern(const RuleFile& file, const toml::node& node, const PatternNames& names) {
  const std::string pattern = text_of(file, node, "a pattern");
  try {
    PatternNode parsed = parse_pattern(pattern, names);
    if (parsed.can_be_empty()) fail(file, node, "the pattern can match nothing");
    return parsed;
  } catch (const PatternError& e) {
    fail(file, position_in(file, node, pattern, e.offset), e.what());
  }
}

void read_parts(const std::vector<RuleFile>& files, PatternNames& names) {
  Places places;
  Errors errors;
  for (const RuleFile& file : files)
    for (const toml::table* table : tables_of(file, "part")) errors.attempt([&] { read_part(file, *table, names, places); });
  errors.throw_any();
}

}  // namespace warta::rules
