#include "facts/post.h"

#include <algorithm>
#include <array>

#include "facts/acronyms.h"
#include "facts/name_words.h"
#include "facts/words_before.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { status, position, field, institution, unit, acronym, place, region, ordinal, status_after };

using text::TokenRange;

constexpr std::string_view heads_a_body = "Kepala ";
constexpr std::string_view member = "Anggota";
constexpr std::string_view field_head = "Bidang ";  // the words behind it name no body
constexpr std::uint32_t longest_body = 6;           // words of a table's entry
constexpr std::uint32_t longest_seat = 3;           // words of a seat's name
constexpr std::size_t longest_acronym = 4;          // letters of a head such as "AVP"

/// Where in the position its last words begin, if the body begins with them as well ("Dinas" in "Sekretaris Dinas" before "Dinas
/// Sosial"); else the position's end.
std::size_t repeated_from(std::string_view position, std::string_view body) {
  for (std::size_t space = position.find(' '); space != std::string_view::npos; space = position.find(' ', space + 1)) {
    const std::string_view words = position.substr(space + 1);
    if (body.size() > words.size() && body.starts_with(words) && body[words.size()] == ' ') return space + 1;
  }
  return position.size();
}

/// The name without its short forms in brackets: "Balai Jalan dan Jembatan (BJJ) Wilayah Sayung".
std::string without_brackets(std::string name) {
  for (std::size_t open = name.find(" ("); open != std::string::npos; open = name.find(" (", open)) {
    const std::size_t close = name.find(')', open);
    if (close == std::string::npos) break;
    name.erase(open, close + 1 - open);
  }
  return name;
}

Status status_in(const lexicon::Row& row) { return value_of<Status>(row[Column::status]).value_or(Status::incumbent); }

