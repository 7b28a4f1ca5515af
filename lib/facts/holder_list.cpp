#include "facts/holder_list.h"

#include <utility>

#include "facts/name_words.h"

namespace warta::facts {
namespace {

using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_name = 5;     // words
constexpr std::uint32_t longest_bracket = 6;  // tokens: "(Fraksi Partai Demokrat)"
constexpr std::size_t most_holders = 40;      // time stays linear in the text

/// Whether the word stands before the last name of a list.
bool closes_list(std::string_view word) { return word == "dan" || word == "serta"; }

class HolderList {
 public:
  HolderList(const Context& context, std::uint32_t token) : context_(context), begin_(token), at_(token) {}

  /// The persons up to the one whose name begins at the token.
  std::vector<TokenRange> run_to(std::uint32_t token) {
    std::vector<TokenRange> persons;
    while (at_ < token && !is_closed_ && persons.size() < most_holders) {
      const TokenRange person = read_person();
      pass_what_follows_name();
      if (person.empty() || !pass_joint()) return {};
      persons.push_back(person);
    }
    return at_ == token && is_closed_ ? std::move(persons) : std::vector<TokenRange>();
  }

  std::vector<TokenRange> run() {
    std::vector<TokenRange> persons;
    pass_what_follows_name();
    while (!is_closed_ && persons.size() < most_holders) {
      const TokenRange person = pass_joint() ? read_person() : TokenRange();
      pass_what_follows_name();
      if (person.empty() || has_own_post()) return {};
      persons.push_back(person);
    }
    return is_closed_ ? std::move(persons) : std::vector<TokenRange>();
  }

 private:
  /// Whether the list, which may begin its sentence, reaches to the token.
  bool reaches(std::uint32_t token) const { return token == begin_ ? token < context_.text().size() : context_.continues(token); }

  bool is(std::uint32_t token, std::string_view word) const { return context_.continues(token) && context_.word(token) == word; }

  /// Passes a comma, "dan" or both; "dan" stands before the last person. False where there is neither.
  bool pass_joint() {
    const std::uint32_t before = at_;
    if (is(at_, ",")) ++at_;
    is_closed_ = context_.continues(at_) && closes_list(context_.word(at_));
    if (is_closed_) ++at_;
    return at_ > before;
  }

  /// Passes degrees, and a party in brackets.
  void pass_what_follows_name() {
    while (true) {
      const std::uint32_t degree = is(at_, ",") ? at_ + 1 : at_;
      if (!context_.continues(degree) || !context_.has_class(degree, context_.classes.degree)) break;
      at_ = degree + 1;
    }
    if (!is(at_, "(")) return;
    for (std::uint32_t end = at_ + 1; end <= at_ + longest_bracket && context_.continues(end); ++end)
      if (context_.word(end) == ")") {
        at_ = end + 1;
        return;
      }
  }

  TokenRange read_person() {
    const std::uint32_t first = at_;
    while (reaches(at_) && (context_.has_class(at_, context_.classes.title) || (at_ > first && is(at_, ".")))) ++at_;
    const std::uint32_t name = at_;
    while (at_ - name < longest_name && reaches(at_) &&
           (may_be_of_name(at_) || (at_ == name ? begins_long_name(at_) : ends_name(at_))))
      ++at_;
    const bool is_sure =
        at_ - name > 1 || (at_ > name && (name > first || is(at_, "(") || context_.has_class(name, context_.classes.forename)));
    return is_sure ? TokenRange{first, at_} : TokenRange();
  }

  bool may_be_of_name(std::uint32_t token) const {
    if (context_.has_class(token, context_.classes.proper_head)) return false;  // "Paroki"
    return is_unknown_name(context_, token) || is_initial(token) || context_.has_class(token, context_.classes.given_name);
  }

  /// Whether a long name begins with a word of the language before two that are none: "Alam Nur Sarwono".
  bool begins_long_name(std::uint32_t token) const {
    return context_.continues(token + 2) && context_.has_class(token, context_.classes.common_word) &&
           context_.text().tokens()[token].shape == Shape::cap && is_unknown_name(context_, token + 1) &&
           is_unknown_name(context_, token + 2);
  }

  /// Whether a word of the language is the last one of a name in a list: "Dewi Tembaga, …".
  bool ends_name(std::uint32_t token) const {
    const bool is_last = is(token + 1, ",") || (context_.continues(token + 1) && closes_list(context_.word(token + 1)));
    return is_last && context_.text().tokens()[token].shape == Shape::cap &&
           context_.has_class(token, context_.classes.common_word) && !context_.has_class(token, context_.classes.proper_head) &&
           !context_.has_class(token, context_.classes.region_name);
  }

  bool is_initial(std::uint32_t token) const {
    const Shape shape = context_.text().tokens()[token].shape;
    return shape == Shape::initial || (shape == Shape::cap && context_.word(token).size() == 1);
  }

  /// Whether the person has a post of his own behind the name: "…, Ketua Komisi II".
  bool has_own_post() const {
    const std::uint32_t behind = is(at_, ",") || is(at_, "(") ? at_ + 1 : at_;
    if (behind == at_ || !context_.continues(behind)) return is(at_, "selaku") || is(at_, "sebagai");
    const WordClasses& c = context_.classes;
    return context_.has_class(behind, c.post_name) || context_.has_class(behind, c.joined_head) ||
           context_.has_class(behind, c.apart_head);
  }

  const Context& context_;
  std::uint32_t begin_, at_;
  bool is_closed_ = false;
};

/// Where a list of names begins that goes on up to the token: behind the last word in lower case that is no joint or title.
std::uint32_t list_begin(const Context& context, std::uint32_t token) {
  constexpr std::uint32_t farthest = most_holders * longest_name;
  const auto may_be_of_list = [&](std::uint32_t i) {
    return context.text().tokens()[i].shape != Shape::lower || closes_list(context.word(i)) ||
           context.has_class(i, context.classes.title);
  };
  std::uint32_t begin = token;
  while (begin > 0 && token - begin < farthest && context.document.breaks[begin] == lexicon::Break::none &&
         may_be_of_list(begin - 1))
    --begin;
  return begin;
}

}  // namespace

std::vector<TokenRange> read_holders_before(const Context& context, std::uint32_t token) {
  if (token == 0 || !closes_list(context.word(token - 1))) return {};
  return HolderList(context, list_begin(context, token)).run_to(token);
}

std::vector<TokenRange> read_more_holders(const Context& context, std::uint32_t token) {
  return HolderList(context, token).run();
}

}  // namespace warta::facts
