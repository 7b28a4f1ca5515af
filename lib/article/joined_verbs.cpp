#include "article/joined_verbs.h"

#include "article/words_at.h"
#include "facts/counted.h"

namespace warta::article {
namespace {

/// Whether a comma parts two clauses, and no two verbs or items of a list: a word that may be a subject stands behind it.
bool parts_clauses(const facts::Context& context, const Speakers& speakers, std::uint32_t token) {
  return context.word(token) == "," && !speakers.is_in_name(token) && !facts::is_verb_like(word_at(context, token + 1)) &&
         context.text().tokens()[token + 1].shape == text::Shape::lower;
}

}  // namespace

bool is_joined_verb(const facts::Context& context, const Speakers& speakers, text::TokenRange front) {
  const facts::WordClasses& c = context.classes;
  std::uint32_t behind = front.last;
  while (behind > front.first && context.has_class(behind - 1, c.speech_adverb)) --behind;
  if (behind == front.first || !context.has_class(behind - 1, c.verb_joint)) return false;
  const std::uint32_t joint = behind - 1;
  for (std::uint32_t i = front.first; i < joint; ++i) {
    if (i + 1 < joint && parts_clauses(context, speakers, i)) return false;
    const bool opens_clause = context.has_class(i, c.new_clause) && !context.has_class(i, c.verb_joint);
    if (opens_clause || context.word(i) == "yang") return false;
  }
  return true;
}

}  // namespace warta::article
