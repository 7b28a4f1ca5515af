#include "facts/official.h"

#include <algorithm>

#include "facts/holder_list.h"
#include "facts/name_words.h"
#include "facts/region_names.h"
#include "facts/words_before.h"
#include "text/name_case.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t {
  post,
  second_post,
  prefixes,
  name,
  suffixes,
  second_prefixes,
  second_name,
  second_suffixes,
  others,
  nickname,
  cue,
  paraphrase,
  region,
  held
};

using text::TokenRange;

constexpr std::uint32_t longest_title = 8;      // "Dr. (H.C.)" is seven tokens
constexpr std::uint32_t longest_sure_name = 4;  // words
constexpr std::size_t longest_acronym = 5;      // letters
constexpr std::size_t shortest_name = 3;        // letters; what is shorter are initials

/// The parts of one person's name in a match.
struct PersonSlots {
  Slot prefixes, name, suffixes;
};
constexpr PersonSlots first_person = {Slot::prefixes, Slot::name, Slot::suffixes};
constexpr PersonSlots second_person = {Slot::second_prefixes, Slot::second_name, Slot::second_suffixes};

void take_post(OfficialDraft& draft, const PostDraft& post) {
  draft.post = &post;
  draft.region = post.region;
}

/// How many tokens the longest title or degree has with which the range begins; 0 where there is none.
std::uint32_t title_size(const Context& context, TokenRange range, lexicon::ClassId cls) {
  std::uint32_t size = std::min(range.size(), longest_title);
  while (size > 0 && !context.is({range.first, range.first + size}, cls)) --size;
  return size;
}

/// Visits the titles or degrees of a range: the longest table entry at each place, commas left out.
template <class Visit>
void each_title(const Context& context, TokenRange range, lexicon::ClassId cls, Visit visit) {
  while (!range.empty()) {
    const std::uint32_t size = std::max(title_size(context, range, cls), std::uint32_t{1});
    if (context.text().tokens()[range.first].shape != text::Shape::punct) visit(TokenRange{range.first, range.first + size});
    range.first += size;
  }
}

class OfficialReader {
 public:
  OfficialReader(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts,
                 std::vector<OfficialDraft>& drafts)
      : context_(context), match_(match), posts_(posts), drafts_(drafts) {}

