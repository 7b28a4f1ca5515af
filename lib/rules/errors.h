#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <warta/error.h>

namespace warta::rules {

/// Several errors as one, whose place is that of the first; `what()` has the text of each, on lines of its own.
class AllErrors final : public Error {
 public:
  /// `all` must not be empty.
  explicit AllErrors(const std::vector<Error>& all) : Error(all.front()) {
    for (const Error& error : all) text_ += (text_.empty() ? "" : "\n") + std::string(error.what());
  }
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

/// Collects errors, so that an author sees all of them at once.
class Errors {
 public:
  /// Calls `step()` and keeps the Error that it throws.
  template <class Step>
  void attempt(Step step) {
    try {
      step();
    } catch (const Error& error) {
      errors_.push_back(error);
    }
  }
  /// Throws if any error was kept: the next step would stumble over it again.
  void throw_any() const {
    if (!errors_.empty()) throw AllErrors(errors_);
  }

 private:
  std::vector<Error> errors_;
};

}  // namespace warta::rules
