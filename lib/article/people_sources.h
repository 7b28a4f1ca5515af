#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/jurisdictions.h"
#include "article/zones.h"
#include "facts/official.h"
#include "facts/speech.h"

namespace warta::article {

/// What is known of an article when its people are collected. Drafts go by their numbers, codes by those of drafts.
struct PeopleSources {
  const std::vector<facts::OfficialDraft>& drafts;  // in order
  const std::vector<std::string>& codes;            // what each draft states
  const std::vector<facts::SpeechCue>& speech;      // in order
  const std::optional<MainRegion>& main_region;
  const Zones& zones;
  facts::Context context;

  Zone zone_of(std::size_t draft) const { return zones.at(drafts[draft].tokens); }
  Mention mention_of(std::size_t draft) const { return {context.text().original(drafts[draft].tokens), zone_of(draft)}; }
  /// The jurisdiction of a draft's post; the draft must have one.
  Jurisdiction jurisdiction_of(std::size_t draft) const {
    return find_jurisdiction(drafts[draft], codes[draft], zone_of(draft), main_region);
  }
};

}  // namespace warta::article
