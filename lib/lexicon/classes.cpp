#include "lexicon/classes.h"

#include <string>

#include "lexicon/too_many.h"

namespace warta::lexicon {

Classes::Classes() {
  for (const std::string_view shape : text::shape_names) add(shape);
  add("inner");
  add("glued");
}

ClassId Classes::add(std::string_view name) {
  if (const ClassId* known = find(name)) return *known;
  if (names_.size() == most) throw TooMany("more than " + std::to_string(most) + " classes, and words that patterns name");
  const auto id = static_cast<ClassId>(names_.size());
  names_.emplace_back(name);
  ids_.emplace(name, id);
  return id;
}

const ClassId* Classes::find(std::string_view name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? nullptr : &found->second;
}

}  // namespace warta::lexicon
