// Every built-in rule needs some sign, so that a segment without any needs no tape.
#include "rules/screen.h"

#include <doctest/doctest.h>

#include "pipeline.h"

using namespace warta;
using namespace warta::rules;

TEST_CASE("A segment with nothing in it that a rule asks for needs no tape of any built-in kind") {
  const Pipeline pipeline{Options{}};
  const RuleSet& rules = pipeline.rules();
  RuleBits allowed;
  for (std::size_t kind = 0; kind < rules.kinds().size(); ++kind) {
    CAPTURE(rules.kinds()[kind]->spec.name);
    CHECK_FALSE(rules.screen().allow(kind, Signs{}, allowed));
  }
}
