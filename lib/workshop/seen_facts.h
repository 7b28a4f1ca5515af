#pragma once

#include <map>
#include <string>
#include <vector>

#include <warta/article.h>

namespace warta::workshop {

/// A fact as examples see it: which rule found it, where it stands, and its fields by their JSON names.
struct SeenFact {
  std::string rule;
  Span span;
  std::map<std::string, std::string> fields;
};

/// All facts of an article; zones and checks are among them, a region is its first mention.
std::vector<SeenFact> seen_facts(const Article& article);

}  // namespace warta::workshop
