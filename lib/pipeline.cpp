#include "pipeline.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "article/dates.h"
#include "article/officials.h"
#include "article/overlaps.h"
#include "article/regions.h"
#include "article/zones.h"
#include "facts/check.h"
#include "facts/date.h"
#include "facts/generic.h"
#include "facts/number.h"
#include "facts/official.h"
#include "facts/region.h"
#include "facts/zone.h"
#include "rules/built_in.h"
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

/// The built-in kinds in their order: each may use the facts of those before it.
std::vector<rules::KindSpec> built_in_kinds() {
  return {facts::zone_kind(), facts::number_kind(), facts::date_kind(), facts::region_kind(), facts::official_kind(), facts::check_kind()};
}

/// One article on its way through the stages.
class Run {
 public:
  Run(const rules::RuleSet& rules, const article::Gazetteer& gazetteer, const Input& input, text::Reading reading)
      : rules_(rules), gazetteer_(gazetteer), input_(input), text_(std::move(reading)) {}

  Article run() {
    article_.repairs = repair::list_repairs(text_);
    document_ = rules_.lexicon().annotate(text_);
    tokens_ = rules_.list_tokens(document_);
    cut_zones();
    read_numbers_and_dates();
    read_regions();
    read_officials();
    read_checks();
    read_users_kinds();
    assemble();
    return std::move(article_);
  }

 private:
  std::vector<rules::Match> matches(std::size_t kind) const {
    const rules::KindRules& rules = *rules_.kinds()[kind];
    if (rules.rules.empty()) return {};
    return rules.matcher.find_all(make_tape(document_, rules_.lexicon(), rules.alphabet, rules.keys, units_, tokens_[kind]));
  }
  std::vector<rules::Match> matches(std::string_view kind) const { return matches(rules_.kind_index(kind)); }

  Context context() const { return {rules_.lexicon(), document_}; }

  /// Facts become units on the tapes of later kinds. Where two overlap, the one that begins first does.
  void add_units(std::vector<rules::FactUnit> units) {
    units_.insert(units_.end(), units.begin(), units.end());
    std::stable_sort(units_.begin(), units_.end(), [](const rules::FactUnit& a, const rules::FactUnit& b) { return a.tokens.first < b.tokens.first; });
    std::uint32_t end = 0;
    std::erase_if(units_, [&](const rules::FactUnit& u) {
      if (u.tokens.first < end) return true;
      end = u.tokens.last;
      return false;
    });
  }

  rules::FactUnit unit(text::TokenRange tokens, const rules::Rule& rule) const { return {tokens, rules_.fact_set(rule)}; }

  void cut_zones() {
    std::vector<facts::ZoneMarker> markers;
    for (const rules::Match& match : matches("zone"))
      if (auto marker = read_zone(context(), match)) markers.push_back(*marker);
    zones_ = article::find_zones(document_, markers, input_.title);
    article::break_at_zones(document_, zones_);
  }

  void read_numbers_and_dates() {
    for (const rules::Match& match : matches("number"))
      if (auto number = read_number(context(), match)) numbers_.push_back(std::move(*number));
    for (const rules::Match& match : matches("date"))
      if (auto date = read_date(context(), match)) dates_.push_back(std::move(*date));
    article::settle_overlaps(numbers_, dates_);
    std::vector<rules::FactUnit> units;
    for (const facts::NumberDraft& number : numbers_) units.push_back(unit(number.number.tokens, *number.number.rule));
    for (const facts::DateDraft& date : dates_) units.push_back(unit(date.date.tokens, *date.date.rule));
    add_units(std::move(units));
  }

  void read_regions() {
    std::vector<rules::FactUnit> units;
    for (const rules::Match& match : matches("region")) {
      auto region = read_region(context(), match);
      if (!region) continue;
      region->mention.zone = zones_.at(region->tokens);
      units.push_back(unit(region->tokens, *region->rule));
      regions_.push_back(std::move(*region));
    }
    add_units(std::move(units));
  }

  void read_officials() {
    std::vector<rules::FactUnit> units;
    for (const rules::Match& match : matches("official")) {
      auto official = read_official(context(), match);
      if (!official) continue;
      units.push_back(unit(official->tokens, *official->rule));
      officials_.push_back(std::move(*official));
    }
    add_units(std::move(units));
  }

  void read_checks() {
    std::vector<facts::Draft<Number>> numbers;
    for (const facts::NumberDraft& number : numbers_) numbers.push_back(number.number);
    for (const rules::Match& match : matches("check"))
      if (auto check = facts::read_sum(match, numbers)) article_.checks.push_back(std::move(*check));
  }

