#include "article/zone_pieces.h"

#include <algorithm>
#include <utility>

namespace warta::article {

/// The number of the piece that begins at `token`, which is cut off if there is none; the count of pieces at the end of the text.
std::size_t ZonePieces::cut(std::uint32_t token) {
  if (token == size_) return pieces_.size();
  const auto at =
      std::lower_bound(pieces_.begin(), pieces_.end(), token, [](const Zones::Piece& p, std::uint32_t t) { return p.first < t; });
  const auto index = static_cast<std::size_t>(at - pieces_.begin());
  if (at != pieces_.end() && at->first == token) return index;
  Zones::Piece piece = *(at - 1);
  piece.first = token;
  pieces_.insert(at, piece);
  return index;
}

void ZonePieces::lay(text::TokenRange range, Zone zone, const rules::Rule* rule) {
  if (range.empty()) return;
  const std::size_t begin = cut(range.first), end = cut(range.last);  // in this order: the second cut moves nothing before it
  for (std::size_t i = begin; i < end; ++i) {
    if (pieces_[i].zone == Zone::footer) continue;
    pieces_[i].zone = zone;
    pieces_[i].rule = rule;
  }
}

std::uint32_t ZonePieces::end_of_body() const noexcept {
  std::uint32_t end = size_;
  for (auto piece = pieces_.rbegin(); piece != pieces_.rend(); end = piece->first, ++piece)
    if (piece->zone == Zone::body) return end;
  return 0;
}

std::vector<Zones::Piece> ZonePieces::take() {
  const auto last =
      std::unique(pieces_.begin(), pieces_.end(), [](const Zones::Piece& a, const Zones::Piece& b) { return a.zone == b.zone; });
  pieces_.erase(last, pieces_.end());
  return std::move(pieces_);
}

}  // namespace warta::article
