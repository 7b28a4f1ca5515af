#pragma once

#include <vector>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::article {

/// Completes a post that says only whose deputy its holder is, from the chief's post before it in the sentence: "Wakil Ketua I"
/// behind "Ketua DPRD Demak" is of that council, "wakilnya" behind "Bupati Demak" is the Wakil Bupati. A post in the chief's body
/// takes its region ("Sekretaris KPU"), a head of a part of an agency that of the agency's head, and a post in a commission the
/// council that was named last. A head of a region and his deputy share the status that one of them has ("Bupati dan Wakil Bupati
/// terpilih"). False where the post has no chief, and is no post without one.
bool complete_deputy(facts::PostDraft& post, std::vector<facts::PostDraft>& before, const facts::Context& context);

}  // namespace warta::article
