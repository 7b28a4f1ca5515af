// What the loader refuses, and where it says the fault lies.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/rules.h>

#include "files.h"

using warta::Error;
using warta::Extractor;
using warta::test::TempFolder;

namespace {

struct Refusal {
  std::string file;
  std::size_t line = 0, column = 0;
  std::string what;  // the first line, behind the place
  std::string full;
};

Refusal refusal_of(const std::vector<std::filesystem::path>& folders) {
  try {
    const Extractor extractor({.rule_folders = folders});
  } catch (const Error& e) {
    const std::string full = e.what();
    const std::string first = full.substr(0, full.find('\n'));
    const std::string place =
        e.line() == 0 ? e.file() + ": " : e.file() + ":" + std::to_string(e.line()) + ":" + std::to_string(e.column()) + ": ";
    REQUIRE(first.starts_with(place));
    return {e.file(), e.line(), e.column(), first.substr(place.size()), full};
  }
  return {"", 0, 0, "none", ""};
}

/// Where § stands in a text, from 1, in code points, as editors count.
std::pair<std::size_t, std::size_t> place_of(std::string_view marked) {
  std::size_t line = 1, column = 1;
  for (const char c : marked.substr(0, marked.find("§"))) {
    if (c == '\n') ++line, column = 1;
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++column;
  }
  return {line, column};
}

std::string unmarked(std::string text) {
  const std::size_t at = text.find("§");
  REQUIRE(at != std::string::npos);
  return text.erase(at, std::string_view("§").size());
}

constexpr std::string_view table = "text\tvalue\nsatu\t1\n";

/// Loads one rule file, in which § marks where the fault lies, beside a good table and a good rule.
void check(const std::string& marked, const std::string& what) {
  CAPTURE(marked);
  const TempFolder folder;
  const std::string file = folder.write("uji.toml", unmarked(marked)).generic_string();
  folder.write("kata.tsv", table);
  folder.write("sempit.tsv", "text\nsatu\n");
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == what);
  CHECK(found.file == file);
  const auto [line, column] = place_of(marked);
  CHECK(found.line == line);
  CHECK(found.column == column);
}

constexpr const char* examples = "note = 'x'\naccept = ['a b']\nreject = ['b']\n";

/// A rule whose other keys are right.
std::string rule(const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'uji'\n" + keys + examples; }

std::string pattern(const std::string& value) { return rule("pattern = " + value + "\n"); }

}  // namespace

TEST_CASE("loader: a good folder") {
  const TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'kata'\ntable = 'kata.tsv'\nwhere = { value = '1' }\n" + pattern("'a <kata>? b'"));
  folder.write("kata.tsv", table);
  CHECK(refusal_of({folder.path()}).what == "none");
}

TEST_CASE("loader: folders") {
  const TempFolder folder;
  const Refusal empty = refusal_of({folder.path()});
  CHECK(empty.file == folder.path().generic_string());
  CHECK(empty.what == "expected rule files (*.toml), found none");
  CHECK(empty.line == 0);
  CHECK(refusal_of({folder.path() / "nope"}).what.starts_with("expected a folder of rules: "));
  CHECK(refusal_of({folder.write("file.txt", "x")}).what.starts_with("expected a folder of rules: "));
}

TEST_CASE("loader: a file that is no TOML") {
  const TempFolder folder;
  folder.write("uji.toml", "[[rule]]\nname = 'a\n");
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.line == 2);
  CHECK(found.full.find("\n  name = 'a\n") != std::string::npos);
}

TEST_CASE("loader: the message shows the line and a caret under the place") {
  const TempFolder folder;
  const std::string file = folder.write("uji.toml", pattern("'a [0-9]'")).generic_string();
  CHECK(refusal_of({folder.path()}).full ==
        file + ":4:14: '[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')\n" +
            "  pattern = 'a [0-9]'\n" + "               ^");
}

TEST_CASE("loader: the shape of files") {
  check("[[class]]\nname = 'k'\nwords = ['a']\n\n[§other]\nx = 1\n", "expected [[class]], [[rule]] or [[disable]]");
  check("class = §1\n", "expected [[class]]");
  check("§[rule]\nname = 'r'\n", "expected [[rule]]");
}

