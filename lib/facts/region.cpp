#include "facts/region.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>

#include "facts/name_words.h"
#include "facts/region_series.h"
#include "facts/words_before.h"
#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { type, twin, post, office, name, maybe, province, regency, city, district, village };

constexpr std::uint32_t longest_unlisted = 3;   // words of an unlisted village
constexpr std::uint32_t farthest_country = 40;  // tokens on either side in which another country rules it out

using text::TokenRange;

/// The slots that say the level, besides that of the type word.
constexpr std::array<std::pair<Slot, RegionLevel>, 5> level_slots = {{{Slot::province, RegionLevel::province},
                                                                      {Slot::regency, RegionLevel::regency},
                                                                      {Slot::city, RegionLevel::city},
                                                                      {Slot::district, RegionLevel::district},
                                                                      {Slot::village, RegionLevel::village}}};

class RegionReader {
 public:
  RegionReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<RegionDraft> run() const {
    for (const auto& [level_slot, level] : level_slots) {
      const TokenRange name = slot(level_slot);
      if (!name.empty()) return level < RegionLevel::district ? read_upper(name, level) : read_lower(name, level);
    }
    std::optional<RegionDraft> bare = read_bare(hull({slot(Slot::name), slot(Slot::maybe)}));
    if (bare && !slot(Slot::maybe).empty()) {
      if (!bare->is_typed && goes_on(bare->tokens.last)) return std::nullopt;  // "Batang Anai"
      bare->needs_evidence = !bare->is_typed;
    }
    return bare;
  }

  /// Reads what the first of two type words makes of the name: in "Desa/Kecamatan Sayung" the village of that name in the
  /// district, in "Kabupaten/Kota Bogor" the kabupaten beside the kota.
  std::optional<RegionDraft> read_twin(const RegionDraft& beside) const {
    const TokenRange type = slot(Slot::twin);
    if (type.empty()) return std::nullopt;
    const TokenRange name{slot(Slot::type).last, beside.tokens.last};
    RegionCodes codes;
    for (const std::string_view code : codes_of(context_, name, {.level = twin_of(beside.level)}))
      if (beside.level < RegionLevel::district || lies_in_any(code, beside.codes)) codes.push_back(code);
    if (codes.empty()) return std::nullopt;
    RegionDraft twin = draft(type, name, twin_of(beside.level), std::move(codes));
    twin.needs_evidence = twin.level == RegionLevel::village;
    return twin;
  }

 private:
  static RegionLevel twin_of(RegionLevel level) {
    if (level == RegionLevel::regency) return RegionLevel::city;
    return level == RegionLevel::city ? RegionLevel::regency : RegionLevel::village;
  }

  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  RegionDraft draft(TokenRange tokens, TokenRange name, RegionLevel level, RegionCodes codes) const {
    return {tokens, match_.rule,     {context_.text().original(tokens)}, context_.surface(name), level, true,
            false,  std::move(codes)};
  }

  RegionDraft typed_draft(TokenRange name, RegionLevel level, RegionCodes codes) const {
    return draft(hull({slot(Slot::type), name}), name, level, std::move(codes));
  }

  /// Whether the name is glued to a word before it, whose part it is: "TransJakarta".
  bool is_grown_on(TokenRange name) const {
    const std::vector<text::Token>& tokens = context_.text().tokens();
    if (name.first == 0 || tokens[name.first].gap != text::Gap::none || tokens[name.first - 1].shape > text::Shape::mixed)
      return false;
    return !is_particle(name.first - 1);  // "diJakarta"
  }

  /// Whether the token is "di", "dan" and the like, which no name holds.
  bool is_particle(std::uint32_t token) const {
    return context_.has_class(token, context_.classes.list_joint) || context_.has_class(token, context_.classes.place_cue);
  }

  std::optional<RegionDraft> read_bare(TokenRange name) const {
    if (is_grown_on(name)) return std::nullopt;
    RegionCodes codes = upper_codes_of(context_, name);
    if (codes.empty()) return std::nullopt;
    if (std::optional<RegionDraft> part = read_part(name, codes)) return part;
    if (std::optional<RegionDraft> city = read_city(name, codes)) return city;
    if (!slot(Slot::office).empty()) prefer_regencies(codes);
    if (std::optional<RegionDraft> longer = read_longer(name)) return longer;
    if (is_landform(name)) return std::nullopt;
    const RegionLevel level = gazetteer::level_of(codes.front());
    RegionDraft made = draft(name, name, level, std::move(codes));
    made.is_typed = false;
    return made;
  }

