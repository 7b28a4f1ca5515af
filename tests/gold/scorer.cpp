#include "gold/scorer.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "gold/annotation.h"
#include "gold/spellings.h"

namespace warta::test {
namespace {

bool is_same_value(const element& gold, const Number& found) {
  const std::string upper = text_of(gold, "upper");
  return is_same_number(text_of(gold, "value"), found.value.to_string()) &&
         (upper.empty() || (found.upper && is_same_number(upper, found.upper->to_string())));
}

bool is_same_value(const element& gold, const Date& found) {
  const std::string end = text_of(gold, "end_value");
  return timex(text_of(gold, "value")) == timex(found.value) && (end.empty() || timex(end) == timex(found.end)) &&
         flag_of(gold, "weekday_agrees", true) == found.weekday_agrees.value_or(true);
}

std::string value_of(const Number& n) { return n.value.to_string() + (n.upper ? ".." + n.upper->to_string() : ""); }
std::string value_of(const Date& d) { return d.value + (d.end.empty() ? "" : "/" + d.end); }

class Scorer {
 public:
  void add(const CorpusArticle& article, const Article& found) {
    simdjson::dom::parser parser;
    const element root = parser.parse(article.annotation);
    const element gold = root["gold"];
    name_ = article.name;
    score_spans("numbers", rows_of(gold, "numbers"), found.numbers, found);
    score_spans("dates", rows_of(gold, "dates"), found.dates, found);
    score_officials(rows_of(gold, "officials"), found);
    score_regions(rows_of(gold, "regions"), found);
    score_names("people", gold, own(found.people, [](const Person& p) { return p.name; }), is_same_name);
    score_names("posts", gold, own(found.posts, [](const Post& p) { return p.position; }), is_same_post);
    if (gold["checks"].error() == simdjson::SUCCESS) score_checks(rows_of(gold, "checks"), found);
    score_repairs(gold, found);
    const std::string main_region = text_of(gold, "main_region");
    const std::string main_found = found.main_region ? found.main_region->code : "";
    if (!main_region.empty())
      tally("main region").add(main_region == main_found, error("is " + main_region + ", found " + main_found));
  }

  Tallies take() { return std::move(tallies_); }

 private:
  Tally& tally(std::string_view name) { return tallies_[std::string(name)]; }

  std::string error(const std::string& what) const { return name_ + ": " + what; }

  template <class Fact>
  void score_spans(const std::string& what, const std::vector<element>& gold, const std::vector<Fact>& found,
                   const Article& article) {
    std::set<std::size_t> used;
    std::vector<Span> optional;
    for (const element& row : gold) {
      const Span span = span_of(row, article.text);
      if (flag_of(row, "optional")) {
        optional.push_back(span);
        continue;
      }
      const auto best = best_overlap(row, span, found, used);
      for (const char* level : {" overlap", " strict", " value"}) ++tally(what + level).gold;
      if (!best) {
        tally(what + " value").errors.push_back(error("missed '" + text_of(row, "text") + "'"));
        continue;
      }
      used.insert(*best);
      score_match(what, row, span, found[*best], article);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool is_optional =
          std::any_of(optional.begin(), optional.end(), [&](const Span& s) { return s.overlaps(found[i].span); });
      if (!used.contains(i) && is_optional) continue;
      for (const char* level : {" overlap", " strict", " value"}) ++tally(what + level).found;
      if (!used.contains(i))
        tally(what + " value")
            .errors.push_back(error("extra '" + std::string(article.slice(found[i].span)) + "' = " + value_of(found[i]) + " by " +
                                    found[i].rule));
    }
  }

  /// The best fact that overlaps the span: one with the right value, or else the nearest; none where none overlaps.
  template <class Fact>
  static std::optional<std::size_t> best_overlap(const element& row, const Span& span, const std::vector<Fact>& found,
                                                 const std::set<std::size_t>& used) {
    const auto distance = [](std::size_t a, std::size_t b) { return a > b ? a - b : b - a; };
    std::optional<std::size_t> best;
    std::pair<bool, std::size_t> best_rank;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (used.contains(i) || !span.overlaps(found[i].span)) continue;
      const std::pair rank(!is_same_value(row, found[i]),
                           distance(span.begin, found[i].span.begin) + distance(span.end, found[i].span.end));
      if (best && rank >= best_rank) continue;
      best = i;
      best_rank = rank;
    }
    return best;
  }

