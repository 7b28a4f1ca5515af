#pragma once

#include <cstddef>
#include <limits>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/classes.h"

namespace warta::rules {

/// What one unit must be: in a class and in none of others. `.` is any unit.
struct Element {
  bool any = false;
  lexicon::ClassId cls = 0;
  std::vector<lexicon::ClassId> not_in;  // sorted

  friend bool operator==(const Element&, const Element&) = default;
  friend auto operator<=>(const Element&, const Element&) = default;
};

/// A parsed pattern: a tree over units.
struct PatternNode {
  enum class Type { unit, sequence, choice, repeat };
  static constexpr unsigned unlimited = std::numeric_limits<unsigned>::max();

  Type type = Type::sequence;
  Element element;                    // unit
  std::vector<PatternNode> children;  // sequence and choice; one for repeat
  unsigned min = 1, max = 1;          // repeat
  std::string slot;                   // that a named group around the node fills; empty for none
  std::size_t begin = 0, end = 0;     // bytes of the pattern; nodes of a part stand where the pattern names it
  bool is_part = false;               // whether the nodes below are written elsewhere, as a part

  bool can_be_empty() const;
  /// How many nodes the tree has.
  std::size_t size() const;
  /// The most units that it can match; `unlimited` if there is no bound.
  unsigned max_units() const;
};

/// Says what is wrong with a pattern, and at which byte of it.
struct PatternError : std::runtime_error {
  PatternError(std::size_t at, const std::string& what) : std::runtime_error(what), offset(at) {}
  std::size_t offset;
};

/// Gives classes to words that patterns name directly; each has a class of its own, which is made on first use.
class Literals {
 public:
  virtual lexicon::ClassId literal(std::string_view token) = 0;

 protected:
  ~Literals() = default;
};

/// Pieces of patterns, by the names with which patterns write them: `{name}`.
using Parts = std::map<std::string, PatternNode, std::less<>>;

/// All that a pattern may name.
struct PatternNames {
  const lexicon::Classes& classes;
  Literals& literals;
  Parts parts = {};
};

/// Parses the pattern syntax:
///
///     <class>            a unit of the class
///     <Cap -post -unit>  of the first class and of none of the others
///     kata               this word, in any case
///     "dan/atau"         these tokens
///     \, \( \-           this mark
///     .                  any unit
///     ( )  |  ?  *  +  {m}  {m,}  {m,n}  (?P<slot> )
///     {part}             the part of that name, as if it stood here in brackets
///
/// Blanks mean nothing. Everything else is refused: what regular expressions say of characters has no meaning for units.
/// Throws PatternError.
PatternNode parse_pattern(std::string_view pattern, const PatternNames& names);

/// Adds all distinct elements, or all slots, of a pattern to what is there.
void collect_elements(const PatternNode& node, std::set<Element>& elements);
void collect_slots(const PatternNode& node, std::vector<std::string>& slots);

}  // namespace warta::rules
