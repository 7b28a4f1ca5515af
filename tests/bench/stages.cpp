#include "stages.h"

#include <utility>

#include <benchmark/benchmark.h>

#include "rules/search.h"
#include "text/text.h"

namespace bench {

using benchmark::DoNotOptimize;
using warta::lexicon::Document;
using namespace warta::rules;

void Stages::run(std::string_view article, Stage last) const {
  warta::text::Reading reading(article);
  if (last >= Stage::repair) mender_.mend(reading);
  const warta::text::Text text(std::move(reading));
  DoNotOptimize(text.tokens().data());
  if (last == Stage::text) return;
  DoNotOptimize(warta::repair::list_repairs(text).data());
  if (last == Stage::repair) return;
  const Document document = rules_.lexicon().annotate(text);
  DoNotOptimize(document.units.data());
  if (last != Stage::lexicon) run_kinds(document, last);
}

void Stages::run_kinds(const Document& document, Stage last) const {
  const Search search(rules_, document);
  for (std::size_t kind = 0; kind < rules_.kinds().size(); ++kind) {
    if (last == Stage::tapes)
      search.each_tape(kind, [](const KindRules&, const RuleBits&, const Tape& tape) { DoNotOptimize(tape.symbols().data()); });
    else search.each(kind, [](const Match& match) { DoNotOptimize(match.end); });
  }
}

}  // namespace bench
