#include "lexicon/lexicon.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "lexicon/too_many.h"
#include "text/utf8.h"

using namespace warta;
using lexicon::ClassId;
using lexicon::Column;
using lexicon::Document;
using lexicon::Lexicon;
using lexicon::Table;

namespace {

ClassId cls(Lexicon& lexicon, const std::string& name) { return lexicon.classes().add(name); }

std::string names(const Lexicon& lexicon, const std::vector<ClassId>& classes) {
  std::string out;
  for (const ClassId c : classes) out += (out.empty() ? "" : " ") + lexicon.classes().name(c);
  return out;
}

/// Classes that the lexicon has for the first token, and those that its look gives it.
std::string set_of(const Lexicon& lexicon, const std::string& content) {
  const text::Text text(content);
  return names(lexicon, lexicon.set_classes(lexicon.unit_parts()[lexicon.annotate(text).units.front()].set));
}

std::string cell_of(const Lexicon& lexicon, const std::string& content, std::uint32_t token = 0) {
  const text::Text text(content);
  return names(lexicon, lexicon.cell_classes(lexicon.unit_parts()[lexicon.annotate(text).units[token]].cell));
}

/// Phrases as "first-last:classes", in order.
std::string phrases_of(const Lexicon& lexicon, const std::string& content) {
  const text::Text text(content);
  const Document document = lexicon.annotate(text);
  std::string out;
  for (const lexicon::Phrase& p : document.phrases)
    out += (out.empty() ? "" : " ") + std::to_string(p.tokens.first) + "-" + std::to_string(p.tokens.last) + ":" +
           names(lexicon, lexicon.set_classes(lexicon.unit_parts()[p.unit].set));
  return out;
}

}  // namespace

TEST_CASE("lexicon: more than can be numbered is refused, and wraps no number") {
  lexicon::Classes classes;
  for (std::size_t i = classes.size(); i < lexicon::Classes::most; ++i) classes.add("k" + std::to_string(i));
  CHECK_THROWS_AS(classes.add("one more"), lexicon::TooMany);
  CHECK(classes.add("k1000") == *classes.find("k1000"));

  // A word for each set of seventeen classes.
  Lexicon all_sets;
  for (unsigned set = 1; set < 1U << 17U; ++set)
    for (unsigned bit = 0; bit < 17; ++bit)
      if ((set >> bit & 1U) != 0) all_sets.add("x" + std::to_string(set), cls(all_sets, "k" + std::to_string(bit)));
  CHECK_THROWS_AS(all_sets.finish(), lexicon::TooMany);
}

TEST_CASE("lexicon: the first classes are the shapes, then those of place") {
  const Lexicon lexicon;
  CHECK(*lexicon.classes().find("lower") == 0);
  CHECK(*lexicon.classes().find("Cap") == lexicon::Classes::of(text::Shape::cap));
  CHECK(*lexicon.classes().find("inner") == lexicon::Classes::inner);
  CHECK(lexicon::Classes::is_built_in(*lexicon.classes().find("glued")));
  CHECK(lexicon.classes().find("month") == nullptr);
}

TEST_CASE("lexicon: words in any case, with all their classes") {
  Lexicon lexicon;
  lexicon.add("Bima", cls(lexicon, "regency"));
  lexicon.add("bima", cls(lexicon, "city"));
  lexicon.add("Élite", cls(lexicon, "loan"));
  lexicon.finish();
  for (const std::string spelling : {"Bima", "BIMA", "bima", "bImA"}) CHECK(set_of(lexicon, spelling) == "regency city");
  for (const std::string spelling : {"élite", "ÉLITE", "e\u0301lite"}) CHECK(set_of(lexicon, spelling) == "loan");
  CHECK(set_of(lexicon, "Biman").empty());
  CHECK(lexicon.knows("bima"));
  CHECK_FALSE(lexicon.knows("biman"));
}

