#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <warta/error.h>

namespace warta::rules {

/// Several errors as one, at the place of the first; `what()` has all of theirs, each on lines of its own.
class AllErrors final : public Error {
 public:
  /// There must be one.
  explicit AllErrors(const std::vector<Error>& all) : Error(all.front()) {
    for (const Error& error : all) text_ += (text_.empty() ? "" : "\n") + std::string(error.what());
  }
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

/// What is wrong in several places, so that an author sees all of it at once.
class Errors {
 public:
  /// What `step()` throws is kept.
  template <class Step>
  void attempt(Step step) {
    try {
      step();
    } catch (const Error& error) {
      errors_.push_back(error);
    }
  }
  /// Throws where anything was kept: what comes next would stumble over it again.
  void throw_any() const {
    if (!errors_.empty()) throw AllErrors(errors_);
  }

 private:
  std::vector<Error> errors_;
};

}  // namespace warta::rules
