// The classes and tables that the loader refuses, and where it says that the fault lies.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/rules.h>

#include "files.h"
#include "rules/refusals.h"

using namespace warta::test;

TEST_CASE("class reader: classes") {
  check_refusal("§[[class]]\nwords = ['a']\n", "expected the key 'name'");
  check_refusal("[[class]]\nname = §5\nwords = ['a']\n", "expected 'name' as a string");
  check_refusal("[[class]]\nname = §''\nwords = ['a']\n", "'name' is empty");
  check_refusal(
      "[[class]]\nname = 'k'\n§wrods = ['a']\n",
      "unknown key 'wrods' (known: name, extends, words, table, text, where, values, capital, regex, shapes, any); did you mean "
      "'words'?");
  check_refusal("[[class]]\nname = §'a-b'\nwords = ['a']\n", "expected 'name' as a name of letters, digits and _");
  check_refusal("[[class]]\nname = §'region'\nwords = ['a']\n",
                "the class 'region' is that of facts: a kind, or the 'class' of a rule");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\ncapital = §'yes'\n", "expected 'capital' as true or false");
  check_refusal("[[class]]\nname = §'Cap'\nwords = ['a']\n", "'Cap' is a shape or a place of tokens: choose another name");
  check_refusal("§[[class]]\nname = 'k'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check_refusal("§[[class]]\nname = 'k'\nwords = ['a']\nregex = 'a'\n", "expected one of 'words', 'table', 'regex' and 'any'");
}

TEST_CASE("class reader: keys of another form than the class has") {
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\n§text = 'a'\n", "'text' goes with 'table', and not with 'words'");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\n§where = { nope = 'x' }\n",
                "'where' goes with 'table', and not with 'words'");
  check_refusal("[[class]]\nname = 'k'\nany = ['month']\n§values = { a = ['x'] }\n",
                "'values' goes with 'table', and not with 'any'");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\n§shapes = ['Cap']\n", "'shapes' goes with 'regex', and not with 'words'");
  check_refusal("[[class]]\nname = 'k'\nany = ['month']\n§capital = true\n",
                "'capital' goes with 'words' or 'table', and not with 'any'");
  check_refusal("[[class]]\nname = 'k'\nregex = 'a'\nshapes = ['lower']\n§capital = true\n",
                "'capital' goes with 'words' or 'table', and not with 'regex'");
  check_refusal("[[class]]\nextends = 'range_word'\nwords = ['a']\n§where = { a = 'x' }\n",
                "'where' goes with 'table', and not with 'words'");
}

TEST_CASE("class reader: a class that is defined twice is shown with its first place") {
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

TEST_CASE("class reader: of a class of words and facts of one name the later one is to blame") {
  const TempFolder folder;
  const std::string file =
      folder.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'month'\npattern = 'a'\n" + std::string(good_examples))
          .generic_string();
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.file == file);
  CHECK(found.line == 3);
  CHECK(found.column == 8);
  CHECK(found.what.starts_with("the class 'month' is one of words, rules/common.toml:"));
}

TEST_CASE("class reader: classes of words") {
  check_refusal("[[class]]\nname = 'k'\nwords = §'a'\n", "expected 'words' as a list of strings");
  check_refusal("[[class]]\nname = 'k'\nwords = §[]\n", "'words' is empty");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a', §5]\n", "expected a word as a string");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a', §' ']\n", "a word without a token");
}

TEST_CASE("class reader: classes of tables") {
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\ntext = §5\n", "expected 'text' as a string");
  check_refusal("[[class]]\nname = 'k'\ntable = §'kata.tsv'\ntext = 'nope'\n",
                "the table has no column 'nope' (it has, parted by tabs: 'text', 'value')");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = §'value'\n", "expected 'where' as { column = \"value\" }");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { §nope = '1' }\n", "the table has no column 'nope'");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = §1 }\n", "expected the value as a string");
  check_refusal("§[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = '2' }\n",
                "no row of the table belongs to the class");
}

