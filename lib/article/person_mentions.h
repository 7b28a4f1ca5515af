#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "facts/official.h"
#include "text/text.h"

namespace warta::article {

/// A place that names a person or a holder of a post, by whatever words.
struct PersonMention {
  /// Of persons that are no officials.
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

  text::TokenRange tokens;
  std::size_t official = nobody;      // by number
  const rules::Rule* rule = nullptr;  // of a nickname or paraphrase
  bool is_post = false;               // the post alone
  std::size_t pointing = nobody;      // of a post that points back to somebody ("politikus itu"): its draft

  bool is_official() const noexcept { return official != nobody; }
  bool points_back() const noexcept { return pointing != nobody; }
};

}  // namespace warta::article