TEST_CASE("loader: classes") {
  check("§[[class]]\nwords = ['a']\n", "expected the key 'name'");
  check("[[class]]\nname = §5\nwords = ['a']\n", "expected 'name' as a string");
  check("[[class]]\nname = §''\nwords = ['a']\n", "'name' is empty");
  check("[[class]]\nname = 'k'\n§wrods = ['a']\n",
        "unknown key 'wrods' (known: name, extends, words, table, text, where, capital, regex, shapes, any); did you mean "
        "'words'?");
  check("[[class]]\nname = §'a-b'\nwords = ['a']\n", "expected 'name' as a name of letters, digits and _");
  check("[[class]]\nname = §'region'\nwords = ['a']\n", "the class 'region' is that of facts: a kind, or the 'class' of a rule");
  check("[[class]]\nname = 'k'\nwords = ['a']\ncapital = §'yes'\n", "expected 'capital' as true or false");
  check("[[class]]\nname = §'Cap'\nwords = ['a']\n", "'Cap' is a shape or a place of tokens: choose another name");
  check("§[[class]]\nname = 'k'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check("§[[class]]\nname = 'k'\nwords = ['a']\nregex = 'a'\n", "expected one of 'words', 'table', 'regex' and 'any'");
}

TEST_CASE("loader: a class that is defined twice is shown with its first place") {
  const auto what_of = [](const std::string& file) {
    const TempFolder folder;
    folder.write("uji.toml", file);
    return refusal_of({folder.path()}).what;
  };
  const std::string again = what_of("[[class]]\nname = 'k'\nwords = ['a']\n[[class]]\nname = 'k'\nwords = ['b']\n");
  CHECK(again.starts_with("the class 'k' is defined twice, first in "));
  CHECK(again.ends_with("/uji.toml:2; to add to it, write extends = \"k\" instead of its name"));
  CHECK(what_of("[[class]]\nname = 'month'\nwords = ['a']\n")
            .starts_with("the class 'month' is defined twice, first in rules/common.toml:"));
}

TEST_CASE("loader: of a class of words and facts of one name the later one is to blame") {
  const TempFolder folder;
  const std::string file =
      folder.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'month'\npattern = 'a'\n" + std::string(examples)).generic_string();
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.file == file);
  CHECK(found.line == 3);
  CHECK(found.column == 8);
  CHECK(found.what.starts_with("the class 'month' is one of words, rules/common.toml:"));
}

TEST_CASE("loader: classes of words") {
  check("[[class]]\nname = 'k'\nwords = §'a'\n", "expected 'words' as a list of strings");
  check("[[class]]\nname = 'k'\nwords = §[]\n", "'words' is empty");
  check("[[class]]\nname = 'k'\nwords = ['a', §5]\n", "expected a word as a string");
  check("[[class]]\nname = 'k'\nwords = ['a', §' ']\n", "a word without a token");
}

TEST_CASE("loader: classes of tables") {
  check("[[class]]\nname = 'k'\ntable = 'kata.tsv'\ntext = §5\n", "expected 'text' as a string");
  check("[[class]]\nname = 'k'\ntable = §'kata.tsv'\ntext = 'nope'\n", "the table has no column 'nope'");
  check("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = §'value'\n", "expected 'where' as { column = \"value\" }");
  check("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { §nope = '1' }\n", "the table has no column 'nope'");
  check("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = §1 }\n", "expected the value as a string");
  check("§[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = '2' }\n", "no row of the table belongs to the class");
}

TEST_CASE("loader: tables") {
  const TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'k'\ntable = 'kata.tsv'\n");
  CHECK(refusal_of({folder.path()}).what.starts_with("cannot read the table "));
  CHECK(refusal_of({folder.path()}).line == 3);
  const std::string file = folder.write("kata.tsv", "text\tvalue\nsatu\n").generic_string();
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == "expected 2 cells, found 1");
  CHECK(found.file == file);
  CHECK(found.line == 2);
  folder.write("kata.tsv", "text\tvalue\nsatu\t1\n\xC3\xA9\xE9\t2\n");
  const Refusal other = refusal_of({folder.path()});
  CHECK(other.what == "expected UTF-8");
  CHECK(other.file == file);
  CHECK(other.line == 3);
  CHECK(other.column == 2);
}

