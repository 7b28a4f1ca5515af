#include "rules/class_reader.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "lexicon/too_many.h"
#include "rules/errors.h"
#include "rules/suggestion.h"

namespace warta::rules {
namespace {

using Case = lexicon::LexiconBuilder::Case;

/// The keys that say what a class is made of; each class has one of them.
constexpr std::array<std::string_view, 4> forms = {"words", "table", "regex", "any"};

/// A key that may stand only beside one of these forms.
struct FormKey {
  std::string_view key;
  std::array<std::string_view, 2> forms;
};
constexpr std::array<FormKey, 5> form_keys = {
    {{"capital", {"words", "table"}}, {"text", {"table"}}, {"where", {"table"}}, {"values", {"table"}}, {"shapes", {"regex"}}}};

text::Shape shape_of(const RuleFile& file, const toml::node& node) {
  const std::string name = text_of(file, node, "a shape");
  const auto found = std::find(text::shape_names.begin(), text::shape_names.end(), name);
  if (found == text::shape_names.end()) fail(file, node, "unknown shape '" + name + "'" + did_you_mean(name, text::shape_names));
  return static_cast<text::Shape>(found - text::shape_names.begin());
}

void expect_one_form(const RuleFile& file, const toml::table& spec) {
  const auto count = std::count_if(forms.begin(), forms.end(), [&](std::string_view form) { return spec.contains(form); });
  if (count != 1) fail(file, spec, "expected one of 'words', 'table', 'regex' and 'any'");
}

void refuse_keys_of_other_forms(const RuleFile& file, const toml::table& spec) {
  const std::string_view form =
      *std::find_if(forms.begin(), forms.end(), [&](std::string_view known) { return spec.contains(known); });
  for (const auto& [key, node] : spec)
    for (const FormKey& known : form_keys) {
      if (key.str() != known.key || std::find(known.forms.begin(), known.forms.end(), form) != known.forms.end()) continue;
      const std::string others = known.forms[1].empty() ? "" : "' or '" + std::string(known.forms[1]);
      fail(file, key.source().begin,
           "'" + std::string(known.key) + "' goes with '" + std::string(known.forms[0]) + others + "', and not with '" +
               std::string(form) + "'");
    }
}

std::vector<std::pair<std::string, Place>> strings_of(const toml::table& spec, std::string_view key) {
  std::vector<std::pair<std::string, Place>> strings;
  if (const toml::array* list = spec.get_as<toml::array>(key))
    for (const toml::node& item : *list)
      strings.emplace_back(*item.value<std::string>(), Place{item.source().begin.line, item.source().begin.column});
  return strings;
}

/// The class as it is written; `read` has checked its parts before.
ClassSource source_of(const RuleFile& file, const toml::table& spec) {
  const bool extends = spec.contains("extends");
  const toml::node& name = *spec.get(extends ? "extends" : "name");
  const toml::source_position at = name.source().begin;
  ClassSource source{*name.value<std::string>(),
                     file.path,
                     file.source_number,
                     {at.line, at.column},
                     extends,
                     strings_of(spec, "words"),
                     {},
                     spec["regex"].value_or(std::string()),
                     {},
                     {},
                     {}};
  for (auto& [member, place] : strings_of(spec, "any")) source.members.push_back(std::move(member));
  return source;
}

}  // namespace

void refuse_token_class(const RuleFile& file, const toml::node& node, const lexicon::Classes& classes, const std::string& name) {
  const lexicon::ClassId* known = classes.find(name);
  if (known != nullptr && lexicon::Classes::is_built_in(*known))
    fail(file, node, "'" + name + "' is a shape or a place of tokens: choose another name");
}

std::vector<ClassSource> ClassReader::read(const std::vector<RuleFile>& files) {
  const auto each = [&](std::string_view key, auto visit) {
    Errors errors;
    for (const RuleFile& file : files)
      for (const toml::table* spec : tables_of(file, key)) errors.attempt([&] { visit(file, *spec); });
    errors.throw_any();
  };
  each("disable", [&](const RuleFile& file, const toml::table& spec) {
    if (spec.contains("class")) read_disabled(file, spec);
  });
  each("class", [&](const RuleFile& file, const toml::table& spec) {
    if (!spec.contains("extends")) define(file, spec);
  });
  each("class", [&](const RuleFile& file, const toml::table& spec) {
    if (spec.contains("extends")) extend(file, spec);
  });
  disable_rows();
  class_tables_.add_entries();
  std::vector<ClassSource> sources;
  each("class", [&](const RuleFile& file, const toml::table& spec) {
    add_group(file, spec);
    sources.push_back(source_of(file, spec));
    class_tables_.describe(spec, sources.back());
  });
  return sources;
}

void ClassReader::read_disabled(const RuleFile& file, const toml::table& spec) {
  refuse_unknown_keys(file, spec, {"class", "word", "note"});
  required(file, spec, "note");
  disabled_.push_back({&file, spec.get("word"), required(file, spec, "class"), required(file, spec, "word"), false});
}

/// Takes disabled words out of tables; the lists were read without theirs. Refuses a `[[disable]]` that found no word.
void ClassReader::disable_rows() {
  Errors errors;
  for (const DisabledWord& disabled : disabled_)
    errors.attempt([&] {
      if (!defined_.contains(disabled.cls))
        fail(*disabled.file, *disabled.node,
             "unknown class '" + disabled.cls + "'" + did_you_mean(disabled.cls, lexicon_.classes()));
      if (class_tables_.has(disabled.cls)) class_tables_.disable(disabled);
      else if (!disabled.is_found)
        fail(*disabled.file, *disabled.node,
             "no list of the class '" + disabled.cls + "' in the built-in rules or a folder before this one has '" +
                 disabled.word + "'");
    });
  errors.throw_any();
}

bool ClassReader::is_disabled(const RuleFile& file, const std::string& cls, const std::string& word) {
  bool is_disabled = false;
  for (DisabledWord& disabled : disabled_)
    if (disabled.cls == cls && disabled.file->source_number > file.source_number && key_of(disabled.word) == key_of(word))
      disabled.is_found = is_disabled = true;
  return is_disabled;
}

void ClassReader::define(const RuleFile& file, const toml::table& spec) {
  refuse_unknown_keys(file, spec,
                      {"name", "extends", "words", "table", "text", "where", "values", "capital", "regex", "shapes", "any"});
  const std::string name = required_name(file, spec, "name");
  const toml::node& node = *spec.get("name");
  refuse_token_class(file, node, lexicon_.classes(), name);
  const auto [first, is_new] = defined_.emplace(name, Definition{&file, &spec});
  if (!is_new)
    fail(file, node,
         "the class '" + name + "' is defined twice, first in " +
             place_of(*first->second.file, *first->second.spec->get("name")) + "; to add to it, write extends = \"" + name +
             "\" instead of its name");
  refuse_fact_class(file, node, name);
  expect_one_form(file, spec);
  refuse_keys_of_other_forms(file, spec);
  const lexicon::ClassId cls = lexicon_.classes().add(name);
  if (spec.contains("table")) class_tables_.define(file, spec, name, cls);
  else add_entries(file, spec, name, cls);
}

/// Refuses a class of words with the name of facts. The error is at the one that stands in the later source, since that one has
/// to change.
void ClassReader::refuse_fact_class(const RuleFile& file, const toml::node& node, const std::string& name) const {
  const auto facts = fact_classes_.find(name);
  if (facts == fact_classes_.end()) return;
  const auto& [fact_file, fact_node] = facts->second;
  if (fact_file != nullptr && fact_file->source_number > file.source_number)
    fail(*fact_file, *fact_node,
         "the class '" + name + "' is one of words, " + place_of(file, node) + ": facts need another name");
  fail(file, node,
       "the class '" + name + "' is that of facts: a kind, or the 'class' of a rule" +
           (fact_file == nullptr ? std::string() : ", " + place_of(*fact_file, *fact_node)));
}

void ClassReader::extend(const RuleFile& file, const toml::table& spec) {
  refuse_unknown_keys(file, spec, {"extends", "words", "table", "text", "where", "capital", "regex", "shapes", "any"});
  const std::string name = required(file, spec, "extends");
  if (!defined_.contains(name)) {
    const bool is_given = lexicon_.classes().find(name) != nullptr;
    fail(file, *spec.get("extends"),
         is_given ? "the class '" + name + "' is no list of words: a shape, a place or a kind of facts"
                  : "unknown class '" + name + "'" + did_you_mean(name, lexicon_.classes()));
  }
  expect_one_form(file, spec);
  refuse_keys_of_other_forms(file, spec);
  if (is_made_of_tables(name) && !spec.contains("any"))
    fail(file, *spec.get("extends"), "the class '" + name + "' is a group of tables: extend one of its members instead");
  const lexicon::ClassId cls = *lexicon_.classes().find(name);
  if (class_tables_.has(name)) class_tables_.extend(file, spec, name);
  else if (spec.contains("table")) class_tables_.add_rows(file, spec, cls);
  else add_entries(file, spec, name, cls);
}

/// Whether the class is a group of tables. Readers ask the rows of its members for columns, so words without a row would be found
/// by rules and then refused.
bool ClassReader::is_made_of_tables(const std::string& name) const {
  const auto defined = defined_.find(name);
  const toml::array* members = defined == defined_.end() ? nullptr : defined->second.spec->get_as<toml::array>("any");
  return members != nullptr && std::all_of(members->begin(), members->end(), [&](const toml::node& member) {
           const std::string cls = member.value_or(std::string());
           return class_tables_.has(cls) || is_made_of_tables(cls);
         });
}

void ClassReader::add_entries(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls) {
  if (spec.contains("words")) add_words(file, spec, name, cls);
  else if (spec.contains("regex")) add_regex(file, spec, cls);
}

void ClassReader::add_group(const RuleFile& file, const toml::table& spec) {
  const toml::node* members = spec.get("any");
  if (members == nullptr) return;
  if (members->as_array() == nullptr) fail(file, *members, "expected 'any' as a list of classes");
  if (members->as_array()->empty()) fail(file, *members, "'any' is empty");
  const lexicon::ClassId group = *lexicon_.classes().find(required(file, spec, spec.contains("extends") ? "extends" : "name"));
  for (const toml::node& member : *members->as_array()) {
    const std::string name = text_of(file, member, "a class");
    const lexicon::ClassId* cls = lexicon_.classes().find(name);
    if (cls == nullptr) fail(file, member, "unknown class '" + name + "'" + did_you_mean(name, lexicon_.classes()));
    lexicon_.add_member(group, *cls);
  }
}

void ClassReader::add_words(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls) {
  const toml::array* words = list_of(file, spec, "words", "strings");
  if (words->empty()) fail(file, *words, "'words' is empty");
  const Case letters = case_of(file, spec);
  for (const toml::node& node : *words) {
    const std::string word = text_of(file, node, "a word");
    if (!is_disabled(file, name, word) && !lexicon_.add(word, cls, letters)) fail(file, node, "a word without a token");
  }
}

void ClassReader::add_regex(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  const std::string pattern = required(file, spec, "regex");
  const toml::array* list = spec.get("shapes") == nullptr ? nullptr : spec.get("shapes")->as_array();
  if (list == nullptr || list->empty()) fail(file, spec, "expected 'shapes', the list of shapes that the regex is tried on");
  std::vector<text::Shape> shapes;
  for (const toml::node& shape : *list) shapes.push_back(shape_of(file, shape));
  try {
    lexicon::RegexSet({pattern});
    lexicon_.add_regex(pattern, cls, shapes);
  } catch (const std::invalid_argument& e) {
    fail(file, *spec.get("regex"), e.what());
  } catch (const lexicon::TooMany& e) {
    fail(file, *spec.get("regex"), e.what());
  }
}

}  // namespace warta::rules
