#include "facts/weak_holder.h"

#include <algorithm>

#include "facts/name_words.h"
#include "facts/region_names.h"
#include "facts/words_before.h"

namespace warta::facts {
namespace {

constexpr std::uint32_t longest_sure_name = 4;  // words
constexpr std::size_t longest_acronym = 5;      // letters
constexpr std::size_t shortest_name = 3;        // letters; what is shorter are initials

class Holder {
 public:
  Holder(const Context& context, const OfficialDraft& draft, const PostDraft& post)
      : context_(context), draft_(draft), post_(post) {}

  bool is_weak() const {
    const bool is_behind = draft_.name.first >= post_.tokens.last;
    if (!is_behind && post_.tokens.size() == 1 && is_bare_in_lower_case(context_, post_)) return true;
    if (draft_.name.last == post_.tokens.first && !is_sure_beside()) return true;
    if (is_behind && is_near_holder()) return true;
    if (!draft_.prefixes.empty() || !draft_.suffixes.empty()) return false;
    const std::vector<text::Token>& tokens = context_.text().tokens();
    if (tokens[draft_.name.last - 1].end - tokens[draft_.name.first].begin < shortest_name || is_any_member()) return true;
    return is_behind ? is_weak_behind() : is_weak_before();
  }

 private:
  /// Whether the name is that of somebody near the holder: "istri Bupati Demak, Ny. Siti".
  bool is_near_holder() const {
    constexpr std::uint32_t longest = 2;  // words
    if (!post_.is_at_large || draft_.prefixes.empty()) return false;
    if (!stands_behind(context_, post_.tokens.first, context_.classes.near_holder, longest)) return false;
    return context_.word(post_.tokens.last) == "," || context_.has_class(draft_.prefixes.first, context_.classes.wife_title);
  }

  /// Whether one of several who hold the post is named: "salah satu Camat di Demak, Siti".
  bool is_one_holder() const {
    constexpr std::uint32_t longest = 2;  // words
    return stands_behind(context_, post_.tokens.first, context_.classes.one_holder, longest);
  }

  /// Whether the post is that of any member of a body that no table has: "negara anggota Organisasi Buruh, …".
  bool is_any_member() const {
    return post_.is_open && context_.text().tokens()[post_.tokens.first].shape == text::Shape::lower &&
           context_.has_class(post_.tokens.first, context_.classes.held_by_many);
  }

  /// Whether a name before a post is too weak: one word before a post without a region is the end of a clause.
  bool is_weak_before() const {
    // In "Employee Volunteer Program (EVP)" the letters are those of the words before them.
    // In "Kepala Direktur …" a body goes on that no rule could read.
    if (post_.needs_holder && post_.is_headed && goes_on(post_.tokens.last)) return true;
    // "Sayung-Bupati …" opens with a dateline.
    if (draft_.name.size() == 1 && is_dash(post_.tokens.first - 1)) return true;
    const bool is_short_form = post_.needs_holder && post_.tokens.size() == 1 && is_acronym(post_.tokens.first) &&
                               context_.word(post_.tokens.first - 1) == "(";
    // "YAL selaku Bupati Demak" has only initials.
    if (is_short_form) return true;
    return draft_.name.size() == 1 &&
           (is_acronym(draft_.name.first) || (post_.region.empty() && !says_former() && !is_said_person()));
  }

  /// Whether the words around say that one word before a post is a person: "Wardiyan selaku Camat", "ujar Wardiyan, Kepala Desa".
  bool is_said_person() const {
    if (!is_unknown_name(context_, draft_.name.first)) return false;
    return context_.is({draft_.name.last, post_.tokens.first}, context_.classes.held_as) || is_behind_speech() || is_subject();
  }

  /// Whether a forename opens its sentence, and commas set off the post behind it: "Wardiyan, Kepala Dinas Sosial, menyebut …".
  bool is_subject() const {
    const std::uint32_t first = draft_.tokens.first, behind = post_.tokens.last;
    return !post_.needs_holder && context_.has_class(first, context_.classes.forename) &&
           (first == 0 || context_.document.breaks[first] == lexicon::Break::hard) && context_.continues(behind) &&
           context_.word(behind) == ",";
  }

  /// Whether a word of speech stands before the name: "kata Wardiyan".
  bool is_behind_speech() const {
    const std::uint32_t first = draft_.tokens.first;
    const WordClasses& c = context_.classes;
    return first > 0 && (context_.has_class(first - 1, c.said) || context_.has_class(first - 1, c.is_said));
  }

  /// Whether a word before the post says that it was held before: "mantan Sekretaris Kabinet".
  bool says_former() const {
    return post_.post.status == Status::former && context_.has_class(post_.tokens.first, context_.classes.status_before);
  }

