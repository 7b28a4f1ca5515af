#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace warta::article {

/// Counts code points before a byte of a text. A byte that is not UTF-8 counts as one code point.
///
///     H a l o   – !       offset 8, the "!", is 6: the dash takes bytes 5, 6 and 7
///
/// Built in one pass; a look-up walks at most one block. The text must outlive it.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);

  /// How many code points begin before byte `offset`.
  std::size_t before(std::size_t offset) const noexcept;

 private:
  /// Where the first code point of a block begins, or the next one behind it.
  struct Checkpoint {
    std::size_t byte;
    std::size_t count;
  };

  std::string_view text_;
  std::vector<Checkpoint> checkpoints_;
};

}  // namespace warta::article
