#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <list>
#include <string>
#include <vector>

#include "lexicon/table.h"

namespace warta::gazetteer::compiler {

/// The row of a table that something was read from.
struct SourceRow {
  const lexicon::Table* table;
  std::size_t row;

  /// Throws Error at the row.
  [[noreturn]] void fail(const std::string& what) const { table->fail_at(row, 0, what); }
};

/// A region as the tables have it.
struct SourceRegion {
  std::string code;
  std::string official;  // "Kabupaten Demak", "Sayung"
  std::string name;      // "Demak", "Sayung"
  std::string type;      // "kabupaten", "kecamatan"
  SourceRow from;
};

struct SourceAlias {
  std::string name;
  std::uint32_t region;  // its number
  bool is_exact;         // whether it counts only as written
  SourceRow from;
};

/// All that the gazetteer is made of. Regions stand in the order of their numbers: see gazetteer/layout.h.
struct Source {
  std::vector<SourceRegion> regions;
  std::vector<std::uint32_t> first_at;  // the first region of each depth, then the number of regions
  std::vector<SourceAlias> aliases;
  std::list<std::string> contents;  // the texts that the tables view
  std::list<lexicon::Table> tables;
};

/// Reads the tables in a folder. Throws an Error that names the place of what is wrong.
Source read_source(const std::filesystem::path& folder);

}  // namespace warta::gazetteer::compiler
