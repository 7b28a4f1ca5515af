// What the loader refuses, and where it says that the fault lies.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/rules.h>

#include "files.h"
#include "rules/refusals.h"

using warta::Error;
using warta::Extractor;
using namespace warta::test;

TEST_CASE("loader: a good folder") {
  const TempFolder folder;
  folder.write("uji.toml",
               "[[class]]\nname = 'kata'\ntable = 'kata.tsv'\nwhere = { value = '1' }\n" + rule_of_pattern("'a <kata>? b'"));
  folder.write("kata.tsv", good_table);
  CHECK(refusal_of({folder.path()}).what == "none");
}

TEST_CASE("loader: folders") {
  const TempFolder folder;
  const Refusal empty = refusal_of({folder.path()});
  CHECK(empty.file == folder.path().generic_string());
  CHECK(empty.what == "expected rule files (*.toml, not in folders below), found none");
  CHECK(empty.line == 0);
  CHECK(refusal_of({folder.path() / "nope"}).what.starts_with("expected a folder of rules: "));
  const TempFolder good;
  good.write("uji.toml", rule_of_pattern("'a'"));
  CHECK(refusal_of({good.path(), good.path() / "."}).what == "the folder of rules is given twice");
  CHECK(refusal_of({folder.write("file.txt", "x")}).what.starts_with("expected a folder of rules: "));
}

TEST_CASE("loader: a file that is no TOML") {
  const TempFolder folder;
  folder.write("uji.toml", "[[rule]]\nname = 'a\n");
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.line == 2);
  CHECK(found.full.find("\n  name = 'a\n") != std::string::npos);
}

TEST_CASE("loader: what the parser of TOML says comes with what an author has most often done") {
  const auto what_of = [](const std::string& keys) {
    const TempFolder folder;
    folder.write("uji.toml", rule_with(keys));
    return refusal_of({folder.path()}).what;
  };
  CHECK(what_of("pattern = 'a\n").ends_with("; is the quote closed in this line?"));
  CHECK(what_of("pattern = \"a\\,\"\n").ends_with("; patterns are best written in single quotes, where a backslash is one"));
  CHECK(what_of("pattern = a\n").ends_with("; text stands in straight quotes, \"…\" or '…'"));
}

TEST_CASE("loader: the message shows the line and a caret under the place") {
  const TempFolder folder;
  const std::string file = folder.write("uji.toml", rule_of_pattern("'a [0-9]'")).generic_string();
  CHECK(refusal_of({folder.path()}).full ==
        file + ":4:14: '[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')\n" +
            "  pattern = 'a [0-9]'\n" + "               ^");
}

TEST_CASE("loader: the shape of files") {
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\n\n[§other]\nx = 1\n",
                "expected [[class]], [[part]], [[rule]] or [[disable]]");
  check_refusal("class = §1\n", "expected [[class]]");
  check_refusal("§[rule]\nname = 'r'\n", "expected [[rule]]");
}

TEST_CASE("loader: the keys of rules") {
  check_refusal("§[[rule]]\nkind = 'uji'\npattern = 'a'\n" + std::string(good_examples), "expected the key 'name'");
  check_refusal("§[[rule]]\nname = 'r'\npattern = 'a'\n" + std::string(good_examples), "expected the key 'kind'");
  check_refusal("§[[rule]]\nname = 'r'\nkind = 'uji'\n" + std::string(good_examples), "expected the key 'pattern'");
  check_refusal("§[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a'\naccept = ['a']\nreject = ['b']\n",
                "expected the key 'note'");
  check_refusal(
      rule_with("pattern = 'a'\n§patern = 'a'\n"),
      "unknown key 'patern' (known: name, kind, pattern, note, accept, reject, todo, before, after, not_before, not_after, "
      "class, slots, zones, replaces); did you mean 'pattern'?");
  check_refusal(
      "[[rule]]\nname = 'r'\n§knid = 'uji'\npattern = 'a'\n" + std::string(good_examples),
      "unknown key 'knid' (known: name, kind, pattern, note, accept, reject, todo, before, after, not_before, not_after, "
      "class, slots, zones, replaces); did you mean 'kind'?");
  check_refusal(rule_with("pattern = 'a'\nclass = §5\n"), "expected 'class' as a string");
}

