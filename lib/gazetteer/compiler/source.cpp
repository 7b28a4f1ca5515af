#include "gazetteer/compiler/source.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include <warta/error.h>

#include "gazetteer/layout.h"
#include "lexicon/table.h"

namespace warta::gazetteer::compiler {
namespace {

using lexicon::Table;

std::string content_of(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream content;
  if (!stream || !(content << stream.rdbuf())) throw Error(path.string(), 0, 0, "cannot be read");
  return content.str();
}

std::string cell(const SourceRow& at, std::string_view column) { return std::string(at.table->cell(at.row, column)); }

/// The number behind the last point of a code, which stands at `dot`.
int number_behind(const std::string& code, std::size_t dot, const SourceRow& from) {
  int number = 0;
  const char* const end = code.data() + code.size();
  const char* const begin = dot == std::string::npos ? end : code.data() + dot + 1;
  if (const auto [read, failure] = std::from_chars(begin, end, number); failure != std::errc() || read != end)
    from.fail("'" + code + "' does not end in a number behind a point");
  return number;
}

/// The words that the law has for types of regions.
class Types {
 public:
  explicit Types(const Table& table) {
    for (std::size_t row = 0; row < table.rows(); ++row)
      words_[{cell({&table, row}, "kind"), cell({&table, row}, "code")}] = cell({&table, row}, "word");
  }

  /// The type word for regions of this kind at `code`: that of the smallest region around it that has one of its own.
  const std::string& word(const std::string& kind, const std::string& code, const SourceRow& from) const {
    for (std::string around = code; !around.empty();
         around = around.substr(0, around.find_last_of('.') == std::string::npos ? 0 : around.rfind('.')))
      if (const auto found = words_.find({kind, around}); found != words_.end()) return found->second;
    const auto found = words_.find({kind, "*"});
    if (found == words_.end()) from.fail("types.tsv has no type word of kind '" + kind + "' for " + code);
    return found->second;
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> words_;
};

class Reader {
 public:
  explicit Reader(const std::filesystem::path& folder) : folder_(folder), types_(open("types.tsv")) {}

  Source run() {
    read_provinces();
    read_regencies();
    read_districts();
    read_villages();
    source_.first_at.push_back(count());
    check_order();
    read_aliases("aliases.tsv");
    read_aliases("district_aliases.tsv");
    return std::move(source_);
  }

 private:
  const Table& open(const std::string& name) {
    source_.contents.push_back(content_of(folder_ / name));
    return source_.tables.emplace_back(name, source_.contents.back());
  }

  template <class Visit>
  void each_row(const std::string& name, Visit visit) {
    const Table& table = open(name);
    for (std::size_t row = 0; row < table.rows(); ++row) visit(SourceRow{&table, row});
  }

  std::uint32_t count() const { return static_cast<std::uint32_t>(source_.regions.size()); }

  void begin_depth() { source_.first_at.push_back(count()); }

  void add(const std::string& code, const std::string& name, const std::string& type, const SourceRow& from) {
    source_.regions.push_back({code, name, name, type, from});
  }

  void read_provinces() {
    begin_depth();
    each_row("provinces.tsv", [&](const SourceRow& row) { add(cell(row, "code"), cell(row, "name"), "provinsi", row); });
  }

  /// The type word stands before the bare name: "Kota Administrasi" in "Kota Administrasi Jakarta Pusat".
  void read_regencies() {
    begin_depth();
    each_row("regencies.tsv", [&](const SourceRow& row) {
      const std::string name = cell(row, "name"), full = cell(row, "full");
      if (full.size() < name.size() + 2 || !full.ends_with(" " + name)) row.fail("'" + full + "' does not end in '" + name + "'");
      std::string type = full.substr(0, full.size() - name.size() - 1);
      std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      source_.regions.push_back({cell(row, "code"), full, name, type, row});
    });
  }

  void read_districts() {
    begin_depth();
    each_row("districts.tsv", [&](const SourceRow& row) {
      const std::string code = cell(row, "code");
      add(code, cell(row, "name"), types_.word("district", code, row), row);
    });
  }

  /// Each row has the code of one village, and its name and those of the villages whose numbers follow.
  void read_villages() {
    begin_depth();
    each_row("villages.tsv", [&](const SourceRow& row) {
      const std::string first = cell(row, "first");
      const std::size_t dot = first.rfind('.');
      int number = number_behind(first, dot, row);
      std::istringstream names(cell(row, "names"));
      for (std::string name; std::getline(names, name, '|'); ++number) {
        const std::string digits = std::to_string(number);
        const std::string code = first.substr(0, dot + 1) + digits;
        add(code, name, types_.word(digits.substr(0, 1), code, row), row);
      }
    });
  }

  /// Checks that codes have the width of their depth and ascend there, and that each region lies in one of the depth above.
  void check_order() const {
    for (std::size_t depth = 0; depth + 1 < source_.first_at.size(); ++depth)
      for (std::uint32_t i = source_.first_at[depth]; i < source_.first_at[depth + 1]; ++i) {
        const auto& [code, official, name, type, from] = source_.regions[i];
        if (code.size() != code_widths[depth]) from.fail("'" + code + "' is no code of its level");
        if (i > source_.first_at[depth] && source_.regions[i - 1].code >= code) from.fail(code + " is not in order");
        if (depth > 0) number_of(code.substr(0, code.rfind('.')), depth - 1, from);
      }
  }

  std::uint32_t number_of(const std::string& code, std::size_t depth, const SourceRow& from) const {
    if (depth + 1 >= source_.first_at.size()) from.fail("no region has the code " + code);
    const auto first = source_.regions.begin() + source_.first_at[depth],
               last = source_.regions.begin() + source_.first_at[depth + 1];
    const auto found =
        std::lower_bound(first, last, code, [](const SourceRegion& r, const std::string& c) { return r.code < c; });
    if (found == last || found->code != code) from.fail("no region has the code " + code);
    return static_cast<std::uint32_t>(found - source_.regions.begin());
  }

  void read_aliases(const std::string& table) {
    each_row(table, [&](const SourceRow& row) {
      const std::string code = cell(row, "code");
      const auto depth = static_cast<std::size_t>(std::count(code.begin(), code.end(), '.'));
      source_.aliases.push_back({cell(row, "text"), number_of(code, depth, row), cell(row, "case") == "exact", row});
    });
  }

  std::filesystem::path folder_;
  Source source_;
  Types types_;
};

}  // namespace

Source read_source(const std::filesystem::path& folder) { return Reader(folder).run(); }

}  // namespace warta::gazetteer::compiler
