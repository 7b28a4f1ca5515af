#include "rules/impossible.h"

#include <algorithm>
#include <set>
#include <string>

#include "rules/program.h"
#include "rules/rule_set.h"

namespace warta::rules {
namespace {

template <class Visit>
void each_element(const PatternNode& node, const Visit& visit) {
  if (node.type == PatternNode::Type::unit && !node.element.any) visit(node);
  for (const PatternNode& child : node.children) each_element(child, visit);
}

/// Whether the sorted classes have `cls`.
bool has(const std::vector<lexicon::ClassId>& classes, lexicon::ClassId cls) {
  return std::binary_search(classes.begin(), classes.end(), cls);
}

/// Checks the elements of one kind's rules.
class Elements {
 public:
  /// `fact_classes` are the classes of each fact set, with the groups that they are members of.
  Elements(const RuleSet& rules, const std::vector<std::vector<lexicon::ClassId>>& fact_classes, std::size_t kind)
      : rules_(rules), fact_classes_(fact_classes), kind_(kind) {}

  void refuse_impossible() {
    for (const Rule* rule : of_kind().rules) {
      check(*rule, rule->pattern, {rule->pattern_text, rule->pattern_place});
      for (const Guard& guard : rule->guards) check(*rule, guard.pattern, guard.written);
    }
  }

 private:
  const KindRules& of_kind() const { return *rules_.kinds()[kind_]; }

  void check(const Rule& rule, const PatternNode& pattern, const WrittenPattern& written) {
    each_element(pattern, [&](const PatternNode& node) {
      if (!seen_.insert(node.element).second) return;
      const std::string element = written.text.substr(node.begin, node.end - node.begin);
      const auto fail = [&](const std::string& what) {
        const std::string_view content = rules_.file_content(rule.file, rule.source);
        rules_.fail_at(rule, place_in_string(content, written.place, written.text, node.begin), what);
      };
      if (of_kind().alphabet.symbols(node.element).none()) fail("nothing can be " + element);
      if (const std::string* later = only_found_later(node.element.cls))
        fail("nothing can be " + element + " here: a pattern sees facts of the kinds before its own, and '" + *later +
             "' is not before '" + of_kind().spec.name + "'");
    });
  }

  /// If only facts are in the class, and none of them is there yet when this kind is searched: a kind of these facts. Else null.
  const std::string* only_found_later(lexicon::ClassId cls) const {
    const std::string* later = nullptr;
    for (std::size_t set = 0; set < fact_classes_.size(); ++set) {
      if (!has(fact_classes_[set], cls)) continue;
      later = &rules_.lexicon().classes().name(rules_.fact_sets()[set].front());
      if (is_before(*later)) return nullptr;
    }
    return later == nullptr || is_of_words(cls) ? nullptr : later;
  }

  /// Whether a kind is searched before this one. Kinds without a rule in force count as such: whoever switches a kind's rules off
  /// need not change the rules that name it.
  bool is_before(const std::string& name) const {
    const auto& kinds = rules_.kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind->spec.name == name; });
    return found == kinds.end() || found < kinds.begin() + static_cast<std::ptrdiff_t>(kind_);
  }

  /// Whether words are in the class as well, as in a group of words and facts.
  bool is_of_words(lexicon::ClassId cls) const {
    const lexicon::Lexicon& lexicon = rules_.lexicon();
    for (std::size_t set = 0; set < lexicon.set_count(); ++set)
      if (has(lexicon.set_classes(static_cast<std::uint16_t>(set)), cls)) return true;
    for (std::size_t cell = 0; cell < lexicon.cell_count(); ++cell)
      if (has(lexicon.cell_classes(static_cast<std::uint16_t>(cell)), cls)) return true;
    return false;
  }

  const RuleSet& rules_;
  const std::vector<std::vector<lexicon::ClassId>>& fact_classes_;
  std::size_t kind_;
  std::set<Element> seen_;
};

}  // namespace

void refuse_impossible(const RuleSet& rules) {
  std::vector<std::vector<lexicon::ClassId>> fact_classes;
  for (const std::vector<lexicon::ClassId>& set : rules.fact_sets()) fact_classes.push_back(rules.lexicon().with_groups(set));
  for (std::size_t kind = 0; kind < rules.kinds().size(); ++kind) Elements(rules, fact_classes, kind).refuse_impossible();
}

}  // namespace warta::rules
