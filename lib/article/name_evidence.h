#pragma once

#include <unordered_set>

#include "article/name_parts.h"
#include "article/zones.h"
#include "facts/context.h"

namespace warta::article {

/// Whether a word of speech stands beside the tokens: "kata Siti", "Siti mengatakan", "Siti juga".
bool is_beside_speech(const facts::Context& context, text::TokenRange tokens);

/// Decides whether parts of an official's name mean that official where they stand: a single one may be an ordinary word, or a
/// part of somebody else's name. What is passed to it must outlive it.
class NameEvidence {
 public:
  NameEvidence(const NameParts& parts, const Zones& zones, const facts::Context& context)
      : parts_(parts), zones_(zones), context_(context), text_(context.text()) {}

  /// Whether the words, with the titles before them from the token `titled` on, name the official. To be asked in the order of
  /// the text.
  bool names(text::TokenRange tokens, std::uint32_t titled, std::size_t official);

  /// Whether the word also names somebody else where `names` was asked about it.
  bool names_others(std::uint32_t token) const { return others_.contains(text_.tokens()[token].hash); }

 private:
  bool stands_out(std::uint32_t token) const;
  bool is_beside_name(std::uint32_t token, std::uint32_t titled, std::size_t official) const;
  bool is_name_of_other(std::uint32_t neighbour, std::uint32_t token, std::size_t official) const;
  bool is_in_headline(std::uint32_t token) const;
  bool goes_on_headline(std::uint32_t token) const;

  const NameParts& parts_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
  std::unordered_set<std::uint32_t> others_;  // hashes of words that name somebody else, too
};

}  // namespace warta::article
