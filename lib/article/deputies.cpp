#include "article/deputies.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "facts/words_before.h"

namespace warta::article {
namespace {

using facts::PostDraft;

constexpr std::string_view secretary = "Sekretaris", chair = "Ketua", deputy = "Wakil ", deputy_chair = "Wakil Ketua",
                           of_chief = "Wakil";
constexpr std::string_view of_board[] = {" Umum", " Harian"};  // a deputy chair has the body, but not these words
constexpr std::uint32_t farthest = 60;                         // tokens behind the chief's post, so that time stays linear
constexpr std::string_view commission_word = " Komisi ";
constexpr std::string_view with_commissions[] = {"DPR", "DPRD", "DPRK", "DPRA", "DPRP"};
constexpr std::uint32_t farthest_council = 1000;  // tokens before the post, so that time stays linear
constexpr std::string_view parts_of_agency[] = {"Kepala Bidang ", "Kepala Seksi ",    "Kepala Subbidang ", "Kepala Subbagian ",
                                                "Kepala UPT",     "Sekretaris Dinas", "Sekretaris Badan"};
constexpr std::string_view chiefs_of_agency[] = {"Kepala Dinas ", "Kepala Badan ", "Kepala Kantor ", "Inspektur"};
constexpr std::string_view with_deputies[] = {"Bupati", "Wali Kota", "Gubernur", "Presiden"};

/// Whether the post is a deputy's that does not say of what: "Wakil Ketua", "Wakil Ketua II".
bool is_bare_deputy(const PostDraft& post) {
  const std::string_view position = post.post.position;
  if (!position.starts_with(deputy_chair) || !post.post.institution.empty() || !post.region.empty()) return false;
  const std::string_view number = position.substr(deputy_chair.size());
  return number.find_first_not_of(" IV") == std::string_view::npos;
}

/// The words of the body in a chair's or deputy's post: " DPRD" of "Wakil Ketua I DPRD".
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

/// Whether the post is in a commission of a council that its words do not name: "Anggota Komisi V".
bool is_in_any_commission(const PostDraft& post) {
  const std::size_t commission = post.post.position.find(commission_word);
  return commission != std::string::npos && post.post.institution.empty() && post.region.empty() &&
         post.post.position.find_first_not_of("IVXABCDE", commission + commission_word.size()) == std::string::npos;
}

/// Where the capitalised words from the token on end: the body's region stands among them.
std::uint32_t capitals_end(const facts::Context& context, std::uint32_t token) {
  const auto is_capital = [&](std::uint32_t i) {
    const text::Shape shape = context.text().tokens()[i].shape;
    return shape == text::Shape::cap || shape == text::Shape::caps;
  };
  std::uint32_t end = token;
  while (end < context.text().size() && context.document.breaks[end] == lexicon::Break::none && is_capital(end)) ++end;
  return end;
}

/// Gives the post the council that the article named last before it.
void take_council(PostDraft& post, const facts::Context& context) {
  const std::uint32_t begin = post.tokens.first - std::min(post.tokens.first, farthest_council);
  for (std::uint32_t token = post.tokens.first; token > begin; --token) {
    const auto body = context.row({token - 1, token}, context.classes.institution);
    if (!body || facts::body_kind_in(*body) != facts::BodyKind::legislature) continue;
    const std::string_view word = context.word(token - 1);
    if (std::find(std::begin(with_commissions), std::end(with_commissions), word) == std::end(with_commissions)) continue;
    post.post.position.append(" ").append(word);
    post.post.institution = (*body)[lexicon::Column::name];
    post.scope = facts::scope_in(*body);
    post.is_public = true;
    post.needs_holder = post.is_open = false;
    post.institution = {token - 1, capitals_end(context, token)};
    return;
  }
}

bool begins_with_any(const PostDraft& post, std::span<const std::string_view> heads) {
  return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) { return post.post.position.starts_with(head); });
}

/// Whether the post is in an agency that its words do not name: "Kepala Bidang", "Kepala UPTD".
bool is_part_of_agency(const PostDraft& post) { return begins_with_any(post, parts_of_agency); }

bool is_chief_of_any_agency(const PostDraft& post) { return begins_with_any(post, chiefs_of_agency); }

bool is_chief_of_agency(const PostDraft& post) { return !post.region.empty() && is_chief_of_any_agency(post); }

