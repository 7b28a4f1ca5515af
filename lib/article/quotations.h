#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "lexicon/document.h"

namespace warta::article {

/// A stretch of text in quotation marks, with its marks: direct speech, or a title, or a word that is not meant so.
struct Quotation {
  text::TokenRange tokens;
  bool is_open = false;      // without a closing mark: it reaches to the end of the line
  bool is_headless = false;  // without an opening mark: it reaches back to the line's start, or the last quotation
};

/// Finds the quotations of a text, in order and apart from each other; of nested ones the outer one. Marks of all sorts pair,
/// since pages mix them (“so"), and blanks beside a mark say which way it looks. Single marks inside double ones are passed over.
/// A quotation may go on over lines, as long as no other one opens and no blank line comes before its end.
std::vector<Quotation> find_quotations(const lexicon::Document& document);

/// The quotations of a text by their places. The document must outlive them.
class Quotations {
 public:
  using Iterator = std::vector<Quotation>::const_iterator;

  explicit Quotations(const lexicon::Document& document) : text_(*document.text), found_(find_quotations(document)) {}

  Iterator begin() const { return found_.begin(); }
  Iterator end() const { return found_.end(); }

  /// The first quotation that ends behind the token.
  Iterator behind(std::uint32_t token) const {
    return std::upper_bound(found_.begin(), found_.end(), token,
                            [](std::uint32_t t, const Quotation& q) { return t < q.tokens.last; });
  }

  /// Whether the token stands between two marks.
  bool enclose(std::uint32_t token) const;
  /// Whether the token is a closing mark.
  bool end_with(std::uint32_t token) const;
  /// The quotation that begins with the token and is closed; null for none.
  const Quotation* from(std::uint32_t token) const;
  /// The quotation that ends right before the token, with a mark between at most; an unclosed one may go on. Null for none.
  const Quotation* before(std::uint32_t token) const;

 private:
  const text::Text& text_;
  std::vector<Quotation> found_;
};

}  // namespace warta::article
