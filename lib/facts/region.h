#pragma once

#include <string>
#include <vector>

#include <warta/region.h>

#include "facts/context.h"
#include "facts/region_names.h"

namespace warta::facts {

/// A mention of a region with all that its name may mean; the article decides which.
struct RegionDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Mention mention;
  std::string name;             // as written, without its type word
  RegionLevel level;            // that of the type word, or of the first candidate for a bare name
  bool is_typed = false;        // whether a type word, a post, an institution, a list or a hierarchy says the level
  bool needs_evidence = false;  // it may as well be a person: "Lurah Sarwono"
  RegionCodes codes;            // the regions of that name and level; empty for a name that no table lists
  std::string_view usual = {};  // the code of the city that the bare name means if nothing says otherwise; empty as a rule
};

rules::KindSpec region_kind();

/// Whether a number may be Kabupaten Lima Puluh Kota, which is also written "50 Kota".
bool may_name_region(const Context& context, text::TokenRange number);

/// Adds the mention of a match, the names of a list that it opens ("Kecamatan Martapura, Belitang dan Buay Madang"), and the
/// smaller regions without type word before it ("Mulak Ulu, Kabupaten Lahat"). `drafts` are all mentions so far, by place; a
/// match that begins inside the last of them adds nothing.
void read_regions(const Context& context, const rules::Match& match, std::vector<RegionDraft>& drafts);

/// Finds the evidence that some names need: a mention that can only be the kabupaten or kota of one of their readings, or lies in
/// it. So "Lurah Makawidey" is a village in an article on Bitung, and "Inspektur PALI" is of Kabupaten Penukal Abab Lematang Ilir
/// in one on that. Must be asked before persons are read.
void find_evidence(std::vector<RegionDraft>& drafts);

}  // namespace warta::facts
