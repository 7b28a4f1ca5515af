#pragma once

#include <vector>

#include <warta/span.h>

#include "lexicon/document.h"

namespace warta::article {

/// Finds the sentences of a text from its hard breaks: those that full stops end, and lines without one, such as headlines. In
/// text that is wrapped (as lines show that go on in lower case) a lone line feed ends none. What holds no word ("***") is no
/// sentence, and a number before one ("1. ") belongs to it.
std::vector<Span> find_sentences(const lexicon::Document& document);

}  // namespace warta::article
