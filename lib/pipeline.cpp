#include "pipeline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "article/assembly.h"
#include "article/date_ranges.h"
#include "article/deputies.h"
#include "article/lines.h"
#include "article/overlaps.h"
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
  for (auto folder = options.rule_folders.begin(); folder != options.rule_folders.end(); ++folder) {
    all.push_back(rules::folder_source(*folder));
    std::error_code ignored;
    for (auto earlier = options.rule_folders.begin(); earlier != folder; ++earlier)
      if (std::filesystem::equivalent(*earlier, *folder, ignored))
        throw Error(folder->generic_string(), 0, 0, "the folder of rules is given twice");
  }
  return all;
}

std::string_view vocabulary_table() {
  for (const rules::BuiltInFile& file : rules::built_in_files())
    if (file.path == "words/vocabulary.tsv") return file.content;
  return {};
}

/// The places of the built-in kinds in `built_in_kinds`.
namespace kinds {
enum : std::size_t { dateline, zone, number, date, region, post, official, speech, check };
}

/// The built-in kinds in the order of their search: each may use the facts of those before it.
std::vector<rules::KindSpec> built_in_kinds() {
  return {facts::dateline_kind(), facts::zone_kind(),     facts::number_kind(), facts::date_kind(), facts::region_kind(),
          facts::post_kind(),     facts::official_kind(), facts::speech_kind(), facts::check_kind()};
}