  template <class Fact>
  void score_match(const std::string& what, const element& row, const Span& span, const Fact& fact, const Article& article) {
    const std::string surface = "'" + text_of(row, "text") + "'";
    ++tally(what + " overlap").hits;
    if (fact.span == span) ++tally(what + " strict").hits;
    else tally(what + " strict").errors.push_back(error(surface + " found as '" + std::string(article.slice(fact.span)) + "'"));
    if (is_same_value(row, fact)) ++tally(what + " value").hits;
    else tally(what + " value").errors.push_back(error(surface + " read as " + value_of(fact) + " by " + fact.rule));
    field(what + " zone", row, "zone", to_string(fact.zone), surface);
    score_fields(row, fact, surface);
  }

  void score_fields(const element& row, const Number& number, const std::string& surface) {
    field("numbers kind", row, "kind", to_string(number.kind), surface);
    field("numbers unit", row, "unit", number.unit, surface);
    field("numbers modifier", row, "modifier", number.modifier ? to_string(*number.modifier) : "", surface);
  }

  void score_fields(const element& row, const Date& date, const std::string& surface) {
    field("dates type", row, "type", to_string(date.type), surface);
  }

  /// Counts a field of a matched fact. One that neither side has is not counted: that is no merit.
  void field(const std::string& what, const element& row, const char* key, std::string_view found, const std::string& surface) {
    const std::string gold = text_of(row, key);
    if (gold.empty() && found.empty()) return;
    tally(what).add(gold == found, error(surface + " is '" + gold + "', found '" + std::string(found) + "'"));
  }

  void score_officials(const std::vector<element>& gold, const Article& article) {
    std::vector<const Official*> found;
    for (const Official& official : article.officials)
      if (is_own(official.zone)) found.push_back(&official);
    std::set<const Official*> used;
    for (const element& row : gold) {
      const Official* match = find_official(row, found, used);
      if (match != nullptr) used.insert(match);
      if (flag_of(row, "optional")) continue;
      score_official(row, match);
    }
    for (const Official* official : found) {
      if (used.contains(official)) continue;
      tally("officials").errors.push_back(error("extra " + official->position + ", " + official->name + " by " + official->rule));
      if (!is_optional_official(gold, *official)) ++tally("officials").found, ++tally("officials with region").found;
    }
  }

  static bool is_optional_official(const std::vector<element>& gold, const Official& official) {
    return std::any_of(gold.begin(), gold.end(), [&](const element& row) {
      return flag_of(row, "optional") && is_same_name(text_of(row, "name"), official.name);
    });
  }

  static const Official* find_official(const element& row, const std::vector<const Official*>& found,
                                       const std::set<const Official*>& used) {
    const Official* match = nullptr;
    for (const Official* official : found) {
      if (used.contains(official) || !is_same_name(text_of(row, "name"), official->name) ||
          !is_same_post(text_of(row, "position"), official->position))
        continue;
      if (match == nullptr || (match->region.code != text_of(row, "region") && official->region.code == text_of(row, "region")))
        match = official;
    }
    return match;
  }

  void score_official(const element& row, const Official* found) {
    const std::string who = text_of(row, "position") + ", " + text_of(row, "name");
    ++tally("officials").gold;
    ++tally("officials with region").gold;
    if (found == nullptr) return tally("officials").errors.push_back(error("missed " + who));
    ++tally("officials").found;
    ++tally("officials").hits;
    ++tally("officials with region").found;
    if (text_of(row, "region") == found->region.code) ++tally("officials with region").hits;
    else
      tally("officials with region")
          .errors.push_back(error(who + " is of '" + text_of(row, "region") + "', found '" + found->region.code + "'"));
    const bool same_titles =
        joined(row, "prefixes") == joined(found->prefixes) && joined(row, "suffixes") == joined(found->suffixes);
    tally("officials titles")
        .add(same_titles, error(who + ": found '" + joined(found->prefixes) + "' and '" + joined(found->suffixes) + "'"));
    field("officials status", row, "status", to_string(found->status), who);
    tally("officials public").add(flag_of(row, "public", true) == found->is_public, error(who));
  }

