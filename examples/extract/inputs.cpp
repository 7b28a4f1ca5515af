#include "inputs.h"

#include <algorithm>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

namespace program {
namespace {

namespace fs = std::filesystem;

bool is_text_file(const std::string& path) { return path.ends_with(".txt"); }
bool is_line_file(const std::string& path) { return path.ends_with(".jsonl"); }

/// What a folder holds that is to be read: folders and files of the known types, sorted by name.
std::vector<std::string> listed(const std::string& folder) {
  std::vector<std::string> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string path = entry.path().string();
    const bool is_folder = entry.is_directory() && !entry.is_symlink();
    if (is_folder || is_text_file(path) || is_line_file(path)) found.push_back(path);
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

bool is_below(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

}  // namespace

std::string Item::place() const {
  const std::string name = file == "-" ? "standard input" : file;
  return line == 0 ? name : name + ":" + std::to_string(line);
}

Inputs::Inputs(std::vector<std::string> paths) {
  for (auto path = paths.rbegin(); path != paths.rend(); ++path) pending_.push_back({std::move(*path), true});
}

bool Inputs::next(Item& item) {
  while (lines_ || !pending_.empty()) {
    try {
      if (lines_ ? next_line(item) : open_next(item)) return true;
    } catch (const std::system_error& error) {
      return fail(item, error.code().message());
    } catch (const std::bad_alloc&) {
      return fail(item, "out of memory");
    }
  }
  return false;
}

bool Inputs::fail(Item& item, std::string reason) {
  lines_.reset();
  item = {Item::Type::failure, file_, line_, std::move(reason)};
  return true;
}

bool Inputs::open_next(Item& item) {
  const Pending pending = std::move(pending_.back());
  pending_.pop_back();
  file_ = pending.path;
  line_ = 0;
  if (file_ != "-" && fs::is_directory(file_)) {
    const bool has_any = open_folder();
    return !has_any && pending.is_named && fail(item, "no .txt or .jsonl file in this folder");
  }
  auto stream = std::make_unique<Stream>(file_);
  if (is_line_file(file_) || (!is_text_file(file_) && stream->peek() == '{')) {
    lines_ = std::move(stream);
    return false;
  }
  item = {Item::Type::text, file_, 0, stream->read_all()};
  return true;
}

bool Inputs::open_folder() {
  std::vector<std::string> found = listed(file_);
  for (auto path = found.rbegin(); path != found.rend(); ++path) pending_.push_back({std::move(*path), false});
  return !found.empty();
}

bool Inputs::next_line(Item& item) {
  std::string line;
  while (lines_->read_line(line)) {
    ++line_;
    if (is_blank(line)) continue;
    item = {Item::Type::json_line, file_, line_, std::move(line)};
    return true;
  }
  lines_.reset();
  return false;
}

bool is_read_from(const std::string& file, const std::vector<std::string>& paths) {
  std::error_code ignored;
  const fs::path target = fs::weakly_canonical(file, ignored);
  return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
    if (path == "-") return false;
    const fs::path source = fs::weakly_canonical(path, ignored);
    if (!fs::is_directory(source, ignored)) return source == target;
    return is_below(target, source) && (is_text_file(file) || is_line_file(file));
  });
}

}  // namespace program
