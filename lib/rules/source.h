#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::rules {

/// Where rule files and their tables are read from. What it hands out lives as long as it does.
class Source {
 public:
  virtual ~Source() = default;
  /// Paths of the rule files, sorted.
  virtual std::vector<std::string> rule_files() const = 0;
  /// The content of a file; none if there is no such file.
  virtual std::optional<std::string_view> read(const std::string& path) = 0;
};

/// What is compiled into the library.
std::unique_ptr<Source> built_in_source();

/// The `.toml` files of a folder, not of folders in it. Throws Error where the folder cannot be read or has none.
std::unique_ptr<Source> folder_source(const std::filesystem::path& folder);

}  // namespace warta::rules
