#include "gold/spellings.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "files.h"

namespace warta::test {
namespace {

/// The text in lower case, with one blank for each run of what is neither letter nor digit.
std::string fold(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && std::isalnum(byte) != 0) out += static_cast<char>(std::tolower(byte));
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> words_of(const std::string& folded) {
  std::istringstream stream(folded);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// The acronyms of bodies, and what they stand for.
const std::map<std::string, std::string>& acronyms() {
  static const auto table = [] {
    std::map<std::string, std::string> expansions;
    std::istringstream file(read_file(std::string(WARTA_SOURCE_DIR) + "/lib/data/words/institutions.tsv"));
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line.front() == '#') continue;
      const std::string acronym = line.substr(0, line.find('\t'));
      const std::string rest = line.substr(std::min(line.find('\t') + 1, line.size()));
      if (acronym.find(' ') == std::string::npos && acronym.size() > 2)
        expansions.emplace(fold(acronym), fold(rest.substr(0, rest.find('\t'))));
    }
    return expansions;
  }();
  return table;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// One spelling of a post for all those that mean the same.
std::string post(const std::string& position) {
  constexpr std::pair<const char*, const char*> same[] = {{" walikota ", " wali kota "},
                                                          {" sekda ", " sekretaris daerah "},
                                                          {" kades ", " kepala desa "},
                                                          {" wabup ", " wakil bupati "},
                                                          {" cabup ", " calon bupati "},
                                                          {" kadis ", " kepala dinas "},
                                                          {" sekretaris daerah kabupaten ", " sekretaris daerah "},
                                                          {" sekretaris daerah kota ", " sekretaris daerah "},
                                                          {" sekretaris daerah provinsi ", " sekretaris daerah "}};
  std::string padded = " " + fold(position) + " ";
  for (const auto& [from, to] : same) replace_all(padded, from, to);
  std::string out;
  for (const std::string& word : words_of(padded)) {
    const auto expansion = acronyms().find(word);
    out += (out.empty() ? "" : " ") + (expansion == acronyms().end() ? word : expansion->second);
  }
  return out;
}

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

}  // namespace

bool is_same_number(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return a == b;
  const auto split = [](const std::string& text) {
    const std::size_t slash = text.find('/');
    return std::pair(std::stold(text), slash == std::string::npos ? 1.0L : std::stold(text.substr(slash + 1)));
  };
  const auto [n, d] = split(a);
  const auto [m, e] = split(b);
  return n * e == m * d;
}

std::string timex(const std::string& value) {
  const std::size_t colon = value.find(':');
  const bool has_clock = colon >= 3 && colon != std::string::npos && value[colon - 3] == 'T';
  return has_clock ? value.substr(0, colon + 3) : value;
}

bool is_same_post(const std::string& a, const std::string& b) {
  std::string shorter = post(a), longer = post(b);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  const std::size_t words = words_of(shorter).size();
  shorter = without_blanks(shorter);
  longer = without_blanks(longer);
  return shorter == longer || (words >= 2 && longer.starts_with(shorter));
}

bool is_same_name(const std::string& a, const std::string& b) {
  const std::vector<std::string> x = words_of(fold(a)), y = words_of(fold(b));
  if (x.empty() || y.empty()) return false;
  const std::set<std::string> in_x(x.begin(), x.end()), in_y(y.begin(), y.end());
  std::size_t shared = 0;
  for (const std::string& word : in_x) shared += in_y.count(word);
  return x == y || (shared >= std::min(x.size(), y.size()) && std::max(x.size(), y.size()) - std::min(x.size(), y.size()) <= 1);
}

}  // namespace warta::test