TEST_CASE("loader: classes of regular expressions") {
  check("§[[class]]\nname = 'k'\nregex = 'a'\n", "expected 'shapes', the list of shapes that the regex is tried on");
  check("§[[class]]\nname = 'k'\nregex = 'a'\nshapes = []\n", "expected 'shapes', the list of shapes that the regex is tried on");
  check("[[class]]\nname = 'k'\nregex = 'a'\nshapes = [§'Lower']\n", "unknown shape 'Lower'; did you mean 'lower'?");
  check("[[class]]\nname = 'k'\nregex = §'(a'\nshapes = ['lower']\n", "missing ): (a");
}

TEST_CASE("loader: classes of classes") {
  check("[[class]]\nname = 'k'\nany = §'month'\n", "expected 'any' as a list of classes");
  check("[[class]]\nname = 'k'\nany = §[]\n", "'any' is empty");
  check("[[class]]\nname = 'k'\nany = ['month', §'nope']\n", "unknown class 'nope'");
  check("[[class]]\nname = 'k'\nany = [§'mnth']\n", "unknown class 'mnth'; did you mean 'month'?");
}

TEST_CASE("loader: more expressions for a shape than there is room for") {
  const TempFolder folder;
  std::string file;
  for (int i = 0; i < 9; ++i) file += "[[class]]\nname = 'k" + std::to_string(i) + "'\nregex = 'a'\nshapes = ['slashed']\n";
  folder.write("uji.toml", file);
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == "more than 8 regular expressions name one shape");
  CHECK(found.line > 0);
  CHECK(found.line % 4 == 3);  // a line of 'regex'
}

TEST_CASE("loader: the keys of rules") {
  check("§[[rule]]\nkind = 'uji'\npattern = 'a'\n" + std::string(examples), "expected the key 'name'");
  check("§[[rule]]\nname = 'r'\npattern = 'a'\n" + std::string(examples), "expected the key 'kind'");
  check("§[[rule]]\nname = 'r'\nkind = 'uji'\n" + std::string(examples), "expected the key 'pattern'");
  check("§[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a'\naccept = ['a']\nreject = ['b']\n", "expected the key 'note'");
  check(rule("pattern = 'a'\n§patern = 'a'\n"),
        "unknown key 'patern' (known: name, kind, pattern, note, accept, reject, todo, before, after, not_before, not_after, "
        "class, slots, replaces); did you mean 'pattern'?");
  check("[[rule]]\nname = 'r'\n§knid = 'uji'\npattern = 'a'\n" + std::string(examples),
        "unknown key 'knid' (known: name, kind, pattern, note, accept, reject, todo, before, after, not_before, not_after, "
        "class, slots, replaces); did you mean 'kind'?");
  check(rule("pattern = 'a'\nclass = §5\n"), "expected 'class' as a string");
}

TEST_CASE("loader: names that patterns and reports could not write") {
  const auto of = [](const std::string& keys) { return "[[rule]]\npattern = 'a'\n" + keys + examples; };
  check(of("name = 'r'\nkind = §'k k'\n"), "expected 'kind' as a name of letters, digits and _");
  check(of("name = 'r'\nkind = §'a-b'\n"), "expected 'kind' as a name of letters, digits and _");
  check(of("name = 'r'\nkind = §'Cap'\n"), "'Cap' is a shape or a place of tokens: choose another name");
  check(of("name = §'a/b c'\nkind = 'uji'\n"), "expected 'name' as a name of letters, digits, _ and -");
  check(of("name = 'r'\nkind = 'uji'\nclass = §'inner'\n"), "'inner' is a shape or a place of tokens: choose another name");
  check(of("name = 'r'\nkind = 'uji'\nclass = §'a b'\n"), "expected 'class' as a name of letters, digits and _");
}