  /// Reads a district that is called after its region: "Bogor Tengah" is a district of Bogor.
  std::optional<RegionDraft> read_part(TokenRange name, const RegionCodes& codes) const {
    if (!context_.continues(name.last) || !is_name_part(context_, name.last)) return std::nullopt;
    for (const std::string_view code : codes) {
      if (gazetteer::level_of(code) == RegionLevel::province) continue;
      KnownName part = longest_name_at(context_, name.first, {.level = RegionLevel::district, .within = code});
      if (part.tokens.size() > name.size()) return draft(part.tokens, part.tokens, RegionLevel::district, std::move(part.codes));
    }
    return std::nullopt;
  }

  /// Reads a longer name that lies elsewhere: "Lebak Bulus" is a kelurahan of Jakarta and nothing of Lebak. It needs evidence in
  /// the article.
  std::optional<RegionDraft> read_longer(TokenRange name) const {
    if (!context_.continues(name.last) || !is_name_part(context_, name.last) || begins_upper(name.last)) return std::nullopt;
    for (const RegionLevel level : {RegionLevel::district, RegionLevel::village}) {
      KnownName longer = longest_name_at(context_, name.first, {.level = level});
      if (longer.tokens.size() <= name.size()) continue;
      RegionDraft made = draft(longer.tokens, longer.tokens, level, std::move(longer.codes));
      made.is_typed = false;
      made.needs_evidence = true;
      return made;
    }
    return std::nullopt;
  }

  /// Whether the name is a landform's: a name with which many others begin stands bare before a word that is none of the
  /// language's ("Padang Mausui" is a savanna).
  bool is_landform(TokenRange name) const {
    if (match_.tokens.first != name.first || !context_.is(name, context_.classes.landform_name) || !goes_on(name.last))
      return false;
    return !context_.has_class(name.last, context_.classes.common_word) &&
           !context_.has_class(name.last, context_.classes.given_name);
  }

  /// Keeps the kabupaten among the readings, if there is any: "Polres Cirebon" is the kabupaten's.
  static void prefer_regencies(RegionCodes& codes) {
    const auto is_other = [](std::string_view code) { return gazetteer::level_of(code) != RegionLevel::regency; };
    if (!std::all_of(codes.begin(), codes.end(), is_other)) std::erase_if(codes, is_other);
  }

  /// Reads a kota by the word behind its name: "Polres Cirebon Kota".
  std::optional<RegionDraft> read_city(TokenRange name, const RegionCodes& codes) const {
    const bool is_before_kota =
        context_.continues(name.last) && is_name_part(context_, name.last) && text::is_lower_of("kota", context_.word(name.last));
    if (codes.size() < 2 || !is_before_kota) return std::nullopt;
    RegionCodes cities = codes;
    std::erase_if(cities, [](std::string_view code) { return gazetteer::level_of(code) != RegionLevel::city; });
    if (cities.empty() || !longest_name_at(context_, name.last + 1, {.level = RegionLevel::city}).tokens.empty())
      return std::nullopt;
    return draft({name.first, name.last + 1}, name, RegionLevel::city, std::move(cities));
  }

  /// Reads a province, kabupaten or kota. The type word may belong to something else: "Balai Kota Jakarta".
  std::optional<RegionDraft> read_upper(TokenRange name, RegionLevel level) const {
    RegionCodes codes = codes_of(context_, name, {.level = level});
    if (level == RegionLevel::city && codes.size() == 1)
      if (std::optional<RegionDraft> city = read_city(name, codes_of(context_, name, {}))) return city;
    if (!codes.empty()) return typed_draft(name, level, std::move(codes));
    const bool may_be_word = !slot(Slot::type).empty() && context_.is(name, context_.classes.ambiguous_name);
    return may_be_word ? std::nullopt : read_bare(name);
  }

  /// Reads a district or village of which the slot holds the first words: the gazetteer knows where the name ends.
  std::optional<RegionDraft> read_lower(TokenRange words, RegionLevel level) const {
    KnownName known = longest_name_at(context_, words.first, {.level = level});
    if (level == RegionLevel::village) drop_hamlets(known);
    add_with_type_word(known, level);
    const bool is_behind_post = !slot(Slot::post).empty();
    if (!known.tokens.empty() && (is_behind_post || !goes_on(known.tokens.last) || is_before_name(known.tokens, level))) {
      RegionDraft made = typed_draft(known.tokens, level, std::move(known.codes));
      const bool is_loose = (is_behind_post && slot(Slot::type).empty()) || !slot(Slot::office).empty() ||
                            slot(Slot::type).size() > 1;  // "Desa Energi Berdikari"
      made.needs_evidence =
          level == RegionLevel::village && (is_loose || (known.tokens.size() == 1 && is_ordinary(known.tokens)));
      return made;
    }
    if (is_behind_post && level == RegionLevel::village) {
      std::optional<RegionDraft> named = read_named_as_district(words);
      return named || slot(Slot::type).empty() ? std::move(named) : read_unlisted(words, level);
    }
    return is_behind_post || !slot(Slot::office).empty() ? std::nullopt : read_unlisted(words, level);
  }

