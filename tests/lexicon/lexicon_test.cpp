#include "lexicon/lexicon.h"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "lexicon/builder.h"
#include "lexicon/too_many.h"
#include "text/utf8.h"

using namespace warta;
using lexicon::ClassId;
using lexicon::Column;
using lexicon::Document;
using lexicon::Lexicon;
using lexicon::LexiconBuilder;
using lexicon::Table;

namespace {

ClassId cls(LexiconBuilder& builder, const std::string& name) { return builder.classes().add(name); }

std::string names(const Lexicon& lexicon, const std::vector<ClassId>& classes) {
  std::string out;
  for (const ClassId c : classes) out += (out.empty() ? "" : " ") + lexicon.classes().name(c);
  return out;
}

/// The classes that tables and word lists give the first token.
std::string set_of(const Lexicon& lexicon, const std::string& content) {
  const text::Text text(content);
  return names(lexicon, lexicon.set_classes(lexicon.unit_parts()[lexicon.annotate(text).units.front()].set));
}

std::string cell_of(const Lexicon& lexicon, const std::string& content, std::uint32_t token = 0) {
  const text::Text text(content);
  return names(lexicon, lexicon.cell_classes(lexicon.unit_parts()[lexicon.annotate(text).units[token]].cell));
}

/// The phrases as "first-last:classes", in order.
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
  LexiconBuilder all_sets;
  for (unsigned set = 1; set < 1U << 17U; ++set)
    for (unsigned bit = 0; bit < 17; ++bit)
      if ((set >> bit & 1U) != 0) all_sets.add("x" + std::to_string(set), cls(all_sets, "k" + std::to_string(bit)));
  CHECK_THROWS_AS(std::move(all_sets).build(), lexicon::TooMany);
}

TEST_CASE("lexicon: the first classes are the shapes, then those of place") {
  const Lexicon lexicon = LexiconBuilder().build();
  CHECK(*lexicon.classes().find("lower") == 0);
  CHECK(*lexicon.classes().find("Cap") == lexicon::Classes::of(text::Shape::cap));
  CHECK(*lexicon.classes().find("inner") == lexicon::Classes::inner);
  CHECK(lexicon::Classes::is_built_in(*lexicon.classes().find("glued")));
  CHECK(lexicon.classes().find("month") == nullptr);
}

TEST_CASE("lexicon: words in any case, with all their classes") {
  LexiconBuilder builder;
  builder.add("Bima", cls(builder, "regency"));
  builder.add("bima", cls(builder, "city"));
  builder.add("Élite", cls(builder, "loan"));
  const Lexicon lexicon = std::move(builder).build();
  for (const std::string spelling : {"Bima", "BIMA", "bima", "bImA"}) CHECK(set_of(lexicon, spelling) == "regency city");
  for (const std::string spelling : {"élite", "ÉLITE", "e\u0301lite"}) CHECK(set_of(lexicon, spelling) == "loan");
  CHECK(set_of(lexicon, "Biman").empty());
  CHECK(lexicon.knows("bima"));
  CHECK_FALSE(lexicon.knows("biman"));
}

TEST_CASE("lexicon: the first word of a phrase is no word by itself") {
  LexiconBuilder builder;
  builder.add("wali kota", cls(builder, "post"));
  const Lexicon lexicon = std::move(builder).build();
  CHECK_FALSE(lexicon.knows("wali"));
  CHECK(set_of(lexicon, "wali").empty());
  CHECK(phrases_of(lexicon, "Wali Kota") == "0-2:post");
}

TEST_CASE("lexicon: phrases by their first token, the longest first") {
  LexiconBuilder builder;
  builder.add("OKU", cls(builder, "regency"));
  builder.add("OKU Timur", cls(builder, "regency"));
  builder.add("OKU Timur Jaya", cls(builder, "club"));
  builder.add("Timur Jaya", cls(builder, "village"));
  const Lexicon lexicon = std::move(builder).build();
  CHECK(phrases_of(lexicon, "di OKU Timur Jaya") == "1-4:club 1-3:regency 2-4:village");
  CHECK(phrases_of(lexicon, "di OKU Timur Raya") == "1-3:regency");
  CHECK(set_of(lexicon, "OKU Selatan") == "regency");
}

