#include "pipeline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "article/ages.h"
#include "article/dates.h"
#include "article/jurisdictions.h"
#include "article/lines.h"
#include "article/lone_names.h"
#include "article/main_region.h"
#include "article/officials.h"
#include "article/overlaps.h"
#include "article/published.h"
#include "article/regions.h"
#include "article/sentences.h"
#include "article/slots.h"
#include "article/unlisted_regions.h"
#include "article/zones.h"
#include "facts/check.h"
#include "facts/date.h"
#include "facts/dateline.h"
#include "facts/generic.h"
#include "facts/number.h"
#include "facts/official.h"
#include "facts/post.h"
#include "facts/region.h"
#include "facts/speech.h"
#include "facts/zone.h"
#include "rules/built_in.h"
#include "rules/search.h"
#include "text/encoding.h"
#include "text/text.h"

namespace warta {
namespace {

using facts::Context;
using facts::OfficialDraft;
using lexicon::Document;

std::vector<std::unique_ptr<rules::Source>> sources(const Options& options) {
  std::vector<std::unique_ptr<rules::Source>> all;
  all.push_back(rules::built_in_source());
  for (const std::filesystem::path& folder : options.rule_folders) all.push_back(rules::folder_source(folder));
  return all;
}

std::string_view vocabulary_table() {
  for (const rules::BuiltInFile& file : rules::built_in_files())
    if (file.path == "words/vocabulary.tsv") return file.content;
  return {};
}

/// The built-in kinds by their places in `built_in_kinds`.
namespace kinds {
enum : std::size_t { dateline, zone, number, date, region, post, official, speech, check };
}

/// Each may use the facts of those before it.
std::vector<rules::KindSpec> built_in_kinds() {
  return {facts::dateline_kind(), facts::zone_kind(), facts::number_kind(), facts::date_kind(), facts::region_kind(), facts::post_kind(), facts::official_kind(), facts::speech_kind(), facts::check_kind()};
}

/// How kinds are searched: as they are, or under the eyes of a watch.
struct Unwatched {
  template <class Visit>
  void each(const rules::Search& search, std::size_t kind, Visit visit) const {
    search.each(kind, visit);
  }
  template <class Visit>
  void each_in(const rules::Search& search, std::size_t kind, const std::vector<text::TokenRange>& ranges, Visit visit) const {
    search.each_in(kind, ranges, visit);
  }
  void finish(const Document&) const {}
};

struct Watched {
  Watch& watch;
  template <class Visit>
  void each(const rules::Search& search, std::size_t kind, Visit visit) const {
    watch.search(search, kind, nullptr, [&](const rules::Match& match) { return rules::takes(visit, match); });
  }
  template <class Visit>
  void each_in(const rules::Search& search, std::size_t kind, const std::vector<text::TokenRange>& ranges, Visit visit) const {
    watch.search(search, kind, &ranges, [&](const rules::Match& match) { return rules::takes(visit, match); });
  }
  void finish(const Document& document) const { watch.finish(document); }
};

/// One article on its way through the stages.
template <class Searching>
class Run {
 public:
  Run(const Pipeline& pipeline, const Input& input, text::Reading reading, Searching searching)
      : searching_(searching),
        pipeline_(pipeline),
        rules_(pipeline.rules()),
        input_(input),
        text_(std::move(reading)),
        document_(rules_.lexicon().annotate(text_)),
        search_(rules_, document_) {
    // As many as most articles have: their strings are not moved as the lists grow.
    constexpr std::size_t usual_facts = 16;
    numbers_.reserve(usual_facts);
    dates_.reserve(usual_facts);
    regions_.reserve(usual_facts);
    article_.repairs = repair::list_repairs(text_);
  }

  Article run() {
    cut_zones();
    read_numbers_and_dates();
    read_regions();
    read_posts();
    read_officials();
    read_speech();
    read_checks();
    read_users_kinds();
    assemble();
    searching_.finish(document_);
    return std::move(article_);
  }

 private:
  Context context() const { return {rules_.lexicon(), document_, pipeline_.classes()}; }

  rules::FactUnit unit(text::TokenRange tokens, const rules::Rule& rule) const {
    return {tokens, rule.fact_set, rules_.lexicon().cell_of(text_, tokens)};
  }

  std::optional<facts::DatelineDraft> find_dateline() const {
    std::optional<facts::DatelineDraft> first;
    searching_.each_in(search_, kinds::dateline, article::line_heads(text_, opening_), [&](const rules::Match& match) {
      if (!first) first = read_dateline(context(), match);
    });
    return first;
  }

  void cut_zones() {
    opening_ = article::find_opening(document_);
    std::vector<facts::ZoneMarker> markers;
    searching_.each(search_, kinds::zone, [&](const rules::Match& match) {
      if (auto marker = read_zone(context(), match)) markers.push_back(*marker);
    });
    zones_ = article::find_zones(document_, opening_, find_dateline(), markers, input_.title);
    article::break_at_zones(document_, zones_);
    for (const article::Zones::Piece& zone : zones_.pieces) search_.cut_before(zone.first);
  }

