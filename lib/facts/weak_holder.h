#pragma once

#include "facts/official.h"

namespace warta::facts {

/// Whether the post is a head without its body in lower case, which is no post: "…, anggota tim", "… sebagai kepala".
bool is_bare_in_lower_case(const Context& context, const PostDraft& post);

/// Whether the capitalised words beside a post are more often something else than its holder: a body's, a place's, a relative's.
bool is_weak_holder(const Context& context, const OfficialDraft& draft, const PostDraft& post);

}  // namespace warta::facts
