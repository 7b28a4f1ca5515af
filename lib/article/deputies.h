#pragma once

#include <vector>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::article {

/// Gives a post that says only whose deputy its holder is what the chief's post before it in the sentence says: "Wakil Ketua I"
/// behind "Ketua DPRD Demak" is of that council, "wakilnya" behind "Bupati Demak" is the Wakil Bupati. A post in the chief's body
/// has its region ("Sekretaris KPU"), a head of a part of an agency that of the agency's head. A post in a commission is of the
/// council that was named last. A head of a region and his deputy share the status that one of them has ("Bupati dan Wakil Bupati
/// terpilih"). False for a post that is none without a chief, and has none.
bool complete_deputy(facts::PostDraft& post, std::vector<facts::PostDraft>& before, const facts::Context& context);

}  // namespace warta::article
