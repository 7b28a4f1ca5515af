#include "article/public_nicknames.h"

#include <algorithm>
#include <string_view>

#include "article/cell_parts.h"

namespace warta::article {

using lexicon::Column;
using lexicon::Phrase;
using text::TokenRange;

std::vector<std::uint32_t> public_nicknames(const facts::Context& context, TokenRange name) {
  std::vector<std::uint32_t> hashes;
  const auto add = [&](TokenRange known) {
    if (const auto row = context.row(known, context.classes.nicknamed))
      each_part((*row)[Column::nicknames], [&](std::string_view nickname) { hashes.push_back(text::word_hash(nickname)); });
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