  void read_numbers_and_dates() {
    searching_.each(search_, kinds::number, [&](const rules::Match& match) {
      auto number = read_number(context(), match);
      if (number) numbers_.push_back(std::move(*number));
      return number.has_value();
    });
    searching_.each(search_, kinds::date, [&](const rules::Match& match) {
      auto date = read_date(context(), match);
      if (date) dates_.push_back(std::move(*date));
      return date.has_value();
    });
    article::settle_overlaps(numbers_, dates_);
    std::vector<rules::FactUnit> units;
    for (const facts::NumberDraft& number : numbers_)
      if (!facts::may_name_region(context(), number.number.tokens))
        units.push_back(unit(number.number.tokens, *number.number.rule));
    for (const facts::DateDraft& date : dates_) units.push_back(unit(date.date.tokens, *date.date.rule));
    search_.add_facts(units);
  }

  void read_regions() {
    searching_.each(search_, kinds::region, [&](const rules::Match& match) { facts::read_regions(context(), match, regions_); });
    facts::find_evidence(regions_);
    std::vector<rules::FactUnit> units;
    for (facts::RegionDraft& region : regions_) {
      region.mention.zone = zones_.at(region.tokens);
      if (region.mention.zone == Zone::dateline) region.needs_evidence = false;
      if (!region.needs_evidence) units.push_back(unit(region.tokens, *region.rule));
    }
    search_.add_facts(units);
  }

  void read_posts() {
    std::vector<rules::FactUnit> units;
    searching_.each(search_, kinds::post, [&](const rules::Match& match) {
      auto post = read_post(context(), match);
      if (!post) return;
      units.push_back(unit(post->tokens, *post->rule));
      posts_.push_back(std::move(*post));
    });
    search_.add_facts(units);
  }

  void read_officials() {
    std::vector<rules::FactUnit> units;
    std::vector<text::TokenRange> held;
    searching_.each(search_, kinds::official, [&](const rules::Match& match) {
      std::vector<OfficialDraft> read = facts::read_officials(context(), match, posts_);
      if (read.empty()) return;
      if (read.front().naming == facts::Naming::own) {
        units.push_back(unit(match.tokens, *match.rule));
        held.push_back(match.tokens);
      }
      std::move(read.begin(), read.end(), std::back_inserter(officials_));
    });
    search_.add_facts(units);
    add_vacant_posts(held);
  }

  /// Posts outside all persons with posts, which are in order.
  void add_vacant_posts(const std::vector<text::TokenRange>& held) {
    auto person = held.begin();
    for (const facts::PostDraft& post : posts_) {
      while (person != held.end() && person->last <= post.tokens.first) ++person;
      const bool has_holder = person != held.end() && person->overlaps(post.tokens);
      if (!has_holder && !post.needs_holder && !post.is_at_large) officials_.push_back(facts::vacant(context(), post));
    }
    std::stable_sort(officials_.begin(), officials_.end(), [](const OfficialDraft& a, const OfficialDraft& b) { return a.tokens.first < b.tokens.first; });
  }

  /// Only speech of officials is looked for.
  void read_speech() {
    if (std::none_of(officials_.begin(), officials_.end(), [](const OfficialDraft& d) { return d.is_official(); })) return;
    searching_.each(search_, kinds::speech, [&](const rules::Match& match) {
      if (auto cue = facts::read_speech(match)) speech_.push_back(*cue);
    });
  }

  void read_checks() {
    searching_.each(search_, kinds::check, [&](const rules::Match& match) {
      if (auto check = facts::read_check(context(), match, numbers_)) article_.checks.push_back(std::move(*check));
    });
  }

  void read_users_kinds() {
    for (std::size_t kind = 0; kind < rules_.kinds().size(); ++kind) {
      if (!rules_.kinds()[kind]->spec.is_open) continue;
      std::vector<rules::FactUnit> units;
      searching_.each(search_, kind, [&](const rules::Match& match) {
        facts::FactDraft draft = facts::read_fact(context(), match, rules_.kinds()[kind]->spec, rules_, search_.facts());
        draft.fact.value.zone = zones_.at(draft.fact.tokens);
        units.push_back(unit(draft.fact.tokens, *draft.fact.rule));
        users_facts_.push_back(std::move(draft));
      });
      search_.add_facts(units);
    }
  }

  void assemble() {
    article_.id = input_.id;
    article_.title = input_.title;
    article_.url = input_.url;
    article_.text = input_.text;
    article_.zones = zones_.spans;
    article_.sentences = article::find_sentences(document_);
    take_dates();
    take_numbers();
    take_regions_and_people();
    article::add_facts(std::move(users_facts_), context(), article_);
    std::stable_sort(article_.checks.begin(), article_.checks.end(), [](const Check& a, const Check& b) { return a.spans < b.spans; });
  }

  void take_numbers() {
    article_.numbers.reserve(numbers_.size());
    for (facts::NumberDraft& draft : numbers_) {
      if (is_in_region(draft.number.tokens)) continue;
      draft.number.value.zone = zones_.at(draft.number.tokens);
      if (draft.words_check) article_.checks.push_back(std::move(*draft.words_check));
      article_.numbers.push_back(std::move(draft.number.value));
    }
  }

