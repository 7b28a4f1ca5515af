#include "article/antecedents.h"

#include "article/name_evidence.h"
#include "facts/name_words.h"

namespace warta::article {
namespace {

using lexicon::Break;

constexpr std::uint32_t farthest_subject = 150;  // tokens behind whoever a post points back at

}  // namespace

void Antecedents::see(const PersonMention& mention) {
  last_ = mention;
  if (is_beside_speech(context_, mention.tokens)) speaker_ = subject_ = mention;
  else if (context_.document.breaks[mention.tokens.first] != Break::none) subject_ = mention;
}

std::size_t Antecedents::of_post(std::uint32_t token) const {
  for (const PersonMention* mention : {&speaker_, &subject_, &last_})
    if (mention->is_official() && token < mention->tokens.last + farthest_subject)
      return is_about_other({mention->tokens.last, token}) ? PersonMention::nobody : mention->official;
  return PersonMention::nobody;
}

/// Whether any sentence among the tokens opens with two capitalised words that are neither ordinary words nor in an official's
/// name.
bool Antecedents::is_about_other(text::TokenRange tokens) const {
  const std::vector<Break>& breaks = context_.document.breaks;
  for (std::uint32_t i = tokens.first; i + 1 < tokens.last; ++i)
    if (breaks[i] != Break::none && breaks[i + 1] == Break::none && is_others_name(i) && is_others_name(i + 1)) return true;
  return false;
}

bool Antecedents::is_others_name(std::uint32_t token) const {
  return is_unknown_name(context_, token) && parts_.owners_of(token) == nullptr;
}

}  // namespace warta::article