TEST_CASE("lexicon: the first word of a phrase is no word by itself") {
  Lexicon lexicon;
  lexicon.add("wali kota", cls(lexicon, "post"));
  lexicon.finish();
  CHECK_FALSE(lexicon.knows("wali"));
  CHECK(set_of(lexicon, "wali").empty());
  CHECK(phrases_of(lexicon, "Wali Kota") == "0-2:post");
}

TEST_CASE("lexicon: phrases by their first token, the longest first") {
  Lexicon lexicon;
  lexicon.add("OKU", cls(lexicon, "regency"));
  lexicon.add("OKU Timur", cls(lexicon, "regency"));
  lexicon.add("OKU Timur Jaya", cls(lexicon, "club"));
  lexicon.add("Timur Jaya", cls(lexicon, "village"));
  lexicon.finish();
  CHECK(phrases_of(lexicon, "di OKU Timur Jaya") == "1-4:club 1-3:regency 2-4:village");
  CHECK(phrases_of(lexicon, "di OKU Timur Raya") == "1-3:regency");
  CHECK(set_of(lexicon, "OKU Selatan") == "regency");
}

TEST_CASE("lexicon: a phrase goes over a line break, and over no blank line") {
  Lexicon lexicon;
  lexicon.add("wali kota", cls(lexicon, "post"));
  lexicon.finish();
  CHECK(phrases_of(lexicon, "wali\nkota") == "0-2:post");
  CHECK(phrases_of(lexicon, "wali\n\nkota").empty());
}

TEST_CASE("lexicon: marks in phrases") {
  Lexicon lexicon;
  lexicon.add("Drs.", cls(lexicon, "title"));
  lexicon.add("dan/atau", cls(lexicon, "and_or"));
  CHECK_FALSE(lexicon.add(" ", cls(lexicon, "nothing")));
  lexicon.finish();
  CHECK(phrases_of(lexicon, "Drs. Budi dan / atau Sari") == "0-2:title 3-6:and_or");
}

TEST_CASE("lexicon: exact entries are found only as written") {
  const Table table("t.tsv", "text\tvalue\ndr.\tphysician\nDr.\tdoctor\nhj\thajjah\n");
  Lexicon lexicon;
  const ClassId title = cls(lexicon, "title"), any = cls(lexicon, "any");
  lexicon.add("dr.", title, Lexicon::Case::exact, &table, 0);
  lexicon.add("Dr.", title, Lexicon::Case::exact, &table, 1);
  lexicon.add("hj", title, Lexicon::Case::any, &table, 2);
  lexicon.add("DR", any);
  lexicon.finish();
  const auto means = [&](const std::string& content) {
    const text::Text text(content);
    const auto row = lexicon.row(lexicon.annotate(text), {0, text.size()}, title);
    return row ? std::string((*row)[Column::value]) : "";
  };
  CHECK(means("dr.") == "physician");
  CHECK(means("Dr.") == "doctor");
  CHECK(means("DR.").empty());
  CHECK(means("HJ") == "hajjah");
  CHECK(phrases_of(lexicon, "Dr. A") == "0-2:title");
  CHECK(phrases_of(lexicon, "DR. A").empty());
  CHECK(set_of(lexicon, "dr") == "any");  // other entries of the same word stay, however it is written
}

