#include "article/deputies.h"

#include <algorithm>
#include <string_view>

namespace warta::article {
namespace {

using facts::PostDraft;

constexpr std::string_view chair = "Ketua", deputy = "Wakil ", deputy_chair = "Wakil Ketua", of_chief = "Wakil";
constexpr std::string_view of_board[] = {" Umum", " Harian"};  // a deputy chair has the body, but not these words
constexpr std::uint32_t farthest = 60;                         // tokens behind the chief's post: time stays linear in the text
constexpr std::string_view with_deputies[] = {"Bupati", "Wali Kota", "Gubernur", "Presiden"};

/// "Wakil Ketua", "Wakil Ketua II": without the words that say of what.
bool is_bare_deputy(const PostDraft& post) {
  const std::string_view position = post.post.position;
  if (!position.starts_with(deputy_chair) || !post.post.institution.empty() || !post.region.empty()) return false;
  const std::string_view number = position.substr(deputy_chair.size());
  return number.find_first_not_of(" IV") == std::string_view::npos;
}

/// Of the chair's post, or a deputy's, the words behind: " DPRD" of "Wakil Ketua I DPRD".
std::string_view words_of_body(std::string_view position) {
  if (position.starts_with(deputy)) position.remove_prefix(deputy.size());
  position.remove_prefix(std::min(chair.size(), position.size()));
  const std::size_t word = position.find_first_not_of(" IV");
  if (word == std::string_view::npos) return {};
  return position.substr(word - 1);
}

bool is_chair_of_body(const PostDraft& post) {
  const std::string_view position = post.post.position;
  return (position.starts_with(chair) || position.starts_with(deputy_chair)) && !post.post.institution.empty();
}

bool has_deputy(const PostDraft& post) {
  return std::find(std::begin(with_deputies), std::end(with_deputies), post.post.position) != std::end(with_deputies);
}

void take_region(PostDraft& post, const PostDraft& chief) {
  post.region = chief.region;
  post.seat = chief.seat;
}

void take_body(PostDraft& post, const PostDraft& chief) {
  const std::string_view words = words_of_body(chief.post.position);
  if (std::find(std::begin(of_board), std::end(of_board), words) == std::end(of_board)) post.post.position += words;
  post.post.institution = chief.post.institution;
  post.scope = chief.scope;
  post.is_public = chief.is_public;
  post.needs_holder = post.is_open = false;
  take_region(post, chief);
}

void become_deputy_of(PostDraft& post, const PostDraft& chief) {
  const auto own_tokens = post.tokens;
  const auto* own_rule = post.rule;
  post = chief;
  post.tokens = own_tokens;
  post.rule = own_rule;
  post.post.position.insert(0, deputy);
  post.post.acting.clear();
}

/// The last post before that fits, in the same sentence.
template <class Fits>
const PostDraft* chief_before(const PostDraft& post, const std::vector<PostDraft>& before, const facts::Context& context,
                              Fits fits) {
  const auto& breaks = context.document.breaks;
  for (auto chief = before.rbegin(); chief != before.rend(); ++chief) {
    const auto from = breaks.begin() + chief->tokens.last, to = breaks.begin() + post.tokens.first + 1;
    if (from >= to || to - from > farthest || std::find(from, to, lexicon::Break::hard) != to) return nullptr;
    if (fits(*chief)) return &*chief;
  }
  return nullptr;
}

}  // namespace

bool complete_deputy(PostDraft& post, const std::vector<PostDraft>& before, const facts::Context& context) {
  if (post.post.position == of_chief) {
    const PostDraft* chief = chief_before(post, before, context, has_deputy);
    if (chief != nullptr) become_deputy_of(post, *chief);
    return chief != nullptr;
  }
  if (is_bare_deputy(post)) {
    if (const PostDraft* chief = chief_before(post, before, context, is_chair_of_body)) take_body(post, *chief);
  } else if (post.scope != "national" && !post.post.institution.empty() && post.region.empty() && post.seat.empty()) {
    const auto is_of_same = [&](const PostDraft& other) {
      return other.post.institution == post.post.institution && is_chair_of_body(other);
    };
    if (const PostDraft* chief = chief_before(post, before, context, is_of_same)) take_region(post, *chief);
  }
  return true;
}

}  // namespace warta::article
