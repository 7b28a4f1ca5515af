#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <warta/export.h>
#include <warta/region.h>

/// Every province, kabupaten, kota, kecamatan, desa and kelurahan of Indonesia, by code and by name.
///
/// The data are part of the library's read-only memory: nothing is loaded or built, no look-up allocates (only
/// `full_name` and `reference` make strings), all views stay valid as long as the library is loaded, and all functions may be
/// called from many threads at once. Any bytes may be asked for.
///
/// \code{.cpp}
/// namespace gazetteer = warta::gazetteer;
/// assert(gazetteer::find_code("33.21")->official == "Kabupaten Demak");
/// assert(gazetteer::find_name("OKI").front().code == "16.02");
/// assert(gazetteer::is_ambiguous("Bogor", {.within = "32"}));
/// for (const gazetteer::Entry& district : gazetteer::children("33.21")) std::cout << gazetteer::full_name(district) << '\n';
/// \endcode
namespace warta::gazetteer {

/// One region.
struct Entry {
  /// Kemendagri code: "16", "16.08", "16.08.02", "16.08.02.2001".
  std::string_view code;
  /// Code of the region that it lies in, "16" for "16.08"; empty for a province.
  std::string_view parent;
  /// Without type words: "Ogan Komering Ulu Timur".
  std::string_view name;
  /// With the type words that belong to the name: "Kabupaten Ogan Komering Ulu Timur"; other levels than kabupaten and
  /// kota have none, it is `name` there.
  std::string_view official;
  /// "provinsi", "kabupaten", "kota administrasi", "distrik", "kelurahan", "nagari", …: the word that the law has for it.
  std::string_view type;
  RegionLevel level = RegionLevel::province;  ///< The level that `type` is a word of.

  friend bool operator==(const Entry&, const Entry&) = default;
};

/// Says which of the regions of a name are meant.
struct Filter {
  /// Only those of this level; of any where it is not given.
  std::optional<RegionLevel> level = std::nullopt;
  /// Only those that lie in the region of this code, at any depth; none if no region has the code. Regions everywhere if it is
  /// empty.
  std::string_view within = {};
};

/// Regions that follow each other in the gazetteer's order. A forward range of `Entry`.
class WARTA_EXPORT Entries {
 public:
  class WARTA_EXPORT Iterator {
   public:
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;  // makes its entries
    using iterator_concept = std::forward_iterator_tag;

    Iterator() = default;
    explicit Iterator(std::uint32_t at) noexcept : at_(at) {}
    Entry operator*() const noexcept;
    Iterator& operator++() noexcept { return ++at_, *this; }
    Iterator operator++(int) noexcept { return Iterator(at_++); }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    std::uint32_t at_ = 0;
  };

  Entries() = default;
  /// The regions with these numbers in the library's order; for the library's own use.
  Entries(std::uint32_t first, std::uint32_t last) noexcept : first_(first), last_(last) {}
  Iterator begin() const noexcept { return Iterator(first_); }  ///< At the first region.
  Iterator end() const noexcept { return Iterator(last_); }     ///< Behind the last region.
  std::size_t size() const noexcept { return last_ - first_; }  ///< How many regions there are, without counting.
  bool empty() const noexcept { return first_ == last_; }       ///< Whether there is no region.

 private:
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
};

/// The regions of a name that pass a filter: larger ones first, each level in the order of the codes. A forward range of
/// `Entry`. The code that its filter names must outlive it.
class WARTA_EXPORT Matches {
 public:
  class WARTA_EXPORT Iterator {
   public:
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using iterator_concept = std::forward_iterator_tag;

    Iterator() = default;
    /// Begins at the first region at or behind `posting` that passes the filter.
    Iterator(const std::uint32_t* posting, const Filter& filter) noexcept;
    Entry operator*() const noexcept;
    Iterator& operator++() noexcept;
    Iterator operator++(int) noexcept;
    friend bool operator==(const Iterator& a, const Iterator& b) noexcept { return a.posting_ == b.posting_; }

   private:
    void skip() noexcept;

    const std::uint32_t* posting_ = nullptr;  // null at the end
    Filter filter_;
  };

