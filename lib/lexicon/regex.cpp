#include "lexicon/regex.h"

#include <algorithm>
#include <stdexcept>

#include <re2/re2.h>
#include <re2/set.h>

namespace warta::lexicon {
namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

RE2::Options options(Alphabet alphabet) {
  RE2::Options o;
  o.set_log_errors(false);
  if (alphabet == Alphabet::symbols) {
    o.set_encoding(RE2::Options::EncodingLatin1);
    o.set_dot_nl(true);
  }
  return o;
}

}  // namespace

struct Regex::Impl {
  RE2 re;
};

Regex::Regex(const std::string& pattern, Alphabet alphabet) : impl_(new Impl{RE2(pattern, options(alphabet))}) {
  if (!impl_->re.ok()) throw std::invalid_argument(impl_->re.error());
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

bool Regex::matches_whole(std::string_view text) const {
  return impl_->re.Match(piece(text), 0, text.size(), RE2::ANCHOR_BOTH, nullptr, 0);
}

std::size_t Regex::prefix_length(std::string_view text) const {
  re2::StringPiece match;
  return impl_->re.Match(piece(text), 0, text.size(), RE2::ANCHOR_START, &match, 1) ? match.size() : std::string_view::npos;
}

std::size_t Regex::find(std::string_view text) const {
  re2::StringPiece match;
  if (!impl_->re.Match(piece(text), 0, text.size(), RE2::UNANCHORED, &match, 1)) return std::string_view::npos;
  return static_cast<std::size_t>(match.data() - text.data());
}

bool Regex::match_prefix(std::string_view text, std::vector<std::string_view>& groups) const {
  const auto count = static_cast<std::size_t>(impl_->re.NumberOfCapturingGroups()) + 1;
  thread_local std::vector<re2::StringPiece> found;
  found.resize(std::max(found.size(), count));
  if (!impl_->re.Match(piece(text), 0, text.size(), RE2::ANCHOR_START, found.data(), static_cast<int>(count))) return false;
  groups.resize(count);
  for (std::size_t i = 0; i < count; ++i) groups[i] = {found[i].data(), found[i].size()};
  return true;
}

struct RegexSet::Impl {
  RE2::Set set;
};

RegexSet::RegexSet(const std::vector<std::string>& patterns, Alphabet alphabet, Anchor anchor) {
  auto impl = std::make_unique<Impl>(Impl{RE2::Set(options(alphabet), anchor == Anchor::start ? RE2::ANCHOR_START : RE2::ANCHOR_BOTH)});
  for (const std::string& pattern : patterns) {
    std::string reason;
    if (impl->set.Add(pattern, &reason) < 0) throw std::invalid_argument(reason);
  }
  if (!impl->set.Compile()) throw std::invalid_argument("patterns too large");
  impl_ = std::move(impl);
}

RegexSet::~RegexSet() = default;
RegexSet::RegexSet(RegexSet&&) noexcept = default;
RegexSet& RegexSet::operator=(RegexSet&&) noexcept = default;

void RegexSet::matches(std::string_view text, std::vector<int>& found) const {
  found.clear();
  impl_->set.Match(piece(text), &found);
  std::sort(found.begin(), found.end());
}

}  // namespace warta::lexicon
