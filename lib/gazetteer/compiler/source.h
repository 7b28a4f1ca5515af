#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace warta::gazetteer::compiler {

/// A region as the tables have it.
struct SourceRegion {
  std::string code;
  std::string official;  // "Kabupaten Demak", "Sayung"
  std::string name;      // "Demak", "Sayung"
  std::string type;      // "kabupaten", "kecamatan"
};

struct SourceAlias {
  std::string name;
  std::uint32_t region;  // its number
  bool is_exact;         // counts only as written
};

/// All that the gazetteer is made of. Regions stand in the order of their numbers: see gazetteer/layout.h.
struct Source {
  std::vector<SourceRegion> regions;
  std::vector<std::uint32_t> first_at;  // of each depth; then the number of regions
  std::vector<SourceAlias> aliases;
};

/// Reads the tables in a folder. Throws Error for what is wrong with one, with its name.
Source read_source(const std::filesystem::path& folder);

}  // namespace warta::gazetteer::compiler
