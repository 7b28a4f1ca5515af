#include "facts/word_classes.h"

namespace warta::facts {
namespace {

lexicon::ClassId id_of(const lexicon::Classes& classes, std::string_view name) {
  constexpr lexicon::ClassId nothing = 0xFFFF;
  const lexicon::ClassId* id = classes.find(name);
  return id == nullptr ? nothing : *id;
}

}  // namespace

WordClasses::WordClasses(const lexicon::Classes& classes)
    : numeral_word(id_of(classes, "numeral_word")),
      vague_word(id_of(classes, "vague_word")),
      scale_abbreviation(id_of(classes, "scale_abbreviation")),
      ordinal(id_of(classes, "ordinal")),
      roman(id_of(classes, "roman")),
      modifier(id_of(classes, "modifier")),
      currency_before(id_of(classes, "currency_before")),
      currency_after(id_of(classes, "currency_after")),
      measure(id_of(classes, "measure")),
      uncounted(id_of(classes, "uncounted")),
      identifier(id_of(classes, "identifier")),
      whole_noun(id_of(classes, "whole_noun")),
      sequence_noun(id_of(classes, "sequence_noun")),
      attribute(id_of(classes, "attribute")),
      weekday(id_of(classes, "weekday")),
      month(id_of(classes, "month")),
      hijri_month(id_of(classes, "hijri_month")),
      time_unit(id_of(classes, "time_unit")),
      direction(id_of(classes, "direction")),
      day_part(id_of(classes, "day_part")),
      relative(id_of(classes, "relative")),
      time_zone(id_of(classes, "time_zone")),
      vague_time(id_of(classes, "vague_time")),
      holiday(id_of(classes, "holiday")),
      ahead_word(id_of(classes, "ahead_word")),
      year_head(id_of(classes, "year_head")),
      birth_word(id_of(classes, "birth_word")),
      other_time_word(id_of(classes, "other_time_word")),
      province_name(id_of(classes, "province_name")),
      kabupaten_name(id_of(classes, "kabupaten_name")),
      kota_name(id_of(classes, "kota_name")),
      region_alias(id_of(classes, "region_alias")),
      no_village_part(id_of(classes, "no_village_part")),
      post_name(id_of(classes, "post_name")),
      joined_head(id_of(classes, "joined_head")),
      apart_head(id_of(classes, "apart_head")),
      status_before(id_of(classes, "status_before")),
      status_after(id_of(classes, "status_after")),
      institution(id_of(classes, "institution")),
      title(id_of(classes, "title")),
      degree(id_of(classes, "degree")),
      paraphrase(id_of(classes, "paraphrase")),
      held_by_many(id_of(classes, "held_by_many")),
      bare_forename(id_of(classes, "bare_forename")),
      no_nickname(id_of(classes, "no_nickname")),
      region_name(id_of(classes, "region_name")),
      no_first_name(id_of(classes, "no_first_name")),
      said(id_of(classes, "said")),
      according(id_of(classes, "according")),
      speech_verb(id_of(classes, "says")),
      speech_adverb(id_of(classes, "speech_adverb")),
      no_assertion(id_of(classes, "no_assertion")),
      object_word(id_of(classes, "object_word")),
      beside_speaker(id_of(classes, "beside_speaker")),
      circumstance(id_of(classes, "circumstance")),
      clause_word(id_of(classes, "clause_word")),
      zone_marker(id_of(classes, "zone_marker")),
      outlet_name(id_of(classes, "outlet_name")),
      capital_name(id_of(classes, "capital_name")),
      ambiguous_name(id_of(classes, "ambiguous_name")),
      common_word(id_of(classes, "common_word")),
      schedule_word(id_of(classes, "schedule_word")),
      publication_word(id_of(classes, "publication_word")),
      credit_word(id_of(classes, "credit_word")),
      province_type(id_of(classes, "province_type")),
      kabupaten_type(id_of(classes, "kabupaten_type")),
      kota_type(id_of(classes, "kota_type")),
      country(id_of(classes, "country")),
      landscape(id_of(classes, "landscape")) {}

}  // namespace warta::facts