TEST_CASE("loader: names that patterns and reports could not write") {
  const auto of = [](const std::string& keys) { return "[[rule]]\npattern = 'a'\n" + keys + good_examples; };
  check_refusal(of("name = 'r'\nkind = §'k k'\n"), "expected 'kind' as a name of letters, digits and _");
  check_refusal(of("name = 'r'\nkind = §'a-b'\n"), "expected 'kind' as a name of letters, digits and _");
  check_refusal(of("name = 'r'\nkind = §'Cap'\n"), "'Cap' is a shape or a place of tokens: choose another name");
  check_refusal(of("name = §'a/b c'\nkind = 'uji'\n"), "expected 'name' as a name of letters, digits, _ and -");
  check_refusal(of("name = 'r'\nkind = 'uji'\nclass = §'inner'\n"),
                "'inner' is a shape or a place of tokens: choose another name");
  check_refusal(of("name = 'r'\nkind = 'uji'\nclass = §'a b'\n"), "expected 'class' as a name of letters, digits and _");
}

TEST_CASE("loader: faults in a pattern are shown where they stand") {
  check_refusal(rule_of_pattern("'a §[0-9]'"),
                "'[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')");
  check_refusal(rule_of_pattern("\"a §[0-9]\""),
                "'[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')");
  check_refusal(rule_of_pattern("'''a <§nope>'''"), "unknown class 'nope'");
  check_refusal(rule_of_pattern("'''\na\n  <§nope>'''"), "unknown class 'nope'");
  check_refusal(rule_of_pattern("\"\"\"\na\n  <§nope>\n\"\"\""), "unknown class 'nope'");
  check_refusal(rule_with("pattern = 'a'\nbefore = 'b <§nope>'\n"), "unknown class 'nope'");
  check_refusal(rule_with("pattern = 'a'\nnot_after = '''b\n§)'''\n"), "')' without '('");
}

TEST_CASE("loader: columns count characters, also behind letters that take two bytes") {
  check_refusal(rule_of_pattern("'Jum’at <§nope>'"), "unknown class 'nope'");
}

TEST_CASE("loader: columns count what the file has, also behind escapes") {
  check_refusal(rule_of_pattern("\"a \\\\, <§nope>\""), "unknown class 'nope'");
  check_refusal(rule_of_pattern("\"a \\t <§nope>\""), "unknown class 'nope'");
}

TEST_CASE("loader: patterns that can match nothing, or nothing can match") {
  check_refusal(rule_of_pattern("§'a? b*'"), "the pattern can match nothing");
  check_refusal(rule_of_pattern("'a (§b | c?)'"), "an alternative can match nothing: make the whole group optional instead");
  check_refusal(rule_with("pattern = 'a'\nbefore = §'b?'\n"), "the pattern can match nothing");
  check_refusal(rule_of_pattern("'a §<Cap -Cap>'"), "nothing can be <Cap -Cap>");
  check_refusal(rule_with("pattern = 'a'\nnot_after = '''b |\n§<Cap -Cap>'''\n"), "nothing can be <Cap -Cap>");
}

