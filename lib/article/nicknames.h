#pragma once

#include <optional>
#include <vector>

#include <warta/official.h>

#include "article/name_parts.h"
#include "article/person_mentions.h"
#include "article/zones.h"
#include "facts/context.h"

namespace warta::article {

/// Other names of officials: abbreviations and nicknames that the article gives them, and short forms of their names. What it
/// finds becomes parts of their names. What is passed to it must outlive it.
class Nicknames {
 public:
  Nicknames(const std::vector<Official>& officials, NameParts& parts, const Zones& zones, const facts::Context& context)
      : officials_(officials), parts_(parts), zones_(zones), context_(context), text_(context.text()) {}

  /// "Herman Deru (HD)", "Saifullah Yusuf (Gus Ipul)", "Sarwono "Ono"": what the marks right behind an official's mention hold is
  /// another name for it.
  void read_bracket(const PersonMention& mention);

  /// "ujar Adit", where the token stands behind a word of speech: a name that Adityo is called by, the only one of the article
  /// whose name begins or ends so.
  void read_short_form(std::uint32_t token);

  /// "…, yang akrab disapa Ical": of whom it is the nickname, which is the one who was mentioned last, if nobody else's name
  /// stands between. "Ical, sapaan akrab Rizal" says it. None where it is nobody's, or another one's name.
  std::optional<PersonMention> read(const facts::OfficialDraft& draft, const PersonMention& last);

 private:
  void add(text::TokenRange tokens, std::size_t official);
  bool may_be_nickname(text::TokenRange tokens) const;
  std::optional<std::size_t> bearer_of(const facts::OfficialDraft& draft, const PersonMention& last) const;
  bool is_said_of(const PersonMention& last, std::uint32_t first) const;

  const std::vector<Official>& officials_;
  NameParts& parts_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
};

}  // namespace warta::article
