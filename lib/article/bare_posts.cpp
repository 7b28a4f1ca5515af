#include "article/bare_posts.h"

#include <algorithm>

#include "article/post_words.h"
#include "article/vacant_posts.h"

namespace warta::article {

using facts::OfficialDraft;

namespace {

constexpr std::size_t most_posts = 64;      // only so many of the last ones are compared
constexpr std::size_t longest_list = 8;     // posts in a list
constexpr std::uint32_t longest_joint = 2;  // tokens between two of them: ", serta"

/// Whether many hold the post, each like the others: "Anggota Polsek Sayung".
bool is_member(const OfficialDraft& draft) { return draft.post->post.position.starts_with("Anggota "); }

}  // namespace

PersonMention BarePosts::add(std::size_t draft, const PostHolders& holders) {
  const OfficialDraft& d = sources_.drafts[draft];
  const facts::Context& context = sources_.context;
  const bool is_own_one = is_own(sources_.zone_of(draft));
  const Jurisdiction jurisdiction = sources_.jurisdiction_of(draft);
  const bool is_nobodys =
      (d.region.empty() && is_held_by_many(context, d.tokens)) || is_of_several(context, d.tokens) || is_anothers(draft);
  const std::optional<std::size_t> holder = is_nobodys || !is_own_one ? std::nullopt : holders.find(d, jurisdiction);
  const bool is_pointing = !holder && is_own_one && !is_generic(d) && points_back(context, d.tokens);
  const bool is_any =
      is_generic(d) || goes_with_candidates(draft) || is_listed_with_candidates(draft) ||
      (jurisdiction.code.empty() && is_of_any_region(d) && is_in_list(context, d.tokens) && !has_title(context, d.tokens));
  const bool is_named = !stands_behind_post(draft) && is_behind_name(context, d.tokens);
  if (!holder && !is_nobodys && !is_pointing && !is_any && !is_named && is_vacant(context, d.tokens))
    add_vacant(draft, jurisdiction);
  return {d.tokens, holder.value_or(PersonMention::nobody), nullptr, true, is_pointing ? draft : PersonMention::nobody};
}

/// Whether any holder of such a post is meant: "tanya jaksa", "seorang kepala desa", "anggota DPRD Demak", "Direktur perusahaan",
/// "calon Bupati Demak".
bool BarePosts::is_generic(const OfficialDraft& draft) const {
  const auto is_lower = [&](std::uint32_t token) { return sources_.context.text().tokens()[token].shape == text::Shape::lower; };
  if (draft.status() == Status::candidate || is_run_for(sources_.context, draft.tokens)) return true;
  if (draft.region.empty()) return is_lower(draft.tokens.first) || is_lower(draft.tokens.last - 1);
  return (is_lower(draft.tokens.first) || is_member(draft)) && is_held_by_many(sources_.context, draft.tokens);
}

/// Whether any such region is meant ("Camat, Lurah dan Kepala Desa", "Bupati dan Wali Kota"): none is named, and the article is
/// about none.
bool BarePosts::is_of_any_region(const OfficialDraft& draft) const {
  const bool is_below_province = draft.post->scope >= facts::Scope::village && draft.post->scope <= facts::Scope::regency;
  return is_below_province && draft.region.empty() && draft.post->institution.empty();
}

/// Whether a post, and no name, stands before the comma: "Kapolsek Sayung, Danramil Sayung".
bool BarePosts::stands_behind_post(std::size_t draft) const {
  if (draft == 0) return false;
  const OfficialDraft& before = sources_.drafts[draft - 1];
  return before.has_post() && before.tokens.last + 1 >= sources_.drafts[draft].tokens.first;
}

/// Whether a post of its own follows "dan" or a comma: "Inspektur Demak dan Asisten Administrasi Umum".
bool BarePosts::stands_before_post(std::size_t draft) const {
  if (draft + 1 == sources_.drafts.size()) return false;
  const OfficialDraft& behind = sources_.drafts[draft + 1];
  const std::uint32_t joint = sources_.drafts[draft].tokens.last;
  return behind.has_post() && behind.tokens.first == joint + 1 &&
         (sources_.context.word(joint) == "dan" || sources_.context.word(joint) == ",");
}

/// Whether the deputy goes with a chief whom somebody runs for, or who is nobody there: "calon Bupati dan Wakil Bupati",
/// "pemilihan Gubernur dan Wakil Gubernur".
bool BarePosts::goes_with_candidates(std::size_t draft) const {
  const facts::Context& context = sources_.context;
  const OfficialDraft& deputy = sources_.drafts[draft];
  const std::uint32_t first = deputy.tokens.first;
  if (first < 2 || !context.continues(first) || context.word(first - 1) != "dan") return false;
  if (!deputy.post->post.position.starts_with("Wakil ")) return false;
  if (draft > 0 && sources_.drafts[draft - 1].tokens.last + 1 == first) {
    const OfficialDraft& chief = sources_.drafts[draft - 1];
    return chief.has_post() && (chief.status() == Status::candidate || is_run_for(context, chief.tokens));
  }
  return context.has_class(first - 2, context.classes.post_name);
}

/// Whether the post is in a list of posts that somebody runs for: "pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil
/// Bupati".
bool BarePosts::is_listed_with_candidates(std::size_t draft) const {
  const facts::Context& context = sources_.context;
  for (std::size_t k = draft; k > 0 && draft - k < longest_list; --k) {
    const OfficialDraft& before = sources_.drafts[k - 1];
    const std::uint32_t first = sources_.drafts[k].tokens.first;
    if (!before.has_post() || before.has_name() || before.tokens.last + longest_joint < first || !context.continues(first))
      return false;
    for (std::uint32_t joint = before.tokens.last; joint < first; ++joint)
      if (!context.has_class(joint, context.classes.list_joint)) return false;
    if (before.status() == Status::candidate || is_run_for(context, before.tokens) || goes_with_candidates(k - 1)) return true;
  }
  return false;
}

/// Whether it is another post than was read: "Presiden Federasi Rusia". In headlines the words beside a post do not tell.
bool BarePosts::is_anothers(std::size_t draft) const {
  const facts::Context& context = sources_.context;
  const text::TokenRange tokens = sources_.drafts[draft].tokens;
  return sources_.zone_of(draft) != Zone::title && ((!stands_before_post(draft) && goes_on(context, tokens)) ||
                                                    context.has_class(tokens.last - 1, context.classes.country));
}

/// Whether the same post was reported without a holder already, among the last ones.
bool BarePosts::is_reported(const PostTitle& post) const {
  const std::uint32_t words = hash_post(post.position);
  const auto last = vacant_.end(), first = last - static_cast<std::ptrdiff_t>(std::min(vacant_.size(), most_posts));
  return std::any_of(first, last, [&](const Post& p) {
    return p.status == post.status && codes_agree(p.region.code, post.region.code) && is_own(p.zone) &&
           hash_post(p.position) == words;
  });
}

void BarePosts::add_vacant(std::size_t draft, const Jurisdiction& jurisdiction) {
  const OfficialDraft& d = sources_.drafts[draft];
  Post found;
  static_cast<Mention&>(found) = sources_.mention_of(draft);
  static_cast<PostTitle&>(found) = write_post(d, jurisdiction);
  if (is_reported(found)) return;
  found.rule = d.rule->name;
  vacant_.push_back(std::move(found));
}

}  // namespace warta::article
