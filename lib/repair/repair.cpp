#include "repair/repair.h"

#include <algorithm>
#include <string>
#include <utility>

#include "repair/foreign_letters.h"
#include "repair/glued_lower.h"
#include "repair/glued_words.h"
#include "repair/line_hyphens.h"

namespace warta::repair {
namespace {

using text::Change;

/// Walks changes and tokens side by side.
class Listing {
 public:
  explicit Listing(const text::Text& text) : text_(text), changes_(text.reading().changes()) {
    const auto is_before = [](const Change& a, const Change& b) { return a.original < b.original; };
    if (!std::is_sorted(changes_.begin(), changes_.end(), is_before))
      std::stable_sort(changes_.begin(), changes_.end(), is_before);
  }

  std::vector<Repair> run() {
    for (auto change = changes_.begin(); change != changes_.end();) {
      seek(change->original);
      if (token_ < text_.size() && place().overlaps(change->original)) change = add_token(change);
      else add_between(*change++);
    }
    return std::move(repairs_);
  }

 private:
  using Iterator = std::vector<Change>::iterator;

  Span place() const { return text_.original({token_, token_ + 1}); }

  /// Moves `token_` to the first token that ends behind the beginning of the change. It is mostly one of the next four; if not, a
  /// binary search finds it.
  void seek(const Span& change) {
    std::uint32_t last = text_.size();
    for (int near = 0; near < 4; ++near, ++token_)
      if (token_ == last || place().end > change.begin) return;
    while (token_ < last) {
      const std::uint32_t middle = token_ + (last - token_) / 2;
      if (text_.original({middle, middle + 1}).end <= change.begin) token_ = middle + 1;
      else last = middle;
    }
  }

  /// Lists all changes of the token as one repair, and returns the first change behind it. Of several kinds of damage the repair
  /// has the one that `Damage` names first.
  Iterator add_token(Iterator change) {
    const Span span = place();
    Damage damage = change->damage;
    for (; change != changes_.end() && change->original.begin < span.end; ++change) {
      damage = std::min(damage, change->damage);
      if (change->original.end > span.end) {  // the rest of it belongs to the next token
        change->original.begin = span.end;
        break;
      }
    }
    add(span, std::string(text_.word(token_)), damage);
    ++token_;
    return change;
  }

  void add_between(const Change& change) {
    // The repair shows what was read in the end: a blank for "&nbsp;".
    if (change.damage != Damage::entity && change.damage != Damage::mojibake) return;
    const text::Rewritten read = text::normalize(change.to).text;
    add(change.original, std::string(read.view(change.to)), change.damage);
  }

  void add(const Span& span, std::string to, Damage damage) {
    const std::string_view from = text_.original_text().substr(span.begin, span.size());
    if (from != to) repairs_.push_back({span, std::string(from), std::move(to), damage});
  }

  const text::Text& text_;
  std::vector<Change> changes_;
  std::uint32_t token_ = 0;
  std::vector<Repair> repairs_;
};

}  // namespace

void Mender::mend(text::Reading& reading) const {
  if (!reading.mends()) return;
  if (reading.has_letters()) reading.add(mend_letters(reading.view(), dictionary_, look_alikes_));
  if (has_line_hyphens(reading.view())) reading.add(join_lines(reading.view(), dictionary_));
  text::Rewritten parted = part_glued(reading.view(), dictionary_);
  const bool is_glued = parted.changed;
  reading.add(std::move(parted));
  if (is_glued) reading.add(part_glued_lower(reading.view(), dictionary_));
}

std::vector<Repair> list_repairs(const text::Text& text) {
  if (text.reading().changes().empty()) return {};
  return Listing(text).run();
}

}  // namespace warta::repair
