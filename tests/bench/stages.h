#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "repair/repair.h"
#include "rules/rule_set.h"

namespace bench {

/// The stages that can be run without deciding about the article as a whole. Each needs those before it, so its own time is the
/// difference of two measures.
enum class Stage : std::uint8_t { text, repair, lexicon, tapes, matching };

struct StageName {
  Stage stage;
  const char* name;
};

constexpr std::array<StageName, 5> stage_names = {{{Stage::text, "text: decode, tokenize"},
                                                   {Stage::repair, "repair"},
                                                   {Stage::lexicon, "lexicon: look up, breaks"},
                                                   {Stage::tapes, "rules: tapes"},
                                                   {Stage::matching, "rules: matching"}}};

/// Runs articles up to a stage. The tapes hold no facts of earlier kinds as units, which `extract` joins on its tapes.
class Stages {
 public:
  Stages(const warta::rules::RuleSet& rules, const warta::repair::Mender& mender) : rules_(rules), mender_(mender) {}

  void run(std::string_view article, Stage last) const;

 private:
  void run_kinds(const warta::lexicon::Document& document, Stage last) const;

  const warta::rules::RuleSet& rules_;
  const warta::repair::Mender& mender_;
};

}  // namespace bench
