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
  /// As the user named it.
  std::string file;
  /// From 1; 0 where the whole file is meant.
  std::size_t line = 0;
  /// The text, the line, or why there is neither.
  std::string content;

  /// "file" or "file:line", for messages.
  std::string place() const;
};

/// The articles of files and folders, one after the other. What cannot be read is an item too, in its place.
class Inputs {
 public:
  explicit Inputs(std::vector<std::string> paths);

  bool next(Item& item);

 private:
  struct Pending {
    std::string path;
    /// By the user, not found in a folder.
    bool is_named;
  };

  // Each says whether there is an item now.
  bool open_next(Item& item);
  bool next_line(Item& item);
  bool fail(Item& item, std::string reason);
  /// False for a folder that has nothing to read.
  bool open_folder();

  /// What is still to be read, the next one last.
  std::vector<Pending> pending_;
  /// The file of lines in hand.
  std::unique_ptr<Stream> lines_;
  std::string file_;
  std::size_t line_ = 0;
};

/// Whether `file`, which need not exist, is one of `paths`, or would be read as part of a folder among them.
bool is_read_from(const std::string& file, const std::vector<std::string>& paths);

}  // namespace program
