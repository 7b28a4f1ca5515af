#pragma once

#include "article/name_parts.h"
#include "article/person_mentions.h"
#include "facts/context.h"

namespace warta::article {

/// Finds whom a post that points back ("Bupati itu") means, among the officials that the article has just spoken of. What is
/// passed to it must outlive it.
class Antecedents {
 public:
  Antecedents(const NameParts& parts, const facts::Context& context) : parts_(parts), context_(context) {}

  /// Takes note of a mention that the text has gone past.
  void see(const PersonMention& mention);

  /// Who was mentioned last.
  const PersonMention& last() const { return last_; }

  /// The official whom a post at the token points back at: who spoke last, else whom the last sentences were about, else who was
  /// named last. PersonMention::nobody where a sentence between is about somebody else.
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