TEST_CASE("lexicon: a phrase goes over a line break, and over no blank line") {
  LexiconBuilder builder;
  builder.add("wali kota", cls(builder, "post"));
  const Lexicon lexicon = std::move(builder).build();
  CHECK(phrases_of(lexicon, "wali\nkota") == "0-2:post");
  CHECK(phrases_of(lexicon, "wali\n\nkota").empty());
}

TEST_CASE("lexicon: marks in phrases") {
  LexiconBuilder builder;
  builder.add("Drs.", cls(builder, "title"));
  builder.add("dan/atau", cls(builder, "and_or"));
  CHECK_FALSE(builder.add(" ", cls(builder, "nothing")));
  const Lexicon lexicon = std::move(builder).build();
  CHECK(phrases_of(lexicon, "Drs. Budi dan / atau Sari") == "0-2:title 3-6:and_or");
}

TEST_CASE("lexicon: exact entries are found only as written") {
  const Table table("t.tsv", "text\tvalue\ndr.\tphysician\nDr.\tdoctor\nhj\thajjah\n");
  LexiconBuilder builder;
  const ClassId title = cls(builder, "title"), any = cls(builder, "any");
  builder.add("dr.", title, LexiconBuilder::Case::exact, &table, 0);
  builder.add("Dr.", title, LexiconBuilder::Case::exact, &table, 1);
  builder.add("hj", title, LexiconBuilder::Case::any, &table, 2);
  builder.add("DR", any);
  const Lexicon lexicon = std::move(builder).build();
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
  LexiconBuilder builder;
  const ClassId region = cls(builder, "region"), word = cls(builder, "word"), post = cls(builder, "post");
  for (std::size_t row = 0; row < table.rows(); ++row)
    builder.add(table.cell(row, "text"), region, LexiconBuilder::Case::any, &table, row);
  builder.add("Bima", word);
  builder.add("Bima Sakti", region, LexiconBuilder::Case::any, &table, 2);
  const Lexicon lexicon = std::move(builder).build();
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
  LexiconBuilder builder;
  const ClassId digit = cls(builder, "digit"), ten = cls(builder, "ten"), number = cls(builder, "number"),
                amount = cls(builder, "amount");
  builder.add_member(amount, number);
  builder.add_member(number, digit);
  builder.add_member(number, ten);
  builder.add("dua", digit);
  builder.add("puluh", ten);
  const Lexicon lexicon = std::move(builder).build();
  CHECK(set_of(lexicon, "dua") == "digit number amount");
  CHECK(set_of(lexicon, "puluh") == "ten number amount");
}

TEST_CASE("lexicon: shape and place") {
  LexiconBuilder builder;
  const Lexicon lexicon = std::move(builder).build();
  CHECK(cell_of(lexicon, "Bupati") == "Cap");
  CHECK(cell_of(lexicon, "Rp5", 1) == "digits inner glued");
  CHECK(cell_of(lexicon, "a b", 1) == "lower inner");
  CHECK(cell_of(lexicon, "a\nb", 1) == "lower");
  CHECK(cell_of(lexicon, "a\n\nb", 1) == "lower");
}

TEST_CASE("lexicon: regular expressions match a whole token of the shapes that they name") {
  LexiconBuilder builder;
  const ClassId day = cls(builder, "day"), roman = cls(builder, "roman");
  builder.add_regex("[0-3]?[0-9]", day, {text::Shape::digits});
  builder.add_regex("[IVX]+", roman, {text::Shape::caps});
  const Lexicon lexicon = std::move(builder).build();
  CHECK(cell_of(lexicon, "31") == "digits day");
  CHECK(cell_of(lexicon, "99") == "digits");
  CHECK(cell_of(lexicon, "311") == "digits");
  CHECK(cell_of(lexicon, "1,5") == "decimal");
  CHECK(cell_of(lexicon, "XIV") == "CAPS roman");
  CHECK(cell_of(lexicon, "Xiv") == "Cap");
}

