#include "stages.h"

#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include "rules/tape.h"
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
  DoNotOptimize(document.sets.data());
  if (last != Stage::lexicon) run_kinds(document, last);
}

void Stages::run_kinds(const Document& document, Stage last) const {
  const std::vector<FactUnit> no_facts;
  const std::vector<TokenList> tokens = rules_.list_tokens(document);
  for (std::size_t i = 0; i < rules_.kinds().size(); ++i) {
    const KindRules& kind = *rules_.kinds()[i];
    if (kind.rules.empty()) continue;
    const Tape tape = make_tape(document, rules_.lexicon(), kind.alphabet, kind.keys, no_facts, tokens[i]);
    DoNotOptimize(tape.symbols().data());
    if (last == Stage::matching) DoNotOptimize(kind.matcher.find_all(tape).data());
  }
}

}  // namespace bench
