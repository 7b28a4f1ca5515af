#include "article/courts.h"

#include <algorithm>
#include <string_view>

#include "facts/words_before.h"
#include "gazetteer/codes.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using facts::Scope;
using lexicon::Column;

constexpr std::string_view court = "Pengadilan", prosecutors_office = "Kejaksaan";  // the first words of their names
constexpr std::uint32_t longest_body = 4;                                           // words of its name
constexpr std::uint32_t longest_seat = 3;                                           // words of a town's name
constexpr std::uint32_t farthest_court = 100;                                       // tokens on either side within the sentence

bool is_of_courts(Scope scope) { return scope == Scope::court || scope == Scope::prosecution; }

bool asks_for_court(const OfficialDraft& draft) {
  return draft.is_official() && is_of_courts(draft.post->scope) && draft.post->institution.empty();
}

/// Which officials the court or office whose name ends right before the token has; none where no such name ends there.
Scope scope_of_body_before(const facts::Context& context, std::uint32_t end) {
  end = facts::before_acronym(context, end);
  for (std::uint32_t size = std::min(longest_body, end); size > 0; --size)
    if (const auto body = context.row({end - size, end}, context.classes.institution)) {
      const std::string_view name = (*body)[Column::name];
      if (name.starts_with(court)) return Scope::court;
      return name.starts_with(prosecutors_office) ? Scope::prosecution : Scope::none;
    }
  return Scope::none;
}

struct Court {
  std::uint32_t token;
  Scope scope;
  std::string code;
};

/// The courts that are called after a region, or after a town or district in a regency, which they are then of; sorted by place.
std::vector<Court> courts_of(const std::vector<ResolvedRegion>& regions, const facts::Context& context) {
  std::vector<Court> courts;
  const auto add = [&](std::uint32_t first, std::string_view code) {
    const Scope scope = code.empty() ? Scope::none : scope_of_body_before(context, first);
    if (scope != Scope::none) courts.push_back({first, scope, std::string(gazetteer::regency_code(code))});
  };
  auto region = regions.begin();
  for (std::uint32_t token = 0; token < context.text().size(); ++token) {
    while (region != regions.end() && region->draft.tokens.first < token) ++region;
    if (region != regions.end() && region->draft.tokens.first == token) add(token, region->code);
    else
      for (std::uint32_t size = 1; size <= std::min(longest_seat, context.text().size() - token); ++size)
        if (const auto seat = context.row({token, token + size}, context.classes.capital_name))
          add(token, (*seat)[Column::region]);
  }
  return courts;
}

/// The court of the scope in the token's sentence, or else the last one before it, or else the next; null for none.
const Court* court_for(const std::vector<Court>& courts, Scope scope, std::uint32_t token, const facts::Context& context) {
  const std::uint32_t begin = facts::sentence_begin(context.document, token, farthest_court);
  const std::uint32_t end =
      context.document.find_break(lexicon::Break::hard, token + 1, std::min(context.text().size(), token + farthest_court));
  const Court* found = nullptr;
  for (const Court& c : courts) {
    if (c.scope != scope) continue;
    if (begin <= c.token && c.token < end) return &c;
    if (c.token < token || found == nullptr) found = &c;
  }
  return found;
}

/// The most exact code of a court: "Pengadilan Tipikor Jakarta" is that of Jakarta Pusat where the article says so elsewhere.
const std::string& sharpest_code(const std::vector<Court>& courts, const Court& named) {
  const auto is_inside = [&](const Court& c) { return c.scope == named.scope && c.code.starts_with(named.code); };
  const auto longest = std::max_element(courts.begin(), courts.end(), [&](const Court& a, const Court& b) {
    return (is_inside(a) ? a.code.size() : 0) < (is_inside(b) ? b.code.size() : 0);
  });
  return longest->code;
}

}  // namespace

void add_court_codes(std::vector<std::string>& codes, const std::vector<OfficialDraft>& drafts,
                     const std::vector<ResolvedRegion>& regions, const facts::Context& context) {
  if (std::none_of(drafts.begin(), drafts.end(), asks_for_court)) return;
  const std::vector<Court> courts = courts_of(regions, context);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!codes[i].empty() || !asks_for_court(drafts[i])) continue;
    if (const Court* c = court_for(courts, drafts[i].post->scope, drafts[i].tokens.first, context))
      codes[i] = sharpest_code(courts, *c);
  }
}

}  // namespace warta::article
