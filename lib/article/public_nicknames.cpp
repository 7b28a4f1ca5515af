#include "article/public_nicknames.h"

#include <algorithm>
#include <string_view>

namespace warta::article {
namespace {

using lexicon::Column;
using lexicon::Phrase;
using text::TokenRange;

/// Cells list nicknames parted by "|".
void add_hashes(std::string_view nicknames, std::vector<std::uint32_t>& hashes) {
  while (!nicknames.empty()) {
    const std::size_t bar = std::min(nicknames.find('|'), nicknames.size());
    hashes.push_back(text::word_hash(nicknames.substr(0, bar)));
    nicknames.remove_prefix(std::min(bar + 1, nicknames.size()));
  }
}

}  // namespace

std::vector<std::uint32_t> public_nicknames(const facts::Context& context, TokenRange name) {
  std::vector<std::uint32_t> hashes;
  const auto add = [&](TokenRange known) {
    if (const auto row = context.row(known, context.classes.nicknamed)) add_hashes((*row)[Column::nicknames], hashes);
  };
  for (std::uint32_t token = name.first; token < name.last; ++token) add({token, token + 1});
  const std::vector<Phrase>& phrases = context.document.phrases;
  auto phrase = std::lower_bound(phrases.begin(), phrases.end(), name.first,
                                 [](const Phrase& p, std::uint32_t token) { return p.tokens.first < token; });
  for (; phrase != phrases.end() && phrase->tokens.first < name.last; ++phrase)
    if (phrase->tokens.last <= name.last && context.lexicon.has_class(phrase->unit, context.classes.nicknamed))
      add(phrase->tokens);
  return hashes;
}

}  // namespace warta::article
