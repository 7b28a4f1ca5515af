#include "article/terms.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace warta::article {
namespace {

constexpr std::uint32_t longest_term = 6;  // tokens of "masa jabatan 2016-2021"
constexpr std::size_t year_digits = 4;

std::optional<int> year_at(const facts::Context& context, std::uint32_t token) {
  const std::string_view word = context.word(token);
  int year = 0;
  if (context.text().tokens()[token].shape != text::Shape::digits || word.size() != year_digits) return std::nullopt;
  std::from_chars(word.data(), word.data() + word.size(), year);
  return year;
}

/// The second year of the term that stands at the token: "periode 2016-2021", "(2016-2021)".
std::optional<int> last_year(const facts::Context& context, std::uint32_t token) {
  if (token >= context.text().size()) return std::nullopt;
  if (!context.has_class(token, context.classes.term_word) && context.word(token) != "(") return std::nullopt;
  std::optional<int> first;
  const std::uint32_t end = std::min(token + longest_term, context.text().size());
  for (std::uint32_t i = token + 1; i < end && context.document.breaks[i] == lexicon::Break::none; ++i) {
    if (context.word(i) == "," || context.word(i) == ")") break;
    const auto year = year_at(context, i);
    if (first && year) return year;
    if (year) first = year;
  }
  return std::nullopt;
}

}  // namespace

void end_terms(std::vector<facts::OfficialDraft>& drafts, std::chrono::year published, const facts::Context& context) {
  for (facts::OfficialDraft& draft : drafts) {
    if (!draft.has_post() || draft.status() != Status::incumbent) continue;
    const auto year = last_year(context, draft.post->tokens.last);
    draft.is_former = draft.is_former || (year && *year < static_cast<int>(published));
  }
}

}  // namespace warta::article
