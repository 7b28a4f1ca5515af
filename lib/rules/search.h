#pragma once

#include <memory>
#include <type_traits>
#include <vector>

#include "lexicon/document.h"
#include "rules/matcher.h"
#include "rules/rule_set.h"
#include "rules/screen.h"
#include "rules/tape.h"

namespace warta::rules {

/// Whether `visit(match)` takes the match; a `visit` that returns nothing takes all.
template <class Visit>
bool takes(Visit& visit, const Match& match) {
  if constexpr (std::is_void_v<decltype(visit(match))>) return visit(match), true;
  else return visit(match);
}

/// Searches one document for the matches of one kind after the other. The facts of earlier kinds are units on the tapes of later
/// ones.
class Search {
 public:
  /// Both must outlive the search.
  Search(const RuleSet& rules, const lexicon::Document& document);

  /// Must be called when a hard break was put before the token.
  void cut_before(std::uint32_t token);

  /// Adds facts as units, and sorts `facts`. Of two that overlap the one that begins first stays, of those with one begin the
  /// longest.
  void add_facts(std::vector<FactUnit>& facts);
  /// Leaves as units only facts that the kind's patterns name, so that no other fact hides one of them.
  void show_facts_to(std::size_t kind);
  const std::vector<FactUnit>& facts() const noexcept { return facts_; }
  const lexicon::Document& document() const noexcept { return document_; }
  const KindRules& rules_of(std::size_t kind) const noexcept { return *rules_.kinds()[kind]; }

  /// Calls `visit(match)` for each match of the kind, from left to right. The match is overwritten by the next one. If `visit`
  /// returns false, it refuses the match; then others may begin inside it, if it is short.
  template <class Visit>
  void each(std::size_t kind, Visit visit) const {
    each_match(kind, segments_, visit);
  }
  /// The same within these ranges of tokens, as if nothing stood around them. The ranges must be in order.
  template <class Visit>
  void each_in(std::size_t kind, const std::vector<text::TokenRange>& ranges, Visit visit) const {
    each_match(kind, segments_of(ranges), visit);
  }
  /// Calls `visit(rules, allowed, tape)` for each segment in which rules of the kind can match, from left to right. `allowed` has
  /// these rules. All three are overwritten by the next call.
  template <class Visit>
  void each_tape(std::size_t kind, Visit visit) const {
    const LentWork lent;
    each_tape(kind, segments_, *lent, visit);
  }
  /// Calls `visit(rules, tape)` for each segment, or for those of `ranges` if these are given, whether or not a rule of the kind
  /// can match there: for those who want to know why none does.
  template <class Visit>
  void each_whole_tape(std::size_t kind, const std::vector<text::TokenRange>* ranges, Visit visit) const {
    const KindRules& rules = rules_of(kind);
    TapeWriter writer(document_, rules.alphabet, rules_.symbols(kind), facts_);
    Tape tape;
    for (const Segment& segment : ranges == nullptr ? segments_ : segments_of(*ranges)) {
      writer.write(segment.tokens, tape);
      visit(rules, tape);
    }
  }
  /// Calls `visit(match, rules, tape)` for each match that the allowed rules have in these segments, without asking the screen.
  template <class Visit>
  void each_whole_match(std::size_t kind, const std::vector<text::TokenRange>* ranges, const RuleBits& allowed,
                        Visit visit) const {
    Match match;
    Matcher::Work work;
    each_whole_tape(kind, ranges, [&](const KindRules& rules, const Tape& tape) {
      const auto visit_one = [&](const Match& found) { return visit(found, rules, tape); };
      each_match_on(tape, rules, allowed, match, work, visit_one);
    });
  }

 private:
  /// The tokens between two hard breaks, and the signs that stand among them.
  struct Segment {
    text::TokenRange tokens;
    Signs signs;
  };

  /// The memory of a search, kept for the next one so that none allocates.
  struct Work {
    Tape tape;
    RuleBits allowed;
    Match match;
    Matcher::Work of_matcher;
    std::unique_ptr<Work> next;  // the next one in the list of free ones
  };
  /// A `Work` that nothing else on this thread uses meanwhile: a `visit` may begin a search of its own.
  class LentWork {
   public:
    LentWork();
    ~LentWork();
    LentWork(const LentWork&) = delete;
    LentWork& operator=(const LentWork&) = delete;
    Work& operator*() const noexcept { return *work_; }

   private:
    std::unique_ptr<Work> work_;
  };
  static std::unique_ptr<Work>& free_work_of_this_thread();

  template <class Visit>
  void each_tape(std::size_t kind, const std::vector<Segment>& segments, Work& work, Visit& visit) const {
    const KindRules& rules = rules_of(kind);
    TapeWriter writer(document_, rules.alphabet, rules_.symbols(kind), facts_);
    for (const Segment& segment : segments) {
      if (!rules_.screen().allow(kind, segment.signs, work.allowed)) continue;
      writer.write(segment.tokens, work.tape);
      visit(rules, work.allowed, work.tape);
    }
  }

  template <class Visit>
  void each_match(std::size_t kind, const std::vector<Segment>& segments, Visit& visit) const {
    const LentWork lent;
    Work& work = *lent;
    const auto search = [&](const KindRules& rules, const RuleBits& allowed, const Tape& tape) {
      each_match_on(tape, rules, allowed, work.match, work.of_matcher, visit);
    };
    each_tape(kind, segments, work, search);
  }

  /// Calls `visit` for each match on one tape.
  template <class Visit>
  static void each_match_on(const Tape& tape, const KindRules& rules, const RuleBits& allowed, Match& match, Matcher::Work& work,
                            Visit& visit) {
    for (std::uint32_t at = 0; rules.matcher.find(tape, at, allowed, match, work);) at = next_place(match, takes(visit, match));
  }

  std::vector<Segment> segments_of(const std::vector<text::TokenRange>& ranges) const;
  std::vector<Segment>::iterator segment_of(std::uint32_t token);

  const RuleSet& rules_;
  const lexicon::Document& document_;
  std::vector<Segment> segments_;
  std::vector<FactUnit> facts_;      // in order, none overlapping another
  std::vector<FactUnit> merged_;     // used while facts are added
  std::vector<FactUnit> all_facts_;  // also those that overlap others
};

}  // namespace warta::rules