TEST_CASE("class reader: tables") {
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

TEST_CASE("class reader: classes of regular expressions") {
  check_refusal("§[[class]]\nname = 'k'\nregex = 'a'\n", "expected 'shapes', the list of shapes that the regex is tried on");
  check_refusal("§[[class]]\nname = 'k'\nregex = 'a'\nshapes = []\n",
                "expected 'shapes', the list of shapes that the regex is tried on");
  check_refusal("[[class]]\nname = 'k'\nregex = 'a'\nshapes = [§'Lower']\n", "unknown shape 'Lower'; did you mean 'lower'?");
  check_refusal("[[class]]\nname = 'k'\nregex = §'(a'\nshapes = ['lower']\n", "missing ): (a");
}

TEST_CASE("class reader: classes of classes") {
  check_refusal("[[class]]\nname = 'k'\nany = §'month'\n", "expected 'any' as a list of classes");
  check_refusal("[[class]]\nname = 'k'\nany = §[]\n", "'any' is empty");
  check_refusal("[[class]]\nname = 'k'\nany = ['month', §'nope']\n", "unknown class 'nope'");
  check_refusal("[[class]]\nname = 'k'\nany = [§'mnth']\n", "unknown class 'mnth'; did you mean 'month'?");
}

TEST_CASE("class reader: more expressions for a shape than there is room for") {
  const TempFolder folder;
  std::string file;
  for (int i = 0; i < 9; ++i) file += "[[class]]\nname = 'k" + std::to_string(i) + "'\nregex = 'a'\nshapes = ['slashed']\n";
  folder.write("uji.toml", file);
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == "more than 8 regular expressions name one shape");
  CHECK(found.line > 0);
  CHECK(found.line % 4 == 3);  // a line of 'regex'
}

TEST_CASE("class reader: what extends a class") {
  check_refusal("[[class]]\nextends = §'nope'\nwords = ['a']\n", "unknown class 'nope'");
  check_refusal("[[class]]\nextends = §'mnth'\nwords = ['a']\n", "unknown class 'mnth'; did you mean 'month'?");
  check_refusal("[[class]]\nextends = §'Cap'\nwords = ['a']\n",
                "the class 'Cap' is no list of words: a shape, a place or a kind of facts");
  check_refusal("[[class]]\nextends = §'region'\nwords = ['a']\n",
                "the class 'region' is no list of words: a shape, a place or a kind of facts");
  check_refusal("[[class]]\nextends = 'month'\n§name = 'k'\nwords = ['a']\n",
                "unknown key 'name' (known: extends, words, table, text, where, capital, regex, shapes, any)");
  check_refusal("§[[class]]\nextends = 'month'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check_refusal("§[[class]]\nextends = 'month'\nwords = ['a']\n",
                "the class 'month' is a table: extend it by a 'table' with the columns text, value");
  check_refusal(
      "[[class]]\nextends = 'measure'\ntable = §'sempit.tsv'\n",
      "the class 'measure' is a table with the columns text, value; this one has, parted by tabs, 'text' and no 'value'");
  check_refusal("[[class]]\nextends = §'post_head'\nwords = ['Juru Ukur']\n",
                "the class 'post_head' is a group of tables: extend one of its members instead");
}

namespace {

/// A folder whose rule file adds a table to a class.
class Extension {
 public:
  Extension(const std::string& cls, const std::string& table, const std::string& more = "") {
    folder_.write("uji.toml", "[[class]]\nextends = '" + cls + "'\ntable = 'tambah.tsv'\n" + more);
    file_ = folder_.write("tambah.tsv", table).generic_string();
  }

  const std::filesystem::path& path() const { return folder_.path(); }
  const std::string& file() const { return file_; }
  warta::Article article(std::string_view text) const {
    return warta::Extractor({.rule_folders = {folder_.path()}}).extract({.text = text});
  }

 private:
  TempFolder folder_;
  std::string file_;
};

constexpr const char* posts_header = "text\tposition\tscope\tpublic\ttakes\tstatus\n";

}  // namespace

TEST_CASE("class reader: added rows reach all classes that are made of the table") {
  const Extension markers("zone_marker", "text\tzone\textent\tstands\nTonton pula tayangan ini\trelated\tline\topen\n");
  const warta::Article article = markers.article("Sungai meluap.\nTonton pula tayangan ini: banjir di Demak\nAir surut.\n");
  CHECK(std::any_of(article.zones.begin(), article.zones.end(),
                    [](const warta::ZoneSpan& zone) { return zone.zone == warta::Zone::related; }));
  const Extension heads("whole_post", std::string(posts_header) + "Juru Ukur\tJuru Ukur\tnone\tyes\tinstitution\t\n");
  const warta::Article official = heads.article("Juru Ukur Dinas Pertanian, Hadi Sarwono, hadir.");
  REQUIRE(official.officials.size() == 1);
  CHECK(official.officials[0].position == "Juru Ukur Dinas Pertanian");
}

