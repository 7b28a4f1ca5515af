#include "article/said_days.h"

#include "facts/words_before.h"

namespace warta::article {

bool is_said_on(const facts::Context& context, text::TokenRange date) {
  constexpr std::uint32_t farthest = 40;
  return facts::has_before(context, date.first, context.classes.telling_word, farthest);
}

}  // namespace warta::article
