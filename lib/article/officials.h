#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/zones.h"
#include "facts/official.h"
#include "facts/speech.h"

namespace warta::article {

/// Officials, posts without holders and people without posts of an article.
struct People {
  std::vector<Official> officials;
  std::vector<Post> posts;
  std::vector<Person> people;
};

/// What is known of an article when its people are collected.
struct PeopleSources {
  const std::vector<facts::OfficialDraft>& drafts;  // in order
  const std::vector<std::string>& codes;            // that the drafts state
  const std::vector<facts::SpeechCue>& speech;      // in order
  const std::optional<MainRegion>& main_region;
  const Zones& zones;
  facts::Context context;
};

/// One official a person and post; later mentions by post alone, by a part of the name, by nickname or paraphrase go to the
/// official that they fit, and so does speech. Posts of regional government that name no region take the article's main region.
People collect_people(const PeopleSources& sources);

}  // namespace warta::article
