#include <algorithm>
#include <array>

#include <warta/gazetteer.h>

#include "gazetteer/fold.h"
#include "gazetteer/regions.h"
#include "text/ascii.h"

namespace warta::gazetteer {
namespace {

std::uint32_t region_of(Posting posting) noexcept {
  const std::uint32_t number = posting & posting_number;
  return (posting & is_alias) != 0 ? layout.aliases[number].region : number;
}

/// Whether a name of this posting folds to `folded`: the official name or the bare one, or the alias.
bool is_named(Posting posting, std::string_view folded) noexcept {
  const std::uint32_t number = posting & posting_number;
  const bool is_other_name = (posting & is_alias) != 0;
  if (FoldedName(name_of(is_other_name ? layout.aliases[number].name : layout.region_names[number])).view() == folded)
    return true;
  return !is_other_name && has_type_words(number) && FoldedName(bare_name_of(number)).view() == folded;
}

/// The group of a folded name, whose hash is given; null if nothing has the name.
const Posting* find_group(std::string_view folded, std::uint64_t hash) noexcept {
  if (folded.empty()) return nullptr;
  const Slot tag = slot_tag(hash);
  for (std::size_t at = hash & layout.slot_mask; layout.slots[at] != 0; at = (at + 1) & layout.slot_mask) {
    const Slot slot = layout.slots[at];
    if ((slot & ~slot_posting) != tag) continue;
    const Posting* group = layout.postings + (slot & slot_posting) - 1;
    if (is_named(*group, folded)) return group;
  }
  return nullptr;
}

/// The group of a name that counts only as written; null if it is none. The second letter of such a name is never a small one.
const Posting* find_exact(std::string_view name) noexcept {
  if (name.size() < 2 || text::is_ascii_lower(name[1])) return nullptr;
  const auto names = layout.exact_names;
  const auto found = std::lower_bound(names.begin(), names.end(), name,
                                      [](const ExactName& e, std::string_view n) { return name_of(e.name) < n; });
  return found != names.end() && name_of(found->name) == name ? layout.postings + found->posting : nullptr;
}

bool lies_in(std::string_view code, std::string_view outer) noexcept {
  return code.size() > outer.size() && code.starts_with(outer) && code[outer.size()] == '.';
}

bool passes(std::uint32_t region, const Filter& filter) noexcept {
  return (!filter.level || level_at(region) == *filter.level) &&
         (filter.within.empty() || lies_in(code_at(region), filter.within));
}

Matches matches_of(const Posting* group, const Filter& filter) noexcept {
  return group == nullptr ? Matches() : Matches(Matches::Iterator(group, filter));
}

const Posting* find_postings(std::string_view name) noexcept {
  if (const Posting* exact = find_exact(name)) return exact;
  const FoldedName folded(name);
  return folded.is_too_long() ? nullptr : find_group(folded.view(), name_hash(folded.view()));
}

/// The words that may stand before the name of any region of a level, folded. News says them of each other's regions, so the
/// level counts, not the type.
constexpr std::array<std::pair<std::string_view, RegionLevel>, 22> type_words = {
    {{"provinsi", RegionLevel::province}, {"prov", RegionLevel::province},      {"propinsi", RegionLevel::province},
     {"kabupaten", RegionLevel::regency}, {"kota", RegionLevel::city},          {"kotamadya", RegionLevel::city},
     {"kodya", RegionLevel::city},        {"kecamatan", RegionLevel::district}, {"kec", RegionLevel::district},
     {"distrik", RegionLevel::district},  {"kapanewon", RegionLevel::district}, {"kemantren", RegionLevel::district},
     {"desa", RegionLevel::village},      {"ds", RegionLevel::village},         {"adat", RegionLevel::village},
     {"kelurahan", RegionLevel::village}, {"kel", RegionLevel::village},        {"kalurahan", RegionLevel::village},
     {"nagari", RegionLevel::village},    {"gampong", RegionLevel::village},    {"kampung", RegionLevel::village},
     {"pekon", RegionLevel::village}}};

/// The level that a type word is a word of; none for any other word.
std::optional<RegionLevel> level_of(std::string_view word) noexcept {
  const FoldedName folded(word);
  const auto* const found =
      std::find_if(type_words.begin(), type_words.end(), [&](const auto& known) { return known.first == folded.view(); });
  return found == type_words.end() ? std::nullopt : std::optional(found->second);
}

/// Whether the word is a mark that names have inside when words and marks are parted: "Kep. Riau", "Sawahlunto/Sijunjung".
bool is_inner_mark(std::string_view word) noexcept {
  return word == "." || word == "-" || word == "/" || word == "'" || word == "\u2019";
}

/// The folded names that the words begin with, one for each number of words that may be a name. The memory is asked to fetch all
/// of their slots together, since none of them is in a near cache.
class Heads {
 public:
  explicit Heads(std::span<const std::string_view> words) noexcept {
    for (std::size_t i = 0; i < std::min(words.size(), longest_name_words); ++i) {
      const std::size_t before = name_.size();
      name_.append(words[i]);
      if (name_.is_too_long()) return;
      if (name_.size() > before) add(i + 1);
      else if (i == 0 || !is_inner_mark(words[i])) return;
    }
  }