  void run() {
    if (!slot(Slot::nickname).empty()) return add(nickname());
    if (!slot(Slot::paraphrase).empty()) return add(paraphrase());
    const PostDraft* post = post_at(slot(Slot::post));
    const PostDraft* second_post = post_at(slot(Slot::second_post));
    // "yang menjadi pembina upacara" names no post; "sebagai komisaris" does.
    if (second_post != nullptr && is_bare_in_lower_case(*second_post) &&
        !context_.has_class(second_post->tokens.first, context_.classes.firm_post))
      second_post = nullptr;
    OfficialDraft first = person_of(first_person);
    if (post == nullptr) return add(first);
    if (is_weak(first, *post)) return;
    take_post(first, *post);
    first.is_former = is_held_before(first);
    if (!slot(Slot::others).empty()) return add_all(first);
    if (second_post == nullptr && slot(Slot::second_name).empty()) {
      add(first, is_behind_verb(first) ? own_words(first, first_person) : match_.tokens);
      return add_holders_behind(first);
    }
    if (slot(Slot::second_name).empty()) return add_both_posts(first, *second_post);
    OfficialDraft second = person_of(second_person);
    take_post(second, second_post == nullptr ? *post : *second_post);
    if (second.post->tokens.first < post->tokens.first) return add_appointed(first, second);
    second.is_former = is_replaced();
    // "Bupati dan Wakil Bupati Demak": the region of both stands behind the second.
    if (first.region.empty()) first.region = second.region;
    const std::uint32_t end =
        slot(Slot::second_prefixes).empty() ? slot(Slot::second_name).first : slot(Slot::second_prefixes).first;
    const TokenRange head{match_.tokens.first, hull({slot(Slot::name), slot(Slot::suffixes)}).last};
    add(first, head);
    add(second, {end, match_.tokens.last});
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  void add(OfficialDraft draft) { drafts_.push_back(draft); }
  void add(OfficialDraft draft, TokenRange tokens) {
    draft.tokens = tokens;
    add(draft);
  }

  OfficialDraft draft_of(TokenRange tokens) const {
    OfficialDraft draft;
    draft.tokens = tokens;
    draft.rule = match_.rule;
    return draft;
  }

  OfficialDraft nickname() const {
    OfficialDraft draft = draft_of(slot(Slot::nickname));
    draft.naming = Naming::nickname;
    draft.name = draft.tokens;
    draft.cue = slot(Slot::cue);
    return draft;
  }

  OfficialDraft paraphrase() const {
    OfficialDraft draft = draft_of(match_.tokens);
    draft.naming = Naming::paraphrase;
    draft.region = slot(Slot::region);
    if (const auto row = context_.row(slot(Slot::paraphrase), context_.classes.paraphrase))
      draft.stands_for = (*row)[Column::positions];
    return draft;
  }

  const PostDraft* post_at(TokenRange tokens) const {
    if (tokens.empty()) return nullptr;
    const auto found = std::lower_bound(posts_.begin(), posts_.end(), tokens.first,
                                        [](const PostDraft& p, std::uint32_t token) { return p.tokens.first < token; });
    return found == posts_.end() || found->tokens.first != tokens.first ? nullptr : &*found;
  }

  /// Whether the words say that the post is held no more: "pernah menjabat", "saat itu"; "memberhentikan A sebagai …, dan B
  /// sebagai …".
  bool is_held_before(const OfficialDraft& draft) const {
    const TokenRange held = slot(Slot::held);
    if (held.empty()) return false;
    return context_.is(held, context_.classes.held_before) || is_dismissed(draft.tokens.first) || goes_on_dismissing(draft);
  }

  bool is_dismissed(std::uint32_t first) const {
    constexpr std::uint32_t longest = 3;  // words
    return stands_behind(context_, first, context_.classes.dismissing, longest);
  }

  /// Whether the person goes on the list of those who are dismissed.
  bool goes_on_dismissing(const OfficialDraft& draft) const {
    constexpr std::uint32_t longest_joint = 2;  // ", dan"
    if (drafts_.empty() || !drafts_.back().is_former) return false;
    const std::uint32_t end = drafts_.back().tokens.last;
    return end < draft.tokens.first && draft.tokens.first <= end + longest_joint &&
           std::all_of(&context_.document.breaks[end], &context_.document.breaks[draft.tokens.first],
                       [](lexicon::Break b) { return b == lexicon::Break::none; });
  }

  /// Whether the capitalised words beside a post are more often something else than its holder.
  bool is_weak(const OfficialDraft& draft, const PostDraft& post) const {
    const bool is_behind = draft.name.first >= post.tokens.last;
    if (!is_behind && is_bare_in_lower_case(post)) return true;
    if (draft.name.last == post.tokens.first && !is_sure_beside(draft, post)) return true;
    if (is_behind && is_near_holder(draft, post)) return true;
    if (!draft.prefixes.empty() || !draft.suffixes.empty()) return false;
    const std::vector<text::Token>& tokens = context_.text().tokens();
    if (tokens[draft.name.last - 1].end - tokens[draft.name.first].begin < shortest_name || is_any_member(post)) return true;
    return is_behind ? is_weak_holder(draft, post) : is_weak_bearer(draft, post);
  }

  /// Whether the name is that of somebody near the holder: "istri Bupati Demak, Ny. Siti".
  bool is_near_holder(const OfficialDraft& draft, const PostDraft& post) const {
    constexpr std::uint32_t longest = 2;  // words
    if (!post.is_at_large || draft.prefixes.empty()) return false;
    if (!stands_behind(context_, post.tokens.first, context_.classes.near_holder, longest)) return false;
    return context_.word(post.tokens.last) == "," || context_.has_class(draft.prefixes.first, context_.classes.wife_title);
  }

  /// Whether one of several who hold the post is named: "salah satu Camat di Demak, Siti".
  bool is_one_holder(const PostDraft& post) const {
    constexpr std::uint32_t longest = 2;  // words
    return stands_behind(context_, post.tokens.first, context_.classes.one_holder, longest);
  }

  /// Whether the post is a head without its body in lower case, which is no post: "…, anggota tim", "… sebagai kepala".
  bool is_bare_in_lower_case(const PostDraft& post) const {
    return post.needs_holder && context_.text().tokens()[post.tokens.first].shape == text::Shape::lower;
  }

  /// Whether the post is that of any member of a body that no table has: "negara anggota Organisasi Buruh, …".
  bool is_any_member(const PostDraft& post) const {
    return post.is_open && context_.text().tokens()[post.tokens.first].shape == text::Shape::lower &&
           context_.has_class(post.tokens.first, context_.classes.held_by_many);
  }

  /// Whether a name before a post is too weak: one word before a post without a region is the end of a clause.
  bool is_weak_bearer(const OfficialDraft& draft, const PostDraft& post) const {
    // In "Employee Volunteer Program (EVP)" the letters are those of the words before them.
    // In "Kepala Direktur …" a body goes on that no rule could read.
    if (post.needs_holder && post.is_headed && goes_on(post.tokens.last)) return true;
    // "Sayung-Bupati …" opens with a dateline.
    if (draft.name.size() == 1 && is_dash(post.tokens.first - 1)) return true;
    const bool is_short_form = post.needs_holder && post.tokens.size() == 1 && is_acronym(post.tokens.first) &&
                               context_.word(post.tokens.first - 1) == "(";
    // "YAL selaku Bupati Demak" has only initials.
    return is_short_form ||
           (draft.name.size() == 1 && ((post.region.empty() && !says_former(post)) || is_acronym(draft.name.first)));
  }

  /// Whether a word before the post says that it was held before: "mantan Sekretaris Kabinet".
  bool says_former(const PostDraft& post) const {
    return post.post.status == Status::former && context_.has_class(post.tokens.first, context_.classes.status_before);
  }

  /// Whether the token is a part of a name on the same line.
  bool goes_on(std::uint32_t token) const { return context_.continues(token) && is_name_part(context_, token); }

  bool is_capitalised(std::uint32_t token) const {
    const text::Shape shape = context_.text().tokens()[token].shape;
    return shape == text::Shape::cap || shape == text::Shape::caps || shape == text::Shape::mixed;
  }

  bool is_dash(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == text::Shape::punct && context_.word(token) != "," &&
           context_.word(token) != "(";
  }

  /// Whether a name is sure, though nothing parts it from the post behind it: "Hadi Sarwono Kepala BKD Demak", "Wardiyan mantan
  /// Camat".
  bool is_sure_beside(const OfficialDraft& draft, const PostDraft& post) const {
    if (says_former(post)) return true;
    if (context_.has_class(draft.name.first, context_.classes.proper_head)) return false;
    if (draft.name.size() == 1 || post.is_open || (post.region.empty() && post.post.institution.empty())) return false;
    for (std::uint32_t token = draft.name.first; token < draft.name.last; ++token)
      if (is_capitalised(token) && !context_.has_class(token, context_.classes.forename) && !is_unknown_name(context_, token))
        return false;
    return true;
  }

  bool is_weak_holder(const OfficialDraft& draft, const PostDraft& post) const {
    const bool is_beside = draft.name.first == post.tokens.last;
    // In "istri Bupati Demak, Siti" the name is the wife's.
    if (post.is_at_large && context_.word(post.tokens.last) == "," && !is_one_holder(post)) return true;
    // An acronym belongs to the body, unless all is in capitals: "Ketua MWA UPI Nanan", "Head of Product, FDR Ultimate".
    const bool is_acronym_first = is_acronym(draft.name.first) && context_.word(draft.name.first).size() >= shortest_name &&
                                  context_.text().tokens()[draft.name.last - 1].shape != text::Shape::caps;
    const bool is_local = (post.scope == Scope::district || post.scope == Scope::village) && post.region.empty();
    // Behind a local post one acronym is the next of a list of posts and bodies: "Babinsa, LPM dan warga".
    if (is_acronym_first ||
        (!is_beside && draft.name.size() == 1 && is_acronym(draft.name.first) && (post.needs_holder || is_local)))
      return true;
    if (!is_beside) return false;
    const bool has_forename = context_.has_class(draft.name.first, context_.classes.forename);
    // Without a comma the words are the body's: "Direktur Ajax Amsterdam". "Menteri Fahri" is somebody who was named before.
    if (post.needs_holder) return !has_forename || draft.name.size() == 1 || post.is_headed;
    if (has_forename) return false;
    // So is one word alone ("Anggota Komite Bandara Kualanamu", "Presiden FIGC"), or the place ("Camat Salawu"), and in companies
    // a long row of them.
    // A place alone is no holder either: "Direktur baru RSUD Kudus".
    if (draft.name.size() == 1)
      return is_local || context_.has_class(draft.name.first, context_.classes.region_name) || (post.is_open && !speaks(draft)) ||
             (post.region.empty() && is_acronym(draft.name.first));
    return post.is_open && !post.is_public && draft.name.size() >= longest_sure_name;
  }

  /// Whether a verb of speech stands behind the name: "Widodo menegaskan".
  bool speaks(const OfficialDraft& draft) const {
    return draft.tokens.last < context_.text().tokens().size() &&
           context_.has_class(draft.tokens.last, context_.classes.speech_verb) && !is_acronym(draft.name.first);
  }

  /// Adds a person with two posts. In "A (mantan Bupati X/Wakil Bupati Y)" the status of the first post holds for the second, but
  /// not in "pernah menjabat X, kini menjabat Y" and "mantan X A kini menjabat Y".
  void add_both_posts(const OfficialDraft& first, const PostDraft& second_post) {
    OfficialDraft second = first;
    take_post(second, second_post);
    const std::string_view joint = context_.word(second_post.tokens.first - 1);
    second.is_former = first.status() == Status::former && (joint == "/" || joint == "dan" || joint == "sekaligus");
    add(first, match_.tokens);
    add(second, match_.tokens);
  }

  /// Adds an appointed person and the one who appoints, who stands between the name and its post: "A ditunjuk Bupati Demak B
  /// sebagai Camat Sayung".
  void add_appointed(const OfficialDraft& appointed, const OfficialDraft& by) {
    add(appointed, match_.tokens);
    add(by, own_words(by, second_person));
  }

  /// Whether the match has words around the post and its holder that belong to somebody else: "ditunjuk Bupati Demak B sebagai
  /// Camat Sayung".
  bool is_behind_verb(const OfficialDraft& draft) const {
    return !slot(Slot::held).empty() && slot(Slot::held).first < draft.post->tokens.first && !slot(Slot::name).empty() &&
           draft.post->tokens.first < slot(Slot::name).first;
  }

  /// Whether the second person is replaced by the first: "A menggantikan B sebagai Camat Sayung".
  bool is_replaced() const {
    const TokenRange held = slot(Slot::held);
    return !held.empty() && slot(Slot::name).first < held.first && held.first < slot(Slot::second_name).first;
  }

  /// The tokens of a post and the name behind it.
  TokenRange own_words(const OfficialDraft& draft, const PersonSlots& person) const {
    return hull({draft.post->tokens, slot(person.name), slot(person.suffixes)});
  }

  /// Adds all persons of a list, who hold the first one's post: "Anggota DPRD Demak di antaranya A, H. B, dan C".
  void add_all(const OfficialDraft& first) {
    const TokenRange others = slot(Slot::others);
    add(first, {match_.tokens.first, others.first});
    for (std::uint32_t begin = others.first, i = begin; i <= others.last; ++i) {
      if (i < others.last && !parts_names(i)) continue;
      if (i > begin) add(holder_of(*first.post, {begin, i}));
      begin = i + 1;
    }
  }

  /// Adds further holders of a post that many hold at once: "Anggota DPRD Demak A (PKS) dan B".
  void add_holders_behind(const OfficialDraft& first) {
    if (first.name.first < first.post->tokens.last) return;
    const std::uint32_t head = first.post->tokens.first;
    if (!context_.has_class(head, context_.classes.held_by_many) &&
        !context_.is({head, head + 2}, context_.classes.held_by_several))
      return;
    for (const TokenRange& person : read_more_holders(context_, match_.tokens.last)) add(holder_of(*first.post, person));
  }

  /// Whether the token parts two names of a list.
  bool parts_names(std::uint32_t token) const {
    return context_.word(token) == "," || context_.text().tokens()[token].shape == text::Shape::lower;
  }

  OfficialDraft holder_of(const PostDraft& post, TokenRange tokens) const {
    TokenRange name = tokens;
    while (name.size() > 1) {
      const std::uint32_t size = title_size(context_, name, context_.classes.title);
      if (size == 0) break;
      name.first += size;
    }
    OfficialDraft draft = person(name, {tokens.first, name.first}, {});
    take_post(draft, post);
    draft.tokens = tokens;
    return draft;
  }

  bool is_acronym(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == text::Shape::caps && context_.word(token).size() <= longest_acronym;
  }

  OfficialDraft person_of(const PersonSlots& slots) const {
    return person(slot(slots.name), slot(slots.prefixes), slot(slots.suffixes));
  }

  OfficialDraft person(TokenRange name, TokenRange prefixes, TokenRange suffixes) const {
    OfficialDraft draft = draft_of(hull({prefixes, name, suffixes}));
    draft.prefixes = prefixes;
    draft.name = name;
    draft.suffixes = suffixes;
    return draft;
  }

  const Context& context_;
  const rules::Match& match_;
  const std::vector<PostDraft>& posts_;
  std::vector<OfficialDraft>& drafts_;
};

}  // namespace

