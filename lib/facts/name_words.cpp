#include "facts/name_words.h"

#include <algorithm>

namespace warta::facts {

bool is_unknown_name(const Context& context, std::uint32_t token) {
  if (!is_name_shape(context.text().tokens()[token].shape)) return false;
  const WordClasses& c = context.classes;
  const lexicon::ClassId known[] = {c.no_first_name, c.no_nickname, c.region_name, c.title, c.degree};
  return std::none_of(std::begin(known), std::end(known), [&](lexicon::ClassId cls) { return context.has_class(token, cls); });
}

}  // namespace warta::facts