  /// "50 Kota" is a kabupaten, "2x11 Kayu Tanam" a district.
  bool is_in_region(text::TokenRange tokens) const {
    const auto found = std::lower_bound(regions_.begin(), regions_.end(), tokens.first,
                                        [](const facts::RegionDraft& r, std::uint32_t token) { return r.tokens.last <= token; });
    return found != regions_.end() && found->tokens.overlaps(tokens);
  }

  void take_published() {
    article_.published = input_.published;
    article_.published_source = input_.published ? PublishedSource::input : PublishedSource::none;
    if (input_.published) return;
    const auto found = article::find_published(dates_, opening_, zones_, context());
    if (!found) return;
    article_.published = found->day;
    article_.published_source = found->source;
  }

  void take_dates() {
    take_published();
    article::resolve_dates(dates_, article_.published, context());
    article::add_age_checks(numbers_, dates_, article_.published, context(), article_.checks);
    article_.dates.reserve(dates_.size());
    for (facts::DateDraft& draft : dates_) {
      draft.date.value.zone = zones_.at(draft.date.tokens);
      article::add_checks(draft.date.value, article_.checks);
      article_.dates.push_back(std::move(draft.date.value));
    }
  }

  void take_regions_and_people() {
    const std::vector<article::ResolvedRegion> headline = read_headline();
    std::vector<article::ResolvedRegion> resolved =
        article::resolve_regions(std::move(regions_), officials_, headline, document_);
    article::settle_unlisted(resolved, context());
    article::add_lone_names(resolved, officials_, zones_, context());
    article_.regions = article::collect_regions(resolved);
    std::string place;
    if (zones_.dateline) {
      place = article::code_within(resolved, zones_.dateline->tokens);
      article_.dateline = Dateline{text_.original(zones_.dateline->tokens), place, text_.surface(zones_.dateline->outlet)};
    }
    const std::vector<std::string> codes = article::stated_codes(officials_, resolved);
    article_.main_region = article::find_main_region(
        article_.regions, {article::headline_codes(headline, resolved), place, own_post_codes(codes), article::find_lead(article_.zones, article_.sentences)});
    article::People people = article::collect_people({officials_, codes, speech_, article_.main_region, zones_, context()});
    article_.officials = std::move(people.officials);
    article_.posts = std::move(people.posts);
    article_.people = std::move(people.people);
  }

  /// What the title names that was given apart: evidence, but no facts.
  std::vector<article::ResolvedRegion> read_headline() const {
    if (input_.title.empty()) return {};
    const text::Text title(input_.title);
    const Document document = rules_.lexicon().annotate(title);
    std::vector<facts::RegionDraft> drafts;
    rules::Search(rules_, document).each(kinds::region, [&](const rules::Match& match) {
      facts::read_regions({rules_.lexicon(), document, pipeline_.classes()}, match, drafts);
    });
    return article::resolve_regions(std::move(drafts), {}, {}, document);
  }

  std::vector<std::string> own_post_codes(const std::vector<std::string>& codes) const {
    std::vector<std::string> own;
    for (std::size_t i = 0; i < codes.size(); ++i)
      if (!officials_[i].post.position.empty() && is_own(zones_.at(officials_[i].tokens))) own.push_back(codes[i]);
    return own;
  }

  Searching searching_;
  const Pipeline& pipeline_;
  const rules::RuleSet& rules_;
  const Input& input_;
  text::Text text_;
  Document document_;
  rules::Search search_;
  std::vector<text::TokenRange> opening_;  // lines
  article::Zones zones_;
  std::vector<facts::NumberDraft> numbers_;
  std::vector<facts::DateDraft> dates_;
  std::vector<facts::RegionDraft> regions_;
  std::vector<facts::PostDraft> posts_;
  std::vector<OfficialDraft> officials_;
  std::vector<facts::SpeechCue> speech_;
  std::vector<facts::FactDraft> users_facts_;
  Article article_;
};

}  // namespace

Pipeline::Pipeline(const Options& options)
    : rules_(sources(options), built_in_kinds()),
      classes_(rules_.lexicon().classes()),
      mending_(options.repair ? text::Mending::on : text::Mending::off),
      mender_(vocabulary_table(), rules_.lexicon()) {
  text::check_conversions();
}

text::Reading Pipeline::read(const Input& input) const {
  // An unknown encoding is as none: the text then shows what it is.
  const bool is_known = !input.encoding.empty() && text::knows_encoding(std::string(input.encoding));
  text::Reading reading(input.text, mending_, is_known ? input.encoding : std::string_view());
  mender_.mend(reading);
  return reading;
}

Article Pipeline::run(const Input& input) const { return Run(*this, input, read(input), Unwatched()).run(); }

Article Pipeline::run(const Input& input, Watch& watch) const { return Run(*this, input, read(input), Watched{watch}).run(); }

}  // namespace warta
