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

class HolderList {
 public:
  HolderList(const Context& context, std::uint32_t token) : context_(context), at_(token) {}

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
  bool is(std::uint32_t token, std::string_view word) const { return context_.continues(token) && context_.word(token) == word; }

  /// Passes a comma, "dan" or both; "dan" stands before the last person. False where there is neither.
  bool pass_joint() {
    const std::uint32_t before = at_;
    if (is(at_, ",")) ++at_;
    is_closed_ = is(at_, "dan") || is(at_, "serta");
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
    while (context_.continues(at_) && (context_.has_class(at_, context_.classes.title) || (at_ > first && is(at_, ".")))) ++at_;
    const std::uint32_t name = at_;
    while (at_ - name < longest_name && context_.continues(at_) &&
           (may_be_of_name(at_) || (at_ == name && begins_long_name(at_))))
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
  std::uint32_t at_;
  bool is_closed_ = false;
};

}  // namespace

std::vector<TokenRange> read_more_holders(const Context& context, std::uint32_t token) {
  return HolderList(context, token).run();
}

}  // namespace warta::facts
