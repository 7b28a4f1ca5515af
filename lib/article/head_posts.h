#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <warta/official.h>

#include "article/person_mentions.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// Finds officials who are named by the head of their post alone: "ujar Kasat", "Kepala Dinas menambahkan". That could be anybody
/// with such a post, but beside a word of speech it is the one who was mentioned. What is passed to it must outlive it.
class HeadPosts {
 public:
  HeadPosts(const std::vector<Official>& officials, const Zones& zones, const facts::Context& context)
      : officials_(officials), zones_(zones), context_(context) {}

  /// The mention beside a word of speech that is the head of a post. Of several officials the one who was mentioned last before
  /// is meant; `known` are the mentions, in order. None where something else stands there, or is known there.
  std::optional<PersonMention> read(const facts::SpeechCue& cue, std::span<const PersonMention> known) const;

 private:
  std::optional<PersonMention> mention(text::TokenRange head, std::span<const PersonMention> known) const;
  bool is_head(text::TokenRange tokens) const;
  bool is_head_of(text::TokenRange head, const Official& official) const;
  std::size_t last_with(text::TokenRange head, std::span<const PersonMention> before) const;
  bool has_capital(std::uint32_t token) const;

  const std::vector<Official>& officials_;
  const Zones& zones_;
  const facts::Context& context_;
};

}  // namespace warta::article
