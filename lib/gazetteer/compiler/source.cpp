#include "gazetteer/compiler/source.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>

#include <warta/error.h>

#include "gazetteer/layout.h"
#include "lexicon/table.h"

namespace warta::gazetteer::compiler {
namespace {

using lexicon::Table;

/// A table with the text that it views.
class TableFile {
 public:
  TableFile(const std::filesystem::path& folder, const std::string& name)
      : content_(read(folder / name)), table_(name, content_) {}
  TableFile(const TableFile&) = delete;
  TableFile& operator=(const TableFile&) = delete;

  const Table& table() const noexcept { return table_; }
  std::string cell(std::size_t row, std::string_view column) const { return std::string(table_.cell(row, column)); }

 private:
  static std::string read(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    if (!stream || !(content << stream.rdbuf())) throw Error(path.string(), 0, 0, "cannot be read");
    return content.str();
  }

  std::string content_;
  Table table_;
};

/// The type words by law.
class Types {
 public:
  explicit Types(const std::filesystem::path& folder) {
    const TableFile file(folder, "types.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row)
      words_[{file.cell(row, "kind"), file.cell(row, "code")}] = file.cell(row, "word");
  }

  /// The word for regions of this kind at `code`: that of the smallest region around it that has one.
  const std::string& word(const std::string& kind, const std::string& code) const {
    for (std::string around = code; !around.empty();
         around = around.substr(0, around.find_last_of('.') == std::string::npos ? 0 : around.rfind('.')))
      if (const auto found = words_.find({kind, around}); found != words_.end()) return found->second;
    const auto found = words_.find({kind, "*"});
    if (found == words_.end()) throw Error("types.tsv", 0, 0, "no type word of kind '" + kind + "' for " + code);
    return found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> words_;
};

class Reader {
 public:
  explicit Reader(const std::filesystem::path& folder) : folder_(folder), types_(folder) {}

  Source run() {
    read_provinces();
    read_regencies();
    read_districts();
    read_villages();
    source_.first_at.push_back(count());
    check_order();
    read_aliases();
    return std::move(source_);
  }

 private:
  std::uint32_t count() const { return static_cast<std::uint32_t>(source_.regions.size()); }

  void begin_depth() { source_.first_at.push_back(count()); }

  void add(const std::string& code, const std::string& name, const std::string& type) {
    source_.regions.push_back({code, name, name, type});
  }

  void read_provinces() {
    begin_depth();
    const TableFile file(folder_, "provinces.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row) add(file.cell(row, "code"), file.cell(row, "name"), "provinsi");
  }

  /// The type word is what stands before the bare name, "Kota Administrasi" of "Kota Administrasi Jakarta Pusat".
  void read_regencies() {
    begin_depth();
    const TableFile file(folder_, "regencies.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row) {
      const std::string name = file.cell(row, "name"), full = file.cell(row, "full");
      if (full.size() < name.size() + 2 || !full.ends_with(" " + name))
        throw Error(file.table().file(), 0, 0, "'" + full + "' does not end in '" + name + "'");
      std::string type = full.substr(0, full.size() - name.size() - 1);
      std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      source_.regions.push_back({file.cell(row, "code"), full, name, type});
    }
  }

  void read_districts() {
    begin_depth();
    const TableFile file(folder_, "districts.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row) {
      const std::string code = file.cell(row, "code");
      add(code, file.cell(row, "name"), types_.word("district", code));
    }
  }

  /// A row has the names of villages whose numbers follow each other, and the code of the first.
  void read_villages() {
    begin_depth();
    const TableFile file(folder_, "villages.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row) {
      const std::string first = file.cell(row, "first");
      const std::size_t dot = first.rfind('.');
      int number = dot == std::string::npos ? 0 : std::stoi(first.substr(dot + 1));
      std::istringstream names(file.cell(row, "names"));
      for (std::string name; std::getline(names, name, '|'); ++number) {
        const std::string digits = std::to_string(number);
        const std::string code = first.substr(0, dot + 1) + digits;
        add(code, name, types_.word(digits.substr(0, 1), code));
      }
    }
  }

  /// Codes have the width of their depth and ascend there, and each region lies in one of the depth above.
  void check_order() const {
    for (std::size_t depth = 0; depth + 1 < source_.first_at.size(); ++depth)
      for (std::uint32_t i = source_.first_at[depth]; i < source_.first_at[depth + 1]; ++i) {
        const std::string& code = source_.regions[i].code;
        if (code.size() != code_widths[depth]) throw Error("regions", 0, 0, "'" + code + "' is no code of its level");
        if (i > source_.first_at[depth] && source_.regions[i - 1].code >= code)
          throw Error("regions", 0, 0, code + " is not in order");
        if (depth > 0) number_of(code.substr(0, code.rfind('.')), depth - 1);
      }
  }

  std::uint32_t number_of(const std::string& code, std::size_t depth) const {
    const auto first = source_.regions.begin() + source_.first_at[depth],
               last = source_.regions.begin() + source_.first_at[depth + 1];
    const auto found =
        std::lower_bound(first, last, code, [](const SourceRegion& r, const std::string& c) { return r.code < c; });
    if (found == last || found->code != code) throw Error("regions", 0, 0, "no region has the code " + code);
    return static_cast<std::uint32_t>(found - source_.regions.begin());
  }

  void read_aliases() {
    const TableFile file(folder_, "aliases.tsv");
    for (std::size_t row = 0; row < file.table().rows(); ++row) {
      const std::string code = file.cell(row, "code");
      const auto depth = static_cast<std::size_t>(std::count(code.begin(), code.end(), '.'));
      source_.aliases.push_back({file.cell(row, "text"), number_of(code, depth), file.cell(row, "case") == "exact"});
    }
  }

  std::filesystem::path folder_;
  Types types_;
  Source source_;
};

}  // namespace

Source read_source(const std::filesystem::path& folder) { return Reader(folder).run(); }

}  // namespace warta::gazetteer::compiler
