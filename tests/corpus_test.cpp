// How well the extractor does on the articles of corpus/, against their annotations.
//
// Numbers and dates are matched by overlapping spans, then compared by value; officials are matched by name and post;
// regions are compared as sets of codes. What the annotation calls optional is neither demanded nor held against anyone.
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>
#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "corpus.h"
#include "files.h"

namespace {

using namespace warta;
using simdjson::dom::element;

/// The least F1 (or share, for the last rows) that is good enough: two points under what was measured.
struct Floor {
  std::string_view name;
  double least;
};

constexpr Floor floors[] = {
    {"numbers overlap", 0.97},
    {"numbers strict", 0.94},
    {"numbers value", 0.97},
    {"numbers kind", 0.96},
    {"numbers unit", 0.94},
    {"numbers modifier", 0.94},
    {"numbers zone", 0.98},
    {"dates overlap", 0.98},
    {"dates strict", 0.96},
    {"dates value", 0.96},
    {"dates type", 0.98},
    {"dates zone", 0.97},
    {"officials", 0.92},
    {"officials with region", 0.89},
    {"officials titles", 0.98},
    {"officials status", 0.98},
    {"officials public", 0.97},
    {"people", 0.74},
    {"posts", 0.86},
    {"regions (province, regency, city)", 0.97},
    {"regions (district, village)", 0.95},
    {"main region", 0.96},
    {"checks", 0.90},
    {"repairs", 0.98},
};

struct Tally {
  std::size_t hits = 0, found = 0, gold = 0;
  std::vector<std::string> errors;

  double precision() const { return found == 0 ? 1.0 : static_cast<double>(hits) / static_cast<double>(found); }
  double recall() const { return gold == 0 ? 1.0 : static_cast<double>(hits) / static_cast<double>(gold); }
  double f1() const {
    return hits == 0 ? (found + gold == 0 ? 1.0 : 0.0) : 2 * precision() * recall() / (precision() + recall());
  }