TEST_CASE("loader: faults in a pattern are shown where they stand") {
  check(pattern("'a §[0-9]'"), "'[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')");
  check(pattern("\"a §[0-9]\""), "'[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')");
  check(pattern("'''a <§nope>'''"), "unknown class 'nope'");
  check(pattern("'''\na\n  <§nope>'''"), "unknown class 'nope'");
  check(pattern("\"\"\"\na\n  <§nope>\n\"\"\""), "unknown class 'nope'");
  check(rule("pattern = 'a'\nbefore = 'b <§nope>'\n"), "unknown class 'nope'");
  check(rule("pattern = 'a'\nnot_after = '''b\n§)'''\n"), "')' without '('");
}

TEST_CASE("loader: columns count characters, also behind letters that take two bytes") {
  check(pattern("'Jum’at <§nope>'"), "unknown class 'nope'");
}

TEST_CASE("loader: columns count what the file has, also behind escapes") {
  check(pattern("\"a \\\\, <§nope>\""), "unknown class 'nope'");
  check(pattern("\"a \\t <§nope>\""), "unknown class 'nope'");
}

TEST_CASE("loader: patterns that can match nothing, or nothing can match") {
  check(pattern("§'a? b*'"), "the pattern can match nothing");
  check(pattern("'a (§b | c?)'"), "an alternative can match nothing: make the whole group optional instead");
  check(rule("pattern = 'a'\nbefore = §'b?'\n"), "the pattern can match nothing");
  check(pattern("'a §<Cap -Cap>'"), "nothing can be <Cap -Cap>");
  check(rule("pattern = 'a'\nnot_after = '''b |\n§<Cap -Cap>'''\n"), "nothing can be <Cap -Cap>");
}

