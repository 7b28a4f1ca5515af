#include "article/said_days.h"

namespace warta::article {

bool is_said_on(const facts::Context& context, text::TokenRange date) {
  constexpr std::uint32_t farthest = 40;  // a sentence without end must not cost its square
  for (std::uint32_t i = date.first; i > 0 && date.first - i < farthest && context.document.breaks[i] != lexicon::Break::hard;
       --i)
    if (context.has_class(i - 1, context.classes.telling_word)) return true;
  return false;
}

}  // namespace warta::article
