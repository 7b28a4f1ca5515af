#include "lexicon/regex.h"

#include <algorithm>
#include <stdexcept>

#include <re2/re2.h>
#include <re2/set.h>

#include "lexicon/too_many.h"

namespace warta::lexicon {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

RE2::Options options() {
  RE2::Options o;
  o.set_log_errors(false);
  return o;
}

}  // namespace

struct RegexSet::Impl {
  std::vector<std::string> patterns;
  RE2::Set set;
};

RegexSet::RegexSet(const std::vector<std::string>& patterns) {
  auto impl = std::make_unique<Impl>(Impl{patterns, RE2::Set(options(), RE2::ANCHOR_BOTH)});
  for (const std::string& pattern : patterns) {
    std::string reason;
    if (impl->set.Add(pattern, &reason) < 0) throw std::invalid_argument(reason);
  }
  if (!impl->set.Compile()) throw TooMany("the regular expressions are too large");
  impl_ = std::move(impl);
}

RegexSet::~RegexSet() = default;
RegexSet::RegexSet(RegexSet&&) noexcept = default;
RegexSet& RegexSet::operator=(RegexSet&&) noexcept = default;

void RegexSet::matches(std::string_view text, std::vector<int>& found) const {
  found.clear();
  RE2::Set::ErrorInfo error;
  if (!impl_->set.Match(piece(text), &found, &error) && error.kind == RE2::Set::kOutOfMemory) {
    // The automaton of the set has too little memory for this text: the patterns are tried one after the other.
    for (std::size_t i = 0; i < impl_->patterns.size(); ++i)
      if (RE2::FullMatch(piece(text), RE2(impl_->patterns[i], options()))) found.push_back(static_cast<int>(i));
  }
  std::sort(found.begin(), found.end());
}

}  // namespace warta::lexicon
