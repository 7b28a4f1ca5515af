#pragma once

#include <optional>
#include <unordered_set>
#include <vector>

#include <warta/official.h>

#include "article/name_parts.h"
#include "article/person_mentions.h"
#include "article/zones.h"
#include "facts/context.h"
#include "facts/speech.h"

namespace warta::article {

/// Finds other names of officials: abbreviations and nicknames that the article gives them, and short forms of their names. It
/// adds them to the parts of their names. What is passed to it must outlive it.
class Nicknames {
 public:
  Nicknames(const std::vector<Official>& officials, NameParts& parts, const Zones& zones, const facts::Context& context)
      : officials_(officials), parts_(parts), zones_(zones), context_(context), text_(context.text()) {}

  /// Reads what the marks right behind an official's mention hold, which is another name: "Herman Deru (HD)", "Saifullah Yusuf
  /// (Gus Ipul)", "Sarwono "Ono"".
  void read_bracket(const PersonMention& mention);

  /// Adds what everybody calls the official: "Bamsoet".
  void add_known(std::size_t official);

  /// Reads another name that stands beside a word of speech, if it fits one official only: the beginning or end of a word of the
  /// name ("ujar Adit" of Adityo), another spelling ("Rizky mengatakan" of Rizki), a slip ("kata Semeul" of Semuel), or the first
  /// letters of all its words ("Menkes BGS menjelaskan" of Budi Gunadi Sadikin).
  void read_speaker(const facts::SpeechCue& cue);

  /// Reads a nickname and returns its bearer: who was mentioned last ("…, yang akrab disapa Ical"; "Ical, sapaan akrab Rizal"),
  /// if nobody else's name stands between, or who is mentioned right behind ("Ical, sapaan akrab Bupati Demak"). `behind` is that
  /// known mention, null for none. None where it is nobody's, or another one's name.
  std::optional<PersonMention> read(const facts::OfficialDraft& draft, const PersonMention& last, const PersonMention* behind);

 private:
  void read_short_form(std::uint32_t token);
  bool is_nowhere_of_other(std::uint32_t token, std::size_t official) const;
  bool is_in_name_of_other(std::uint32_t token, std::size_t official) const;
  bool is_of_other(std::uint32_t token, std::size_t official) const;
  bool stands_once(std::uint32_t token) const;
  bool is_of_accused(std::uint32_t hash) const;
  bool stands_for(std::uint32_t token, std::size_t official) const;
  bool is_letters_of_other(text::TokenRange tokens, std::size_t official) const;
  void add(text::TokenRange tokens, std::size_t official);
  bool may_be_nickname(text::TokenRange tokens) const;
  std::optional<std::size_t> bearer_of(const facts::OfficialDraft& draft, const PersonMention& last) const;
  bool is_said_of(const PersonMention& last, std::uint32_t first) const;

  const std::vector<Official>& officials_;
  NameParts& parts_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
  std::unordered_set<std::uint32_t> asked_;  // hashes of the lone names beside words of speech that were read
};

}  // namespace warta::article
