#include "article/ages.h"

#include <string>

#include <doctest/doctest.h>

#include "pipeline.h"

using namespace warta;

namespace {

/// Whether the check of an age in the text, published on 12 June 2025, holds: "holds", "fails", or empty without a check.
std::string check_of(const std::string& text) {
  static const Pipeline built_in{Options{}};
  Input input;
  input.text = text;
  input.published = std::chrono::year(2025) / 6 / 12;
  std::string found;
  for (const Check& check : built_in.run(input).checks)
    if (check.kind == CheckKind::age) found += check.holds ? "holds" : "fails";
  return found;
}

}  // namespace

TEST_CASE("ages: an age is compared with the birth date of its sentence") {
  CHECK(check_of("Sarwidi lahir di Demak pada 2 Mei 1990 dan kini berusia 35 tahun.") == "holds");
  CHECK(check_of("Sarwidi lahir di Demak pada 2 Juli 1990 dan kini berusia 34 tahun.") == "holds");
  CHECK(check_of("Sarwidi lahir di Demak pada 2 Juli 1990 dan kini berusia 35 tahun.") == "fails");
  CHECK(check_of("Sarwidi (35), kelahiran 1990, menjadi pelatih.") == "holds");
  CHECK(check_of("Sarwidi (34), kelahiran 1990, menjadi pelatih.") == "holds");
  CHECK(check_of("Sarwidi (33), kelahiran 1990, menjadi pelatih.") == "fails");
}

TEST_CASE("ages: no check where the text does not state the relation") {
  CHECK(check_of("Sarwidi lahir pada 2 Mei 1990. Ia berusia 30 tahun.").empty());
  CHECK(check_of("Sarwidi yang lahir pada 2 Mei 1990 menikah ketika berusia 20 tahun.").empty());
  CHECK(check_of("Sarwidi (35), kelahiran 1990, dan Hartini (50) hadir.").empty());
  CHECK(check_of("Sarwidi menjabat pada 2 Mei 1990 dan kini berusia 60 tahun.").empty());
  CHECK(check_of("Sarwidi yang lahir pada 2 Mei 1990 berusia sekitar 30 tahun.").empty());
}
