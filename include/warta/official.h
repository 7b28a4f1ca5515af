#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/export.h>
#include <warta/region.h>
#include <warta/span.h>

namespace warta {

/// How a person stands to a post, by what the text says of it. `incumbent` means that it says nothing else ("Presiden Soekarno"
/// of 1955, too): it is no claim about today.
enum class Status : std::uint8_t {
  incumbent,  ///< "Bupati", with nothing said about the term.
  acting,     ///< For the time being: "Plt", "Pj", "Plh", "Pjs".
  former,     ///< "mantan", "eks", a term that has ended.
  elect,      ///< Chosen and not yet sworn in: "Bupati terpilih".
  candidate,  ///< "calon Bupati", "cabup".
};

/// Where an official's region was read.
enum class RegionSource : std::uint8_t {
  none,         ///< There is no region.
  phrase,       ///< Beside the post: "Bupati Demak".
  institution,  ///< In the institution's name: "Ketua DPRD Demak".
  article,      ///< Concluded from the article's main region; counts of officials by region may want to leave it out.
};

WARTA_EXPORT std::string_view to_string(Status status) noexcept;
WARTA_EXPORT std::string_view to_string(RegionSource source) noexcept;

/// A person's name apart from its titles and degrees. These stand as written, one each: "Ir. H. Lanosin, M.T." is `{"Lanosin",
/// {"Ir.", "H."}, {"M.T."}}`.
struct PersonName {
  std::string name;                   ///< The bare name: "Lanosin".
  std::vector<std::string> prefixes;  ///< Titles and ranks before it: "Ir.", "AKBP".
  std::vector<std::string> suffixes;  ///< Degrees behind it: "M.T.".
};

/// A post with its body and jurisdiction: "Plt Bupati OKU Timur" is "Bupati", region 16.08, acting as "Plt".
struct PostTitle {
  /// The canonical post: "Bupati", "Wali Kota", "Sekretaris Daerah", "Kepala Badan …".
  std::string position;
  /// The body as written, its acronym expanded where the article or the lexicon gives it; may be empty.
  std::string institution;
  RegionRef region;                                 ///< The jurisdiction; its code is empty where there is none.
  RegionSource region_source = RegionSource::none;  ///< Where the region was read.
  Status status = Status::incumbent;                ///< How the person stands to the post.
  /// "Pj", "Plt", "Plh" or "Pjs" where `status` is `acting`; else empty.
  std::string acting;
};

/// A place that names an official: in full, by a part of the name, the post alone, a nickname or a paraphrase.
struct OfficialMention : Mention {
  /// The rule that found a nickname ("akrab disapa …") or a paraphrase ("orang nomor satu di …"); else empty.
  std::string rule;
};

/// What an official says. Direct speech is spanned with its quotation marks: “Air mulai surut,”. Indirect speech is the clause
/// alone, without the speaker, "bahwa" and the full stop: in "Menurut Siti, air mulai surut." it is "air mulai surut".
struct Quote {
  Span span;  ///< Its place in the original text.
  /// The rule that found the word of speech which attributes it; speech that goes on has the rule of its beginning.
  std::string rule;
};

/// A named person with a post. `span` is the fullest mention.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Plt Bupati Demak Ir. H. Sarwo Adi, M.T. hadir."});
/// const warta::Official& official = article.officials.at(0);
/// assert(official.name == "Sarwo Adi" && official.prefixes.size() == 2 && official.suffixes.size() == 1);
/// assert(official.position == "Bupati" && official.region.code == "33.21" && official.acting == "Plt");
/// \endcode
struct Official : Mention, PersonName, PostTitle {
  /// False for leaders of parties, companies, associations and schools.
  bool is_public = true;
  /// All mentions in order, the fullest among them; never empty.
  std::vector<OfficialMention> mentions;
  /// Speech attributed to the official, in order; none overlaps another. Speech that cannot be attributed with some certainty
  /// is left out.
  std::vector<Quote> quotes;
  std::string rule;  ///< "file/name" of the rule that found it.
  /// The rule that read the post; `rule` is the one that joined it to the name.
  std::string post_rule;
};

/// A post named without its holder.
struct Post : Mention, PostTitle {
  std::string rule;  ///< "file/name" of the rule that found it.
};

/// A person with titles or degrees but no post.
struct Person : Mention, PersonName {
  std::string rule;  ///< "file/name" of the rule that found it.
};

}  // namespace warta
