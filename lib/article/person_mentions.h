#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "facts/official.h"
#include "text/text.h"

namespace warta::article {

/// A place that names a person or a holder of a post, by whatever words.
struct PersonMention {
  /// Stands for the number of an official where a person is none.
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

  text::TokenRange tokens;
  std::size_t official = nobody;      // its number
  const rules::Rule* rule = nullptr;  // the rule of a nickname or paraphrase, else null
  bool is_post = false;               // whether it is the post alone
  std::size_t pointing = nobody;      // the draft of a post that points back ("politikus itu")

  bool is_official() const noexcept { return official != nobody; }
  bool points_back() const noexcept { return pointing != nobody; }
};

}  // namespace warta::article
