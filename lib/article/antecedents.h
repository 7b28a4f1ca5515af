#pragma once

#include "article/name_parts.h"
#include "article/person_mentions.h"
#include "facts/context.h"

namespace warta::article {

/// Whom posts that point back ("Bupati itu") mean: the officials that an article has just spoken of, as far as it is read. What
/// is passed to it must outlive it.
class Antecedents {
 public:
  Antecedents(const NameParts& parts, const facts::Context& context) : parts_(parts), context_(context) {}

  /// The text goes on behind this mention.
  void see(const PersonMention& mention);

  /// Who was mentioned last.
  const PersonMention& last() const { return last_; }

  /// Whom a post at the token points back at: who spoke last, or whom the last sentences were about, or who was named last.
  /// PersonMention::nobody where a sentence between is about somebody else.
  std::size_t of_post(std::uint32_t token) const;

 private:
  bool is_about_other(text::TokenRange tokens) const;
  bool is_others_name(std::uint32_t token) const;

  const NameParts& parts_;
  const facts::Context& context_;
  PersonMention last_;     // who was mentioned last
  PersonMention speaker_;  // who spoke last
  PersonMention subject_;  // whom the last sentences were about
};

}  // namespace warta::article
