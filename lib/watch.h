#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "lexicon/document.h"
#include "rules/search.h"

namespace warta {

/// Watches one article's way through the pipeline. The workshop uses it to say why something is found; extraction runs without a
/// watch, and pays nothing for it.
class Watch {
 public:
  /// Reads a match, and says whether it is taken: see `rules::next_place`.
  using Visit = std::function<bool(const rules::Match&)>;
  /// The ranges that a search is confined to; null for the whole text.
  using Ranges = std::vector<text::TokenRange>;

  /// Searches a kind in place of the pipeline: the matches that it calls `visit` with may become facts.
  virtual void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
    if (ranges == nullptr) search.each(kind, std::cref(visit));
    else search.each_in(kind, *ranges, std::cref(visit));
  }
  /// Called at the end; the document is gone after it.
  virtual void finish(const lexicon::Document&) {}

 protected:
  ~Watch() = default;
};

}  // namespace warta