TEST_CASE("lexicon: an expression that asks for a capital leaves a word its other classes") {
  LexiconBuilder builder;
  const ClassId office = cls(builder, "office"), composed = cls(builder, "composed");
  builder.add("Dispora", office, LexiconBuilder::Case::any, nullptr, 0);
  builder.add_regex("Dis[a-z]+", composed, {text::Shape::cap});
  const Lexicon lexicon = std::move(builder).build();
  CHECK(set_of(lexicon, "Dispora") == "office");
  CHECK(cell_of(lexicon, "Dispora") == "Cap composed");
  CHECK(set_of(lexicon, "dispora") == "office");
}

TEST_CASE("lexicon: eight expressions a shape, and no more") {
  LexiconBuilder builder;
  const auto add = [&](int i) {
    builder.add_regex("a{" + std::to_string(i) + "}", cls(builder, "c" + std::to_string(i)), {text::Shape::lower});
  };
  for (int i = 1; i <= 8; ++i) add(i);
  CHECK_THROWS_AS(add(9), lexicon::TooMany);
}

TEST_CASE("lexicon: entries that count with a capital only") {
  LexiconBuilder builder;
  const ClassId name = builder.classes().add("name"), word = builder.classes().add("word");
  builder.add("batu", name, LexiconBuilder::Case::capital);
  builder.add("batu", word);
  builder.add("Pulau Pinang dan Sekitar", name, LexiconBuilder::Case::capital);
  const Lexicon lexicon = std::move(builder).build();
  CHECK(set_of(lexicon, "batu") == "word");
  CHECK(set_of(lexicon, "Batu") == "name word");
  CHECK(set_of(lexicon, "BATU") == "name word");
  CHECK(phrases_of(lexicon, "Pulau Pinang dan Sekitar") == "0-4:name");
  CHECK(phrases_of(lexicon, "PULAU PINANG DAN SEKITAR") == "0-4:name");
  CHECK(phrases_of(lexicon, "Pulau pinang dan Sekitar") == "");
  CHECK(phrases_of(lexicon, "pulau pinang dan sekitar") == "");
}

TEST_CASE("lexicon: what a unit of several tokens looks like") {
  LexiconBuilder builder;
  const Lexicon lexicon = std::move(builder).build();
  const auto look = [&](const std::string& content) {
    const text::Text text(content);
    return names(lexicon, lexicon.cell_classes(lexicon.cell_of(text, {0, text.size()})));
  };
  CHECK(look("OKU Timur") == "Cap");
  CHECK(look("Drs.") == "Cap");
  CHECK(look("PNS DKI") == "CAPS");
  CHECK(look("Bupati dan Wakil") == "mixed");
}

// These are words that share their first 15 bytes, words about as long as a key, and words longer than a key can say.
TEST_CASE("lexicon: words of any length are told apart") {
  LexiconBuilder builder;
  const ClassId known = cls(builder, "known");
  std::vector<std::string> words;
  for (std::size_t length = 1; length < 40; ++length) words.push_back(std::string(length - 1, 'a') + 'b');
  for (const std::size_t length : {254U, 255U, 256U, 300U, 511U}) words.push_back(std::string(length, 'c'));
  for (const std::string& word : words) builder.add(word, known);
  const Lexicon lexicon = std::move(builder).build();
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
  LexiconBuilder builder;
  const ClassId a = cls(builder, "a"), b = cls(builder, "b");
  std::map<std::string, std::string> expected;
  for (int i = 0; i < 5000; ++i) {
    const std::string w = word();
    builder.add(w, i % 2 == 0 ? a : b);
    std::string& classes = expected[text::lower(w)];
    const std::string name = i % 2 == 0 ? "a" : "b";
    if (classes.empty()) classes = name;
    else if (classes != name) classes = "a b";
  }
  const Lexicon lexicon = std::move(builder).build();
  for (int i = 0; i < 5000; ++i) {
    const std::string w = word();
    const auto found = expected.find(text::lower(w));
    REQUIRE(set_of(lexicon, w) == (found == expected.end() ? "" : found->second));
  }
}
