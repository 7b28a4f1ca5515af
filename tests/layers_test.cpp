// The order of the stages under lib/, who may name a dependency, and what the public headers may name.

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> stages = {"text",  "gazetteer", "lexicon", "repair",
                                                    "rules", "facts",     "article", "workshop"};
/// Headers of lib/ itself, with the first stage that may include them: what looks at the pipeline is behind all of it.
struct RootHeader {
  std::string_view name, first_stage;
};
constexpr std::array<RootHeader, 5> root_headers = {{{"caret.h", "text"},
                                                     {"enumerators.h", "text"},
                                                     {"watch.h", "workshop"},
                                                     {"pipeline.h", "workshop"},
                                                     {"extractor_access.h", "workshop"}}};

/// What headers of a dependency begin with, and what the paths under lib/ of those begin with that may include them.
struct Owner {
  std::string_view headers, path;
};
constexpr std::array<Owner, 4> owners = {
    {{"re2/", "lexicon/regex.cpp"}, {"unicode/", "text/"}, {"boost/", "text/encoding.cpp"}, {"toml++/", "rules/rule_file.h"}}};

constexpr std::array<std::string_view, 7> dependencies = {"re2", "icu", "unicode", "boost", "toml", "simdjson", "absl"};

const fs::path root = WARTA_SOURCE_DIR;

std::vector<fs::path> sources_in(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const fs::path extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// What stands between the quotes or brackets of each #include.
std::vector<std::string> includes_of(const fs::path& file) {
  std::vector<std::string> included;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#' || line.find("include", hash) == std::string::npos) continue;
    const auto open = line.find_first_of("\"<");
    const auto close = line.find_first_of("\">", open + 1);
    if (open != std::string::npos && close != std::string::npos) included.push_back(line.substr(open + 1, close - open - 1));
  }
  return included;
}

std::size_t number_of(std::string_view stage) {
  return static_cast<std::size_t>(std::find(stages.begin(), stages.end(), stage) - stages.begin());
}

/// Whether a header of lib/ may be included by a stage.
bool may_include(std::size_t stage, const std::string& header) {
  const auto of_root =
      std::find_if(root_headers.begin(), root_headers.end(), [&](const RootHeader& known) { return known.name == header; });
  const std::size_t first =
      of_root != root_headers.end() ? number_of(of_root->first_stage) : number_of(header.substr(0, header.find('/')));
  return first <= stage;
}

bool is_of_lib(const std::string& included) { return fs::exists(root / "lib" / included); }

std::string lower_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// `text` holds `word` with no letter or digit beside it, and not as the suffix of a file name (".toml").
bool names(const std::string& text, std::string_view word) {
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
  };
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool starts = at == 0 || (!is_letter(at - 1) && text[at - 1] != '.');
    if (starts && !is_letter(at + word.size())) return true;
  }
  return false;
}

std::string content_of(const fs::path& file) {
  std::ostringstream content;
  content << std::ifstream(file).rdbuf();
  return content.str();
}

}  // namespace

TEST_CASE("layers: a stage includes only itself and stages before it") {
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    const auto files = sources_in(root / "lib" / stages[stage]);
    CHECK_FALSE(files.empty());
    for (const fs::path& file : files)
      for (const std::string& included : includes_of(file)) {
        if (!is_of_lib(included)) continue;
        INFO(file.string(), " includes ", included);
        CHECK(may_include(stage, included));
        CHECK_FALSE(included.starts_with("gazetteer/compiler/"));
      }
  }
}

TEST_CASE("layers: the gazetteer's compiler is a program of its own, which reads tables as the lexicon does") {
  const auto files = sources_in(root / "lib" / "gazetteer" / "compiler");
  CHECK_FALSE(files.empty());
  for (const fs::path& file : files)
    for (const std::string& included : includes_of(file)) {
      INFO(file.string(), " includes ", included);
      CHECK((!is_of_lib(included) || included.starts_with("gazetteer/") || included == "lexicon/table.h"));
    }
}

TEST_CASE("layers: every header of lib/ itself has its place") {
  for (const fs::path& file : sources_in(root / "lib")) {
    INFO(file.string());
    const std::string name = file.filename().string();
    CHECK((file.extension() != ".h" ||
           std::any_of(root_headers.begin(), root_headers.end(), [&](const RootHeader& known) { return known.name == name; })));
  }
}

TEST_CASE("layers: each dependency has one owner") {
  for (const auto& entry : fs::recursive_directory_iterator(root / "lib")) {
    const fs::path extension = entry.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    const std::string file = entry.path().lexically_relative(root / "lib").generic_string();
    for (const std::string& included : includes_of(entry.path())) {
      INFO(file, " includes ", included);
      const bool is_own = is_of_lib(included) || included.starts_with("warta/");
      const bool is_standard = included.find_first_of("./") == std::string::npos;
      const bool is_of_machine = included == "emmintrin.h";
      const bool is_owned = std::any_of(owners.begin(), owners.end(), [&](const Owner& owner) {
        return included.starts_with(owner.headers) && file.starts_with(owner.path);
      });
      CHECK((is_own || is_standard || is_of_machine || is_owned));
    }
  }
}

TEST_CASE("layers: lib/ has no folders but the stages, data and cmake") {
  for (const auto& entry : fs::directory_iterator(root / "lib")) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    INFO("lib/", name);
    CHECK((name == "data" || name == "cmake" || std::find(stages.begin(), stages.end(), name) != stages.end()));
  }
}

TEST_CASE("layers: public headers include the standard library and each other, nothing else") {
  for (const fs::path& file : sources_in(root / "include" / "warta"))
    for (const std::string& included : includes_of(file)) {
      INFO(file.string(), " includes ", included);
      const bool is_own = included.starts_with("warta/") && fs::exists(root / "include" / included);
      const bool is_standard = included.find_first_of("./") == std::string::npos || included == "stddef.h";
      CHECK((is_own || is_standard));
    }
}

TEST_CASE("layers: public headers name no dependency") {
  const auto files = sources_in(root / "include" / "warta");
  CHECK(files.size() >= 10);
  for (const fs::path& file : files) {
    const std::string content = lower_case(content_of(file));
    for (const std::string_view dependency : dependencies) {
      INFO(file.string(), " names ", std::string(dependency));
      CHECK_FALSE(names(content, dependency));
    }
  }
}
