#pragma once

#include <algorithm>
#include <cstdint>

#include "facts/context.h"

namespace warta::facts {

/// Whether the words right before the token, at most `longest` of them, are an entry of the class: "tim kuasa hukum" before
/// "Bupati".
inline bool stands_behind(const Context& context, std::uint32_t token, lexicon::ClassId cls, std::uint32_t longest) {
  for (std::uint32_t size = 1; size <= std::min(longest, token); ++size)
    if (context.is({token - size, token}, cls)) return true;
  return false;
}

/// Where the sentence of the token begins, or at most `farthest` tokens before it: a sentence without end must not cost the
/// square of its length.
inline std::uint32_t sentence_begin(const lexicon::Document& document, std::uint32_t token, std::uint32_t farthest) noexcept {
  std::uint32_t begin = token;
  while (begin > 0 && token - begin < farthest && document.breaks[begin] != lexicon::Break::hard) --begin;
  return begin;
}

/// Where the words end that stand before the token, or before an acronym in brackets there: "Pengadilan Negeri (PN)".
inline std::uint32_t before_acronym(const Context& context, std::uint32_t token) {
  constexpr std::uint32_t bracket_size = 3;  // tokens
  const bool has_acronym = token > bracket_size && context.word(token - 1) == ")" && context.word(token - bracket_size) == "(";
  return has_acronym ? token - bracket_size : token;
}

/// Whether one of the `farthest` words before the token, in its sentence, is in the class.
inline bool has_before(const Context& context, std::uint32_t token, lexicon::ClassId cls, std::uint32_t farthest) noexcept {
  const std::uint32_t begin = sentence_begin(context.document, token, farthest);
  for (std::uint32_t i = token; i > begin; --i)
    if (context.has_class(i - 1, cls)) return true;
  return false;
}

}  // namespace warta::facts