  void read_users_kinds() {
    for (std::size_t kind = 0; kind < rules_.kinds().size(); ++kind) {
      if (!rules_.kinds()[kind]->spec.is_open) continue;
      std::vector<rules::FactUnit> units;
      for (const rules::Match& match : matches(kind)) {
        facts::Draft<Fact> fact = facts::read_fact(context(), match);
        fact.value.zone = zones_.at(fact.tokens);
        units.push_back(unit(fact.tokens, *fact.rule));
        article_.facts.push_back(std::move(fact.value));
      }
      add_units(std::move(units));
    }
    std::stable_sort(article_.facts.begin(), article_.facts.end(), [](const Fact& a, const Fact& b) { return a.span < b.span; });
  }

  void assemble() {
    article_.id = input_.id;
    article_.title = input_.title;
    article_.url = input_.url;
    article_.published = input_.published;
    article_.published_source = input_.published ? PublishedSource::input : PublishedSource::none;
    article_.text = input_.text;
    article_.zones = zones_.spans;
    take_numbers();
    take_dates();
    take_regions_and_people();
    std::stable_sort(article_.checks.begin(), article_.checks.end(), [](const Check& a, const Check& b) { return a.spans < b.spans; });
  }

  void take_numbers() {
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

  void take_dates() {
    article::resolve_dates(dates_, input_.published, document_);
    for (facts::DateDraft& draft : dates_) {
      draft.date.value.zone = zones_.at(draft.date.tokens);
      if (const auto agrees = draft.date.value.weekday_agrees)
        article_.checks.push_back({CheckKind::weekday, *agrees, {draft.date.value.span},
                                   draft.date.value.value + (*agrees ? " is the weekday stated" : " is another weekday than stated"), draft.date.value.rule});
      article_.dates.push_back(std::move(draft.date.value));
    }
  }

  void take_regions_and_people() {
    const std::vector<article::ResolvedRegion> resolved = article::resolve_regions(std::move(regions_), officials_);
    article_.regions = article::collect_regions(resolved, gazetteer_);
    std::string place;
    if (zones_.dateline) {
      place = article::code_within(resolved, zones_.dateline->tokens);
      article_.dateline = Dateline{text_.original(zones_.dateline->tokens), place, text_.surface(zones_.dateline->outlet)};
    }
    const std::vector<std::string> codes = article::stated_codes(officials_, resolved);
    article_.main_region = article::find_main_region(article_.regions, place, own_post_codes(codes));
    article::People people = article::collect_people(officials_, codes, article_.main_region, gazetteer_, zones_, text_);
    article_.officials = std::move(people.officials);
    article_.posts = std::move(people.posts);
    article_.people = std::move(people.people);
  }

  std::vector<std::string> own_post_codes(const std::vector<std::string>& codes) const {
    std::vector<std::string> own;
    for (std::size_t i = 0; i < codes.size(); ++i)
      if (!officials_[i].position.empty() && is_own(zones_.at(officials_[i].tokens))) own.push_back(codes[i]);
    return own;
  }

  const rules::RuleSet& rules_;
  const article::Gazetteer& gazetteer_;
  const Input& input_;
  text::Text text_;
  Document document_;
  std::vector<rules::TokenList> tokens_;  // by kind
  article::Zones zones_;
  std::vector<rules::FactUnit> units_;
  std::vector<facts::NumberDraft> numbers_;
  std::vector<facts::DateDraft> dates_;
  std::vector<facts::RegionDraft> regions_;
  std::vector<OfficialDraft> officials_;
  Article article_;
};

}  // namespace

Pipeline::Pipeline(const Options& options)
    : rules_(sources(options), built_in_kinds()),
      mending_(options.repair ? text::Mending::on : text::Mending::off),
      mender_(vocabulary_table(), rules_.lexicon()),
      gazetteer_(rules_.table("regions/provinces.tsv"), rules_.table("regions/regencies.tsv"), rules_.table("regions/districts.tsv")) {
  text::check_conversions();
}

Article Pipeline::run(const Input& input) const {
  // An unknown encoding is as none: the text then shows what it is.
  const bool is_known = !input.encoding.empty() && text::knows_encoding(std::string(input.encoding));
  text::Reading reading(input.text, mending_, is_known ? input.encoding : std::string_view());
  mender_.mend(reading);
  return Run(rules_, gazetteer_, input, std::move(reading)).run();
}

}  // namespace warta
