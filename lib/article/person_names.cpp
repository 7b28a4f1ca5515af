#include "article/person_names.h"

#include <algorithm>

#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::article {

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  for (const text::Token& t : text::tokenize(name))
    if (t.shape != text::Shape::punct) words.push_back(text::lower(name.substr(t.begin, t.end - t.begin)));
  return words;
}

bool names_agree(std::string_view a, std::string_view b) {
  std::vector<std::string> shorter = name_words(a), longer = name_words(b);
  if (shorter.size() > longer.size()) shorter.swap(longer);
  return !shorter.empty() && std::all_of(shorter.begin(), shorter.end(), [&](const std::string& w) {
    return std::find(longer.begin(), longer.end(), w) != longer.end();
  });
}

bool is_acronym_of(std::string_view letters, std::string_view name) {
  const std::string small = text::lower(letters);
  std::size_t matched = 0;
  for (const std::string& word : name_words(name))
    if (matched < small.size() && word.front() == small[matched]) ++matched;
  return small.size() >= 2 && matched == small.size();
}

}  // namespace warta::article
