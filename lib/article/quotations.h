#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/document.h"

namespace warta::article {

/// A stretch of text in quotation marks, its marks included: direct speech, or a title, or a word that is not meant so.
struct Quotation {
  text::TokenRange tokens;
  bool is_open = false;  // its closing mark is missing: it reaches to the end of the line
  bool is_headless =
      false;  // its opening mark is missing: it reaches back to the start of the line, or to what was quoted before
};

/// The quotations of a text, in order and apart from each other; of nested ones the outer one. Marks of all sorts pair, since
/// pages mix them, “so", and blanks beside a mark say which way it looks. Single marks inside double ones are passed over. A
/// quotation may go on over lines, as long as no other one opens and no blank line comes before its end.
std::vector<Quotation> find_quotations(const lexicon::Document& document);

}  // namespace warta::article
