#include "rule_versions.h"

#include <cstdlib>
#include <stdexcept>

#include <unistd.h>
#include <sys/wait.h>

namespace program {
namespace {

namespace fs = std::filesystem;

std::string for_shell(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

/// Runs a program without its messages, and says whether it succeeds. Throws if there is no such program.
bool succeeds(const std::string& program, const std::string& arguments) {
  constexpr int not_found = 127;
  const int status = std::system((program + " " + arguments + " 2>/dev/null").c_str());
  if (WIFEXITED(status) && WEXITSTATUS(status) == not_found)
    throw std::runtime_error(program + " is needed, and is not installed");
  return status == 0;
}

/// Checks out one folder; false if the revision has no such folder.
bool check_out_one(const std::string& revision, const fs::path& folder, const fs::path& into) {
  const std::string archive = into.string() + ".tar", git = "-C " + for_shell(folder.string()) + " ";
  if (!succeeds("git", git + "rev-parse --verify " + for_shell(revision + "^{commit}")))
    throw std::runtime_error("'" + revision + "' is neither a folder nor a git revision that has " + folder.string());
  if (!succeeds("git", git + "archive --format=tar -o " + for_shell(archive) + " " + for_shell(revision) + " .")) return false;
  fs::create_directory(into);
  if (!succeeds("tar", "-xf " + for_shell(archive) + " -C " + for_shell(into.string())))
    throw std::runtime_error(archive + ": cannot be unpacked");
  return true;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string path = (fs::temp_directory_path() / "warta-rules-XXXXXX").string();
  if (::mkdtemp(path.data()) == nullptr) throw std::runtime_error(path + ": cannot be made");
  path_ = path;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::vector<fs::path> check_out(const std::string& revision, const std::vector<fs::path>& folders, const fs::path& into) {
  if (revision.starts_with('-')) throw std::runtime_error("'" + revision + "' is neither a folder nor a git revision");
  std::vector<fs::path> old_folders;
  for (const fs::path& folder : folders) {
    const fs::path old = into / std::to_string(old_folders.size());
    if (check_out_one(revision, folder, old)) old_folders.push_back(old);
  }
  return old_folders;
}

}  // namespace program
