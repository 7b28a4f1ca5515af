#include "facts/official.h"

#include <algorithm>

#include "facts/holder_list.h"
#include "facts/weak_holder.h"
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
  held,
  handed,
  replaced
};

using text::TokenRange;

constexpr std::uint32_t longest_title = 8;  // "Dr. (H.C.)" is seven tokens

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
    if (second_post != nullptr && is_bare_in_lower_case(context_, *second_post) &&
        !context_.has_class(second_post->tokens.first, context_.classes.firm_post))
      second_post = nullptr;
    OfficialDraft first = person_of(first_person);
    if (post == nullptr) return add(first);
    if (is_weak_holder(context_, first, *post)) return;
    take_post(first, *post);
    first.is_former = is_held_before(first);
    if (!slot(Slot::others).empty()) return add_all(first);
    if (second_post == nullptr && slot(Slot::second_name).empty()) {
      add_holders_before(first);
      add(first, is_behind_verb(first) ? own_words(first, first_person) : match_.tokens);
      return add_holders_behind(first);
    }
    if (slot(Slot::second_name).empty()) return add_both_posts(first, *second_post);
    OfficialDraft second = person_of(second_person);
    if (!slot(Slot::handed).empty() || !slot(Slot::replaced).empty()) return add_handover(first, second, second_post);
    take_post(second, second_post == nullptr ? *post : *second_post);
    if (second.post->tokens.first < post->tokens.first) return add_appointed(first, second);
    // "Bupati dan Wakil Bupati Demak": the region of both stands behind the second.
    if (first.region.empty()) first.region = second.region;
    add(first, words_of_first());
    add(second, {second.tokens.first, match_.tokens.last});
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
    return context_.is(held, context_.classes.held_before) || is_behind(context_.classes.dismissing, draft.tokens.first) ||
           goes_on_dismissing(draft);
  }

  /// Whether words of appointing or dismissing stand before the token.
  bool is_behind(lexicon::ClassId verbs, std::uint32_t first) const {
    constexpr std::uint32_t longest = 3;  // words
    return stands_behind(context_, first, verbs, longest);
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

  /// The tokens up to the end of the first person.
  TokenRange words_of_first() const { return {match_.tokens.first, hull({slot(Slot::name), slot(Slot::suffixes)}).last}; }

  /// Adds who leaves a post and who takes it ("Camat Sayung dari A kepada B", "A menggantikan B sebagai Camat Sayung"), and the
  /// other post of the second one: "… B, yang sebelumnya menjabat Camat Mijen".
  void add_handover(OfficialDraft first, OfficialDraft second, const PostDraft* other) {
    constexpr std::uint32_t longest = 4;  // words
    const TokenRange person = second.tokens;
    take_post(second, *first.post);
    first.is_former = first.is_former || !slot(Slot::handed).empty();
    second.is_former = !slot(Slot::replaced).empty();
    const TokenRange post = first.post->tokens;
    const bool is_post_last = person.first < post.first;
    add(first, is_post_last ? words_of_first() : hull({words_of_first(), post}));
    add(second, is_post_last ? hull({person, post}) : person);
    if (other == nullptr) return;
    take_post(second, *other);
    second.is_former = stands_behind(context_, other->tokens.first, context_.classes.held_before, longest);
    add(second, hull({person, other->tokens}));
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

  /// Adds those who are given or lose a post together with the one who stands last before it: "menunjuk A, B dan C sebagai
  /// Direktur". The words of dismissing stand before the first of them.
  void add_holders_before(OfficialDraft& last) {
    const TokenRange held = slot(Slot::held);
    if (held.empty() || held.last > last.post->tokens.first || held.first < last.name.last) return;
    const std::vector<TokenRange> persons = read_holders_before(context_, last.tokens.first);
    if (persons.empty()) return;
    const std::uint32_t begin = persons.front().first;
    if (is_behind(context_.classes.dismissing, begin)) last.is_former = true;
    else if (!is_behind(context_.classes.appointing, begin) &&
             !context_.is({held.first, held.first + 1}, context_.classes.appointed))
      return;
    for (const TokenRange& person : persons) {
      add(holder_of(*last.post, person));
      drafts_.back().is_former = last.is_former;
    }
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

/// The degree as written, without a stop that ends the sentence: "dipimpin Siti Rahma SE. Turut hadir …". One with a stop inside
/// ("S.E.") is written with the other as well.
std::string write_degree(const Context& context, TokenRange degree) {
  std::string written = context.one_line(degree);
  const bool ends_sentence = degree.last == context.text().size() || context.document.breaks[degree.last] == lexicon::Break::hard;
  if (ends_sentence && written.find('.') + 1 == written.size()) written.pop_back();
  return written;
}

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
  each_title(context, draft.prefixes, context.classes.title, [&](TokenRange title) {
    if (!context.is(title, context.classes.address_form)) person.prefixes.push_back(context.one_line(title));
  });
  each_title(context, draft.suffixes, context.classes.degree,
             [&](TokenRange degree) { person.suffixes.push_back(write_degree(context, degree)); });
  return person;
}

std::size_t count_titles(const Context& context, const OfficialDraft& draft) {
  std::size_t count = 0;
  const WordClasses& c = context.classes;
  const auto add = [&](TokenRange title) {
    count += context.is(title, c.honorific) || context.is(title, c.address_form) ? 0 : 1;
  };
  each_title(context, draft.prefixes, context.classes.title, add);
  each_title(context, draft.suffixes, context.classes.degree, add);
  return count;
}

}  // namespace warta::facts
