#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace program {

/// A new folder that is removed with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Writes folders as they were at a git revision below the folder `into`, and returns their paths there; folders that the
/// revision does not have are left out. Throws std::runtime_error.
std::vector<std::filesystem::path> check_out(const std::string& revision, const std::vector<std::filesystem::path>& folders,
                                             const std::filesystem::path& into);

}  // namespace program