  /// Drops kampung on Java: there it is a part of a village, unless a village bears the word in its name ("Kelurahan Kampung
  /// Melayu").
  void drop_hamlets(KnownName& known) const {
    const TokenRange type = slot(Slot::type);
    if (type.empty() || !text::is_lower_of("kampung", context_.word(type.first))) return;
    constexpr char java = '3';  // the first digit of its provinces' codes
    std::erase_if(known.codes, [](std::string_view code) { return code.front() == java; });
    if (known.codes.empty()) known = {};
  }

  /// Reads a village that no table lists and that bears the name of a district, often its own: "Kepala Kampung Wesaput Melkias
  /// Itlay".
  std::optional<RegionDraft> read_named_as_district(TokenRange words) const {
    const TokenRange name = longest_name_at(context_, words.first, {.level = RegionLevel::district}).tokens;
    if (name.empty() || context_.has_class(name.first, context_.classes.given_name) || is_ordinary(name)) return std::nullopt;
    return goes_on(name.last) ? std::optional(typed_draft(name, RegionLevel::village, {})) : std::nullopt;
  }

  /// Adds the readings in which the type word is a part of the name: "Kampung Melayu" is a kelurahan.
  void add_with_type_word(KnownName& known, RegionLevel level) const {
    const TokenRange type = slot(Slot::type);
    if (type.empty()) return;
    const KnownName whole = longest_name_at(context_, type.first, {.level = level});
    if (whole.tokens.last < known.tokens.last || whole.tokens.size() <= type.size()) return;
    if (whole.tokens.last > known.tokens.last) known = {{type.last, whole.tokens.last}, {}};
    known.codes.insert(known.codes.end(), whole.codes.begin(), whole.codes.end());
    std::sort(known.codes.begin(), known.codes.end());
  }

  /// Reads a name that no table lists: it ends with its capitalised words. More of them than names have are something else, and
  /// so are ordinary words alone ("Desa Mandiri").
  std::optional<RegionDraft> read_unlisted(TokenRange words, RegionLevel level) const {
    if (std::optional<RegionDraft> upper = read_bare(words)) return upper;
    while (words.size() <= longest_unlisted && goes_on(words.last) && !begins_holder(words.last)) ++words.last;
    if (slot(Slot::type).size() > 1) return std::nullopt;  // "Kelurahan Siaga Tuberkulosis" is a programme
    const bool is_name = is_name_part(context_, words.first) &&
                         !context_.has_class(words.first, context_.classes.no_village_part) &&
                         !context_.has_class(words.first, context_.classes.currency_before) && !is_acronym(words);
    if (!is_name || words.size() > longest_unlisted || is_ordinary(words) || is_abroad(words)) return std::nullopt;
    return typed_draft(words, level, {});
  }

  /// Whether a person's name begins behind the known name: with a forename, or, if the known name has two words, with any two
  /// ("Ketua PGRI Kecamatan Bumijawa Sri Utami"), or with a word that speaks ("Ketua PGRI Kecamatan Sayung Surawi mengatakan").
  /// All districts are listed, so that one more word is none of a district's name ("Ketua PGRI Kecamatan Sayung Surawi").
  bool is_before_name(TokenRange known, RegionLevel level) const {
    const std::uint32_t first = known.last;
    if (slot(Slot::type).empty()) return false;
    const bool begins_name =
        context_.has_class(first, context_.classes.forename) || context_.has_class(first, context_.classes.title);
    if (!goes_on(first + 1))
      return begins_name || speaks(first) || (level == RegionLevel::district && is_unknown_name(context_, first));
    return (known.size() > 1 || begins_name) && !context_.has_class(first + 1, context_.classes.common_word);
  }

  /// Whether the word at the token is none of the language's and stands before a verb of speech.
  bool speaks(std::uint32_t token) const {
    return context_.continues(token + 1) && context_.has_class(token + 1, context_.classes.speech_verb) &&
           !context_.has_class(token, context_.classes.common_word);
  }

  /// Whether the holder's name begins at the token: behind a post a forename is the holder's ("Perbekel Desa Lesungjati Wayan").
  bool begins_holder(std::uint32_t token) const {
    return !slot(Slot::post).empty() &&
           (context_.has_class(token, context_.classes.forename) || context_.has_class(token, context_.classes.given_name));
  }