  /// Whether the token is a part of a name on the same line.
  bool goes_on(std::uint32_t token) const { return context_.continues(token) && is_name_part(context_, token); }

  bool is_dash(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == text::Shape::punct && context_.word(token) != "," &&
           context_.word(token) != "(";
  }

  /// Whether a name is sure, though nothing parts it from the post behind it: "Hadi Sarwono Kepala BKD Demak", "Wardiyan mantan
  /// Camat", "kata Wardiyan Kepala Desa Sayung".
  bool is_sure_beside() const {
    if (says_former()) return true;
    if (context_.has_class(draft_.name.first, context_.classes.proper_head)) return false;
    if (draft_.name.size() == 1)
      return is_behind_speech() && !post_.region.empty() && is_unknown_name(context_, draft_.name.first);
    if ((post_.is_open && goes_on(post_.tokens.last)) || (post_.region.empty() && post_.post.institution.empty())) return false;
    return has_only_names();
  }

  /// Whether all words of the name are forenames or unknown.
  bool has_only_names() const {
    for (std::uint32_t token = draft_.name.first; token < draft_.name.last; ++token)
      if (is_name_shape(context_.text().tokens()[token].shape) && !context_.has_class(token, context_.classes.forename) &&
          !is_unknown_name(context_, token))
        return false;
    return true;
  }

  /// Whether commas set off a name of several words behind a decree: "SK Bupati Demak, Hadi Sarwono, Nomor 5".
  bool is_between_commas() const {
    constexpr std::uint32_t longest = 2;  // words
    const std::uint32_t first = post_.tokens.first;
    const WordClasses& c = context_.classes;
    if (!stands_behind(context_, first, c.of_holder, longest) || stands_behind(context_, first, c.near_holder, longest))
      return false;
    return draft_.name.size() > 1 && context_.continues(draft_.tokens.last) && context_.word(draft_.tokens.last) == ",";
  }

  /// Whether the post ends what the sentence is about, before its subject: "Menanggapi permintaan Bupati, Hadi Sarwono menyebut
  /// …".
  bool is_topic() const {
    constexpr std::uint32_t farthest = 8;  // tokens
    const std::uint32_t first = post_.tokens.first, behind = draft_.tokens.last;
    if (!post_.region.empty() || !post_.post.institution.empty() || context_.word(post_.tokens.last) != ",") return false;
    if (context_.continues(behind) && context_.word(behind) == ",") return false;
    const std::uint32_t begin = sentence_begin(context_.document, first, farthest);
    if (begin == first || !context_.has_class(begin, context_.classes.topic_opening)) return false;
    // "Menanggapi hal itu Bupati, Hadi Sarwono menyebut …"
    return std::none_of(&context_.text().tokens()[begin], &context_.text().tokens()[first],
                        [](const text::Token& token) { return token.shape == text::Shape::punct; }) &&
           !context_.has_class(first - 1, context_.classes.this_word);
  }

  /// Whether such posts are named by their place, as districts, villages and courts are.
  bool is_called_after_place() const {
    if (context_.has_class(post_.tokens.last - 1, context_.classes.roman)) return false;  // "Kepala Desa Lesung Jati II"
    return post_.scope == Scope::district || post_.scope == Scope::village || is_at_local_unit() ||
           context_.is(post_.tokens, context_.classes.seated_post);
  }

  /// Whether the post ends in a unit of the police or the army that is called after its place: "Kanit Reskrim Polsek Wahai".
  bool is_at_local_unit() const {
    const auto body = context_.row({post_.tokens.last - 1, post_.tokens.last}, context_.classes.institution);
    const std::string_view kind = body ? (*body)[Column::kind] : std::string_view();
    if (kind != "police" && kind != "military") return false;
    const Scope scope = scope_in(*body);
    return scope != Scope::national && scope != Scope::province;
  }

  /// Whether a word of speech stands beside the post and the name, which shows that no body goes on: "kata Kepala Sekolah Siti
  /// Rahma". A bare "Kepala" is no post even so.
  bool is_sure_speaker() const {
    const std::uint32_t first = post_.tokens.first;
    const bool is_said = first > 0 && (context_.has_class(first - 1, context_.classes.said) ||
                                       context_.has_class(first - 1, context_.classes.according));
    return (is_said || speaks()) && post_.post.position.find(' ') != std::string::npos && has_only_names();
  }

