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

/// An alternative of a pattern, `a` or `b` of `(a | b)`, or a part that it may do without, `a` of `a?`.
struct AlternativeUse {
  /// As the pattern writes it.
  std::string text;
  /// Matches that went this way.
  std::size_t matches = 0;
};

/// What a rule did on the articles that were counted.
struct RuleUse {
  /// "file/name".
  std::string rule;
  std::string file;      ///< As its path was given.
  std::size_t line = 0;  ///< From 1.
  /// Places where its pattern and guards match, whatever other rules do there.
  std::size_t candidates = 0;
  /// Those that won against the other rules of its kind.
  std::size_t matches = 0;
  /// Time that it takes as the only rule of its kind; zero without a clock.
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
  /// What was moved from can only be destroyed or assigned to.
  RuleUsage(RuleUsage&&) noexcept;
  /// See the move constructor.
  RuleUsage& operator=(RuleUsage&&) noexcept;

  /// One thread at a time.
  void add(const Input& input);
  /// In the order of the rules.
  std::vector<RuleUse> rules() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
