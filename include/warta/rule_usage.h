#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>

namespace warta {

/// An alternative of a pattern, `a` or `b` in `(a | b)`, or a part that it may do without, `a` in `a?`.
struct AlternativeUse {
  /// The text that the pattern has for it.
  std::string text;
  /// How many matches took it.
  std::size_t matches = 0;
};

/// What a rule did on the articles that were counted.
struct RuleUse {
  /// "file/name".
  std::string rule;
  std::string file;      ///< The path of its file, as it was given.
  std::size_t line = 0;  ///< The line where it begins, from 1.
  /// How many places its pattern and guards match, whatever other rules do there.
  std::size_t candidates = 0;
  /// How many of its matches won against the other rules of its kind.
  std::size_t matches = 0;
  /// The time that it took as the only rule of its kind; zero without a clock.
  std::chrono::nanoseconds time{};
  std::vector<AlternativeUse> alternatives;  ///< In the order of the pattern.
};

/// Counts what each rule of an extractor does, article by article.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// warta::RuleUsage usage(extractor);
/// usage.add({.text = "Ada 12 orang."});
/// for (const warta::RuleUse& use : usage.rules())
///   if (use.rule == "numbers/jumlah") assert(use.matches == 1);
/// \endcode
class WARTA_EXPORT RuleUsage {
 public:
  /// Gives the time since any fixed moment; the library has no clock of its own.
  using Clock = std::function<std::chrono::nanoseconds()>;

  /// The extractor must outlive it.
  explicit RuleUsage(const Extractor& extractor, Clock clock = {});
  ~RuleUsage();
  /// An object that was moved from can only be destroyed or assigned to.
  RuleUsage(RuleUsage&&) noexcept;
  /// See the move constructor.
  RuleUsage& operator=(RuleUsage&&) noexcept;

  /// Reads an article and counts. Only one thread at a time may call it.
  void add(const Input& input);
  /// What was counted, in the order of the rules.
  std::vector<RuleUse> rules() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