  bool is_weak_behind() const {
    const bool is_beside = draft_.name.first == post_.tokens.last;
    // In "istri Bupati Demak, Siti" the name is the wife's.
    if (post_.is_at_large && context_.word(post_.tokens.last) == "," && !is_one_holder() && !is_between_commas()) return true;
    if (!is_beside && is_topic()) return true;
    // An acronym belongs to the body, unless all is in capitals: "Ketua MWA UPI Nanan", "Head of Product, FDR Ultimate".
    const bool is_acronym_first = is_acronym(draft_.name.first) && context_.word(draft_.name.first).size() >= shortest_name &&
                                  context_.text().tokens()[draft_.name.last - 1].shape != text::Shape::caps;
    // Behind a local post one acronym is the next of a list of posts and bodies: "Babinsa, LPM dan warga".
    const bool is_local = post_.region.empty() && is_called_after_place();
    if (is_acronym_first ||
        (!is_beside && draft_.name.size() == 1 && is_acronym(draft_.name.first) && (post_.needs_holder || is_local)))
      return true;
    if (!is_beside) return false;
    if (context_.has_class(draft_.name.last - 1, context_.classes.compass)) return true;  // "Bupati Manggaray Timur"
    if (draft_.name.size() == 1 && is_of_hospital()) return true;                         // "Direktur RSUD Kartini"
    const bool has_forename = context_.has_class(draft_.name.first, context_.classes.forename);
    // Without a comma the words are the body's: "Direktur Ajax Amsterdam". "Menteri Fahri" is somebody who was named before.
    if (post_.needs_holder)
      return !is_board_member() && (!has_forename || (!is_sure_speaker() && (draft_.name.size() == 1 || post_.is_headed)));
    if (has_forename) return false;
    // So is one word alone ("Anggota Komite Bandara Kualanamu", "Presiden FIGC"), or the place ("Camat Salawu"), and in
    // companies a long row of them. A place alone is no holder either: "Direktur baru RSUD Kudus".
    if (draft_.name.size() == 1)
      return is_local || context_.has_class(draft_.name.first, context_.classes.region_name) ||
             (post_.is_open && !speaks() && !is_listed_head()) || (post_.region.empty() && is_acronym(draft_.name.first));
    return post_.is_open && !post_.is_public && draft_.name.size() >= longest_sure_name;
  }

  /// Whether the post is at a hospital that is not named, so that the next word may be its name.
  bool is_of_hospital() const { return post_.region.empty() && post_.post.position.find("Rumah Sakit") != std::string::npos; }

  /// Whether the name is one unknown word, and an item of a list with its post.
  bool is_listed_word() const {
    const auto is_joint = [&](std::uint32_t token) {
      const std::string_view word = context_.word(token);
      return word == "," || word == "dan" || word == "serta";
    };
    if (draft_.name.size() > 1 || !is_unknown_name(context_, draft_.name.first)) return false;
    const std::uint32_t first = post_.tokens.first, behind = draft_.tokens.last;
    return first > 0 && is_joint(first - 1) && (!context_.continues(behind) || context_.word(behind) == "." || is_joint(behind));
  }

  /// Whether the word holds the post of an agency's head: "Camat Siti Rahma, Kepala Dinas Sosial Widodo dan …". The names of
  /// agencies are made up of known words.
  bool is_listed_head() const {
    constexpr std::string_view heads[] = {"Kepala Dinas ", "Kepala Badan "};
    const auto is_head = [&](std::string_view head) { return post_.post.position.starts_with(head); };
    return std::any_of(std::begin(heads), std::end(heads), is_head) && is_listed_word();
  }

  /// Whether the word is on the board of an association that was named before: "Ketua Siti Rahma, Sekretaris Widodo".
  bool is_board_member() const {
    constexpr std::string_view posts[] = {"Wakil Ketua", "Sekretaris", "Wakil Sekretaris", "Bendahara", "Wakil Bendahara"};
    return std::find(std::begin(posts), std::end(posts), post_.post.position) != std::end(posts) && is_listed_word();
  }

  /// Whether a verb of speech stands behind the name: "Widodo menegaskan".
  bool speaks() const {
    return draft_.tokens.last < context_.text().tokens().size() &&
           context_.has_class(draft_.tokens.last, context_.classes.speech_verb) && !is_acronym(draft_.name.first);
  }

  bool is_acronym(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == text::Shape::caps && context_.word(token).size() <= longest_acronym;
  }

  const Context& context_;
  const OfficialDraft& draft_;
  const PostDraft& post_;
};

}  // namespace

bool is_bare_in_lower_case(const Context& context, const PostDraft& post) {
  return post.needs_holder && context.text().tokens()[post.tokens.first].shape == text::Shape::lower;
}

bool is_weak_holder(const Context& context, const OfficialDraft& draft, const PostDraft& post) {
  return Holder(context, draft, post).is_weak();
}

}  // namespace warta::facts