class PostReader {
 public:
  PostReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<PostDraft> run() {
    const WordClasses& classes = context_.classes;
    if (is_in_name()) return std::nullopt;
    std::optional<lexicon::Row> row = row_with_type();
    for (const lexicon::ClassId cls : {classes.whole_post, classes.unit_post, classes.held_post, classes.hospital_post,
                                       classes.field_post, classes.envoy, classes.joined_head, classes.apart_head})
      if (!row) row = context_.row(slot(Slot::position), cls);
    if (!row) return std::nullopt;
    draft_.tokens = match_.tokens;
    draft_.rule = match_.rule;
    draft_.institution = slot(Slot::institution).empty() ? slot(Slot::unit) : slot(Slot::institution);
    leave_name();
    leave_holder();
    leave_type_word();
    leave_council();
    take_grades();
    draft_.region = slot(Slot::region);
    draft_.scope = scope_in(*row);
    draft_.is_public = (*row)[Column::public_] == "yes";
    const bool is_headed = (*row)[Column::takes] == "institution";
    const bool is_head = is_headed || (*row)[Column::takes] == "apart";
    draft_.needs_holder = is_head && slot(Slot::field).empty() && slot(Slot::institution).empty();
    draft_.is_headed = is_headed;
    draft_.is_at_large = stands_behind_another(match_.tokens.first);
    draft_.post.position = grades_before_position();
    draft_.post.position += (*row)[Column::position];
    draft_.post.status = is_of_the_past() ? Status::former : status_in(*row);
    if (!slot(Slot::field).empty()) read_field();
    if (!slot(Slot::unit).empty()) draft_.post.position += " " + context_.one_line(slot(Slot::unit));
    if (!slot(Slot::institution).empty()) read_institution(is_headed && slot(Slot::field).empty());
    else if (draft_.post.institution.empty()) read_own_body();
    if (const auto over = context_.row(slot(Slot::place), classes.institution)) take_scope(*over);
    take_seat();
    if (is_foreign()) draft_.scope = Scope::national;
    draft_.is_open = is_head && draft_.region.empty() && slot(Slot::acronym).empty() &&
                     !context_.row(slot(Slot::institution), classes.institution);
    if (draft_.is_open && is_in_capitals()) return std::nullopt;
    if ((*row)[Column::position] == member && is_in_association()) return std::nullopt;
    for (const auto& [name, cls] :
         {std::pair{Slot::status, context_.classes.status_before}, {Slot::status_after, context_.classes.status_after}})
      if (const auto status = context_.row(slot(name), cls)) read_status(*status);
    return std::move(draft_);
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  /// The row of a post whose last word is the region's type word: "Sekretaris Kota" in "Sekretaris Kota Ambon".
  std::optional<lexicon::Row> row_with_type() const {
    const TokenRange position = slot(Slot::position);
    if (slot(Slot::region).empty() || slot(Slot::region).first != position.last) return std::nullopt;
    return context_.row({position.first, position.last + 1}, context_.classes.whole_post);
  }

  /// Whether the head is in capitals, so that capitals show no body: "KETUA RIZAL". "CEO TBX" is no such text.
  bool is_in_capitals() const {
    const std::uint32_t head = slot(Slot::position).first;
    return !draft_.institution.empty() && context_.text().tokens()[head].shape == text::Shape::caps &&
           context_.word(head).size() > longest_acronym;
  }

  /// Whether the body is an association or a party, whose members lead nothing.
  bool is_in_association() const {
    const auto body = context_.row(slot(Slot::institution), context_.classes.institution);
    const BodyKind kind = body ? body_kind_in(*body) : BodyKind::other;
    return kind == BodyKind::organisation || kind == BodyKind::party;
  }

  /// Whether the post is one word inside a name: "Rafiq Hakim Radinal", "Nuno Mendes".
  bool is_in_name() const {
    const std::uint32_t first = match_.tokens.first, last = match_.tokens.last;
    if (last - first != 1 || first == 0 || context_.text().tokens()[first].shape == text::Shape::lower) return false;
    const bool is_before_title = last < context_.text().size() && context_.has_class(last, context_.classes.title);
    return !is_before_title && context_.document.breaks[first] == lexicon::Break::none && is_unknown_name(context_, first - 1);
  }

  /// Takes off the body's end what begins the holder's name before a forename: "PLN Agung", "PLN M".
  void leave_name() {
    const std::uint32_t end = draft_.tokens.last;
    if (draft_.institution.last != end || end >= context_.text().tokens().size() ||
        !context_.has_class(end, context_.classes.forename))
      return;
    while (draft_.institution.size() > 1 && may_begin_name(draft_.institution.last - 1))
      --draft_.institution.last, --draft_.tokens.last;
  }

  /// "Partai Demokrat Hadi Sarwono (HS)": the letters are the holder's, who stands behind a body of the table.
  void leave_holder() {
    const TokenRange body = draft_.institution, letters = slot(Slot::acronym);
    if (letters.size() != 1 || body.last + 1 != letters.first) return;
    for (std::uint32_t size = std::min(longest_body, body.size() - 1); size > 0; --size) {
      if (!context_.row({body.first, body.first + size}, context_.classes.institution)) continue;
      if (!are_initials({body.first + size, body.last}, context_.word(letters.first))) return;
      draft_.institution.last = draft_.tokens.last = body.first + size;
      return;
    }
  }

  /// "Kepala Dinas Sosial Provinsi Hadi Sarwono": of the one that the article is about.
  void leave_type_word() {
    TokenRange& body = draft_.institution;
    if (body.size() < 2 || body.last != draft_.tokens.last || !slot(Slot::region).empty()) return;
    const WordClasses& c = context_.classes;
    if (context_.has_class(body.last - 1, c.province_type) || context_.has_class(body.last - 1, c.kabupaten_type)) --body.last;
  }

  /// "Ketua Fraksi PKS DPRD" is a faction's, of whatever council.
  void leave_council() {
    TokenRange party = draft_.institution;
    if (party.size() < 2 || !is_body_of({party.last - 1, party.last}, BodyKind::legislature)) return;
    --party.last;
    if (party.size() > 1 && context_.word(party.last - 1) == "di") --party.last;
    if (is_body_of(party, BodyKind::party)) draft_.institution = party;
  }

  bool is_body_of(TokenRange body, BodyKind kind) const {
    const auto known = context_.row(body, context_.classes.institution);
    return known && body_kind_in(*known) == kind;
  }

  /// Whether they are of a name: "DPP Ikatan Keluarga Minang (IKM)" is a body throughout.
  bool are_initials(TokenRange words, std::string_view letters) const {
    if (words.size() < 2 || words.size() != letters.size()) return false;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      const std::uint32_t word = words.first + i;
      if (context_.word(word).front() != letters[i]) return false;
      if (!context_.has_class(word, context_.classes.forename) && !is_unknown_name(context_, word)) return false;
    }
    return true;
  }

  bool may_begin_name(std::uint32_t token) const {
    const WordClasses& c = context_.classes;
    const bool may_be_of_firm =
        context_.has_class(token, c.company_word) && !context_.has_class(slot(Slot::position).first, c.joined_head);
    return context_.word(token).size() == 1 || (context_.has_class(token, c.common_given_name) && !may_be_of_firm);
  }

  /// Takes grades before the post into it: "National" in "National Sales Director".
  void take_grades() {
    if (!slot(Slot::status).empty()) return;
    std::uint32_t& first = draft_.tokens.first;
    while (first > 0 && context_.document.breaks[first] == lexicon::Break::none &&
           context_.has_class(first - 1, context_.classes.grade))
      --first;
  }