rules::KindSpec official_kind() { return {"official", rules::slots_of<Slot>()}; }

void read_officials(const Context& context, const rules::Match& match, const std::vector<PostDraft>& posts,
                    std::vector<OfficialDraft>& drafts) {
  OfficialReader(context, match, posts, drafts).run();
}

OfficialDraft vacant(const PostDraft& post) {
  OfficialDraft draft;
  draft.tokens = post.tokens;
  draft.rule = post.rule;
  take_post(draft, post);
  return draft;
}

PersonName write_person(const Context& context, const OfficialDraft& draft) {
  PersonName person;
  person.name = text::restore_name_case(context.one_line(draft.name));
  each_title(context, draft.prefixes, context.classes.title,
             [&](TokenRange title) { person.prefixes.push_back(context.one_line(title)); });
  each_title(context, draft.suffixes, context.classes.degree,
             [&](TokenRange degree) { person.suffixes.push_back(context.one_line(degree)); });
  return person;
}

std::size_t count_titles(const Context& context, const OfficialDraft& draft) {
  std::size_t count = 0;
  const auto add = [&](TokenRange title) { count += context.is(title, context.classes.honorific) ? 0 : 1; };
  each_title(context, draft.prefixes, context.classes.title, add);
  each_title(context, draft.suffixes, context.classes.degree, add);
  return count;
}

}  // namespace warta::facts
