#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace warta::gazetteer {

/// What a name has in common with its other spellings: its letters and digits, the ASCII ones in lower case, nothing between
/// them. "Tulang Bawang", "TULANGBAWANG" and "Tulang-Bawang" are all "tulangbawang".
///
/// Blanks and marks only part words; apostrophes, curly ones too, do not even that. Some words are replaced by those that they
/// stand for (`Sumatra`, `Kep`, figures up to 99, roman numerals below 40). All other bytes are kept as they are; names in the
/// tables have none.
class FoldedName {
 public:
  static constexpr std::size_t capacity = 96;  // bytes; the compiler refuses tables with longer names

  FoldedName() = default;
  explicit FoldedName(std::string_view words) noexcept { append(words); }

  /// Adds words. The last word is complete: what is added next does not continue it.
  void append(std::string_view words) noexcept;

  std::string_view view() const noexcept { return {bytes_.data(), size_}; }
  std::size_t size() const noexcept { return size_; }
  /// Whether it is longer than any name of the tables; what does not fit is left out.
  bool is_too_long() const noexcept { return is_too_long_; }

 private:
  void add(char byte) noexcept;
  void close_word(std::size_t first) noexcept;
  void replace_word(std::size_t first, std::string_view word) noexcept;
  void replace_figure(std::size_t first) noexcept;
  void replace_number(std::size_t first, std::size_t value) noexcept;

  std::array<char, capacity> bytes_;
  std::size_t size_ = 0;
  bool is_too_long_ = false;
};

}  // namespace warta::gazetteer