  std::string grades_before_position() const {
    std::string grades;
    for (std::uint32_t i = draft_.tokens.first; i < match_.tokens.first; ++i) grades.append(context_.word(i)) += ' ';
    return grades;
  }

  /// Whether the number tells a former president: "Presiden ke-7 RI".
  bool is_of_the_past() const {
    return !slot(Slot::ordinal).empty() && draft_.post.position.ends_with("Presiden") &&
           !context_.is(slot(Slot::ordinal), context_.classes.sitting_ordinal);
  }

  /// Whether the post is of no region of Indonesia: "Gubernur Florida".
  bool is_foreign() const {
    const std::uint32_t behind = slot(Slot::position).last;
    return behind < match_.tokens.last && context_.has_class(behind, context_.classes.country);
  }

  /// Finds the seat behind the post, or at the end of its body: "Metro Jaya", "Sampit". A post below the regencies is only called
  /// after something in the regency, and a school has no region.
  void take_seat() {
    if (draft_.scope == Scope::district || draft_.scope == Scope::village || is_of_school()) return;
    const TokenRange body = draft_.institution;
    const std::uint32_t longest = std::min(longest_seat, body.size());
    for (std::uint32_t size = 1; size <= longest; ++size) take_seat_from({body.last - size, body.last});
    take_seat_from(slot(Slot::place));
  }

  bool is_of_school() const {
    return !draft_.institution.empty() && context_.has_class(draft_.institution.first, context_.classes.school);
  }

  /// The head of a school that is named is "Kepala", without the word "Sekolah".
  void read_school() {
    draft_.is_public = false;
    std::string& position = draft_.post.position;
    if (position == "Kepala Sekolah" || position == "Kepala Madrasah") position = "Kepala";
  }

  void take_seat_from(TokenRange name) {
    for (const lexicon::ClassId cls : {context_.classes.seat, context_.classes.capital_name})
      if (const auto seat = context_.row(name, cls)) draft_.seat = (*seat)[Column::region];
  }

  /// Whether a word before the post says that something else is meant: "istri", "Rumah Dinas".
  bool stands_behind_another(std::uint32_t first) const {
    constexpr std::uint32_t longest = 2;  // words
    return stands_behind(context_, first, context_.classes.of_holder, longest);
  }

  void read_status(const lexicon::Row& row) {
    draft_.post.status = status_in(row);
    const std::string_view acting = row[Column::acting];
    constexpr std::array<std::string_view, 4> kinds = {"Pj", "Plt", "Plh", "Pjs"};
    if (std::find(kinds.begin(), kinds.end(), acting) != kinds.end()) draft_.post.acting = acting;
  }

  /// Reads the field of a post: "Kepala Dinas" + "Kesehatan" is at the "Dinas Kesehatan".
  void read_field() {
    PostTitle& post = draft_.post;
    const std::string field = context_.one_line(slot(Slot::field));
    if (post.position.starts_with(heads_a_body) && slot(Slot::institution).empty()) {
      post.institution = post.position.substr(heads_a_body.size()) + " " + field;
      // A table may have the body, with its head or by its acronym; its scope is known then.
      const TokenRange body{slot(Slot::position).first + 1, slot(Slot::field).last};
      if (const auto known = context_.row(slot(Slot::acronym), context_.classes.institution)) take_scope(*known);
      if (const auto known = context_.row(body, context_.classes.institution)) {
        take_scope(*known);
        post.institution = (*known)[Column::name];
        post.position = heads_a_body;
        post.position += post.institution;
        return;
      }
    }
    post.position += " " + field;
    // "Ketua Kelompok Pemeliharaan Dinas Bina Marga" is public by its body.
    if (!draft_.is_public) draft_.is_public = is_of_state(slot(Slot::field));
  }

  void take_scope(const lexicon::Row& body) {
    const Scope scope = scope_in(body);
    if (scope == Scope::national || (scope == Scope::regional && draft_.scope == Scope::none)) draft_.scope = scope;
  }

  /// The row of the body, with the head's last words if the table has both: "Dinas ESDM" is no ministry.
  std::optional<lexicon::Row> known_body() const {
    const TokenRange position = slot(Slot::position);
    if (position.last == draft_.institution.first)
      for (std::uint32_t first = position.first + 1; first < position.last; ++first)
        if (const auto whole = context_.row({first, draft_.institution.last}, context_.classes.institution)) return whole;
    return context_.row(draft_.institution, context_.classes.institution);
  }