TEST_CASE("loader: facts that are not there yet") {
  const auto of_number = [](const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'number'\n" + keys + good_examples; };
  const std::string later = " here: a pattern sees facts of the kinds before its own, and '";
  check_refusal(of_number("pattern = 'a §<region>'\n"), "nothing can be <region>" + later + "region' is not before 'number'");
  check_refusal(rule_of_pattern("'a (b | §<uji>)'"), "nothing can be <uji>" + later + "uji' is not before 'uji'");
  check_refusal(
      rule_with("pattern = 'a'\nbefore = '§<lain>'\n") + "[[rule]]\nname = 's'\nkind = 'lain'\npattern = 'c'\n" + good_examples,
      "nothing can be <lain>" + later + "lain' is not before 'uji'");
}

TEST_CASE("loader: facts of earlier kinds, and groups of words and facts, are no fault") {
  const TempFolder folder;
  folder.write("uji.toml", rule_of_pattern("'a <region> <tempat>'") +
                               "[[class]]\nname = 'tempat'\nany = ['lain', 'kata']\n[[class]]\nname = 'kata'\nwords = ['sana']\n"
                               "[[rule]]\nname = 's'\nkind = 'lain'\npattern = '<uji> c'\n" +
                               good_examples);
  CHECK(refusal_of({folder.path()}).what == "none");
}

TEST_CASE("loader: guards of more than 8 units") {
  check_refusal(rule_with("pattern = 'a'\nafter = §'b{9}'\n"), "a guard is at most 8 units long");
  check_refusal(rule_with("pattern = 'a'\nnot_before = §'b+'\n"), "a guard is at most 8 units long");
}

TEST_CASE("loader: a slot that the kind does not know") {
  const std::string known = " (it has: consists, lists, parts, count, share, whole, change, rest)";
  const auto of_check = [](const std::string& keys) { return "[[rule]]\nname = 'r'\nkind = 'check'\n" + keys + good_examples; };
  check_refusal(of_check("pattern = 'a (?P§<nope> b)'\n"), "the kind 'check' has no slot 'nope'" + known);
  // The error is not at the class of the same name.
  check_refusal("[[class]]\nname = 'nope'\nwords = ['c']\n" + of_check("pattern = '<nope> (?P§<nope> b)'\n"),
                "the kind 'check' has no slot 'nope'" + known);
}

TEST_CASE("loader: examples") {
  const std::string head = "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a'\nnote = 'x'\n";
  check_refusal("§" + head + "reject = ['b']\n", "the rule 'uji/r' has no example that it accepts: accept = [\"…\"]");
  check_refusal("§" + head + "accept = ['a']\n", "the rule 'uji/r' has no example that it rejects: reject = [\"…\"]");
  check_refusal("§" + head + "accept = []\nreject = ['b']\n",
                "the rule 'uji/r' has no example that it accepts: accept = [\"…\"]");
  check_refusal(head + "accept = §'a'\n", "expected 'accept' as a list of examples");
  check_refusal(head + "accept = ['a', §5]\n", "expected an example as a string");
  check_refusal(head + "accept = [§'']\n", "an example without text");
  check_refusal(head + "accept = [§{ match = 'a' }]\n", "expected the key 'text'");
  check_refusal(head + "accept = [§{ text = 'a b', match = 'c' }]\n", "'match' does not occur in 'text'");
  check_refusal(head + "accept = [{ text = 'a', match = §5 }]\n", "expected 'match' as a string");
  check_refusal(head + "accept = [{ text = 'a', published = §5 }]\n", "expected 'published' as a date, \"2025-12-08\"");
  check_refusal(head + "accept = [{ text = 'a', published = §'8 Desember 2025' }]\n",
                "expected 'published' as a date, \"2025-12-08\"");
  check_refusal(head + "accept = [{ text = 'a', kind = §{ x = 1 } }]\n",
                "expected a string, a whole number, true, false or a list of strings (other numbers as strings: \"2.5\")");
  check_refusal(head + "accept = [{ text = 'a', kind = ['x', §1] }]\n", "expected each item as a string");
}

TEST_CASE("loader: what is too large for the machinery is an error too") {
  const TempFolder folder;
  SUBCASE("more sorts of words than a tape has symbols") {
    std::string words;
    for (int i = 0; i < 1100; ++i) words += " | a (?P<s" + std::to_string(i) + "> <w" + std::to_string(i) + ">)";
    std::string classes;
    for (std::size_t i = 0; i < 1100; ++i)
      classes += "[[class]]\nname = 'w" + std::to_string(i) + "'\nwords = ['kata" + std::string(i / 26, 'a') +
                 static_cast<char>('a' + static_cast<char>(i % 26)) + "']\n";
    folder.write("uji.toml", classes + rule_of_pattern("'b" + words + "'"));
    const Refusal found = refusal_of({folder.path()});
    CHECK(found.what.starts_with(
        "kind 'uji': the patterns of one kind tell more than 1022 sorts of units apart: put words that patterns name one by one "
        "into a class"));
    CHECK(found.line == 3304);  // that of the pattern
  }
  SUBCASE("a pattern that RE2 has no room for") {
    const std::string other = "[[rule]]\nname = 's'\nkind = 'uji'\npattern = 'c d'\n" + std::string(good_examples);
    const std::string file = folder.write("uji.toml", other + rule_of_pattern("'((a{64}){64}){64}'")).generic_string();
    const Refusal found = refusal_of({folder.path()});
    CHECK(found.what.starts_with("kind 'uji': "));
    CHECK(found.file == file);
    CHECK(found.line == 11);
    CHECK(found.full.find("\n  pattern = '((a{64}){64}){64}'\n") != std::string::npos);
  }
}

TEST_CASE("loader: two folders, in which rules of the same name would be one") {
  const TempFolder first, second;
  first.write("uji.toml", rule_of_pattern("'a b'"));
  second.write("lain.toml", rule_of_pattern("'c d'"));
  CHECK(refusal_of({first.path(), second.path()}).what == "none");
  const std::string twice = "the rule 'uji/r' is defined twice, first in " + (first.path() / "uji.toml").generic_string() + ":1";
  const TempFolder third;
  third.write("uji.toml", rule_of_pattern("'a b'"));
  CHECK(refusal_of({first.path(), third.path()}).what ==
        twice + "; to override that, write replaces = \"uji/r\"; else rename this rule or its file");
  second.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'lain'\npattern = 'e f'\n" + std::string(good_examples));
  CHECK(refusal_of({first.path(), second.path()}).what == twice + "; rename this rule or its file");
  first.write("uji.toml", rule_of_pattern("'a b'") + "[[rule]]\nname = 'r'\nkind = 'lain'\npattern = 'b'\n" + good_examples);
  CHECK(refusal_of({first.path()}).what == twice);
}

TEST_CASE("loader: a slot has no name that examples use otherwise") {
  for (const std::string slot : {"text", "match", "published", "kind"})
    check_refusal(rule_of_pattern("'a (?P§<" + slot + "> b)'"),
                  "no slot may be called '" + slot + "', which is a key of examples");
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
  check_refusal(rule_of_pattern("'a <§munth>'"), "unknown class 'munth'; did you mean 'month'?");
  check_refusal("[[disable]]\nrule = §'numbers/jumlh'\nnote = 'x'\n",
                "unknown rule 'numbers/jumlh'; did you mean 'numbers/jumlah'?");
}

TEST_CASE("loader: types of slots") {
  check_refusal(rule_with("pattern = 'a (?P<s> b)'\nslots = { §t = 'text' }\n"), "the pattern has no slot 't' (it has: s)");
  check_refusal(rule_with("pattern = 'a (?P<s> b)'\nslots = { s = §'words' }\n"),
                "unknown type 'words' (known: text, number, money, percent, quantity, date, calendar_date, time, duration, set, "
                "region, official, post)");
  check_refusal(rule_with("pattern = 'a (?P<s> b)'\nslots = { s = §'nomber' }\n"),
                "unknown type 'nomber' (known: text, number, money, percent, quantity, date, calendar_date, time, duration, set, "
                "region, official, post); did you mean 'number'?");
  check_refusal(rule_with("pattern = 'a b'\nslots = §'s'\n"), "expected 'slots' as { slot = \"type\" }");
  check_refusal("[[rule]]\nname = 'r'\nkind = 'check'\npattern = '(?P<count> a) b'\nslots = §{ count = 'number' }\n" +
                    std::string(good_examples),
                "the slots of the kind 'check' have their types already");
  check_refusal(
      "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'a (?P<s> b)'\nnote = 'x'\naccept = [{ text = 'a b', §t = 'b' }]\nreject = "
      "['b']\n",
      "the pattern has no slot 't' (it has: s)");
}

TEST_CASE("loader: types that no match of a slot could be of") {
  check_refusal(rule_with("pattern = 'a (?P<s> <number>)'\nslots = { s = §'region' }\n"),
                "the slot 's' is <number> alone, which is never of the type 'region'");
  check_refusal(rule_with("pattern = 'a ((?P<s> b) | (?P<s> <region>))'\nslots = { s = §'duration' }\n"),
                "the slot 's' is <region> alone, which is never of the type 'duration'");
}

TEST_CASE("loader: a rule of posts says where the post stands") {
  check_refusal("[[rule]]\nname = 'r'\nkind = 'post'\npattern = §'(?P<region> <region>) a'\n" + std::string(good_examples),
                "a rule of the kind 'post' needs the slot 'position'");
}

TEST_CASE("loader: a guard has no slots") {
  check_refusal(rule_with("pattern = 'a b'\nafter = §'(?P<s> c)'\n"), "a guard takes no words, and so has no slots");
}

TEST_CASE("loader: zones of a rule") {
  check_refusal(rule_with("pattern = 'a b'\nzones = §'body'\n"), "expected 'zones' as a list of zones");
  check_refusal(rule_with("pattern = 'a b'\nzones = §[]\n"), "'zones' is empty");
  check_refusal(rule_with("pattern = 'a b'\nzones = [§'bodi']\n"),
                "unknown zone 'bodi' (known: title, dateline, body, related, caption, footer); did you mean 'body'?");
  check_refusal("[[rule]]\nname = 'r'\nkind = 'check'\npattern = 'a b'\nzones = §['body']\n" + std::string(good_examples),
                "only rules of a kind of your own have 'zones'");
}

TEST_CASE("loader: what is wrong in several rules is told at once") {
  const TempFolder folder;
  const std::string other = "[[rule]]\nname = 's'\nkind = 'uji'\npattern = 'c [d]'\n" + std::string(good_examples);
  folder.write("uji.toml", rule_of_pattern("'a <numbr>'") + other);
  const std::string full = refusal_of({folder.path()}).full;
  CHECK(full.find("unknown class 'numbr'; did you mean 'number'?") != std::string::npos);
  CHECK(full.find("'[' is not part of the pattern syntax") != std::string::npos);
}

TEST_CASE("loader: rules that override others") {
  const std::string of_number =
      "[[rule]]\nname = 'r'\nkind = 'number'\npattern = 'a (?P<bare> b)'\n" + std::string(good_examples);
  check_refusal(of_number + "replaces = §'numbers/nope'\n", "unknown rule 'numbers/nope'");
  check_refusal(
      "[[rule]]\nname = 'r'\nkind = §'uji'\nreplaces = 'numbers/jumlah'\npattern = 'a b'\n" + std::string(good_examples),
      "expected the kind of the rule that it replaces: 'number'");
  check_refusal("§[[disable]]\nrule = 'numbers/jumlah'\n", "expected the key 'note'");
  check_refusal("[[disable]]\nrule = 'numbers/jumlah'\nnote = 'x'\n§name = 'x'\n",
                "unknown key 'name' (known: rule, class, word, note)");
}

TEST_CASE("loader: a rule is overridden once, and not in its own folder") {
  const TempFolder folder;
  const std::string off = "[[disable]]\nrule = 'numbers/jumlah'\nnote = 'x'\n";
  const std::string file = folder.write("uji.toml", off + off).generic_string();
  CHECK(refusal_of({folder.path()}).what == "the rule 'numbers/jumlah' is overridden already: " + file + ":1 switches it off");
  folder.write("uji.toml", rule_of_pattern("'a b'") + "[[disable]]\nrule = 'uji/r'\nnote = 'x'\n");
  CHECK(refusal_of({folder.path()}).what == "the rule 'uji/r' stands in the same folder: change it there, " + file + ":1");
}