  /// A field of a matched fact: right or wrong.
  void add(bool right, const std::string& error) {
    hits += right ? 1 : 0;
    ++found;
    ++gold;
    if (!right) errors.push_back(error);
  }
};

std::string text_of(const element& row, const char* key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

bool flag_of(const element& row, const char* key, bool absent = false) {
  bool value = absent;
  return row[key].get(value) == simdjson::SUCCESS ? value : absent;
}

std::vector<element> rows_of(const element& gold, const char* key) {
  std::vector<element> rows;
  simdjson::dom::array list;
  if (gold[key].get(list) == simdjson::SUCCESS)
    for (const element row : list) rows.push_back(row);
  return rows;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string joined(const element& row, const char* key) {
  std::vector<std::string> words;
  for (const element word : rows_of(row, key)) words.emplace_back(std::string_view(word));
  return joined(words);
}

/// Lower case, and one blank for all that is neither letter nor digit.
std::string fold(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && std::isalnum(byte) != 0) out += static_cast<char>(std::tolower(byte));
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> words_of(const std::string& folded) {
  std::istringstream stream(folded);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// "1.5" and "3/2" are the same number.
bool is_same_number(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return a == b;
  const auto split = [](const std::string& text) {
    const std::size_t slash = text.find('/');
    return std::pair(std::stold(text), slash == std::string::npos ? 1.0L : std::stold(text.substr(slash + 1)));
  };
  const auto [n, d] = split(a);
  const auto [m, e] = split(b);
  return n * e == m * d;
}

/// A TIMEX3 value without seconds and the offset of its zone: "2025-06-12T09:30".
std::string timex(const std::string& value) {
  const std::size_t colon = value.find(':');
  const bool has_clock = colon >= 3 && colon != std::string::npos && value[colon - 3] == 'T';
  return has_clock ? value.substr(0, colon + 3) : value;
}

/// Acronyms of bodies and what they stand for.
const std::map<std::string, std::string>& acronyms() {
  static const auto table = [] {
    std::map<std::string, std::string> expansions;
    std::istringstream file(test::read_file(std::string(WARTA_SOURCE_DIR) + "/lib/data/words/institutions.tsv"));
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line.front() == '#') continue;
      const std::string acronym = line.substr(0, line.find('\t'));
      const std::string rest = line.substr(std::min(line.find('\t') + 1, line.size()));
      if (acronym.find(' ') == std::string::npos && acronym.size() > 2)
        expansions.emplace(fold(acronym), fold(rest.substr(0, rest.find('\t'))));
    }
    return expansions;
  }();
  return table;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// One spelling of a post for all that mean the same.
std::string post(const std::string& position) {
  constexpr std::pair<const char*, const char*> same[] = {{" walikota ", " wali kota "},
                                                          {" sekda ", " sekretaris daerah "},
                                                          {" kades ", " kepala desa "},
                                                          {" wabup ", " wakil bupati "},
                                                          {" cabup ", " calon bupati "},
                                                          {" kadis ", " kepala dinas "},
                                                          {" sekretaris daerah kabupaten ", " sekretaris daerah "},
                                                          {" sekretaris daerah kota ", " sekretaris daerah "},
                                                          {" sekretaris daerah provinsi ", " sekretaris daerah "}};
  std::string padded = " " + fold(position) + " ";
  for (const auto& [from, to] : same) replace_all(padded, from, to);
  std::string out;
  for (const std::string& word : words_of(padded)) {
    const auto expansion = acronyms().find(word);
    out += (out.empty() ? "" : " ") + (expansion == acronyms().end() ? word : expansion->second);
  }
  return out;
}

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

/// The same post, or one of both named more fully ("Kepala Dinas PU", "Kepala Dinas PU Kota Bitung").
bool is_same_post(const std::string& a, const std::string& b) {
  std::string shorter = post(a), longer = post(b);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  const std::size_t words = words_of(shorter).size();
  shorter = without_blanks(shorter);
  longer = without_blanks(longer);
  return shorter == longer || (words >= 2 && longer.starts_with(shorter));
}

/// The same name, or one of both with a part more.
bool is_same_name(const std::string& a, const std::string& b) {
  const std::vector<std::string> x = words_of(fold(a)), y = words_of(fold(b));
  if (x.empty() || y.empty()) return false;
  const std::set<std::string> in_x(x.begin(), x.end()), in_y(y.begin(), y.end());
  std::size_t shared = 0;
  for (const std::string& word : in_x) shared += in_y.count(word);
  return x == y || (shared >= std::min(x.size(), y.size()) && std::max(x.size(), y.size()) - std::min(x.size(), y.size()) <= 1);
}

/// The annotated place: the nth occurrence of a text.
Span span_of(const element& row, const std::string& text) {
  const std::string surface = text_of(row, "text");
  std::int64_t nth = 1;
  if (row["nth"].get(nth) != simdjson::SUCCESS) nth = 1;
  std::size_t at = std::string::npos;
  for (; nth > 0; --nth) {
    at = text.find(surface, at + 1);  // npos + 1 is 0
    REQUIRE_MESSAGE(at != std::string::npos, "the annotation names what the article does not have: " << surface);
  }
  return {at, at + surface.size()};
}

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
  void add(const test::CorpusArticle& article, const Article& found) {
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

  Tally& tally(std::string_view name) { return tallies_[std::string(name)]; }

 private:
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

  /// Of the facts that overlap the span the one with the right value, then the nearest.
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

  /// A field that neither has is no merit.
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
        std::count_if(article.repairs.begin(), article.repairs.end(), [](const Repair& r) { return r.kind == "accent"; });
    tally("repairs").add(found == wanted, error(std::to_string(wanted) + " wanted, " + std::to_string(found) + " found"));
  }

  std::map<std::string, Tally> tallies_;
  std::string name_;
};

std::string table_line(std::string_view name, const Tally& t) {
  char line[128];
  std::snprintf(line, sizeof line, "\n  %-34s F1 %.3f   P %.3f   R %.3f   of %zu", std::string(name).c_str(), t.f1(),
                t.precision(), t.recall(), t.gold);
  return line;
}

Scorer& scores() {
  static Scorer scorer = [] {
    Scorer s;
    const Extractor extractor;
    for (const test::CorpusArticle& article : test::corpus()) s.add(article, extractor.extract(article.input()));
    return s;
  }();
  return scorer;
}

}  // namespace

TEST_CASE("corpus: there are articles enough") { CHECK(test::corpus().size() >= 60); }

TEST_CASE("corpus: every score is above its floor") {
  std::string table;
  for (const Floor& floor : floors) {
    const Tally& t = scores().tally(floor.name);
    table += table_line(floor.name, t);
    std::string errors;
    for (const std::string& e : t.errors) errors += "\n    " + e;
    INFO(floor.name, ":", errors);
    CHECK(t.f1() >= floor.least);
    CHECK(t.gold > 0);
  }
  MESSAGE(table);
}