  /// Whether the sentence names another country: "Distrik Uttarkashi, India".
  bool is_abroad(TokenRange words) const {
    const auto is_country = [&](std::uint32_t token) {  // there is a "Desa Kanada"
      const bool is_typed = token > 0 && context_.has_class(token - 1, context_.classes.no_village_part);
      return !is_typed && context_.has_class(token, context_.classes.country);
    };
    const lexicon::Document& document = context_.document;
    const std::uint32_t begin = sentence_begin(document, words.first, farthest_country);
    const std::uint32_t last = std::min(context_.text().size(), words.last + farthest_country);
    const std::uint32_t end = document.find_break(lexicon::Break::hard, words.last, last);
    for (std::uint32_t token = begin; token < end; ++token)
      if (!words.contains({token, token + 1}) && is_country(token)) return true;
    return false;
  }

  /// Whether the words are an acronym behind a type word in small letters: "desa siaga TBC".
  bool is_acronym(TokenRange words) const {
    const auto& tokens = context_.text().tokens();
    return tokens[words.first].shape == text::Shape::caps &&
           tokens[slot(Slot::type).empty() ? words.first : slot(Slot::type).first].shape != text::Shape::caps;
  }

  bool is_ordinary(TokenRange words) const {
    for (std::uint32_t token = words.first; token < words.last; ++token)
      if (!context_.has_class(token, context_.classes.common_word)) return false;
    return true;
  }

  /// Whether a name before this token would go on with it: it is a capitalised word that is nothing else, and not glued to the
  /// name.
  bool goes_on(std::uint32_t token) const {
    if (!context_.continues(token) || !is_name_part(context_, token) || is_grown_on({token, token})) return false;
    if (is_particle(token)) return false;  // in headlines all are capitals
    return !context_.has_class(token, context_.classes.no_village_part) && !begins_upper(token);
  }

  bool begins_upper(std::uint32_t token) const {
    const KnownName next = longest_name_at(context_, token, {});
    return !next.codes.empty() && gazetteer::level_of(next.codes.front()) < RegionLevel::district;
  }

  const Context& context_;
  const rules::Match& match_;
};

}  // namespace

rules::KindSpec region_kind() { return {"region", rules::slots_of<Slot>()}; }

bool may_name_region(const Context& context, TokenRange number) {
  const std::string_view last = context.word(number.last - 1);
  if (number.size() == 1 || (last != "Kota" && last != "KOTA")) return false;
  return context.is(number, context.classes.kabupaten_name) || context.is(number, context.classes.region_alias);
}

void read_regions(const Context& context, const rules::Match& match, std::vector<RegionDraft>& drafts) {
  if (!drafts.empty() && match.tokens.first < drafts.back().tokens.last) return;
  const RegionReader reader(context, match);
  std::optional<RegionDraft> draft = reader.run();
  if (!draft) return;
  if (std::optional<RegionDraft> twin = reader.read_twin(*draft)) drafts.push_back(std::move(*twin));
  std::vector<RegionDraft> list;
  if (std::optional<RegionDraft> district = read_district_behind(context, *draft)) list.push_back(std::move(*district));
  else if (draft->is_typed && !draft->needs_evidence) list = read_list(context, *draft);
  std::vector<RegionDraft> inner = read_hierarchy(context, *draft, drafts.empty() ? 0 : drafts.back().tokens.last);
  std::move(inner.begin(), inner.end(), std::back_inserter(drafts));
  drafts.push_back(std::move(*draft));
  std::move(list.begin(), list.end(), std::back_inserter(drafts));
}

void find_evidence(std::vector<RegionDraft>& drafts) {
  const auto wants_evidence = [](const RegionDraft& draft) {
    return draft.needs_evidence && draft.level != RegionLevel::province;
  };
  if (std::none_of(drafts.begin(), drafts.end(), wants_evidence)) return;
  std::set<std::string_view> named;
  for (const RegionDraft& draft : drafts) {
    if (draft.needs_evidence || draft.codes.size() != 1) continue;
    const std::string_view code = draft.codes.front();
    if (code.size() >= gazetteer::regency_width) named.insert(gazetteer::regency_code(code));
  }
  const auto is_near = [&](std::string_view code) { return named.contains(gazetteer::regency_code(code)); };
  for (RegionDraft& draft : drafts)
    if (wants_evidence(draft)) draft.needs_evidence = std::none_of(draft.codes.begin(), draft.codes.end(), is_near);
}

}  // namespace warta::facts