TEST_CASE("loader: facts that are not there yet") {
  const auto of_number = [](const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'number'\n" + keys + examples; };
  const std::string later = " here: a pattern sees facts of the kinds before its own, and '";
  check(of_number("pattern = 'a §<region>'\n"), "nothing can be <region>" + later + "region' is not before 'number'");
  check(pattern("'a (b | §<uji>)'"), "nothing can be <uji>" + later + "uji' is not before 'uji'");
  check(rule("pattern = 'a'\nbefore = '§<lain>'\n") + "[[rule]]\nname = 's'\nkind = 'lain'\npattern = 'c'\n" + examples,
        "nothing can be <lain>" + later + "lain' is not before 'uji'");
}

TEST_CASE("loader: facts of earlier kinds, and groups of words and facts, are no fault") {
  const TempFolder folder;
  folder.write("uji.toml", pattern("'a <region> <tempat>'") +
                               "[[class]]\nname = 'tempat'\nany = ['lain', 'kata']\n[[class]]\nname = 'kata'\nwords = ['sana']\n"
                               "[[rule]]\nname = 's'\nkind = 'lain'\npattern = '<uji> c'\n" +
                               examples);
  CHECK(refusal_of({folder.path()}).what == "none");
}

TEST_CASE("loader: guards of more than 8 units") {
  check(rule("pattern = 'a'\nafter = §'b{9}'\n"), "a guard is at most 8 units long");
  check(rule("pattern = 'a'\nnot_before = §'b+'\n"), "a guard is at most 8 units long");
}

TEST_CASE("loader: a slot that the kind does not know") {
  const std::string known = " (it has: consists, lists, parts, count, share, whole, change)";
  const auto of_check = [](const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'check'\n" + keys + examples; };
  check(of_check("pattern = 'a (?P§<nope> b)'\n"), "the kind 'check' has no slot 'nope'" + known);
  // The class of the same name is not what is to blame.
  check("[[class]]\nname = 'nope'\nwords = ['c']\n" + of_check("pattern = '<nope> (?P§<nope> b)'\n"),
        "the kind 'check' has no slot 'nope'" + known);
}

TEST_CASE("loader: examples") {
  const std::string head = "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a'\nnote = 'x'\n";
  check("§" + head + "reject = ['b']\n", "the rule 'uji/r' has no example that it accepts");
  check("§" + head + "accept = ['a']\n", "the rule 'uji/r' has no example that it rejects");
  check("§" + head + "accept = []\nreject = ['b']\n", "the rule 'uji/r' has no example that it accepts");
  check(head + "accept = §'a'\n", "expected 'accept' as a list of examples");
  check(head + "accept = ['a', §5]\n", "expected an example as a string");
  check(head + "accept = [§'']\n", "an example without text");
  check(head + "accept = [§{ match = 'a' }]\n", "expected the key 'text'");
  check(head + "accept = [§{ text = 'a b', match = 'c' }]\n", "'match' does not occur in 'text'");
  check(head + "accept = [{ text = 'a', match = §5 }]\n", "expected 'match' as a string");
  check(head + "accept = [{ text = 'a', published = §5 }]\n", "expected 'published' as a date, \"2025-12-08\"");
  check(head + "accept = [{ text = 'a', published = §'8 Desember 2025' }]\n", "expected 'published' as a date, \"2025-12-08\"");
  check(head + "accept = [{ text = 'a', kind = §{ x = 1 } }]\n", "expected a string, a number, true, false or a list of strings");
  check(head + "accept = [{ text = 'a', kind = ['x', §1] }]\n", "expected each item as a string");
}

TEST_CASE("loader: what is too large for the machinery is an error too") {
  const TempFolder folder;
  SUBCASE("more sorts of words than a tape has symbols") {
    std::string words;
    for (int i = 0; i < 600; ++i) words += " | a (?P<s" + std::to_string(i) + "> <w" + std::to_string(i) + ">)";
    std::string classes;
    for (int i = 0; i < 600; ++i)
      classes += "[[class]]\nname = 'w" + std::to_string(i) + "'\nwords = ['kata" +
                 std::string(1, static_cast<char>('a' + i / 26)) + std::string(1, static_cast<char>('a' + i % 26)) + "']\n";
    folder.write("uji.toml", classes + pattern("'b" + words + "'"));
    const Refusal found = refusal_of({folder.path()});
    CHECK(found.what == "kind 'uji': the patterns of one kind tell more than 510 sorts of units apart");
    CHECK(found.line == 1804);  // that of the pattern
  }
  SUBCASE("a pattern that RE2 has no room for") {
    const std::string other = "[[rule]]\nname = 's'\nkind = 'uji'\npattern = 'c d'\n" + std::string(examples);
    const std::string file = folder.write("uji.toml", other + pattern("'((a{64}){64}){64}'")).generic_string();
    const Refusal found = refusal_of({folder.path()});
    CHECK(found.what.starts_with("kind 'uji': "));
    CHECK(found.file == file);
    CHECK(found.line == 11);
    CHECK(found.full.find("\n  pattern = '((a{64}){64}){64}'\n") != std::string::npos);
  }
}

TEST_CASE("loader: two folders, in which rules of the same name would be one") {
  const TempFolder first, second;
  first.write("uji.toml", pattern("'a b'"));
  second.write("lain.toml", pattern("'c d'"));
  CHECK(refusal_of({first.path(), second.path()}).what == "none");
  const std::string twice = "the rule 'uji/r' is defined twice, first in " + (first.path() / "uji.toml").generic_string() + ":1";
  CHECK(refusal_of({first.path(), first.path()}).what ==
        twice + "; to override that, write replaces = \"uji/r\"; else rename this rule or its file");
  second.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'lain'\npattern = 'e f'\n" + std::string(examples));
  CHECK(refusal_of({first.path(), second.path()}).what == twice + "; rename this rule or its file");
  first.write("uji.toml", pattern("'a b'") + "[[rule]]\nname = 'r'\nkind = 'lain'\npattern = 'b'\n" + examples);
  CHECK(refusal_of({first.path()}).what == twice);
}

TEST_CASE("loader: a slot has no name that examples use otherwise") {
  for (const std::string slot : {"text", "match", "published", "kind"})
    check(pattern("'a (?P§<" + slot + "> b)'"), "no slot may be called '" + slot + "', which is a key of examples");
}

TEST_CASE("loader: a date of publication may be a date of TOML") {
  const TempFolder folder;
  folder.write("uji.toml",
               "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = '(?P<hari> <date>) hilang'\nnote = 'x'\n"
               "accept = [{ text = 'kemarin hilang', published = 2025-12-08, hari = '2025-12-07' }]\nreject = ['b']\n");
  for (const auto& result : warta::run_examples({.rule_folders = {folder.path()}}, warta::ExampleScope::rule_folders)) {
    INFO(result.message);
    CHECK(result.passed);
  }
}

TEST_CASE("loader: a misspelt name is answered with the one that is near") {
  check(pattern("'a <§munth>'"), "unknown class 'munth'; did you mean 'month'?");
  check("[[disable]]\nrule = §'numbers/jumlh'\nnote = 'x'\n", "unknown rule 'numbers/jumlh'; did you mean 'numbers/jumlah'?");
}

TEST_CASE("loader: what extends a class") {
  check("[[class]]\nextends = §'nope'\nwords = ['a']\n", "unknown class 'nope'");
  check("[[class]]\nextends = §'mnth'\nwords = ['a']\n", "unknown class 'mnth'; did you mean 'month'?");
  check("[[class]]\nextends = §'Cap'\nwords = ['a']\n",
        "the class 'Cap' is no list of words: a shape, a place or a kind of facts");
  check("[[class]]\nextends = §'region'\nwords = ['a']\n",
        "the class 'region' is no list of words: a shape, a place or a kind of facts");
  check("[[class]]\nextends = 'month'\n§name = 'k'\nwords = ['a']\n",
        "unknown key 'name' (known: extends, words, table, text, where, capital, regex, shapes, any)");
  check("§[[class]]\nextends = 'month'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check("§[[class]]\nextends = 'month'\nwords = ['a']\n",
        "the class 'month' is a table: extend it by a 'table' with the columns text, value");
  check("[[class]]\nextends = 'measure'\ntable = §'sempit.tsv'\n",
        "the class 'measure' is a table with the columns text, value; this one has no 'value'");
}

TEST_CASE("loader: types of slots") {
  check(rule("pattern = 'a (?P<s> b)'\nslots = { §t = 'text' }\n"), "the pattern has no slot 't' (it has: s)");
  check(rule("pattern = 'a (?P<s> b)'\nslots = { s = §'words' }\n"),
        "unknown type 'words' (known: text, number, money, date, region, official, post)");
  check(rule("pattern = 'a (?P<s> b)'\nslots = { s = §'nomber' }\n"),
        "unknown type 'nomber' (known: text, number, money, date, region, official, post); did you mean 'number'?");
  check(rule("pattern = 'a b'\nslots = §'s'\n"), "expected 'slots' as { slot = \"type\" }");
  check("[[rule]]\nname = 'r'\nkind = 'check'\npattern = '(?P<count> a) b'\nslots = §{ count = 'number' }\n" +
            std::string(examples),
        "the slots of the kind 'check' have their types already");
  check(
      "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a (?P<s> b)'\nnote = 'x'\naccept = [{ text = 'a b', §t = 'b' }]\nreject = "
      "['b']\n",
      "the pattern has no slot 't' (it has: s)");
}

TEST_CASE("loader: rules that override others") {
  const std::string of_number = "[[rule]]\nname = 'r'\nkind = 'number'\npattern = 'a (?P<bare> b)'\n" + std::string(examples);
  check(of_number + "replaces = §'numbers/nope'\n", "unknown rule 'numbers/nope'");
  check("[[rule]]\nname = 'r'\nkind = §'uji'\nreplaces = 'numbers/jumlah'\npattern = 'a b'\n" + std::string(examples),
        "expected the kind of the rule that it replaces: 'number'");
  check("§[[disable]]\nrule = 'numbers/jumlah'\n", "expected the key 'note'");
  check("[[disable]]\nrule = 'numbers/jumlah'\nnote = 'x'\n§name = 'x'\n", "unknown key 'name' (known: rule, note)");
}

TEST_CASE("loader: a rule is overridden once, and not in its own folder") {
  const TempFolder folder;
  const std::string off = "[[disable]]\nrule = 'numbers/jumlah'\nnote = 'x'\n";
  const std::string file = folder.write("uji.toml", off + off).generic_string();
  CHECK(refusal_of({folder.path()}).what == "the rule 'numbers/jumlah' is overridden already: " + file + ":1 switches it off");
  folder.write("uji.toml", pattern("'a b'") + "[[disable]]\nrule = 'uji/r'\nnote = 'x'\n");
  CHECK(refusal_of({folder.path()}).what == "the rule 'uji/r' stands in the same folder: change it there, " + file + ":1");
}
