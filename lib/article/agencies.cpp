#include "article/agencies.h"

#include <algorithm>
#include <string_view>

#include "facts/words_before.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using lexicon::Column;

constexpr std::uint32_t longest_body = 8;  // words of its name

/// A region that stands right behind what may be the name of a body.
struct Named {
  std::uint32_t body_end;
  const std::string* code;
};

bool asks_for_agency(const OfficialDraft& draft) {
  return draft.is_official() && draft.region.empty() && draft.post->scope == facts::Scope::regional &&
         !draft.post->post.institution.empty();
}

std::vector<Named> named_regions(const std::vector<ResolvedRegion>& regions, const Zones& zones, const facts::Context& context) {
  std::vector<Named> named;
  for (const ResolvedRegion& region : regions)
    if (!region.code.empty() && region.draft.level <= RegionLevel::city && is_own(zones.at(region.draft.tokens)))
      named.push_back({facts::before_acronym(context, region.draft.tokens.first), &region.code});
  return named;
}

/// Whether the words before the token are the body's name, or stand for it in the table.
bool ends_body(const facts::Context& context, std::uint32_t end, std::string_view body) {
  for (std::uint32_t size = 1; size <= std::min(longest_body, end); ++size) {
    const text::TokenRange words{end - size, end};
    if (const auto known = context.row(words, context.classes.institution); known && (*known)[Column::name] == body) return true;
    if (context.one_line(words) == body) return true;
  }
  return false;
}

/// The code of the only region that the body is named with; empty for none or several.
std::string_view only_code(const std::vector<Named>& named, std::string_view body, const facts::Context& context) {
  std::string_view only;
  for (const Named& region : named) {
    if (!ends_body(context, region.body_end, body)) continue;
    if (!only.empty() && only != *region.code) return {};
    only = *region.code;
  }
  return only;
}

}  // namespace

void add_agency_codes(std::vector<std::string>& codes, const std::vector<OfficialDraft>& drafts,
                      const std::vector<ResolvedRegion>& regions, const Zones& zones, const facts::Context& context) {
  std::vector<Named> named;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!codes[i].empty() || !asks_for_agency(drafts[i]) || !is_own(zones.at(drafts[i].tokens))) continue;
    if (named.empty()) named = named_regions(regions, zones, context);
    codes[i] = only_code(named, drafts[i].post->post.institution, context);
  }
}

}  // namespace warta::article
