#include "inputs.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <new>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "json_lines.h"

namespace program {
namespace {

namespace fs = std::filesystem;

enum class FileType { text, lines, json, unknown };

/// The type of a file, by the ending of its name.
FileType type_of(const std::string& path) {
  std::string ending = fs::path(path).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  if (ending == ".txt") return FileType::text;
  if (ending == ".jsonl" || ending == ".ndjson") return FileType::lines;
  return ending == ".json" ? FileType::json : FileType::unknown;
}

/// Whether a folder's entry is none of the user's: a system hides its own, and archives from a Mac have shadows of their files.
bool is_hidden(const std::string& name) { return name.starts_with('.') || name == "__MACOSX"; }

/// Whether a file found in a folder is read. A .json file beside a .txt file of its name is not: it is about that text, notes or
/// facts that somebody marked.
bool is_read_in_folders(const std::string& path) {
  const FileType type = type_of(path);
  std::error_code ignored;
  return type == FileType::json ? !fs::exists(fs::path(path).replace_extension(".txt"), ignored) : type != FileType::unknown;
}

bool is_json(FileType type, std::string_view opening) {
  if (type != FileType::unknown) return type != FileType::text;
  return opening.starts_with('{') || (opening.starts_with('[') && (opening.ends_with('{') || opening.ends_with(']')));
}

/// Whether the content is one JSON document: an array, or an object on several lines. JSON Lines begin with an object that has
/// more on its first line than the brace.
bool is_document(std::string_view opening) {
  return opening.starts_with('[') || (opening.starts_with('{') && opening.find('\n') != std::string_view::npos);
}

/// Whether the bytes are no text in any encoding. Texts have hardly any control characters; NUL is part of wide encodings, which
/// have at most three in a row.
bool is_binary(std::string_view head) {
  using namespace std::string_view_literals;
  const auto is_control = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && !std::isspace(static_cast<unsigned char>(c));
  };
  const auto nuls = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
  const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_control));
  const bool is_wide = nuls > head.size() / 4;
  return head.find("\0\0\0\0"sv) != std::string_view::npos || (!is_wide && controls > 2 + head.size() / 20);
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

bool is_below(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

std::string file_name(const std::string& path) { return path == "-" ? "stdin" : fs::path(path).filename().string(); }

/// The paths that are files, by the file's name. A file that is given twice is there once.
std::map<std::string, std::set<std::string>> paths_by_name(const std::vector<std::string>& paths) {
  std::map<std::string, std::set<std::string>> by_name;
  for (const std::string& path : paths) by_name[file_name(path)].insert(path);
  return by_name;
}

/// The folder with exactly one slash at its end.
std::string as_prefix(std::string folder) {
  folder.erase(folder.find_last_not_of('/') + 1);
  return folder + "/";
}

}  // namespace

bool has_known_ending(const std::string& path) { return type_of(path) != FileType::unknown; }

std::string Item::place() const {
  const std::string shown = file == "-" ? "standard input" : file;
  return line == 0 ? shown : shown + ":" + std::to_string(line);
}

Inputs::Inputs(const std::vector<std::string>& paths) {
  const auto by_name = paths_by_name(paths);
  std::error_code ignored;
  for (auto path = paths.rbegin(); path != paths.rend(); ++path) {
    const std::string name = file_name(*path);
    if (fs::is_directory(*path, ignored)) {
      pending_.push_back({*path, paths.size() == 1 ? "" : as_prefix(*path), Origin::named});
    } else {
      pending_.push_back({*path, by_name.at(name).size() == 1 ? name : *path, Origin::named});
    }
  }
}

void Inputs::PassedOver::add(const std::string& path) { first = count++ == 0 ? path : std::min(first, path); }

std::string Inputs::PassedOver::to_string() const {
  return "note: passed over " + first + (count > 1 ? " and " + std::to_string(count - 1) + " more" : "");
}

