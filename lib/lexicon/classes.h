#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/token.h"

namespace warta::lexicon {

using ClassId = std::uint16_t;

/// The names and numbers of the classes of tokens. The first classes are the shapes, in their order, then the two classes of
/// place.
class Classes {
 public:
  /// The class of tokens that are not the first of their line: `<marker -inner>` is a marker that opens a line.
  static constexpr ClassId inner = text::shape_count;
  /// The class of tokens that no blank parts from the token before.
  static constexpr ClassId glued = inner + 1;
  /// The greatest number of classes; the number itself is that of no class.
  static constexpr std::size_t most = 0xFFFF;

  Classes();

  /// The class of this name, which is made if there is none. Throws TooMany beyond `most`.
  ClassId add(std::string_view name);
  /// The class of this name; null if there is none.
  const ClassId* find(std::string_view name) const;
  const std::string& name(ClassId id) const { return names_[id]; }
  std::size_t size() const noexcept { return names_.size(); }

  static constexpr ClassId of(text::Shape shape) noexcept { return static_cast<ClassId>(shape); }
  static constexpr bool is_built_in(ClassId id) noexcept { return id <= glued; }

 private:
  std::vector<std::string> names_;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view name) const noexcept { return text::word_hash(name); }
  };
  std::unordered_map<std::string, ClassId, Hash, std::equal_to<>> ids_;
};

}  // namespace warta::lexicon
