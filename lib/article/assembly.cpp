#include "article/assembly.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "article/agencies.h"
#include "article/ages.h"
#include "article/courts.h"
#include "article/dates.h"
#include "article/employers.h"
#include "article/jurisdictions.h"
#include "article/local_posts.h"
#include "article/lone_names.h"
#include "article/main_region.h"
#include "article/officials.h"
#include "article/published.h"
#include "article/regions.h"
#include "article/sentences.h"
#include "article/slots.h"
#include "article/terms.h"
#include "article/unlisted_regions.h"

namespace warta::article {
namespace {

class Assembly {
 public:
  Assembly(const Input& input, Drafts& drafts, const facts::Context& context)
      : input_(input), drafts_(drafts), zones_(drafts.zones), context_(context) {}

  Article run() {
    article_.id = input_.id;
    article_.title = input_.title;
    article_.url = input_.url;
    article_.text = input_.text;
    article_.zones = std::move(drafts_.zones.spans);
    article_.sentences = find_sentences(context_.document);
    article_.checks = std::move(drafts_.checks);
    take_published();
    take_dates();
    take_numbers();
    take_regions_and_people();
    add_facts(std::move(drafts_.users_facts), context_, article_);
    const auto stands_before = [](const Check& a, const Check& b) { return a.spans < b.spans; };
    if (!std::is_sorted(article_.checks.begin(), article_.checks.end(), stands_before))
      std::stable_sort(article_.checks.begin(), article_.checks.end(), stands_before);
    return std::move(article_);
  }

 private:
  void take_published() {
    if (input_.published && input_.published->ok()) {
      article_.published = input_.published;
      article_.published_source = PublishedSource::input;
      return;
    }
    const auto found = find_published(drafts_.dates, drafts_.opening, zones_, context_);
    if (!found) return;
    article_.published = found->day;
    article_.published_source = found->source;
  }

  void take_dates() {
    resolve_dates(drafts_.dates, article_.published, context_);
    add_age_checks(drafts_.numbers, drafts_.dates, article_.published, context_, article_.checks);
    article_.dates.reserve(drafts_.dates.size());
    for (facts::DateDraft& draft : drafts_.dates) {
      draft.date.value.zone = zones_.at(draft.date.tokens);
      add_checks(draft.date.value, article_.checks);
      if (draft.until) add_checks(draft.until->date.value, article_.checks);
      article_.dates.push_back(std::move(draft.date.value));
    }
  }

  void take_numbers() {
    article_.numbers.reserve(drafts_.numbers.size());
    for (facts::NumberDraft& draft : drafts_.numbers) {
      if (is_in_region(draft.number.tokens)) continue;
      draft.number.value.zone = zones_.at(draft.number.tokens);
      article_.numbers.push_back(std::move(draft.number.value));
    }
  }

  /// Whether the number is part of a region's name: "50 Kota" is a kabupaten, "2x11 Kayu Tanam" a district.
  bool is_in_region(text::TokenRange tokens) const {
    const auto found = std::lower_bound(drafts_.regions.begin(), drafts_.regions.end(), tokens.first,
                                        [](const facts::RegionDraft& r, std::uint32_t token) { return r.tokens.last <= token; });
    return found != drafts_.regions.end() && found->tokens.overlaps(tokens);
  }

  void take_regions_and_people() {
    const std::string_view home = zones_.dateline ? facts::home_of(context_, *zones_.dateline) : std::string_view();
    std::vector<ResolvedRegion> resolved =
        resolve_regions(std::move(drafts_.regions), drafts_.officials, drafts_.headline, home, context_.document);
    settle_unlisted(resolved, context_);
    add_lone_names(resolved, drafts_.officials, zones_, context_);
    article_.regions = collect_regions(resolved);
    const std::string place = zones_.dateline ? place_of(*zones_.dateline, resolved) : std::string();
    if (zones_.dateline)
      article_.dateline =
          Dateline{context_.text().original(zones_.dateline->tokens), place, context_.surface(zones_.dateline->outlet)};
    std::vector<std::string> codes = stated_codes(drafts_.officials, resolved);
    article_.main_region =
        find_main_region(article_.regions, {headline_codes(drafts_.headline, resolved), place, own_post_codes(codes),
                                            find_lead(article_.zones, article_.sentences)});
    add_court_codes(codes, drafts_.officials, resolved, context_);
    add_local_codes(codes, drafts_.officials, resolved, zones_);
    add_agency_codes(codes, drafts_.officials, resolved, zones_, context_);
    find_employers(drafts_.posts, context_);
    if (const auto year = year_of_writing()) end_terms(drafts_.officials, *year, context_);
    People people = collect_people({drafts_.officials, codes, drafts_.speech, article_.main_region, zones_, context_});
    article_.officials = std::move(people.officials);
    article_.posts = std::move(people.posts);
    article_.people = std::move(people.people);
  }

  /// The code of the region that the dateline names, or of the one whose seat it names.
  std::string place_of(const facts::DatelineDraft& dateline, const std::vector<ResolvedRegion>& regions) const {
    std::string code = code_within(regions, dateline.tokens);
    return code.empty() ? std::string(facts::seat_of(context_, dateline)) : code;
  }

  /// The year of publication, or else the latest year of the article's full dates.
  std::optional<std::chrono::year> year_of_writing() const {
    if (article_.published) return article_.published->year();
    std::optional<std::chrono::year> latest;
    for (const Date& date : article_.dates)
      if (date.year && date.day && date.valid && (!latest || *latest < *date.year)) latest = date.year;
    return latest;
  }

  std::vector<std::string> own_post_codes(const std::vector<std::string>& codes) const {
    std::vector<std::string> own;
    for (std::size_t i = 0; i < codes.size(); ++i)
      if (drafts_.officials[i].has_post() && is_own(zones_.at(drafts_.officials[i].tokens))) own.push_back(codes[i]);
    return own;
  }

  const Input& input_;
  Drafts& drafts_;
  const Zones& zones_;
  const facts::Context& context_;
  Article article_;
};

}  // namespace

Article assemble(const Input& input, Drafts& drafts, const facts::Context& context) {
  return Assembly(input, drafts, context).run();
}

}  // namespace warta::article
