#include "article/fields.h"

namespace warta::article {
namespace {

void append_word(std::string& joined, std::string_view word) {
  if (!joined.empty()) joined += ' ';
  joined += word;
}

}  // namespace

void FieldCollector::operator()(std::string_view name, const std::vector<std::string>& values) {
  std::string joined;
  for (const std::string& value : values) append_word(joined, value);
  fields_.emplace(name, std::move(joined));
}

void FieldCollector::operator()(std::string_view name, const std::vector<RegionCandidate>& candidates) {
  std::string joined;
  for (const RegionCandidate& candidate : candidates) append_word(joined, candidate.code);
  fields_.emplace(name, std::move(joined));
}

}  // namespace warta::article
