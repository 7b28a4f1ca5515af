#pragma once

#include <vector>

#include <warta/article.h>

#include "article/people_sources.h"

namespace warta::article {

/// The officials, posts without holders and people without posts of an article.
struct People {
  std::vector<Official> officials;
  std::vector<Post> posts;
  std::vector<Person> people;
};

/// Collects one official for each person and post. Later mentions by post alone, by a part of the name, by nickname or paraphrase
/// go to the official that they fit, and so does speech. Posts of regional government that name no region take the article's main
/// region.
People collect_people(const PeopleSources& sources);

}  // namespace warta::article
