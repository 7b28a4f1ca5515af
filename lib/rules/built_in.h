#pragma once

#include <span>
#include <string_view>

namespace warta::rules {

/// A file under lib/data, compiled into the library by lib/cmake/EmbedData.cmake.
struct BuiltInFile {
  std::string_view path;  // below lib/data, such as "rules/numbers.toml"
  std::string_view content;
};

std::span<const BuiltInFile> built_in_files() noexcept;

}  // namespace warta::rules
