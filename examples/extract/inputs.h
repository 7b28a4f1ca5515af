#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "stream.h"

namespace program {

/// The content of the input at one place, not yet parsed.
struct Item {
  enum class Type { text, json_line, failure };

  Type type = Type::text;
  /// The path of its file, or "-".
  std::string file;
  /// The name that tells its file from the others of the run: its place below the one folder that the user named, "a/x.txt";
  /// "x.txt" for a file that the user named; "stdin" for standard input. If more than one path is named, folders stand before it
  /// as they were named, "pers/a/x.txt", and so do the folders of files that share a name.
  std::string name;
  /// The line in JSON Lines, or the number of the article in another JSON document, from 1; 0 where the whole file is meant.
  std::size_t line = 0;
  /// The text, the line, or why there is neither.
  std::string content;

  /// Its place for messages: "file" or "file:line".
  std::string place() const;
};

/// Gives the articles of files and folders, one after the other. What cannot be read is an item, too, in its place, and so is a
/// named folder without an article.
class Inputs {
 public:
  explicit Inputs(const std::vector<std::string>& paths);

  bool next(Item& item);

  /// What was passed over in folders so far, as lines for the user; empty if nothing was.
  std::string note() const;

 private:
  enum class Origin { named, found, end_of_named_folder };

  struct Pending {
    std::string path;
    /// The name as in Item; for a folder what stands before the names of its files, "" or "pers/a/".
    std::string name;
    Origin origin = Origin::found;
  };

  /// What was passed over for one reason.
  struct PassedOver {
    std::size_t count = 0;
    std::string first;

    void add(const std::string& path);
    std::string to_string() const;
  };

  // Each of these returns whether there is an item now.
  bool next_of_any(Item& item);
  bool open_next(Item& item);
  bool open_file(Item& item);
  bool next_line(Item& item);
  bool fail(Item& item, std::string reason);
  void open_folder();

  /// The paths that are still to be read, the next one last.
  std::vector<Pending> pending_;
  /// The file whose lines are being read; null for none.
  std::unique_ptr<Stream> lines_;
  Pending current_;
  std::size_t line_ = 0;
  bool is_stdin_read_ = false;
  /// How many items the named folder that is being read has given.
  std::size_t items_in_folder_ = 0;
  PassedOver other_files_, linked_folders_;
};

/// Whether a path ends as those of articles do: in .txt, .jsonl, .ndjson or .json, in any case.
bool has_known_ending(const std::string& path);

/// Whether `file`, which need not exist, is one of `paths`, or would be read as part of a folder among them.
bool is_read_from(const std::string& file, const std::vector<std::string>& paths);

}  // namespace program
