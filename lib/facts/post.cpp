#include "facts/post.h"

#include <algorithm>
#include <array>

#include "facts/acronyms.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { status, position, field, institution, unit, acronym, place, region, status_after };
constexpr std::array<std::string_view, 9> slot_names = {"status",  "position", "field",  "institution", "unit",
                                                        "acronym", "place",    "region", "status_after"};  // in the order of Slot

using text::TokenRange;

constexpr std::string_view heads_a_body = "Kepala ";
constexpr std::string_view ministry = "Kementerian ";

Status status_of(std::string_view name) {
  for (const Status s : {Status::incumbent, Status::acting, Status::former, Status::elect, Status::candidate})
    if (to_string(s) == name) return s;
  return Status::incumbent;
}

/// "Sekretaris Dinas" before "Dinas Sosial": the last word of the post where the body begins with it, too.
std::string without_repeated_word(const std::string& position, std::string_view body) {
  const std::size_t space = position.rfind(' ');
  const bool is_repeated = space != std::string::npos && body.starts_with(position.substr(space + 1) + " ");
  return is_repeated ? position.substr(0, space) : position;
}

class PostReader {
 public:
  PostReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<PostDraft> run() {
    const WordClasses& classes = context_.classes;
    std::optional<lexicon::Row> row;
    for (const lexicon::ClassId cls : {classes.post_name, classes.joined_head, classes.apart_head})
      if (!row) row = context_.row(slot(Slot::position), cls);
    if (!row) return std::nullopt;
    draft_.tokens = match_.tokens;
    draft_.rule = match_.rule;
    draft_.institution = slot(Slot::institution).empty() ? slot(Slot::unit) : slot(Slot::institution);
    leave_name();
    draft_.region = slot(Slot::region);
    draft_.scope = (*row)[Column::scope];
    draft_.is_public = (*row)[Column::for_public] == "yes";
    draft_.needs_holder = !(*row)[Column::takes].empty() && slot(Slot::field).empty() && slot(Slot::institution).empty();
    draft_.is_headed = (*row)[Column::takes] == "institution";
    draft_.is_at_large = stands_behind_another(match_.tokens.first);
    draft_.post.position = (*row)[Column::position];
    draft_.post.status = status_of((*row)[Column::status]);
    if (!slot(Slot::field).empty()) read_field();
    if (!slot(Slot::unit).empty()) draft_.post.position += " " + context_.one_line(slot(Slot::unit));
    if (!slot(Slot::institution).empty()) read_institution((*row)[Column::takes] == "institution" && slot(Slot::field).empty());
    if (const auto over = context_.row(slot(Slot::place), classes.institution)) take_scope(*over);
    draft_.is_open = !(*row)[Column::takes].empty() && draft_.region.empty() && slot(Slot::acronym).empty() &&
                     !context_.row(slot(Slot::institution), classes.institution);
    for (const auto& [name, cls] :
         {std::pair{Slot::status, context_.classes.status_before}, {Slot::status_after, context_.classes.status_after}})
      if (const auto status = context_.row(slot(name), cls)) read_status(*status);
    return std::move(draft_);
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  /// "PLN Agung" and "PLN M" before a forename: what the name begins with is no part of the body.
  void leave_name() {
    const std::uint32_t end = draft_.tokens.last;
    if (draft_.institution.last != end || end >= context_.text().tokens().size() ||
        !context_.has_class(end, context_.classes.forename))
      return;
    while (draft_.institution.size() > 1 && may_begin_name(draft_.institution.last - 1))
      --draft_.institution.last, --draft_.tokens.last;
  }

  bool may_begin_name(std::uint32_t token) const {
    return context_.has_class(token, context_.classes.common_given_name) || context_.word(token).size() == 1;
  }

  /// "istri", "Rumah Dinas": before the post.
  bool stands_behind_another(std::uint32_t first) const {
    constexpr std::uint32_t longest = 2;  // words
    for (std::uint32_t size = 1; size <= std::min(longest, first); ++size)
      if (context_.is({first - size, first}, context_.classes.of_holder)) return true;
    return false;
  }

  void read_status(const lexicon::Row& row) {
    draft_.post.status = status_of(row[Column::status]);
    const std::string_view acting = row[Column::acting];
    constexpr std::array<std::string_view, 4> kinds = {"Pj", "Plt", "Plh", "Pjs"};
    if (std::find(kinds.begin(), kinds.end(), acting) != kinds.end()) draft_.post.acting = acting;
  }

  /// "Kepala Dinas" + "Kesehatan" is at the "Dinas Kesehatan".
  void read_field() {
    PostTitle& post = draft_.post;
    const std::string field = context_.one_line(slot(Slot::field));
    if (post.position.starts_with(heads_a_body) && slot(Slot::institution).empty()) {
      post.institution = post.position.substr(heads_a_body.size()) + " " + field;
      // The body is of a table, where its scope is known, with its head or by its acronym.
      for (const TokenRange body : {TokenRange{slot(Slot::position).first + 1, slot(Slot::field).last}, slot(Slot::acronym)})
        if (const auto known = context_.row(body, context_.classes.institution)) take_scope(*known);
    }
    post.position += " " + field;
  }

  void take_scope(const lexicon::Row& body) {
    const std::string_view scope = body[Column::scope];
    if (scope == "national" || (scope == "regional" && draft_.scope == "none")) draft_.scope = scope;
  }

  /// The row of the body, with the head's last word where the table has both: "Dinas ESDM" is no ministry.
  std::optional<lexicon::Row> known_body() const {
    const TokenRange position = slot(Slot::position);
    if (position.size() > 1 && position.last == draft_.institution.first)
      if (const auto whole = context_.row({position.last - 1, draft_.institution.last}, context_.classes.institution))
        return whole;
    return context_.row(draft_.institution, context_.classes.institution);
  }

  /// The body's name, written out where the table knows it word for word.
  std::string body_name() {
    const auto known = known_body();
    if (!known) return expansion_in_article(context_, draft_.institution);
    const std::string_view kind = (*known)[Column::kind];
    draft_.is_public = kind != "party" && (draft_.is_public || kind != "organisation");
    take_scope(*known);
    return std::string((*known)[Column::name]);
  }

  /// "Kepala" + "Dinas Sosial" is the post "Kepala Dinas Sosial"; "Kepala Dinas" + "Dinas Sosial" (from "Dinsos") names the body
  /// once.
  void read_institution(bool completes_position) {
    PostTitle& post = draft_.post;
    const bool is_headed = post.position.starts_with(heads_a_body);
    const std::string head = is_headed ? post.position.substr(heads_a_body.size()) : std::string();
    const std::string_view scope = draft_.scope;
    std::string body = body_name();
    // "Kadis ESDM": the office of a region that is called like the ministry.
    if (completes_position && head == "Dinas" && body.starts_with(ministry)) {
      body.erase(0, ministry.size());
      draft_.scope = scope;
    }
    const bool is_doubled = !head.empty() && body.starts_with(head);
    // "Ketua Komisi II DPRD": there are as many commissions as there are councils.
    if (const auto known = context_.row(draft_.institution, context_.classes.institution);
        known && (*known)[Column::kind] == "legislature" && !slot(Slot::field).empty())
      post.position += " " + context_.one_line(draft_.institution);
    post.institution = completes_position && !head.empty() && !is_doubled ? head + " " + body : body;
    if (!completes_position) return;
    post.position = is_doubled ? std::string(heads_a_body) + body : without_repeated_word(post.position, body) + " " + body;
  }

  const Context& context_;
  const rules::Match& match_;
  PostDraft draft_{};
};

}  // namespace

rules::KindSpec post_kind() {
  return {.name = "post",
          .slots = {slot_names.begin(), slot_names.end()},
          .needed_slots = {"position"},
          .demand =
              "a post's `position` is a word of <post_name>, <joined_head> or <apart_head>, and beside one of the last two its "
              "body or holder is known"};
}

std::optional<PostDraft> read_post(const Context& context, const rules::Match& match) { return PostReader(context, match).run(); }

}  // namespace warta::facts
