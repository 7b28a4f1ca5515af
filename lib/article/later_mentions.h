#pragma once

#include <vector>

#include <warta/official.h>

#include "article/joined_officials.h"
#include "article/people_sources.h"
#include "article/person_mentions.h"

namespace warta::article {

/// Adds the places that name an official by a part of the name, by an abbreviation or nickname that the article gives, or by a
/// paraphrase of the post. `mentions` holds those that name persons in full or by their posts, in order.
///
/// A part of the name counts where it belongs to one official only and is not part of another person's name, as the capitalised
/// words beside it show. Titles before it belong to the mention ("Pak Lanosin"). Posts that point back ("Bupati itu") get whom
/// they mean.
void add_later_mentions(const JoinedOfficials& officials, const PeopleSources& sources, std::vector<PersonMention>& mentions);

}  // namespace warta::article
