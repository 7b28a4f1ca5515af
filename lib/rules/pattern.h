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

/// What one unit must be: of a class and of none of others. `.` is any unit.
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
  std::string slot;                   // of a named group around the node; empty for none
  std::size_t begin = 0, end = 0;     // bytes of the pattern; of all that a part has: where the pattern names it
  bool is_part = false;               // what stands below is written elsewhere

  bool can_be_empty() const;
  /// How many nodes the tree has.
  std::size_t size() const;
  /// The most units that it matches; `unlimited` if there is no bound.
  unsigned max_units() const;
};

/// What is wrong with a pattern, and at which byte of it.
struct PatternError : std::runtime_error {
  PatternError(std::size_t at, const std::string& what) : std::runtime_error(what), offset(at) {}
  std::size_t offset;
};

/// Words that patterns name directly; each is a class of its own, made on first use.
class Literals {
 public:
  virtual lexicon::ClassId literal(std::string_view token) = 0;

 protected:
  ~Literals() = default;
};

/// Pieces of patterns by their names, which patterns write as `{name}`.
using Parts = std::map<std::string, PatternNode, std::less<>>;

/// What patterns may name.
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
/// Blanks mean nothing. All else is refused: it would match the codes of symbols.
/// Throws PatternError.
PatternNode parse_pattern(std::string_view pattern, const PatternNames& names);

/// All distinct elements, and all slots, of a pattern.
void collect_elements(const PatternNode& node, std::set<Element>& elements);
void collect_slots(const PatternNode& node, std::vector<std::string>& slots);

}  // namespace warta::rules