/// Whether the post is a secretary's, of the agency whose chief stands before: "Kepala Dinas Sosial Demak melalui Sekretaris
/// Siti".
bool is_secretary_of_chief(const PostDraft& post, const facts::Context& context) {
  return post.post.position == secretary && post.needs_holder && post.tokens.first > 0 &&
         context.has_class(post.tokens.first - 1, context.classes.through_whom);
}

/// Makes the secretary that of the chief's agency: "Sekretaris Dinas Sosial".
void take_agency(PostDraft& post, const PostDraft& chief) {
  post.post.position.append(" ").append(chief.post.institution);
  post.post.institution = chief.post.institution;
  post.scope = chief.scope;
  post.is_public = chief.is_public;
  post.needs_holder = post.is_open = false;
  take_region(post, chief);
}

/// The last post before it in the same sentence that fits; null for none.
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

/// Whether who has the post comes or speaks in the place of the one before: "Camat Sayung melalui Kasi Kesra".
bool is_in_place_of(const PostDraft& post, const PostDraft& chief, const facts::Context& context) {
  constexpr std::uint32_t longest = 2;  // words
  if (!facts::stands_behind(context, post.tokens.first, context.classes.in_place_of, longest)) return false;
  const auto is_local = [](facts::Scope scope) { return scope == facts::Scope::district || scope == facts::Scope::village; };
  return post.scope != facts::Scope::national && (!is_local(post.scope) || post.scope == chief.scope);
}

/// Gives both posts the status that one of them says: "Calon Bupati dan Wakil Bupati Demak", "Bupati dan Wakil Bupati terpilih".
void share_status(PostDraft& first, PostDraft& second, const facts::Context& context) {
  const std::uint32_t joint = first.tokens.last;
  if (joint + 1 != second.tokens.first || context.word(joint) != "dan" || !first.region.empty() || !has_deputy(first)) return;
  if (second.post.position != std::string(deputy) + first.post.position) return;
  for (const auto& [from, to] : {std::pair{&first, &second}, {&second, &first}})
    if (from->post.status != Status::acting && to->post.status == Status::incumbent) to->post.status = from->post.status;
}

/// Whether what stands before the first post holds for the second as well: "istri Bupati dan Wakil Bupati Demak".
bool goes_on_at_large(const PostDraft& first, const PostDraft& second, const facts::Context& context) {
  return first.is_at_large && first.tokens.last + 1 == second.tokens.first && context.word(first.tokens.last) == "dan";
}

}  // namespace

bool complete_deputy(PostDraft& post, std::vector<PostDraft>& before, const facts::Context& context) {
  if (!before.empty()) {
    share_status(before.back(), post, context);
    post.is_at_large = post.is_at_large || goes_on_at_large(before.back(), post, context);
  }
  if (post.post.position == of_chief) {
    const PostDraft* chief = chief_before(post, before, context, has_deputy);
    if (chief != nullptr) become_deputy_of(post, *chief);
    return chief != nullptr;
  }
  if (is_secretary_of_chief(post, context)) {
    const PostDraft* chief = chief_before(post, before, context, is_chief_of_any_agency);
    if (chief != nullptr && chief == &before.back()) take_agency(post, *chief);
  } else if (is_bare_deputy(post)) {
    if (const PostDraft* chief = chief_before(post, before, context, is_chair_of_body)) take_body(post, *chief);
  } else if (is_in_any_commission(post)) {
    take_council(post, context);
  } else if (post.scope != facts::Scope::national && !post.post.institution.empty() && post.region.empty() && post.seat.empty()) {
    const auto is_of_same = [&](const PostDraft& other) {
      return other.post.institution == post.post.institution && is_chair_of_body(other);
    };
    const PostDraft* chief = chief_before(post, before, context, is_of_same);
    if (chief == nullptr && is_part_of_agency(post)) chief = chief_before(post, before, context, is_chief_of_agency);
    if (chief != nullptr) take_region(post, *chief);
  }
  if (post.region.empty() && post.seat.empty() && post.institution.empty()) {
    const PostDraft* chief = chief_before(post, before, context, [](const PostDraft&) { return true; });
    if (chief != nullptr && is_in_place_of(post, *chief, context)) {
      take_region(post, *chief);
      post.institution = chief->institution;
    }
  }
  return true;
}

}  // namespace warta::article
