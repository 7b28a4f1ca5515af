#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "lexicon/document.h"
#include "rules/search.h"

namespace warta {

/// Looks over the shoulder of one article's way through the pipeline: for the workshop, which wants to know why. Extraction
/// itself runs without one, and pays nothing for it.
class Watch {
 public:
  /// Whether the match is one: see `rules::next_place`.
  using Visit = std::function<bool(const rules::Match&)>;
  /// Pieces of the text that a search is confined to; null for the whole.
  using Ranges = std::vector<text::TokenRange>;

  /// Stands in for the search of a kind: what it calls `visit` with becomes facts.
  virtual void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
    if (ranges == nullptr) search.each(kind, std::cref(visit));
    else search.each_in(kind, *ranges, std::cref(visit));
  }
  /// Called last; the document is gone behind it.
  virtual void finish(const lexicon::Document&) {}

 protected:
  ~Watch() = default;
};

}  // namespace warta
