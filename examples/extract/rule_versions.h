#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace program {

/// A folder that is gone with the object.
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

/// Puts folders as they were at a git revision below another, and gives their paths there; those that it did not have yet are
/// left out. Throws std::runtime_error.
std::vector<std::filesystem::path> check_out(const std::string& revision, const std::vector<std::filesystem::path>& folders,
                                             const std::filesystem::path& into);

}  // namespace program
