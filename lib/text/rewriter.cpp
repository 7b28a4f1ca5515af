#include "text/rewriter.h"

#include <utility>

namespace warta::text {

void Rewriter::replace(std::size_t begin, std::size_t end, std::string_view by, Damage damage) {
  out_.changed = true;
  write_to(begin);
  const auto normal_begin = static_cast<std::uint32_t>(out_.storage.size());
  out_.storage.append(by);
  out_.map.add(normal_begin, static_cast<std::uint32_t>(out_.storage.size()), static_cast<std::uint32_t>(begin),
               static_cast<std::uint32_t>(end));
  if (damage != Damage::none) note({begin, end}, by, damage);
  written_to_ = end;
}

/// Lists a change. Neighbouring letters in another form are one change, so that a word is listed whole.
void Rewriter::note(const Span& place, std::string_view by, Damage damage) {
  const bool continues = damage == Damage::letter_form && !out_.changes.empty() && out_.changes.back().damage == damage &&
                         out_.changes.back().original.end == place.begin;
  if (!continues) return out_.changes.push_back({place, std::string(by), damage});
  out_.changes.back().original.end = place.end;
  out_.changes.back().to += by;
}

void Rewriter::replace_tail(std::size_t normal_begin, std::size_t end, std::string_view by) {
  const auto begin = static_cast<std::uint32_t>(normal_begin);
  const Span from = out_.map.original(begin, static_cast<std::uint32_t>(out_.storage.size()));
  out_.map.cut(begin);
  out_.storage.replace(begin, std::string::npos, by);
  out_.map.add(begin, static_cast<std::uint32_t>(out_.storage.size()), static_cast<std::uint32_t>(from.begin),
               static_cast<std::uint32_t>(end));
  written_to_ = end;
}

Rewritten Rewriter::finish() && {
  if (out_.changed) write_to(original_.size());
  return std::move(out_);
}

void Rewriter::write_to(std::size_t end) {
  out_.storage.append(original_.substr(written_to_, end - written_to_));
  written_to_ = end;
}

}  // namespace warta::text
