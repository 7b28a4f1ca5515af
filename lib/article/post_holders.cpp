#include "article/post_holders.h"

#include "article/post_words.h"
#include "article/zones.h"

namespace warta::article {
namespace {

constexpr const char* any_region = "*";
constexpr std::size_t most_asked = 64;  // officials whose positions are searched

bool is_in_office(Status status) { return status == Status::incumbent || status == Status::acting; }

/// The words of a post, with those of its body where there are as many of it as bodies ("Ketua" of an association).
std::string with_body(std::string_view post, std::string_view body, bool is_public) {
  std::string words(post);
  if (!is_public && post.find(' ') == std::string_view::npos) words.append(" ").append(body);
  return words;
}

}  // namespace

bool may_hold_too(const Official& official, const facts::OfficialDraft& post) {
  const bool is_of_official = official.is_public && is_in_office(official.status);
  const bool governs = post.post->is_public && post.post->scope != facts::Scope::none && is_in_office(post.status());
  return !is_of_official || !governs;
}

void PostHolders::add(const Official& official, std::size_t number) {
  if (!is_own(official.zone)) return;
  enter(official.position, official, number);
  if (is_in_office(official.status) && in_office_.size() < most_asked)
    in_office_.push_back({official.position, official.region.code, number});
  // "Dandim 0716/Demak" has no number where it stands alone.
  if (const std::size_t digit = official.position.find_first_of("0123456789"); digit != std::string::npos && digit > 1)
    return enter(std::string_view(official.position).substr(0, digit - 1), official, number);
  // Each part of "Menteri Agraria/Kepala Badan Pertanahan" may be mentioned alone, too.
  const std::string_view position = official.position;
  const std::size_t slash = position.find('/');
  if (slash == std::string_view::npos) return;
  enter(position.substr(0, slash), official, number);
  enter(position.substr(slash + 1), official, number);
}

void PostHolders::add_short(const facts::Context& context, text::TokenRange mention, const Official& official,
                            std::size_t number) {
  if (!is_own(official.zone)) return;
  for (std::uint32_t i = mention.first + 1; i + 2 < mention.last; ++i)
    if (context.word(i) == "(" && context.word(i + 2) == ")")
      for (const lexicon::ClassId cls : {context.classes.whole_post, context.classes.unit_post})
        if (const auto row = context.row({i + 1, i + 2}, cls)) enter((*row)[facts::Column::position], official, number);
}

void PostHolders::enter(std::string_view post, const Official& official, std::size_t number) {
  const std::uint32_t position = hash_post(with_body(post, official.institution, official.is_public));
  holders_[{position, official.status, official.region.code}] = number;
  holders_[{position, official.status, any_region}] = number;
}

std::optional<std::size_t> PostHolders::find(const facts::OfficialDraft& draft, const Jurisdiction& jurisdiction) const {
  if (holders_.empty()) return std::nullopt;
  const facts::PostDraft& post = *draft.post;
  const std::string_view position = post.post.position, code = jurisdiction.code;
  const Status status = draft.status();
  auto holder = find_as(hash_post(with_body(position, post.post.institution, post.is_public)), status, code);
  // "Rektor UHO" is the Rektor whose university the article does not name with him.
  if (!holder && !post.is_public && !post.post.institution.empty()) holder = find_as(hash_post(position), status, code);
  if (holder || !is_in_office(status) || !post.is_public) return holder;
  holder = find_longer(position, code);
  return !holder && jurisdiction.source == RegionSource::article ? find_only(position) : holder;
}

/// The number of the latest official with the position, or of one who is about to hold it.
std::optional<std::size_t> PostHolders::find_as(std::uint32_t position, Status status, std::string_view code) const {
  std::optional<std::size_t> holder;
  const auto try_key = [&](Status as, std::string_view region) {
    const auto found = holders_.find({position, as, std::string(region)});
    if (found != holders_.end() && (!holder || *holder < found->second)) holder = found->second;
  };
  const auto try_status = [&](Status as) {
    if (code.empty()) return try_key(as, any_region);
    try_key(as, code);
    try_key(as, "");
  };
  try_status(status);
  if (!holder && status == Status::incumbent) try_status(Status::acting);
  if (!holder && status == Status::incumbent) try_status(Status::elect);
  return holder;
}

/// The only official in office who is meant; none where there is none, or several.
template <class IsMeant>
std::optional<std::size_t> PostHolders::only_one(IsMeant is_meant) const {
  std::optional<std::size_t> found;
  for (const Holder& h : in_office_) {
    if (!is_meant(h)) continue;
    if (found && *found != h.number) return std::nullopt;
    found = h.number;
  }
  return found;
}

/// The only official whose position goes on with more words.
std::optional<std::size_t> PostHolders::find_longer(std::string_view post, std::string_view code) const {
  return only_one([&](const Holder& h) {
    const bool goes_on = h.position.size() > post.size() && h.position.starts_with(post) && h.position[post.size()] == ' ';
    return goes_on && codes_agree(h.code, code);
  });
}

/// The only official with the position, of whatever region.
std::optional<std::size_t> PostHolders::find_only(std::string_view post) const {
  return only_one([&](const Holder& h) { return h.position == post; });
}

}  // namespace warta::article
