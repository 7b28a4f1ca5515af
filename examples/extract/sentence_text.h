#pragma once

#include <string>

#include <warta/article.h>

namespace program {

/// The sentence that a fact begins in, on one line and safe to show; empty where it stands in none. Of a sentence of more than
/// 1,000 bytes the words around the fact's beginning are given, with "…" where others are left out: a text without full stops is
/// one sentence, which all its facts would repeat.
std::string sentence_text(const warta::Article& article, const warta::Span& fact);

}  // namespace program
