#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace program {

/// An article as it came in.
struct Record {
  std::string id;
  std::string title;
  std::string url;
  std::string text;
  std::optional<std::chrono::year_month_day> published;
  /// The publication date as it is written, if one is given and cannot be read; else empty.
  std::string unread_date;
};

/// Says why a line is no article, or a document no JSON.
class LineError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads articles from lines of JSON, by the field names that crawlers use. It keeps its buffers from line to line.
class LineParser {
 public:
  LineParser();
  ~LineParser();
  LineParser(const LineParser&) = delete;
  LineParser& operator=(const LineParser&) = delete;

  /// Throws LineError.
  Record parse(std::string line);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The articles of a JSON document, each on a line of its own. The document is an array of objects, or objects one behind the
/// other, in any layout. Throws LineError if any of it is no JSON.
std::string as_lines(std::string document);

}  // namespace program
