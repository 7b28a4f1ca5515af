#include "rules/source.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include <warta/error.h>

#include "rules/built_in.h"

namespace warta::rules {
namespace {

class BuiltInSource : public Source {
 public:
  std::vector<std::string> rule_files() const override {
    std::vector<std::string> files;
    for (const BuiltInFile& file : built_in_files())
      if (file.path.ends_with(".toml")) files.emplace_back(file.path);
    std::sort(files.begin(), files.end());
    return files;
  }

  std::optional<std::string_view> read(const std::string& path) override {
    for (const BuiltInFile& file : built_in_files())
      if (file.path == path) return file.content;
    return std::nullopt;
  }

  bool is_tested() const noexcept override { return true; }
};

class FolderSource : public Source {
 public:
  explicit FolderSource(const std::filesystem::path& folder) {
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
      if (it->path().extension() == ".toml") files_.push_back(it->path().generic_string());
    if (error) throw Error(folder.generic_string(), 0, 0, "expected a folder of rules: " + error.message());
    if (files_.empty())
      throw Error(folder.generic_string(), 0, 0, "expected rule files (*.toml, not in folders below), found none");
    std::sort(files_.begin(), files_.end());
  }

  std::vector<std::string> rule_files() const override { return files_; }

  std::optional<std::string_view> read(const std::string& path) override {
    const auto known = contents_.find(path);
    if (known != contents_.end()) return known->second;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;  // a folder opens, and fails when it is read
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    std::string content(std::istreambuf_iterator<char>(in), {});
    return contents_.emplace(path, std::move(content)).first->second;
  }

 private:
  std::vector<std::string> files_;
  std::map<std::string, std::string> contents_;
};

}  // namespace

std::unique_ptr<Source> built_in_source() { return std::make_unique<BuiltInSource>(); }

std::unique_ptr<Source> folder_source(const std::filesystem::path& folder) { return std::make_unique<FolderSource>(folder); }

}  // namespace warta::rules