TEST_CASE("lexicon: rows") {
  const Table table("t.tsv", "text\tregion\nBima\t52.06\nBima\t52.72\nBogor\t32.01\n");
  Lexicon lexicon;
  const ClassId region = cls(lexicon, "region"), word = cls(lexicon, "word"), post = cls(lexicon, "post");
  for (std::size_t row = 0; row < table.rows(); ++row)
    lexicon.add(table.cell(row, "text"), region, Lexicon::Case::any, &table, row);
  lexicon.add("Bima", word);
  lexicon.add("Bima Sakti", region, Lexicon::Case::any, &table, 2);
  lexicon.finish();
  const text::Text text("BIMA Sakti");
  const Document document = lexicon.annotate(text);
  const auto first = lexicon.row(document, {0, 1}, region);
  REQUIRE(first);
  CHECK((*first)[Column::region] == "52.06");
  CHECK((*first)[Column::value].empty());  // of no column
  CHECK((*lexicon.row(document, {0, 2}, region))[Column::region] == "32.01");
  CHECK_FALSE(lexicon.row(document, {1, 2}, region));
  CHECK_FALSE(lexicon.row(document, {0, 1}, word));  // a word of a list has no row
  CHECK(lexicon.is(document, {0, 1}, word));
  CHECK_FALSE(lexicon.is(document, {0, 1}, post));
  CHECK_FALSE(lexicon.is(document, {0, 2}, word));
}

TEST_CASE("lexicon: groups, also of groups") {
  Lexicon lexicon;
  const ClassId digit = cls(lexicon, "digit"), ten = cls(lexicon, "ten"), number = cls(lexicon, "number"),
                amount = cls(lexicon, "amount");
  lexicon.add_member(amount, number);
  lexicon.add_member(number, digit);
  lexicon.add_member(number, ten);
  lexicon.add("dua", digit);
  lexicon.add("puluh", ten);
  lexicon.finish();
  CHECK(set_of(lexicon, "dua") == "digit number amount");
  CHECK(set_of(lexicon, "puluh") == "ten number amount");
}

TEST_CASE("lexicon: shape and place") {
  Lexicon lexicon;
  lexicon.finish();
  CHECK(cell_of(lexicon, "Bupati") == "Cap");
  CHECK(cell_of(lexicon, "Rp5", 1) == "digits inner glued");
  CHECK(cell_of(lexicon, "a b", 1) == "lower inner");
  CHECK(cell_of(lexicon, "a\nb", 1) == "lower");
  CHECK(cell_of(lexicon, "a\n\nb", 1) == "lower");
}

TEST_CASE("lexicon: regular expressions match a whole token of the shapes that they name") {
  Lexicon lexicon;
  const ClassId day = cls(lexicon, "day"), roman = cls(lexicon, "roman");
  lexicon.add_regex("[0-3]?[0-9]", day, {text::Shape::digits});
  lexicon.add_regex("[IVX]+", roman, {text::Shape::caps});
  lexicon.finish();
  CHECK(cell_of(lexicon, "31") == "digits day");
  CHECK(cell_of(lexicon, "99") == "digits");
  CHECK(cell_of(lexicon, "311") == "digits");
  CHECK(cell_of(lexicon, "1,5") == "decimal");
  CHECK(cell_of(lexicon, "XIV") == "CAPS roman");
  CHECK(cell_of(lexicon, "Xiv") == "Cap");
}

TEST_CASE("lexicon: an expression that asks for a capital leaves a word its other classes") {
  Lexicon lexicon;
  const ClassId office = cls(lexicon, "office"), composed = cls(lexicon, "composed");
  lexicon.add("Dispora", office, Lexicon::Case::any, nullptr, 0);
  lexicon.add_regex("Dis[a-z]+", composed, {text::Shape::cap});
  lexicon.finish();
  CHECK(set_of(lexicon, "Dispora") == "office");
  CHECK(cell_of(lexicon, "Dispora") == "Cap composed");
  CHECK(set_of(lexicon, "dispora") == "office");
}

TEST_CASE("lexicon: eight expressions a shape, and no more") {
  Lexicon lexicon;
  const auto add = [&](int i) {
    lexicon.add_regex("a{" + std::to_string(i) + "}", cls(lexicon, "c" + std::to_string(i)), {text::Shape::lower});
  };
  for (int i = 1; i <= 8; ++i) add(i);
  CHECK_THROWS_AS(add(9), lexicon::TooMany);
}

