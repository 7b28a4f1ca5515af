#include "article/vacant_posts.h"

#include <algorithm>

#include "facts/counted.h"
#include "facts/name_words.h"

namespace warta::article {
namespace {

using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_bracket = 10;  // tokens, with its marks
constexpr std::uint32_t longest_aside = 10;    // tokens of "setempat" or "yang saat itu menjabat" between a post and its holder

bool has_capital(const facts::Context& context, std::uint32_t token) {
  const Shape shape = context.text().tokens()[token].shape;
  return facts::is_name_shape(shape) || shape == Shape::initial;
}

/// Whether the token stands in the sentence of the one before it.
bool is_inside(const facts::Context& context, std::uint32_t token) { return token > 0 && context.continues(token); }

bool is_word(const facts::Context& context, std::uint32_t token, std::string_view word) {
  return is_inside(context, token) && context.word(token) == word;
}

/// Whether a name begins at the token: "Siti Rahma", "Rahma (52)", "Rahma mengatakan", "AKP Rahma", "Israel Katz".
bool begins_name(const facts::Context& context, std::uint32_t token) {
  if (!is_inside(context, token) || !has_capital(context, token)) return false;
  const facts::WordClasses& c = context.classes;
  if (context.has_class(token, c.title)) return true;
  if (!is_inside(context, token + 1)) return false;
  if (context.has_class(token, c.country)) return is_unknown_name(context, token + 1);
  return is_unknown_name(context, token) && (is_unknown_name(context, token + 1) || is_word(context, token + 1, "(") ||
                                             is_word(context, token + 1, ",") || context.has_class(token + 1, c.speech_verb));
}

/// Whether a name ends with the token, as in "Rizal Hasan,": at least one of its two words is no ordinary one.
bool ends_name(const facts::Context& context, std::uint32_t last) {
  return last > 0 && is_inside(context, last) && has_capital(context, last - 1) && has_capital(context, last) &&
         (is_unknown_name(context, last) ||
          (is_unknown_name(context, last - 1) && context.has_class(last, context.classes.common_word)));
}

bool is_pause(const facts::Context& context, std::uint32_t token) {
  return is_inside(context, token) && (context.word(token) == "," || context.word(token) == "-" || context.word(token) == "–");
}

/// Whether the token is a capitalised ordinary word that begins no other post, body or title: "… dan Hilirisasi".
bool is_field(const facts::Context& context, std::uint32_t token) {
  const facts::WordClasses& c = context.classes;
  if (!is_inside(context, token) || !has_capital(context, token) || !context.has_class(token, c.common_word)) return false;
  if (context.has_class(token, c.speaking_body)) return false;  // "Danramil Sayung, Pemerintah dan warga"
  if (is_inside(context, token + 1) && context.is({token, token + 2}, c.whole_post)) return false;
  const lexicon::ClassId others[] = {c.post_name, c.joined_head, c.apart_head, c.status_before, c.institution, c.title};
  return std::none_of(std::begin(others), std::end(others), [&](lexicon::ClassId cls) { return context.has_class(token, cls); });
}

/// The token behind the bracket that opens at the token, or the token itself.
std::uint32_t bracket_end(const facts::Context& context, std::uint32_t token) {
  if (!is_inside(context, token) || context.word(token) != "(") return token;
  for (std::uint32_t i = token + 1; i < token + longest_bracket && is_inside(context, i); ++i)
    if (context.word(i) == ")") return i + 1;
  return token;
}

/// Whether the token is what may stand between a post and its holder, with commas: the place or body of the post.
bool is_place_or_body(const facts::Context& context, std::uint32_t token) {
  const facts::WordClasses& c = context.classes;
  return is_inside(context, token) && (context.has_class(token, c.region_name) || context.has_class(token, c.institution) ||
                                       context.has_class(token, c.common_word));
}

/// Whether a name that no rule could read stands behind the post: "Kapolsek setempat, Rizal Hasan".
bool is_before_name(const facts::Context& context, TokenRange post) {
  for (std::uint32_t i = post.last; i < post.last + longest_aside && is_inside(context, i); ++i) {
    const bool is_held = context.has_class(i, context.classes.held_as);
    if ((is_pause(context, i) || is_held) && begins_name(context, i + 1)) return true;
    if (is_pause(context, i) && !(is_place_or_body(context, i + 1) && has_capital(context, i + 1))) return false;
    if (!is_held && context.text().tokens()[i].shape == Shape::lower && facts::is_verb_like(context.word(i))) return false;
  }
  return false;
}

/// Whether somebody of the sentence has, had or gets the post: "menjabat sebagai Bupati", "yang juga Bupati", "Bupati sekaligus
/// Ketua Umum".
bool is_held_by_subject(const facts::Context& context, TokenRange post) {
  const lexicon::ClassId held_as = context.classes.held_as;
  const std::uint32_t first = post.first;
  return (is_inside(context, first) && context.has_class(first - 1, held_as)) ||
         (is_inside(context, first) && is_inside(context, first - 1) && context.is({first - 2, first}, held_as)) ||
         (is_inside(context, post.last) && context.has_class(post.last, context.classes.held_besides));
}

/// Whether a place is meant that is called like a post: "di Dukuh Kutosari".
bool is_place(const facts::Context& context, TokenRange post) {
  return is_inside(context, post.first) && context.word(post.first - 1) == "di";
}

/// Whether the post says another one in short, or besides: "Jaksa Agung Muda Tindak Pidana Khusus (Jampidsus)", "Wakil Menteri
/// Tata Ruang/Wakil Kepala BPN".
bool is_aside(const facts::Context& context, TokenRange post) {
  if (!is_inside(context, post.first)) return false;
  return is_word(context, post.first - 1, "/") || (context.word(post.first - 1) == "(" && is_word(context, post.last, ")"));
}

/// Whether a decree is meant: "Menteri Keuangan nomor 32".
bool is_numbered(const facts::Context& context, TokenRange post) {
  return is_inside(context, post.last) && context.has_class(post.last, context.classes.identifier) &&
         !context.has_class(post.last, context.classes.behind_post);
}

}  // namespace

bool points_back(const facts::Context& context, TokenRange post) {
  return is_inside(context, post.last) && context.has_class(post.last, context.classes.this_word);
}

bool goes_on(const facts::Context& context, TokenRange post) {
  const std::uint32_t behind = bracket_end(context, post.last);
  if (!is_inside(context, behind)) return false;
  const std::string_view word = context.word(behind);
  if (word == "&" || context.text().tokens()[behind].shape == Shape::digits) return true;
  if (word == "dan" || word == "/") return is_field(context, behind + 1);
  if (word == ",")
    return is_field(context, behind + 1) && (is_word(context, behind + 2, ",") || is_word(context, behind + 2, "dan"));
  if (!has_capital(context, behind)) return false;
  const facts::WordClasses& c = context.classes;
  if (context.has_class(behind, c.month)) return is_inside(context, behind + 1) && has_capital(context, behind + 1);
  const lexicon::ClassId others[] = {c.weekday, c.headline_verb, c.behind_post, c.speech_verb};
  if (std::any_of(std::begin(others), std::end(others), [&](lexicon::ClassId cls) { return context.has_class(behind, cls); }))
    return false;
  const auto& tokens = context.text().tokens();
  return tokens[behind].shape != Shape::caps || tokens[post.first].shape != Shape::caps;
}

bool is_run_for(const facts::Context& context, TokenRange post) {
  if (post.first < 2 || !is_inside(context, post.first)) return false;
  const std::uint32_t before = context.word(post.first - 1) == ")" ? post.first - 2 : post.first - 1;
  const auto status = context.row({before, before + 1}, context.classes.status_before);
  return status && (*status)[facts::Column::status] == "candidate";
}

bool is_of_several(const facts::Context& context, TokenRange post) {
  if (is_inside(context, post.first)) {
    const bool is_either = context.word(post.first - 1) == "baik" || context.word(post.first - 1) == "maupun";
    const std::uint32_t count = context.word(post.first - 1) == "orang" && post.first > 1 ? post.first - 2 : post.first - 1;
    if (is_either || context.text().tokens()[count].shape == Shape::digits ||
        context.has_class(count, context.classes.numeral_word))
      return true;
  }
  if (is_inside(context, post.last) && (context.word(post.last) == "se" || context.word(post.last).starts_with("se-")))
    return true;
  for (std::uint32_t i = post.first; i < post.last; ++i)
    if (context.has_class(i, context.classes.collective_body) ||
        (i + 1 < post.last && context.is({i, i + 2}, context.classes.collective_body)))
      return true;
  return false;
}

bool is_in_list(const facts::Context& context, TokenRange post) {
  const auto joins = [&](std::uint32_t token) { return is_word(context, token, "dan") || is_word(context, token, "serta"); };
  if (is_inside(context, post.first) && (joins(post.first - 1) || context.word(post.first - 1) == ",")) return true;
  return joins(post.last) || (is_word(context, post.last, ",") && is_inside(context, post.last + 1) &&
                              (context.has_class(post.last + 1, context.classes.post_name) ||
                               context.has_class(post.last + 1, context.classes.joined_head)));
}

bool has_title(const facts::Context& context, TokenRange post) {
  return is_inside(context, post.first) && context.has_class(post.first - 1, context.classes.title);
}

bool is_behind_name(const facts::Context& context, TokenRange post) {
  if (post.first < 2 || !is_inside(context, post.first)) return false;
  const std::uint32_t last = is_pause(context, post.first - 1) ? post.first - 2 : post.first - 1;
  // "UPR" in "Ketua LPPM UPR, Camat Manuhing" is a body, where names are not in capitals.
  const auto is_capitals = [&](std::uint32_t token) { return context.text().tokens()[token].shape == Shape::caps; };
  return is_capitals(last) == is_capitals(post.first) && ends_name(context, last);
}

bool is_vacant(const facts::Context& context, TokenRange post) {
  return !is_before_name(context, post) && !is_held_by_subject(context, post) && !is_place(context, post) &&
         !is_aside(context, post) && !is_numbered(context, post);
}

}  // namespace warta::article