  std::size_t count() const noexcept { return count_; }
  std::size_t words(std::size_t head) const noexcept { return heads_[head].words; }
  std::uint64_t hash(std::size_t head) const noexcept { return heads_[head].hash; }
  std::string_view folded(std::size_t head) const noexcept { return name_.view().substr(0, heads_[head].bytes); }

 private:
  struct Head {
    std::size_t words;
    std::size_t bytes;
    std::uint64_t hash;
  };

  void add(std::size_t words) noexcept {
    const std::uint64_t hash = name_hash(name_.view());
    __builtin_prefetch(layout.slots + (hash & layout.slot_mask));
    heads_[count_++] = {words, name_.size(), hash};
  }

  FoldedName name_;
  std::array<Head, longest_name_words> heads_;
  std::size_t count_ = 0;
};

}  // namespace

Matches::Iterator::Iterator(const std::uint32_t* posting, const Filter& filter) noexcept : posting_(posting), filter_(filter) {
  if (!passes(region_of(*posting_), filter_)) skip();
}

Entry Matches::Iterator::operator*() const noexcept { return entry_at(region_of(*posting_)); }

Matches::Iterator& Matches::Iterator::operator++() noexcept {
  skip();
  return *this;
}

Matches::Iterator Matches::Iterator::operator++(int) noexcept {
  const Iterator before = *this;
  skip();
  return before;
}

/// Goes to the next posting that passes the filter.
void Matches::Iterator::skip() noexcept {
  do posting_ = (*posting_ & last_in_group) != 0 ? nullptr : posting_ + 1;
  while (posting_ != nullptr && !passes(region_of(*posting_), filter_));
}

std::size_t Matches::size() const noexcept { return static_cast<std::size_t>(std::distance(begin(), end())); }

Matches find_name(std::string_view name, const Filter& filter) noexcept {
  if (const Posting* postings = find_postings(name)) return matches_of(postings, filter);
  const std::size_t end = std::min(name.find_first_of(" ."), name.size());
  const auto level = level_of(name.substr(0, end));
  if (!level || (filter.level && filter.level != level)) return {};
  return find_name(name.substr(std::min(name.find_first_not_of(" .", end), name.size())),
                   {.level = level, .within = filter.within});
}

bool is_ambiguous(std::string_view name, const Filter& filter) noexcept {
  const Matches matches = find_name(name, filter);
  return !matches.empty() && std::next(matches.begin()) != matches.end();
}

NameMatch longest_name(std::span<const std::string_view> words, const Filter& filter) noexcept {
  const Heads heads(words);
  for (std::size_t i = heads.count(); i-- > 0;) {
    const Posting* exact = heads.words(i) == 1 ? find_exact(words.front()) : nullptr;
    const Matches matches = matches_of(exact != nullptr ? exact : find_group(heads.folded(i), heads.hash(i)), filter);
    if (!matches.empty()) return {heads.words(i), matches};
  }
  return {};
}

}  // namespace warta::gazetteer
