#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "stream.h"

namespace program {

/// What stands in the input at one place, not yet read for its meaning.
struct Item {
  enum class Type { text, json_line, failure };

  Type type = Type::text;
  /// Its path, or "-".
  std::string file;
  /// Below the folder that the user named, "a/x.txt"; of a file that the user named "x.txt", of standard input "stdin".
  std::string name;
  /// From 1: of JSON Lines the line, of another JSON document which article of it; 0 where the whole file is meant.
  std::size_t line = 0;
  /// The text, the line, or why there is neither.
  std::string content;

  /// "file" or "file:line", for messages.
  std::string place() const;
};

/// The articles of files and folders, one after the other. What cannot be read is an item too, in its place.
class Inputs {
 public:
  explicit Inputs(const std::vector<std::string>& paths);

  bool next(Item& item);

  /// What was passed over in folders so far, as a line for the user; empty where nothing was.
  std::string note() const;

 private:
  struct Pending {
    std::string path;
    /// As in Item.
    std::string name;
    /// By the user, not found in a folder.
    bool is_named;
  };

  // Each says whether there is an item now.
  bool open_next(Item& item);
  bool open_file(Item& item);
  bool next_line(Item& item);
  bool fail(Item& item, std::string reason);
  /// False for a folder that has nothing to read.
  bool open_folder();

  /// What is still to be read, the next one last.
  std::vector<Pending> pending_;
  /// The lines in hand.
  std::unique_ptr<Stream> lines_;
  Pending current_;
  std::size_t line_ = 0;
  bool is_stdin_read_ = false;
  std::size_t passed_over_ = 0;
  /// The first of them.
  std::string passed_over_path_;
};

/// Whether a path ends as those of articles do: in .txt, .jsonl, .ndjson or .json, in any case.
bool has_known_ending(const std::string& path);

/// Whether `file`, which need not exist, is one of `paths`, or would be read as part of a folder among them.
bool is_read_from(const std::string& file, const std::vector<std::string>& paths);

}  // namespace program