/// The two ways in which kinds are searched: as they are, or under the eyes of a watch.
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
  Run(const Pipeline& pipeline, const Input& input, Searching searching)
      : searching_(searching),
        pipeline_(pipeline),
        rules_(pipeline.rules()),
        input_(input),
        title_(pipeline.read(input.title, {})),  // a title is always UTF-8
        text_(pipeline.read(input.text, input.encoding)),
        document_(rules_.lexicon().annotate(text_)),
        search_(rules_, document_) {
    // Most articles have no more: so their strings are not moved as the lists grow.
    constexpr std::size_t usual_facts = 16;
    drafts_.numbers.reserve(usual_facts);
    drafts_.dates.reserve(usual_facts);
    drafts_.regions.reserve(usual_facts);
    units_.reserve(usual_facts);
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
    read_headline();
    Article article = article::assemble(input_, drafts_, context());
    article.repairs = repair::list_repairs(text_);
    searching_.finish(document_);
    return article;
  }

 private:
  Context context() const { return {rules_.lexicon(), document_, pipeline_.classes()}; }

  /// Notes a fact as a unit. It becomes one with `add_units`, once all facts of its kind are found.
  void note_unit(text::TokenRange tokens, const rules::Rule& rule) {
    units_.push_back({tokens, rule.fact_set, rules_.lexicon().cell_of(text_, tokens)});
  }
  void add_units() {
    search_.add_facts(units_);
    units_.clear();
  }

  std::optional<facts::DatelineDraft> find_dateline() const {
    std::optional<facts::DatelineDraft> first;
    searching_.each_in(search_, kinds::dateline, article::line_heads(text_, drafts_.opening), [&](const rules::Match& match) {
      if (!first) first = read_dateline(context(), match);
    });
    return first;
  }

  void cut_zones() {
    drafts_.opening = article::find_opening(document_);
    std::vector<facts::ZoneMarker> markers;
    searching_.each(search_, kinds::zone, [&](const rules::Match& match) {
      if (auto marker = read_zone(context(), match)) markers.push_back(*marker);
    });
    drafts_.zones = article::find_zones(document_, drafts_.opening, find_dateline(), markers, title_);
    article::break_at_zones(document_, drafts_.zones);
    for (const article::Zones::Piece& zone : drafts_.zones.pieces) search_.cut_before(zone.first);
  }

  /// Reads a match into a new draft at the end of the list, so that the draft is never moved; a refused match leaves nothing
  /// there.
  template <class Draft>
  bool read_to(std::vector<Draft>& drafts, const rules::Match& match,
               bool (*read)(const Context&, const rules::Match&, Draft&)) const {
    const bool is_read = read(context(), match, drafts.emplace_back());
    if (!is_read) drafts.pop_back();
    return is_read;
  }

  void read_numbers_and_dates() {
    searching_.each(search_, kinds::number,
                    [&](const rules::Match& match) { return read_to(drafts_.numbers, match, facts::read_number); });
    searching_.each(search_, kinds::date,
                    [&](const rules::Match& match) { return read_to(drafts_.dates, match, facts::read_date); });
    // "1 (satu) bulan" is a date in the end, and says its figure twice all the same.
    for (facts::NumberDraft& draft : drafts_.numbers)
      if (draft.words_check) drafts_.checks.push_back(std::move(*draft.words_check));
    article::settle_overlaps(drafts_.numbers, drafts_.dates);
    article::join_ranges(drafts_.dates, context());
    for (const facts::NumberDraft& number : drafts_.numbers)
      if (!facts::may_name_region(context(), number.number.tokens)) note_unit(number.number.tokens, *number.number.rule);
    add_units();
    for (const facts::DateDraft& date : drafts_.dates) note_unit(date.date.tokens, *date.date.rule);
    add_units();
  }

  void read_regions() {
    searching_.each(search_, kinds::region,
                    [&](const rules::Match& match) { facts::read_regions(context(), match, drafts_.regions); });
    facts::find_evidence(drafts_.regions);
    for (facts::RegionDraft& region : drafts_.regions) {
      region.mention.zone = drafts_.zones.at(region.tokens);
      if (region.mention.zone == Zone::dateline) region.needs_evidence = false;
      if (!region.needs_evidence) note_unit(region.tokens, *region.rule);
    }
    add_units();
  }

  void read_posts() {
    searching_.each(search_, kinds::post, [&](const rules::Match& match) {
      auto post = read_post(context(), match);
      if (!post || !article::complete_deputy(*post, drafts_.posts, context())) return;
      note_unit(post->tokens, *post->rule);
      drafts_.posts.push_back(std::move(*post));
    });
    add_units();
  }

  void read_officials() {
    std::vector<text::TokenRange> held;
    searching_.each(search_, kinds::official, [&](const rules::Match& match) {
      const std::size_t before = drafts_.officials.size();
      facts::read_officials(context(), match, drafts_.posts, drafts_.officials);
      if (drafts_.officials.size() == before || drafts_.officials[before].naming != facts::Naming::own) return;
      note_unit(match.tokens, *match.rule);
      held.push_back(match.tokens);
    });
    add_units();
    add_vacant_posts(held);
  }

  /// Adds the posts that stand in none of `held`, the ranges of persons with posts, which are in order.
  void add_vacant_posts(const std::vector<text::TokenRange>& held) {
    const auto known = static_cast<std::ptrdiff_t>(drafts_.officials.size());
    auto person = held.begin();
    for (const facts::PostDraft& post : drafts_.posts) {
      while (person != held.end() && person->last <= post.tokens.first) ++person;
      const bool has_holder = person != held.end() && person->overlaps(post.tokens);
      if (!has_holder && !post.needs_holder && !post.is_at_large) drafts_.officials.push_back(facts::vacant(post));
    }
    std::inplace_merge(drafts_.officials.begin(), drafts_.officials.begin() + known, drafts_.officials.end(),
                       [](const OfficialDraft& a, const OfficialDraft& b) { return a.tokens.first < b.tokens.first; });
  }

  /// Finds words of speech. Only officials are asked who speaks, so an article without officials needs none.
  void read_speech() {
    if (std::none_of(drafts_.officials.begin(), drafts_.officials.end(), [](const OfficialDraft& d) { return d.is_official(); }))
      return;
    searching_.each(search_, kinds::speech, [&](const rules::Match& match) {
      if (auto cue = facts::read_speech(match)) drafts_.speech.push_back(*cue);
    });
  }

  void read_checks() {
    if (drafts_.numbers.size() < facts::fewest_numbers_of_check) return;
    searching_.each(search_, kinds::check, [&](const rules::Match& match) {
      if (auto check = facts::read_check(context(), match, drafts_.numbers)) drafts_.checks.push_back(std::move(*check));
    });
  }

  void read_users_kinds() {
    for (std::size_t kind = 0; kind < rules_.kinds().size(); ++kind) {
      if (!rules_.kinds()[kind]->spec.is_open) continue;
      search_.show_facts_to(kind);
      searching_.each(search_, kind, [&](const rules::Match& match) {
        const Zone zone = drafts_.zones.at(match.tokens);
        if (!rules::may_find_in(*match.rule, zone)) return false;
        facts::FactDraft draft = facts::read_fact(context(), match, rules_.kinds()[kind]->spec, rules_, search_.facts());
        draft.fact.value.zone = zone;
        note_unit(draft.fact.tokens, *draft.fact.rule);
        drafts_.users_facts.push_back(std::move(draft));
        return true;
      });
      add_units();
    }
  }

  /// Reads the regions of the title that was given apart: they are evidence, but no facts.
  void read_headline() {
    if (title_.size() == 0) return;
    const Document document = rules_.lexicon().annotate(title_);
    std::vector<facts::RegionDraft> drafts;
    rules::Search(rules_, document).each(kinds::region, [&](const rules::Match& match) {
      facts::read_regions({rules_.lexicon(), document, pipeline_.classes()}, match, drafts);
    });
    drafts_.headline = article::resolve_regions(std::move(drafts), {}, {}, {}, document);
  }

  Searching searching_;
  const Pipeline& pipeline_;
  const rules::RuleSet& rules_;
  const Input& input_;
  text::Text title_;  // the title that was given apart
  text::Text text_;
  Document document_;
  rules::Search search_;
  std::vector<rules::FactUnit> units_;  // those of the kind at hand
  article::Drafts drafts_;
};

}  // namespace

Pipeline::Pipeline(const Options& options)
    : rules_(sources(options), built_in_kinds()),
      classes_(rules_.lexicon().classes()),
      mending_(options.repair ? text::Mending::on : text::Mending::off),
      mender_(vocabulary_table(), rules_.lexicon()) {
  text::check_conversions();
}

text::Reading Pipeline::read(std::string_view bytes, std::string_view encoding) const {
  // An unknown encoding counts as none: the text then shows what it is.
  const bool is_known = !encoding.empty() && text::knows_encoding(std::string(encoding));
  text::Reading reading(bytes, mending_, is_known ? encoding : std::string_view());
  mender_.mend(reading);
  return reading;
}

Article Pipeline::run(const Input& input) const { return Run(*this, input, Unwatched()).run(); }

Article Pipeline::run(const Input& input, Watch& watch) const { return Run(*this, input, Watched{watch}).run(); }

}  // namespace warta
