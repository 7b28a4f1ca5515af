// How well the extractor does on the articles of corpus/, against their annotations.
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "corpus.h"
#include "gold/scorer.h"

namespace {

using namespace warta;
using test::Tally;

/// The least F1 (or share, in the last rows) that is good enough: two points below what was measured, or below 1.
struct Floor {
  const char* name;
  double least;
};

/// A measure that is further above its floor has a forgotten floor, which must be raised. Where facts are few, one alone may be
/// as much.
constexpr double most_above = 0.03;
constexpr std::size_t few = 100;

constexpr Floor floors[] = {
    {"numbers overlap", 0.97},
    {"numbers strict", 0.95},
    {"numbers value", 0.97},
    {"numbers kind", 0.97},
    {"numbers unit", 0.96},
    {"numbers modifier", 0.95},
    {"numbers zone", 0.98},
    {"dates overlap", 0.98},
    {"dates strict", 0.96},
    {"dates value", 0.96},
    {"dates type", 0.98},
    {"dates zone", 0.97},
    {"officials", 0.95},
    {"officials with region", 0.94},
    {"officials titles", 0.98},
    {"officials status", 0.98},
    {"officials public", 0.97},
    {"people", 0.88},
    {"posts", 0.89},
    {"regions (province, regency, city)", 0.97},
    {"regions (district, village)", 0.96},
    {"main region", 0.96},
    {"checks", 0.94},
    {"repairs", 0.98},
};

/// A row of the table, in which F1 is followed by how far it is above its floor.
std::string table_line(const Floor& floor, const Tally& t) {
  char line[128];
  std::snprintf(line, sizeof line, "\n  %-34s F1 %.3f, %+.3f   P %.3f   R %.3f   of %zu", floor.name, t.f1(),
                t.f1() - floor.least, t.precision(), t.recall(), t.gold);
  return line;
}

}  // namespace

TEST_CASE("corpus: there are articles enough") { CHECK(test::corpus().size() >= 60); }

TEST_CASE("corpus: every score is above its floor") {
  test::Tallies tallies = test::score(test::corpus(), Extractor());
  std::string table;
  for (const Floor& floor : floors) {
    const Tally& t = tallies[floor.name];
    table += table_line(floor, t);
    std::string errors;
    for (const std::string& e : t.errors) errors += "\n    " + e;
    INFO(floor.name, ":", errors);
    CHECK(t.f1() >= floor.least);
    WARN_MESSAGE((t.gold < few || t.f1() < floor.least + most_above), "raise the floor of ", floor.name, " to two points under ",
                 t.f1());
    CHECK(t.gold > 0);
  }
  MESSAGE(table);
}
