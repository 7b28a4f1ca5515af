#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta::rules {

/// A place from which rule files and their tables are read. The views that it returns live as long as it does.
class Source {
 public:
  virtual ~Source() = default;
  /// The paths of the rule files, sorted.
  virtual std::vector<std::string> rule_files() const = 0;
  /// The content of a file; none if there is no such file.
  virtual std::optional<std::string_view> read(const std::string& path) = 0;
  /// Whether tests have shown that its rules do what their examples say: then these need not be read with the rules.
  virtual bool is_tested() const noexcept { return false; }
};

/// The files that are compiled into the library.
std::unique_ptr<Source> built_in_source();

/// The `.toml` files of a folder, without those of folders in it. Throws Error if the folder cannot be read or has none.
std::unique_ptr<Source> folder_source(const std::filesystem::path& folder);

}  // namespace warta::rules