  Matches() = default;
  /// The regions from this iterator on; for the library's own use.
  explicit Matches(Iterator first) noexcept : first_(first) {}
  Iterator begin() const noexcept { return first_; }            ///< At the first region.
  Iterator end() const noexcept { return {}; }                  ///< Behind the last region.
  bool empty() const noexcept { return first_ == Iterator(); }  ///< Whether there is no region.
  /// Counts them one by one: the commonest names have some hundred regions.
  std::size_t size() const noexcept;
  /// The first one; there must be one.
  Entry front() const noexcept { return *first_; }

 private:
  Iterator first_;
};

/// The region of a code, written as the ministry does: "16.08". None for "1608", "16.8", " 16.08".
WARTA_EXPORT std::optional<Entry> find_code(std::string_view code) noexcept;

/// All regions of a name. Provinces, kabupaten and kota are also found by short, former and other names ("Sumsel", "OKI",
/// "Kabupaten Pontianak"). A type word before the name is read if no name begins with it: "Kab. OKI" is the kabupaten, "Kecamatan
/// Sayung" the district, "Desa Sayung" any village of the name, whether the law calls it desa, kelurahan or nagari.
///
/// Names are compared by what they have in common with their spellings. Letters and digits count, in any case; blanks, hyphens,
/// apostrophes and all other marks do not: "Tulangbawang" is "Tulang Bawang", "Maluku-Utara" is "Maluku Utara", "Raas" is
/// "Ra'as". "Sumatra" is "Sumatera", "Kep." Kepulauan, "Peg." Pegunungan, "Gn." Gunung, "Tj." Tanjung, "Kab." Kabupaten, "Adm."
/// Administrasi; a number
/// up to 99 is its words: "50 Kota" is "Lima Puluh Kota", "Ilir Timur I" is "Ilir Timur Satu". Acronyms count only as written:
/// "OKI" names a kabupaten, "oki" does not.
WARTA_EXPORT Matches find_name(std::string_view name, const Filter& filter = {}) noexcept;

/// Whether more than one region has the name and passes the filter.
WARTA_EXPORT bool is_ambiguous(std::string_view name, const Filter& filter = {}) noexcept;

/// Names are looked for in at most so many words.
inline constexpr std::size_t longest_name_words = 12;

/// A name at the head of a text: how many words it has, and its regions; 0 and none where there is no name.
struct NameMatch {
  std::size_t words = 0;  ///< Of those that were asked for, from the first one on.
  Matches regions;        ///< All of that name.
};

/// The longest name that these words begin with, among the regions that pass the filter: of "Lubuk", "Pakam", "Deli" the
/// first two. A word that is one of the marks . - / ' may stand inside a name and never ends it; any other mark is no part of
/// one.
WARTA_EXPORT NameMatch longest_name(std::span<const std::string_view> words, const Filter& filter = {}) noexcept;

/// The regions right below the one of this code; the provinces for an empty code; none for a village or an unknown code.
WARTA_EXPORT Entries children(std::string_view code) noexcept;

/// Every region, larger ones first, each level in the order of the codes; kabupaten and kota are one level here.
WARTA_EXPORT Entries all() noexcept;

/// The region that it lies in; none for a province.
WARTA_EXPORT std::optional<Entry> parent(const Entry& region) noexcept;

/// The name with all that it lies in: "Kecamatan Sayung, Kabupaten Demak, Jawa Tengah"; "Kabupaten Ogan Komering Ulu Timur,
/// Sumatera Selatan"; "Aceh". Districts and villages have their type word before them.
WARTA_EXPORT std::string full_name(const Entry& region);

/// Code, official name and level as facts carry them; empty for a code that no region has.
WARTA_EXPORT RegionRef reference(std::string_view code);

/// The code of the region that a code lies in, by its form alone: "16.08" for "16.08.02"; empty for a province.
constexpr std::string_view parent_code(std::string_view code) noexcept {
  const std::size_t dot = code.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : code.substr(0, dot);
}

/// The code of its province, by its form alone: "16" for "16.08.02".
constexpr std::string_view province_code(std::string_view code) noexcept { return code.substr(0, 2); }

}  // namespace warta::gazetteer