TEST_CASE("lexicon: entries that count with a capital only") {
  Lexicon lexicon;
  const ClassId name = lexicon.classes().add("name"), word = lexicon.classes().add("word");
  lexicon.add("batu", name, Lexicon::Case::capital);
  lexicon.add("batu", word);
  lexicon.add("Pulau Pinang dan Sekitar", name, Lexicon::Case::capital);
  lexicon.finish();
  CHECK(set_of(lexicon, "batu") == "word");
  CHECK(set_of(lexicon, "Batu") == "name word");
  CHECK(set_of(lexicon, "BATU") == "name word");
  CHECK(phrases_of(lexicon, "Pulau Pinang dan Sekitar") == "0-4:name");
  CHECK(phrases_of(lexicon, "PULAU PINANG DAN SEKITAR") == "0-4:name");
  CHECK(phrases_of(lexicon, "Pulau pinang dan Sekitar") == "");
  CHECK(phrases_of(lexicon, "pulau pinang dan sekitar") == "");
}

TEST_CASE("lexicon: what a unit of several tokens looks like") {
  Lexicon lexicon;
  lexicon.finish();
  const auto look = [&](const std::string& content) {
    const text::Text text(content);
    return names(lexicon, lexicon.cell_classes(lexicon.cell_of(text, {0, text.size()})));
  };
  CHECK(look("OKU Timur") == "Cap");
  CHECK(look("Drs.") == "Cap");
  CHECK(look("PNS DKI") == "CAPS");
  CHECK(look("Bupati dan Wakil") == "mixed");
}

// Words that share their first 15 bytes, words of a key's length and around it, and words longer than a key can say.
TEST_CASE("lexicon: words of any length are told apart") {
  Lexicon lexicon;
  const ClassId known = cls(lexicon, "known");
  std::vector<std::string> words;
  for (std::size_t length = 1; length < 40; ++length) words.push_back(std::string(length - 1, 'a') + 'b');
  for (const std::size_t length : {254U, 255U, 256U, 300U, 511U}) words.push_back(std::string(length, 'c'));
  for (const std::string& word : words) lexicon.add(word, known);
  lexicon.finish();
  for (const std::string& word : words) {
    CAPTURE(word);
    CHECK(set_of(lexicon, word) == "known");
    CHECK(lexicon.knows(word));
    std::string other = word;
    other.back() = 'd';
    CHECK(set_of(lexicon, other).empty());
    CHECK(set_of(lexicon, word + "x").empty());
    other = word;
    if (other.size() > 16) {
      other[9] = 'z';  // in the middle, which no hash looks at
      CHECK(set_of(lexicon, other).empty());
    }
  }
}

TEST_CASE("lexicon: finds what a map finds") {
  std::mt19937 random(11);
  const auto word = [&] {
    static const std::vector<std::string> small = {"ba", "ti", "mu", "ra", "e", "é", "no", "ngan", "k", "ì"};
    static const std::vector<std::string> large = {"BA", "TI", "MU", "RA", "E", "É", "NO", "NGAN", "K", "Ì"};
    const std::vector<std::string>& syllables = random() % 2 == 0 ? small : large;
    std::string out;
    for (std::size_t n = 1 + random() % 6; n > 0; --n) out += syllables[random() % syllables.size()];
    return out;
  };
  Lexicon lexicon;
  const ClassId a = cls(lexicon, "a"), b = cls(lexicon, "b");
  std::map<std::string, std::string> expected;
  for (int i = 0; i < 5000; ++i) {
    const std::string w = word();
    lexicon.add(w, i % 2 == 0 ? a : b);
    std::string& classes = expected[text::lower(w)];
    const std::string name = i % 2 == 0 ? "a" : "b";
    if (classes.empty()) classes = name;
    else if (classes != name) classes = "a b";
  }
  lexicon.finish();
  for (int i = 0; i < 5000; ++i) {
    const std::string w = word();
    const auto found = expected.find(text::lower(w));
    REQUIRE(set_of(lexicon, w) == (found == expected.end() ? "" : found->second));
  }
}