  /// The body's name, written out if the table has it word for word; also settles whether the post is public.
  std::string body_name() {
    const auto known = known_body();
    if (!known) {
      if (!draft_.is_public || context_.is(slot(Slot::position), context_.classes.club_post))
        draft_.is_public = is_of_state(draft_.institution);
      return without_brackets(expansion_in_article(context_, draft_.institution));
    }
    const BodyKind kind = body_kind_in(*known);
    if (kind == BodyKind::party) draft_.is_public = false;
    // In "Anggota DPR dari Muhammadiyah" the body where a member comes from makes the post no other.
    else if (kind != BodyKind::organisation) draft_.is_public = true;
    else if (context_.word(draft_.institution.first - 1) != "dari") {
      draft_.is_public = false;
      if (draft_.scope == Scope::regional) draft_.scope = Scope::none;
    }
    take_scope(*known);
    return std::string((*known)[Column::name]);
  }

  /// Whether a body that no table has is the state's by what it is called: "PT Pertamina Gas Nusantara" by its beginning,
  /// "Subkomite Penerbangan Komite Nasional Keselamatan Transportasi" by what it is a part of, "PT Demak Maju (Perseroda)" by the
  /// word.
  bool is_of_state(TokenRange body) const {
    for (std::uint32_t first = body.first; first < body.last; ++first) {
      if (context_.has_class(first, context_.classes.state_firm)) return true;
      for (std::uint32_t size = std::min(longest_body, body.last - first); size > 0; --size)
        if (const auto part = context_.row({first, first + size}, context_.classes.institution)) {
          const BodyKind kind = body_kind_in(*part);
          if (kind == BodyKind::organisation || kind == BodyKind::party) return false;
          if (kind != BodyKind::term && (kind != BodyKind::enterprise || first == body.first)) return true;
        }
    }
    return false;
  }

  /// The body's acronym, or else its words: "DPR RI", also for "Dewan Perwakilan Rakyat (DPR) RI".
  std::string short_name() const {
    const TokenRange acronym = slot(Slot::acronym);
    if (acronym.empty()) return context_.one_line(draft_.institution);
    const std::uint32_t behind = acronym.last + 1;  // the bracket
    const bool has_nation =
        context_.is({behind, behind + 1}, context_.classes.nation) || context_.is({behind, behind + 2}, context_.classes.nation);
    return context_.one_line(acronym) + (has_nation ? " RI" : "");
  }

  /// Reads the body. "Kepala" + "Dinas Sosial" is the post "Kepala Dinas Sosial"; "Kepala Dinas" + "Dinas Sosial" (from "Dinsos")
  /// names the body once.
  void read_institution(bool completes_position) {
    PostTitle& post = draft_.post;
    const std::string body = body_name();
    if (is_of_school()) read_school();
    // "Ketua Komisi II DPRD" needs its council: each council has such a commission.
    if (const auto known = context_.row(draft_.institution, context_.classes.institution);
        known && body_kind_in(*known) == BodyKind::legislature && !slot(Slot::field).empty())
      post.position += " " + short_name();
    post.institution = body;
    if (!completes_position) return;
    if (body.starts_with(field_head)) post.institution.clear();
    const std::size_t end = repeated_from(post.position, body);
    if (end < post.position.size()) post.position.resize(end);
    else {
      if (post.position.starts_with(heads_a_body)) post.institution = post.position.substr(heads_a_body.size()) + " " + body;
      post.position += ' ';
    }
    post.position += body;
  }

  /// Reads the body in the last words of the post: "Ketua KPK", "Anggota DPR RI".
  void read_own_body() {
    const TokenRange position = slot(Slot::position);
    const std::uint32_t behind = position.last;
    const bool has_nation = behind < match_.tokens.last && context_.has_class(behind, context_.classes.nation);
    for (std::uint32_t first = position.first + 1; first < position.last; ++first)
      for (const TokenRange body : {TokenRange{first, has_nation ? behind + 1 : behind}, TokenRange{first, behind}})
        if (const auto known = context_.row(body, context_.classes.institution);
            known && body_kind_in(*known) != BodyKind::term) {
          draft_.post.institution = (*known)[Column::name];
          return;
        }
  }

  const Context& context_;
  const rules::Match& match_;
  PostDraft draft_{};
};

}  // namespace

Scope scope_in(const lexicon::Row& row) { return value_of<Scope>(row[Column::scope]).value_or(Scope::none); }

BodyKind body_kind_in(const lexicon::Row& row) { return value_of<BodyKind>(row[Column::kind]).value_or(BodyKind::other); }

rules::KindSpec post_kind() {
  return {.name = "post",
          .slots = rules::slots_of<Slot>(),
          .needed_slots = {"position"},
          .demand =
              "a post's `position` is a word of <post_name>, <joined_head> or <apart_head>, and beside one of the last two its "
              "body or holder is known"};
}

std::optional<PostDraft> read_post(const Context& context, const rules::Match& match) { return PostReader(context, match).run(); }

}  // namespace warta::facts
