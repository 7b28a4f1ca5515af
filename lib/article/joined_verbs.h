#pragma once

#include "article/speakers.h"

namespace warta::article {

/// Whether the verb behind `front`, the tokens before it in its sentence, is joined to another one of the same subject: "Siti
/// Rahma membuka rapat dan berharap …". Not where another subject may stand between: "…, warga bersorak dan berharap", "warga
/// yang menangis dan mengatakan".
bool is_joined_verb(const facts::Context& context, const Speakers& speakers, text::TokenRange front);

}  // namespace warta::article
