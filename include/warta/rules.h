#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>

namespace warta {

/// What an example says of its rule.
enum class ExampleKind : std::uint8_t {
  accept,  ///< The rule must find the fact.
  reject,  ///< The rule must find nothing.
  todo,    ///< A text that should be accepted and is known to fail: it must still fail.
};

/// "accept", "reject", "todo".
WARTA_EXPORT std::string_view to_string(ExampleKind kind) noexcept;

/// A fact that stands in an example's text, and the rule that found it.
struct ExampleFact {
  std::string rule;  ///< "file/name" of the rule that found it.
  Span span;         ///< Its bytes in the example's text.
};

/// A field or slot that is not as the example states it.
struct FieldMismatch {
  /// The name that it has in the JSON; "slot" or "slot.field" for users' kinds.
  std::string field;
  std::string expected;  ///< What the example states.
  /// What the fact has; none where it has no such field.
  std::optional<std::string> actual;
};

/// One example of one rule, run against the whole rule set, and with its rule as the only one of its kind.
struct ExampleResult {
  /// "file/name" of the rule.
  std::string rule;
  /// Where the example stands; lines count from 1.
  std::string file;
  std::size_t line = 0;                    ///< See `file`.
  std::string text;                        ///< The text that was read.
  ExampleKind kind = ExampleKind::accept;  ///< What was expected.
  bool passed = false;                     ///< Whether that is what came.
  /// What was expected and what came instead, on one line; empty where the example passed.
  std::string message;
  /// For a failure: where in `text` the fact was expected; none for `reject`.
  std::optional<Span> expected;
  /// For a failure: the facts that are to blame, or that came instead.
  std::vector<ExampleFact> found;
  /// For a failure at the right place: the fields that differ.
  std::vector<FieldMismatch> fields;
  /// For an accepted example in which the rule found nothing: what stopped its pattern, on one line, as `explain` says it.
  std::string why_not;
  /// What changes without the other rules of the kind: it says that a failure is due to them, or that a success rests on them.
  /// Empty where nothing changes, and for `todo`.
  std::string alone;

  /// The result for a reader, on several lines: `file:line: rule, kind: message`, the text with marks under what was expected and
  /// found, `why_not` and `alone`. Ends without a line feed.
  WARTA_EXPORT std::string to_string() const;
};

/// Which rules are run or described: all, or only those of `Options::rule_folders`. In both cases all rules are in force.
enum class ExampleScope : std::uint8_t { all_rules, rule_folders };

/// Runs every example of the rules that an extractor with these options has.
/// Throws `Error` as the construction of an `Extractor` does.
///
/// \code{.cpp}
/// for (const warta::ExampleResult& example : warta::run_examples())
///   if (!example.passed) std::cout << example.to_string() << '\n';
/// \endcode
WARTA_EXPORT std::vector<ExampleResult> run_examples(const Options& options = {}, ExampleScope scope = ExampleScope::all_rules);
/// The same, with an extractor that is there already, and may be in use elsewhere.
WARTA_EXPORT std::vector<ExampleResult> run_examples(const Extractor& extractor, ExampleScope scope = ExampleScope::all_rules);

/// Something in a rule file that is no error, but hardly meant.
struct RuleWarning {
  std::string file;  ///< The path of the file, as it was given.
  /// Where it stands: the line, and the column in characters, both from 1.
  std::size_t line = 0;
  std::size_t column = 0;  ///< See `line`.
  /// How many characters are meant, from `column` on; 1 or more.
  std::size_t width = 1;
  std::string what;  ///< What is wrong, in one line.
  /// The text of that line.
  std::string source_line;

  /// `file:line:column: warning: what`, with the line and carets under it, as errors are shown.
  WARTA_EXPORT std::string to_string() const;
};

/// What `check_rules` looks for.
enum class RuleChecks : std::uint8_t {
  /// Rules that others always override, identical patterns, classes that nothing uses, kinds whose names are nearly those of
  /// built-in ones, dots that match any unit, rows that repeat a word.
  hardly_meant,
  /// These, and alternatives, optional parts and words of lists that no accepted example has: for authors who want an example for
  /// every part of a rule.
  untried,
};

/// Warns of the files of `options.rule_folders`, or of the built-in ones where there are none.
/// Throws `Error` for what is wrong.
WARTA_EXPORT std::vector<RuleWarning> check_rules(const Options& options = {}, RuleChecks checks = RuleChecks::hardly_meant);
/// The same, with an extractor that is there already, and may be in use elsewhere.
WARTA_EXPORT std::vector<RuleWarning> check_rules(const Extractor& extractor, RuleChecks checks = RuleChecks::hardly_meant);

}  // namespace warta