TEST_CASE("class reader: cells hold what their column may") {
  const Extension posts("whole_post", std::string(posts_header) + "Juru Ukur\tJuru Ukur\tnone\tyes\tbanana\t\n");
  const Refusal found = refusal_of({posts.path()});
  CHECK(found.file == posts.file());
  CHECK(found.line == 2);
  CHECK(found.column == 30);
  CHECK(
      found.what ==
      "'banana' is no value of the column 'takes' (it has: nothing, institution, apart, unit, hospital, field, country, holder)");
  const Extension measures("measure", "text\tvalue\tcase\nkodi\tkodi\texakt\n");
  CHECK(refusal_of({measures.path()}).what == "'exakt' is no value of the column 'case' (it has: nothing, exact)");
  const Extension quoted("measure", "text\tvalue\n\"kodi\"\tkodi\n");
  CHECK(refusal_of({quoted.path()}).what == "cells are not quoted");
  const Extension empty("measure", "text\tvalue\n\tkodi\n");
  CHECK(refusal_of({empty.path()}).what == "a row without a word");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nvalues = §'1'\n", "expected 'values' as { column = [\"value\"] }");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nvalues = { §nope = ['1'] }\n", "the table has no column 'nope'");
}

TEST_CASE("class reader: all wrong cells of a table are told at once") {
  const Extension posts("whole_post", std::string(posts_header) + "Juru Ukur\tJuru Ukur\tnone\tyes\tbanana\t\n" +
                                          "Juru Tulis\tJuru Tulis\tnowhere\tmaybe\t\t\n");
  const std::string what = refusal_of({posts.path()}).full;
  for (const char* cell : {"'banana' is no value", "'nowhere' is no value", "'maybe' is no value"})
    CHECK(what.find(cell) != std::string::npos);
}

TEST_CASE("class reader: a row stands in the place of those of its word in the folders before") {
  const Extension other("measure", "text\tvalue\nkilogram\tkilo\n");
  const warta::Article article = other.article("Harga 3 kilogram dan 2 kg.");
  REQUIRE(article.numbers.size() == 2);
  CHECK(article.numbers[0].unit == "kilo");
  CHECK(article.numbers[1].unit == "kg");
}

TEST_CASE("class reader: a word that is switched off") {
  const auto disable = [](const std::string& cls, const std::string& word) {
    return "[[disable]]\nclass = '" + cls + "'\nword = '" + word + "'\nnote = 'x'\n";
  };
  const TempFolder folder;
  folder.write("uji.toml", disable("whole_post", "bupati"));
  const warta::Extractor extractor({.rule_folders = {folder.path()}});
  CHECK(extractor.extract({.text = "Bupati Demak Siti Rahma hadir."}).officials.empty());
  CHECK(extractor.extract({.text = "Camat Sayung, Siti Rahma, hadir."}).officials.size() == 1);
  folder.write("uji.toml", disable("range_word", "hingga"));
  CHECK(refusal_of({folder.path()}).what == "none");
  folder.write("uji.toml", disable("whole_post", "juru ukur"));
  CHECK(refusal_of({folder.path()}).what ==
        "no row of words/posts.tsv in the built-in rules or a folder before this one has 'juru ukur'");
  folder.write("uji.toml", disable("range_word", "nope"));
  CHECK(refusal_of({folder.path()}).what ==
        "no list of the class 'range_word' in the built-in rules or a folder before this one has 'nope'");
  folder.write("uji.toml", disable("nope", "x"));
  CHECK(refusal_of({folder.path()}).what == "unknown class 'nope'");
}

TEST_CASE("class reader: straight and curly apostrophes are one") {
  const TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'kitab'\nwords = [\"Qur'an\", 'Jum’at']\n" + rule_with("pattern = 'a <kitab>'\n"));
  CHECK(refusal_of({folder.path()}).what == "none");
  const warta::Extractor extractor({.rule_folders = {folder.path()}});
  CHECK(extractor.extract({.text = "a Qur’an, a Qur'an, a Jum'at dan a Jum’at"}).facts.size() == 4);
}

TEST_CASE("class reader: what is wrong in several places is told at once") {
  const TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'k'\nwrods = ['a']\n[[class]]\nname = 'a-b'\nwords = ['a']\n");
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.line == 3);
  CHECK(found.full.find(":5:8: expected 'name' as a name of letters, digits and _") != std::string::npos);
}