std::string Inputs::note() const {
  std::string lines;
  if (other_files_.count > 0)
    lines += other_files_.to_string() +
             ": of a folder .txt, .jsonl, .ndjson and .json files are read, but no .json file beside "
             "the .txt file of its name; others where they are named\n";
  if (linked_folders_.count > 0)
    lines += linked_folders_.to_string() + ": links to folders are not followed, since they may lead in circles; name them\n";
  return lines;
}

bool Inputs::next(Item& item) {
  const bool has_item = next_of_any(item);
  ++items_in_folder_;
  return has_item;
}

bool Inputs::next_of_any(Item& item) {
  while (lines_ || !pending_.empty()) {
    try {
      if (lines_ ? next_line(item) : open_next(item)) return true;
    } catch (const std::system_error& error) {
      return fail(item, error.code().message());
    } catch (const LineError& error) {
      return fail(item, error.what());
    } catch (const std::bad_alloc&) {
      return fail(item, "out of memory");
    }
  }
  return false;
}

bool Inputs::fail(Item& item, std::string reason) {
  lines_.reset();
  item = {Item::Type::failure, current_.path, current_.name, line_, std::move(reason)};
  return true;
}

bool Inputs::open_next(Item& item) {
  current_ = std::move(pending_.back());
  pending_.pop_back();
  line_ = 0;
  if (current_.path == "-") return std::exchange(is_stdin_read_, true) ? fail(item, "can be read only once") : open_file(item);
  if (current_.origin == Origin::end_of_named_folder)
    return items_in_folder_ == 0 && fail(item, "no article in this folder: no .txt, .jsonl, .ndjson or .json file that has one");
  if (!fs::is_directory(current_.path)) return open_file(item);
  open_folder();
  return false;
}

bool Inputs::open_file(Item& item) {
  auto stream = std::make_unique<Stream>(current_.path);
  const FileType type = type_of(current_.path);
  const std::string_view head = stream->head();
  if (is_binary(head)) return fail(item, "no text: it is compressed, or of another binary format");
  const bool has_nul = head.find('\0') != std::string_view::npos;
  if (type == FileType::text || !is_json(type, stream->opening())) {
    item = {Item::Type::text, current_.path, current_.name, 0, stream->read_all()};
    return true;
  }
  if (has_nul) return fail(item, "JSON is read in UTF-8, and this is none");
  lines_ = std::move(stream);
  if (is_document(lines_->opening())) *lines_ = Stream::of(as_lines(lines_->read_all()));
  return false;
}

/// Pushes what is to be read in the folder: folders and files of the known endings, sorted by name.
void Inputs::open_folder() {
  std::vector<Pending> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(current_.path)) {
    const std::string path = entry.path().string(), name = entry.path().filename().string();
    if (is_hidden(name)) continue;
    std::error_code error;
    const bool is_folder = entry.is_directory(error);
    if (is_folder && entry.is_symlink()) {
      linked_folders_.add(path);
    } else if (is_folder || is_read_in_folders(path) || (error && error != std::errc::no_such_file_or_directory)) {
      // A path that cannot be looked at, such as a link to itself, fails in its turn.
      found.push_back({path, current_.name + name + (is_folder ? "/" : "")});
    } else {
      other_files_.add(path);
    }
  }
  if (current_.origin == Origin::named) {
    items_in_folder_ = 0;
    pending_.push_back({current_.path, current_.name, Origin::end_of_named_folder});
  }
  std::sort(found.begin(), found.end(), [](const Pending& a, const Pending& b) { return a.path > b.path; });
  pending_.insert(pending_.end(), found.begin(), found.end());
}

bool Inputs::next_line(Item& item) {
  std::string line;
  while (lines_->read_line(line)) {
    ++line_;
    if (is_blank(line)) continue;
    item = {Item::Type::json_line, current_.path, current_.name, line_, std::move(line)};
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
    if (fs::is_directory(source, ignored)) return is_below(target, source) && is_read_in_folders(file);
    // The same file may have several names.
    return source == target || fs::equivalent(source, target, ignored);
  });
}

}  // namespace program
