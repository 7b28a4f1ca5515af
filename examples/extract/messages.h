#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace program {

/// A line for standard error.
struct Message {
  /// What is wrong, in the same words for all that is wrong in the same way.
  std::string sort;
  /// The line, with its line feed.
  std::string line;
};

/// Passes on the first 20 messages of each sort, and counts the others.
class MessageLimit {
 public:
  /// The lines of those that are to be printed.
  std::string pass(const std::vector<Message>& messages);
  /// A line for each sort of which there were more; empty where there was none.
  std::string rest() const;

 private:
  std::map<std::string, std::size_t> counts_;
};

}  // namespace program
