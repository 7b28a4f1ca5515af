#include "facts/official.h"

#include <algorithm>
#include <array>

namespace warta::facts {
namespace {

enum class Slot : std::size_t { status, position, institution, acronym, region, status_after, prefixes, name, suffixes };
constexpr std::array<std::string_view, 9> slot_names = {"status", "position", "institution", "acronym", "region", "status_after", "prefixes", "name", "suffixes"};  // in the order of Slot

using text::TokenRange;

constexpr std::uint32_t longest_title = 8;  // "Dr. (H.C.)" is seven tokens

Status status_of(std::string_view name) {
  for (const Status s : {Status::incumbent, Status::acting, Status::former, Status::elect, Status::candidate})
    if (to_string(s) == name) return s;
  return Status::incumbent;
}

class OfficialReader {
 public:
  OfficialReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  OfficialDraft run() {
    draft_.rule = match_.rule;
    draft_.name = slot(Slot::name);
    draft_.position = slot(Slot::position);
    draft_.institution = slot(Slot::institution);
    draft_.region = slot(Slot::region);
    read_person();
    if (!draft_.position.empty()) read_post();
    draft_.tokens = hull({slot(Slot::status), slot(Slot::position), slot(Slot::institution), slot(Slot::acronym), slot(Slot::region), slot(Slot::status_after), slot(Slot::prefixes),
                          slot(Slot::name), slot(Slot::suffixes)});
    draft_.mention.span = context_.text().original(draft_.tokens);
    return std::move(draft_);
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  void read_person() {
    if (slot(Slot::name).empty()) return;
    draft_.person.name = one_line(slot(Slot::name));
    draft_.person.prefixes = entries(slot(Slot::prefixes), context_.classes.title);
    draft_.person.suffixes = entries(slot(Slot::suffixes), context_.classes.degree);
  }

  /// A surface with its line breaks as blanks.
  std::string one_line(TokenRange range) const {
    std::string out = context_.surface(range);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
  }

  /// Cuts titles or degrees apart: the longest table entry at each place, commas left out.
  std::vector<std::string> entries(TokenRange range, lexicon::ClassId cls) const {
    std::vector<std::string> found;
    while (!range.empty()) {
      std::uint32_t size = std::min(range.size(), longest_title);
      while (size > 1 && !context_.is({range.first, range.first + size}, cls)) --size;
      if (context_.text().tokens()[range.first].shape != text::Shape::punct) found.push_back(one_line({range.first, range.first + size}));
      range.first += size;
    }
    return found;
  }

  void read_post() {
    const auto complete = context_.row(draft_.position, context_.classes.post), head = context_.row(draft_.position, context_.classes.post_head);
    const auto& row = complete ? complete : head;
    if (!row) return;
    PostTitle& post = draft_.post;
    post.position = (*row)["position"];
    draft_.scope = (*row)["scope"];
    draft_.is_public = (*row)["public"] == "yes";
    post.status = status_of((*row)["status"]);
    if (!draft_.institution.empty()) read_institution();
    for (const auto& [name, cls] : {std::pair{Slot::status, context_.classes.status_before}, {Slot::status_after, context_.classes.status_after}})
      if (const auto status = context_.row(slot(name), cls)) read_status(*status);
  }

  void read_status(const lexicon::Row& row) {
    draft_.post.status = status_of(row["status"]);
    const std::string_view acting = row["acting"];
    constexpr std::array<std::string_view, 4> kinds = {"Pj", "Plt", "Plh", "Pjs"};
    if (std::find(kinds.begin(), kinds.end(), acting) != kinds.end()) draft_.post.acting = acting;
  }

  /// "Kepala Dinas" + "Pendidikan" is the post "Kepala Dinas Pendidikan" at the "Dinas Pendidikan".
  void read_institution() {
    PostTitle& post = draft_.post;
    std::string body = one_line(draft_.institution);
    if (const auto known = context_.row(draft_.institution, context_.classes.institution)) {
      body = (*known)["name"];
      const std::string_view kind = (*known)["kind"];
      draft_.is_public = draft_.is_public || (kind != "party" && kind != "organisation");
    }
    const std::size_t last_word = post.position.rfind(' ');
    const bool head_names_body = last_word != std::string::npos && post.position.starts_with("Kepala ");
    const std::string head = head_names_body ? post.position.substr(post.position.find(' ') + 1) : std::string();
    // "Kepala Dinas" + "Dinas Sosial" (from "Dinsos") names the body once.
    const bool is_doubled = !head.empty() && body.starts_with(head);
    post.institution = head.empty() || is_doubled ? body : head + " " + body;
    post.position = is_doubled ? post.position.substr(0, post.position.find(' ')) + " " + body : post.position + " " + body;
  }

  const Context& context_;
  const rules::Match& match_;
  OfficialDraft draft_{};
};

}  // namespace

rules::KindSpec official_kind() {
  return {"official", {slot_names.begin(), slot_names.end()}};
}

std::optional<OfficialDraft> read_official(const Context& context, const rules::Match& match) {
  OfficialDraft draft = OfficialReader(context, match).run();
  if (draft.person.name.empty() && draft.post.position.empty()) return std::nullopt;
  return draft;
}

}  // namespace warta::facts
