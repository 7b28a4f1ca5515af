#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::article {

/// Appends JSON to a string: it sets the commas, and that is all it knows of the structure.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);
  /// Any bytes as a string; those that are not UTF-8 become U+FFFD.
  void value(std::string_view text);
  void value(bool truth);
  void value(std::size_t number);
  /// Anything else by this name would become a bool.
  void value(const char* text) = delete;

 private:
  void separate();
  void escaped(unsigned char byte);

  std::string& out_;
  bool needs_comma_ = false;
};

}  // namespace warta::article
