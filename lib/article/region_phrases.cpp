#include "article/region_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::RegionCodes;
using facts::RegionDraft;

constexpr std::array<std::string_view, 8> steps = {",", "(", "/", "-", "di", "pada", "wilayah", "kawasan"};  // to what it lies in
constexpr std::array<std::string_view, 2> marks = {",", "("};                             // the steps that are evidence
constexpr std::array<std::string_view, 5> joints = {",", "dan", "serta", "&", "maupun"};  // between the names of a list
constexpr std::uint32_t widest_step = 2;                                                  // tokens between

/// Whether nothing but these words stands between two mentions of one sentence.
template <std::size_t size>
bool are_joined(const RegionDraft& a, const RegionDraft& b, const lexicon::Document& document,
                const std::array<std::string_view, size>& words) {
  if (b.tokens.first < a.tokens.last || b.tokens.first - a.tokens.last > widest_step) return false;
  for (std::uint32_t token = a.tokens.last; token <= b.tokens.first; ++token) {
    if (document.breaks[token] == lexicon::Break::hard) return false;
    const auto is_it = [&](std::string_view word) { return text::is_lower_of(word, document.text->word(token)); };
    if (token < b.tokens.first && std::none_of(words.begin(), words.end(), is_it)) return false;
  }
  return true;
}

/// The level as a number, in which kabupaten and kota are the same.
int rank(const RegionDraft& draft) { return static_cast<int>(draft.level) - (draft.level >= RegionLevel::city ? 1 : 0); }

bool lies_in(std::string_view code, const RegionCodes& outer) {
  return std::any_of(outer.begin(), outer.end(),
                     [&](std::string_view o) { return code.size() > o.size() && code.starts_with(o); });
}

bool holds_any(std::string_view code, const RegionCodes& inner) {
  return std::any_of(inner.begin(), inner.end(),
                     [&](std::string_view i) { return i.size() > code.size() && i.starts_with(code); });
}

/// Keeps the readings that pass, if any do; returns whether any did.
template <class Passes>
bool keep(RegionCodes& codes, Passes passes) {
  if (std::none_of(codes.begin(), codes.end(), passes)) return false;
  std::erase_if(codes, [&](std::string_view code) { return !passes(code); });
  return true;
}

/// Whether both may be kabupaten or kota of one province.
bool are_neighbours(const RegionDraft& a, const RegionDraft& b) {
  return std::any_of(a.codes.begin(), a.codes.end(), [&](std::string_view code) {
    const auto is_beside = [&](std::string_view other) {
      return other.size() == gazetteer::regency_width && gazetteer::province_code(other) == gazetteer::province_code(code);
    };
    return code.size() == gazetteer::regency_width && std::any_of(b.codes.begin(), b.codes.end(), is_beside);
  });
}

/// Whether both stand in one list, the second behind the first.
bool are_listed(const RegionDraft& a, const RegionDraft& b, const lexicon::Document& document) {
  return a.level == b.level && a.tokens.last < b.tokens.first && are_joined(a, b, document, joints);
}

/// The number of what the mention before `next` lies in: what stands behind it, or `of_next`, what `next` lies in, if both are in
/// one list. The number of drafts for none.
std::size_t outer_of(const std::vector<RegionDraft>& drafts, std::size_t next, std::size_t of_next,
                     const lexicon::Document& document) {
  if (next == drafts.size()) return next;
  if (are_listed(drafts[next - 1], drafts[next], document)) return of_next;
  const bool has_outer =
      rank(drafts[next]) < rank(drafts[next - 1]) && are_joined(drafts[next - 1], drafts[next], document, steps);
  return has_outer ? next : drafts.size();
}

}  // namespace

void narrow_by_phrases(std::vector<RegionDraft>& drafts, const lexicon::Document& document) {
  std::size_t at = drafts.size();
  for (std::size_t i = drafts.size(); i-- > 0;) {
    RegionDraft& inner = drafts[i];
    at = outer_of(drafts, i + 1, at, document);
    if (at == drafts.size() || drafts[at].codes.empty() || inner.codes.empty()) continue;
    RegionDraft& outer = drafts[at];
    if (keep(inner.codes, [&](std::string_view code) { return lies_in(code, outer.codes); })) {
      keep(outer.codes, [&](std::string_view code) { return holds_any(code, inner.codes); });
      if (are_joined(drafts[at - 1], outer, document, marks)) inner.needs_evidence = outer.needs_evidence = false;
    } else if (inner.level >= RegionLevel::district) inner.codes.clear();
  }
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    RegionDraft &a = drafts[i - 1], &b = drafts[i];
    if (a.needs_evidence != b.needs_evidence && are_neighbours(a, b) && are_joined(a, b, document, joints))
      a.needs_evidence = b.needs_evidence = false;
  }
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    RegionDraft &outer = drafts[i - 1], &inner = drafts[i];
    if (rank(outer) < rank(inner) && are_joined(outer, inner, document, steps))
      keep(inner.codes, [&](std::string_view code) { return lies_in(code, outer.codes); });
  }
}

}  // namespace warta::article
