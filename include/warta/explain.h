#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>

namespace warta {

/// What `explain` is asked about: everything, where neither member is set.
struct ExplainOptions {
  /// A byte of the text: only its sentence, and matches that cover it, are explained.
  std::optional<std::size_t> at = {};
  /// "file/name" of a rule: only its kind is explained, and how far the rule got where it did not match.
  std::string rule = {};
};

/// A token, or a unit of a tape, with its word classes. A unit of a tape has only the classes that the kind's rules ask for; of a
/// run of units that no rule asks for only the first is there, without classes.
struct ExplainedUnit {
  Span span;                         ///< Its bytes in the text.
  std::vector<std::string> classes;  ///< By the names that rule files use.
  bool is_asked_for = true;          ///< Whether a rule of the kind asks for it, by a class or as a word.
};

/// What became of a match.
enum class MatchOutcome : std::uint8_t {
  fact,     ///< It became a fact.
  refused,  ///< It won, but its words made no fact, or the article as a whole decided against it.
  lost,     ///< Another match took its words.
  guarded,  ///< The pattern matches, but a guard does not hold.
};

/// "fact", "refused", "lost", "guarded".
WARTA_EXPORT std::string_view to_string(MatchOutcome outcome) noexcept;

/// A place where a rule's pattern matches.
struct ExplainedMatch {
  std::string rule;                           ///< "file/name" of the rule.
  Span span;                                  ///< Its bytes in the text.
  std::map<std::string, Span> slots;          ///< What the named groups of a match that won took.
  MatchOutcome outcome = MatchOutcome::fact;  ///< What became of it.
  /// For a lost match the rule that won, for a guarded one the name of the guard, for a refused one the reason if there is one to
  /// tell; else empty.
  std::string by;
};

/// How far the rule in question got at a place where it did not match.
struct ExplainedAttempt {
  /// The bytes that its elements matched; empty where the first one failed.
  Span matched;
  /// The elements any of which would have led further, as the pattern writes them: "<year>". Never empty.
  std::vector<std::string> expected;
  /// The unit that stands there instead: none at the end of the sentence, and one with an empty span at the end of a line.
  std::optional<ExplainedUnit> found;
};

/// What was searched for one kind of facts.
struct ExplainedKind {
  std::string kind;  ///< "number", "date", …, or a kind of a user's own.
  /// One tape a segment: what stands between two sentence ends, blank lines or zone edges.
  std::vector<std::vector<ExplainedUnit>> tapes;
  std::vector<ExplainedMatch> matches;  ///< Ordered by place, then in the order of the rules.
};

/// Why an article has the facts that it has. All spans count bytes of `article.text`.
struct Explanation {
  Article article;                    ///< What `Extractor::extract` gives.
  std::vector<ExplainedUnit> tokens;  ///< All tokens, or those of the sentence that was asked about.
  /// The kinds of facts, in the order in which they are matched.
  std::vector<ExplainedKind> kinds;
  /// The rule that was asked about, and where it came furthest without matching: at most five places, furthest first.
  std::string rule;
  std::vector<ExplainedAttempt> attempts;  ///< Empty where no word of the text is what the rule begins with.
};

/// Extracts, and says what happened on the way. Slower than `extract` by orders of magnitude: for one text at a time. It may run
/// beside `extract` with the same extractor.
/// Throws std::invalid_argument for a rule that the extractor does not have, or a byte outside the text.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Explanation why = warta::explain(extractor, {.text = "Ada 12 orang."}, {.rule = "numbers/jumlah"});
/// assert(why.kinds.at(0).kind == "number" && !why.kinds[0].matches.empty());
/// assert(warta::to_text(why).find("12 orang") != std::string::npos);
/// \endcode
WARTA_EXPORT Explanation explain(const Extractor& extractor, const Input& input, const ExplainOptions& options = {});

/// The explanation for a reader, in lines that end with a line feed.
WARTA_EXPORT std::string to_text(const Explanation& explanation);

/// The explanation as JSON on one line, without a line feed: `{"zones": […], "tokens": […], "kinds": […], "rule": …, "attempts":
/// […]}`.
WARTA_EXPORT std::string to_json(const Explanation& explanation);

}  // namespace warta
