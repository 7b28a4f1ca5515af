#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <warta/date.h>
#include <warta/export.h>
#include <warta/number.h>
#include <warta/official.h>
#include <warta/region.h>
#include <warta/span.h>
#include <warta/text.h>

namespace warta {

/// Where the publication date comes from.
enum class PublishedSource : std::uint8_t {
  none,      ///< It is not known.
  input,     ///< It was given with the article.
  dateline,  ///< The dateline states it: "DEMAK, 8/12/2025 –".
  text,      ///< A credit line at the top states it: "Siti Rahma - Senin, 8 Desember 2025 - 10:21 WIB".
};

WARTA_EXPORT std::string_view to_string(PublishedSource source) noexcept;

/// "OKI, SUMEKS.CO -": the place and the outlet that an article opens with.
struct Dateline {
  Span span;  ///< Its bytes, the dash at its end included.
  /// Code of the place; empty where it is not an Indonesian region.
  std::string place;
  std::string outlet;  ///< As written; empty where none is named.
};

/// What relation a check is about.
enum class CheckKind : std::uint8_t {
  sum,      ///< A total and its parts.
  percent,  ///< A part, a whole and their percentage.
  words,    ///< A figure and its words: "5 (lima)".
  weekday,  ///< A weekday and its date.
  range,    ///< The order of a range's ends.
  age,      ///< An age and the date of birth.
};

WARTA_EXPORT std::string_view to_string(CheckKind kind) noexcept;

/// A relation that the text states, checked by computing it: a total against its parts, a weekday against its date.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Total 12 orang, terdiri dari 7 guru dan 5 perawat."});
/// assert(article.checks.at(0).holds && article.checks.at(0).note == "7 + 5 = 12");
/// \endcode
struct Check {
  CheckKind kind = CheckKind::sum;  ///< What relation it is.
  bool holds = false;               ///< Whether the statement is right.
  std::vector<Span> spans;          ///< The facts that it rests on.
  /// The arithmetic in words, "5580 + 3981 + 2082 = 11643".
  std::string note;
  std::string rule;  ///< "file/name" of the rule that found it; empty where a fact alone states it.
};

/// What a slot holds: a copy of a fact of the article, or text. `Region`, `Official` and their like have all that the article
/// knows of them, among it their other mentions.
using SlotValue = std::variant<std::string, Number, Date, Region, Official, Post, Person>;

/// What a named group of a user's rule captured, read as the type that the rule says, or else as the fact that it covers.
///
///     12 orang meninggal dunia
///     [jumlah] [akibat       ]     jumlah is the Number 12 with the unit "orang", akibat the text "meninggal dunia"
struct Slot {
  Span span;  ///< Its bytes in the original text.
  /// A text stands on one line, and is mended where it was damaged.
  SlotValue value = {};

  /// What the slot holds; null where it holds something else. It lives as long as the slot.
  /// @{
  const std::string* text() const noexcept { return std::get_if<std::string>(&value); }
  const Number* number() const noexcept { return std::get_if<Number>(&value); }
  const Date* date() const noexcept { return std::get_if<Date>(&value); }
  const Region* region() const noexcept { return std::get_if<Region>(&value); }
  const Official* official() const noexcept { return std::get_if<Official>(&value); }
  const Post* post() const noexcept { return std::get_if<Post>(&value); }
  const Person* person() const noexcept { return std::get_if<Person>(&value); }
  /// @}
};

/// What a rule of a user's own kind found: named slots.
struct Fact : Mention {
  std::string kind;                                ///< The `kind` of its rule.
  std::map<std::string, Slot, std::less<>> slots;  ///< Those that took part, by the names of the pattern's groups.
  std::string rule;                                ///< "file/name" of the rule that found it.
};

/// All facts of one article. Lists are ordered by place.
struct Article {
  std::string id;     ///< As given.
  std::string title;  ///< As given.
  std::string url;    ///< As given.
  /// The day that relative dates are resolved against: as given, else as the text states it.
  std::optional<std::chrono::year_month_day> published;
  PublishedSource published_source = PublishedSource::none;  ///< Where `published` comes from.
  /// The original text; every span counts its bytes.
  std::string text;
  std::optional<Dateline> dateline;       ///< None where the article opens without one.
  std::vector<Number> numbers;            ///< Stated amounts.
  std::vector<Date> dates;                ///< Time expressions.
  std::vector<Official> officials;        ///< Named persons with their posts, one for each person and post.
  std::vector<Post> posts;                ///< Posts without holders.
  std::vector<Person> people;             ///< Persons without posts.
  std::vector<Region> regions;            ///< One for each region, with its mentions.
  std::optional<MainRegion> main_region;  ///< What the article is best filed under.
  std::vector<Fact> facts;                ///< What rules of users' own kinds found.
  std::vector<Check> checks;              ///< Stated relations, and whether they hold.
  std::vector<Repair> repairs;            ///< Damage that was mended.
  std::vector<ZoneSpan> zones;            ///< They cover the article without gap or overlap.
  /// The sentences in order, without the blanks between them. Headlines and other lines without a full stop are sentences
  /// too; none crosses from one zone into another. They are not part of the JSON.
  std::vector<Span> sentences;

  /// The surface form under a span of this article, damage included. The view lives as long as `text` is unchanged. Throws
  /// std::out_of_range where the span begins behind the text's end, which none of this article does.
  std::string_view slice(const Span& span) const { return std::string_view(text).substr(span.begin, span.size()); }
};

/// The kabupaten and kota among the regions of the article, in order, without those that have no code or stand only in
/// related links and footers. The pointers live as long as the article.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Kecamatan Sayung, Kabupaten Demak, Jawa Tengah"});
/// assert(warta::regencies(article).size() == 1 && warta::regencies(article).front()->code == "33.21");
/// \endcode
WARTA_EXPORT std::vector<const Region*> regencies(const Article& article);

}  // namespace warta
