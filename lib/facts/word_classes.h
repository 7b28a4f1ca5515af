#pragma once

#include "lexicon/classes.h"

namespace warta::facts {

/// The classes that readers ask for, looked up once by name. Throws std::logic_error if no rule file defines one of them.
struct WordClasses {
  explicit WordClasses(const lexicon::Classes& classes);

  lexicon::ClassId numeral_word, vague_word, scale_abbreviation, ordinal, ordinal_of, roman;  // amounts
  lexicon::ClassId modifier, currency_before, currency_after, measure, uncounted, identifier, whole_noun, sequence_noun, noun,
      attribute, closing_word, named_noun, behind_exceeded, dimension, people, stating_word, perfect_word;  // numbers
  lexicon::ClassId weekday, month, hijri_month, time_unit, direction, day_part, relative, time_zone, vague_time, holiday,
      ahead_word, deadline_word, recorded_word, looking_back, telling_word, joining_word, linking_word, through, spanning_word,
      year_head, birth_word, other_time_word, season;
  lexicon::ClassId province_name, kabupaten_name, kota_name, region_alias, no_village_part;
  lexicon::ClassId post_name, whole_post, unit_post, held_post, hospital_post, field_post, envoy, joined_head, apart_head,
      status_before, status_after, institution, school, state_firm, firm_post, grade, club_post, honorific, address_form, nation,
      seat, company_word, title, degree, forename, common_given_name, of_holder, near_holder, in_place_of, sort_of_person,
      held_before, appointed, appointing, dismissing, term_word, sitting_ordinal;
  lexicon::ClassId one_holder, held_by_several, wife_title, seated_post, topic_opening, through_whom, compass;
  lexicon::ClassId nicknamed, nickname_noun, paraphrase, held_by_many, bare_forename, no_nickname, region_name,
      no_first_name;  // later mentions
  lexicon::ClassId said, according, is_said, said_plainly, connective, new_clause, relayed, interviewed, reporter, speech_verb,
      speech_adverb, no_assertion, object_word, beside_speaker, circumstance,
      clause_word;  // speech
  lexicon::ClassId object_noun, said_noun, asked, speech_setting, setting_opening, addressing, auxiliary, no_predicate,
      purpose_word;
  lexicon::ClassId this_word, third_person, own_clause, clause_opening, clause_preposition, accompanying, conditional, concession,
      likeness, verb_joint;
  lexicon::ClassId paraphrase_head, speaking_body, goes_on_speaking, held_as, held_besides, collective_body, behind_post,
      headline_verb;
  lexicon::ClassId zone_marker, outlet_name, outlet_home, capital_name, province_seat, ambiguous_name, common_word;
  lexicon::ClassId schedule_word, publication_word, credit_word;
  lexicon::ClassId province_type, kabupaten_type, kota_type, lower_type, country, landscape, landform_name, usual_city;
  lexicon::ClassId place_cue, list_joint, list_opener, proper_head, given_name;  // names without a type word
};

}  // namespace warta::facts
