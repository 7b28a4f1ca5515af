#pragma once

#include <string>
#include <vector>

#include <warta/region.h>

#include "facts/context.h"
#include "facts/region_names.h"

namespace warta::facts {

/// A mention of a region with all that its name may mean; the article decides.
struct RegionDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Mention mention;
  std::string name;             // as written, without its type word
  RegionLevel level;            // of a typed name; of the first candidate for a bare one
  bool is_typed = false;        // a type word, a post, an institution, a list or a hierarchy says the level
  bool needs_evidence = false;  // may as well be a person: "Lurah Sarwono"
  RegionCodes codes;            // of that name and level; empty for a name that no table lists
};

rules::KindSpec region_kind();

/// Whether what reads as a number may be Kabupaten Lima Puluh Kota, also written "50 Kota".
bool may_name_region(const Context& context, text::TokenRange number);

/// Adds the mention of a match, with those that it opens a list of ("Kecamatan Martapura, Belitang dan Buay Madang"), and the
/// smaller regions without type word before it ("Mulak Ulu, Kabupaten Lahat"). `drafts` are all mentions so far, by place; a
/// match that begins inside the last of them adds nothing.
void read_regions(const Context& context, const rules::Match& match, std::vector<RegionDraft>& drafts);

/// Names that need evidence have it where some mention can only be the kabupaten or kota of one of their readings, or lies in it:
/// "Lurah Makawidey" in an article on Bitung, "Inspektur PALI" in one on Kabupaten Penukal Abab Lematang Ilir. To be asked before
/// persons are read.
void find_evidence(std::vector<RegionDraft>& drafts);

}  // namespace warta::facts
