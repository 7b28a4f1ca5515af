#include "gazetteer/compiler/writer.h"

#include <fstream>

namespace warta::gazetteer::compiler {
namespace {

constexpr std::size_t alignment = 8;
constexpr std::string_view prefix = "warta_gazetteer_";

/// The path in quotes for the assembler, whose text stands in a raw string of C++.
std::string quoted(const std::filesystem::path& path) {
  std::string quoted = "\"";
  for (const char c : path.generic_string()) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

void Writer::add_bytes(std::string_view type, std::string_view name, std::string_view bytes) {
  content_.resize((content_.size() + alignment - 1) / alignment * alignment);
  arrays_.push_back({std::string(type), std::string(name), content_.size(), bytes.size()});
  content_ += bytes;
}

void Writer::write_binary() const {
  std::ofstream out;
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out.open(path_, std::ios::binary);
  out.write(content_.data(), static_cast<std::streamsize>(content_.size()));
  out.close();
}

void Writer::write_declarations(std::ostream& out) const {
  out << "#ifdef __APPLE__\n"
         "#define WARTA_BEGIN_READ_ONLY \".section __TEXT,__const\\n\"\n"
         "#define WARTA_END_READ_ONLY \".text\\n\"\n"
         "#define WARTA_HIDDEN(name) \".private_extern \" name \"\\n\"\n"
         "#else\n"
         "#define WARTA_BEGIN_READ_ONLY \".pushsection .rodata\\n\"\n"
         "#define WARTA_END_READ_ONLY \".popsection\\n\"\n"
         "#define WARTA_HIDDEN(name) \".hidden \" name \"\\n\"\n"
         "#endif\n\n"
         "asm(WARTA_BEGIN_READ_ONLY\n";
  for (const Array& array : arrays_) {
    const std::string label = std::string(prefix) + array.name;
    out << "    \".globl " << label << "\\n\" WARTA_HIDDEN(\"" << label << "\") \".balign " << alignment << "\\n\"\n"
        << "    R\"asm(" << label << ": .incbin " << quoted(path_) << ", " << array.begin << ", " << array.size << "\n)asm\"\n";
  }
  out << "    WARTA_END_READ_ONLY);\n\n";
  for (const Array& array : arrays_)
    out << "extern __attribute__((visibility(\"hidden\"))) const " << array.type << ' ' << array.name << "[] asm(\"" << prefix
        << array.name << "\");\n";
}

}  // namespace warta::gazetteer::compiler
