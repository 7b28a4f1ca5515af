#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <warta/article.h>

namespace warta::workshop {

/// A fact as examples see it: which rule found it, where it stands, and its fields by their JSON names.
struct SeenFact {
  std::string_view list;  // the article's list that it is in, by its JSON name
  std::string rule;
  Span span;
  std::map<std::string, std::string> fields;
};

/// All facts of an article, zones and checks among them. A region stands at its first mention, a check from the first to the last
/// of the facts that it rests on. An official is there twice: for the rule that joined person and post, and for the one that read
/// the post; and once more for each mention and quote that a rule found.
std::vector<SeenFact> seen_facts(const Article& article);

}  // namespace warta::workshop
