#pragma once

#include <vector>

#include "article/zones.h"

namespace warta::article {

/// Lays zones over each other: where two overlap the later one shows, but nothing shows inside a footer.
/// Laying n zones from left to right takes time in n alone.
class ZonePieces {
 public:
  /// Begins with all of a text of `size` tokens as body.
  explicit ZonePieces(std::uint32_t size) : size_(size) {
    pieces_.reserve(usual_pieces);
    pieces_.push_back({0, Zone::body, nullptr});
  }

  void lay(text::TokenRange range, Zone zone, const rules::Rule* rule);
  /// Where the last piece of body ends; 0 where there is none.
  std::uint32_t end_of_body() const noexcept;
  /// Hands out the pieces; neighbours of one zone are joined.
  std::vector<Zones::Piece> take();

 private:
  static constexpr std::size_t usual_pieces = 16;

  std::size_t cut(std::uint32_t token);

  std::uint32_t size_;
  std::vector<Zones::Piece> pieces_;
};

}  // namespace warta::article