  void score_regions(const std::vector<element>& gold, const Article& article) {
    std::set<std::string> wanted, optional, got;
    for (const element& row : gold) (flag_of(row, "optional") ? optional : wanted).insert(text_of(row, "code"));
    wanted.erase("");
    for (const Region& region : article.regions) {
      const bool in_own_zone =
          std::any_of(region.mentions.begin(), region.mentions.end(), [](const Mention& m) { return is_own(m.zone); });
      if (!region.code.empty() && in_own_zone && !optional.contains(region.code)) got.insert(region.code);
    }
    const auto of = [](const std::string& code) -> std::string_view {
      return code.size() <= 5 ? "regions (province, regency, city)" : "regions (district, village)";
    };
    for (const std::string& code : wanted) {
      ++tally(of(code)).gold;
      if (got.contains(code)) ++tally(of(code)).hits;
      else if (!optional.contains(code)) tally(of(code)).errors.push_back(error("missed " + code));
    }
    for (const std::string& code : got) {
      ++tally(of(code)).found;
      if (!wanted.contains(code)) tally(of(code)).errors.push_back(error("extra " + code));
    }
  }

  template <class Fact, class Name>
  static std::vector<std::string> own(const std::vector<Fact>& facts, Name name) {
    std::set<std::string> names;
    for (const Fact& fact : facts)
      if (is_own(fact.zone)) names.insert(name(fact));
    return {names.begin(), names.end()};
  }

  template <class Same>
  void score_names(const char* what, const element& gold, std::vector<std::string> found, Same is_same) {
    if (gold[what].error() != simdjson::SUCCESS) return;
    Tally& t = tally(what);
    t.found += found.size();
    for (const element row : rows_of(gold, what)) {
      const std::string name{std::string_view(row)};
      ++t.gold;
      const auto match = std::find_if(found.begin(), found.end(), [&](const std::string& f) { return is_same(name, f); });
      if (match == found.end()) {
        t.errors.push_back(error("missed " + name));
        continue;
      }
      ++t.hits;
      found.erase(match);
    }
    for (const std::string& name : found) t.errors.push_back(error("extra " + name));
  }

  void score_checks(const std::vector<element>& gold, const Article& article) {
    Tally& t = tally("checks");
    std::multiset<std::string> found;
    for (const Check& check : article.checks) {
      // The gold lists weekdays only where they are wrong.
      if (check.kind == CheckKind::weekday && check.holds) continue;
      found.insert(std::string(to_string(check.kind)) + (check.holds ? " holds" : " fails"));
    }
    t.found += found.size();
    for (const element& row : gold) {
      const std::string wanted = text_of(row, "kind") + (flag_of(row, "holds") ? " holds" : " fails");
      ++t.gold;
      const auto match = found.find(wanted);
      if (match == found.end()) {
        t.errors.push_back(error("missed: " + wanted));
        continue;
      }
      ++t.hits;
      found.erase(match);
    }
    for (const std::string& check : found) t.errors.push_back(error("extra: " + check));
  }

  void score_repairs(const element& gold, const Article& article) {
    std::int64_t wanted = 0;
    if (gold["repairs"].get(wanted) != simdjson::SUCCESS) return;
    const auto found =
        std::count_if(article.repairs.begin(), article.repairs.end(), [](const Repair& r) { return r.kind == Damage::accent; });
    tally("repairs").add(found == wanted, error(std::to_string(wanted) + " wanted, " + std::to_string(found) + " found"));
  }

  Tallies tallies_;
  std::string name_;
};

}  // namespace

Tallies score(const std::vector<CorpusArticle>& articles, const Extractor& extractor) {
  Scorer scorer;
  for (const CorpusArticle& article : articles) scorer.add(article, extractor.extract(article.input()));
  return scorer.take();
}

}  // namespace warta::test
