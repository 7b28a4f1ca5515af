#pragma once

#include <vector>

#include <warta/article.h>
#include <warta/extractor.h>

#include "article/region_resolution.h"
#include "article/zones.h"
#include "facts/date.h"
#include "facts/generic.h"
#include "facts/number.h"
#include "facts/official.h"
#include "facts/post.h"
#include "facts/region.h"
#include "facts/speech.h"

namespace warta::article {

/// All that was read of an article, before it is put together. All lists are in the order of the text.
struct Drafts {
  std::vector<text::TokenRange> opening;  // its first lines
  Zones zones;
  std::vector<facts::NumberDraft> numbers;
  std::vector<facts::DateDraft> dates;
  std::vector<facts::RegionDraft> regions;
  std::vector<facts::PostDraft> posts;
  std::vector<facts::OfficialDraft> officials;  // their posts are in `posts`
  std::vector<facts::SpeechCue> speech;
  std::vector<Check> checks;
  std::vector<facts::FactDraft> users_facts;
  std::vector<ResolvedRegion> headline;  // regions in a title that was given apart: evidence, no facts
};

/// Makes the article of the drafts of its text, which are used up.
Article assemble(const Input& input, Drafts& drafts, const facts::Context& context);

}  // namespace warta::article
