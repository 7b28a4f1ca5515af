#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace warta::gazetteer::compiler {

/// Writes arrays one after the other into a binary file, and a C++ source that gives each of them a name.
///
/// The source has the assembler read the file, so that three megabytes cost no compile time.
class Writer {
 public:
  explicit Writer(std::filesystem::path binary) : path_(std::move(binary)) {}

  template <class T>
  void add(std::string_view type, std::string_view name, const std::vector<T>& array) {
    add_bytes(type, name, {reinterpret_cast<const char*>(array.data()), array.size() * sizeof(T)});
  }
  void add_bytes(std::string_view type, std::string_view name, std::string_view bytes);

  /// Writes the binary file; throws std::ios_base::failure where it cannot.
  void write_binary() const;
  /// The declarations of all arrays, with the definitions that the assembler reads.
  void write_declarations(std::ostream& out) const;

 private:
  struct Array {
    std::string type;
    std::string name;
    std::size_t begin;
    std::size_t size;  // bytes
  };

  std::filesystem::path path_;
  std::string content_;
  std::vector<Array> arrays_;
};

}  // namespace warta::gazetteer::compiler
