#include "lexicon/table.h"

#include <string>

#include <doctest/doctest.h>
#include <warta/error.h>

using warta::Error;
using warta::lexicon::Table;

namespace {

/// The error with which the content is refused, as "file:line: what".
std::string refusal(const std::string& content) {
  try {
    const Table table("words/uji.tsv", content);
  } catch (const Error& e) {
    const std::string what = e.what();
    return e.file() + ":" + std::to_string(e.line()) + ": " +
           what.substr(what.find(": ") + 2, what.find('\n') - what.find(": ") - 2);
  }
  return "none";
}

}  // namespace

TEST_CASE("table: rows and columns") {
  const Table table("words/uji.tsv", "# What it holds.\n# Its licence.\ntext\tvalue\nsatu\t1\n\ndua\t\n#\t3\n");
  CHECK(table.file() == "words/uji.tsv");
  CHECK(table.rows() == 3);
  CHECK(table.column("value") == 1);
  CHECK(table.column("nilai") == Table::npos);
  CHECK(table.cell(0, "text") == "satu");
  CHECK(table.cell(0, 1) == "1");
  CHECK(table.cell(1, "value").empty());
  CHECK(table.cell(1, "nilai").empty());
  CHECK(table.cell(2, "text") == "#");  // behind the header '#' is a word
}

TEST_CASE("table: lines may end in CR LF, and the last in nothing") {
  const Table table("words/uji.tsv", "text\tvalue\r\nsatu\t1\r\ndua\t2");
  CHECK(table.rows() == 2);
  CHECK(table.cell(0, "value") == "1");
  CHECK(table.cell(1, "value") == "2");
}

TEST_CASE("table: a byte order mark is none of its words") {
  const Table table("words/uji.tsv", "\xEF\xBB\xBFtext\tvalue\nsatu\t1\n");
  CHECK(table.cell(0, "text") == "satu");
  CHECK(Table("words/uji.tsv", "\xEF\xBB\xBF# x\ntext\nsatu\n").rows() == 1);
}

TEST_CASE("table: a header alone is an empty table") { CHECK(Table("words/uji.tsv", "text\n").rows() == 0); }

TEST_CASE("table: refusals") {
  CHECK(refusal("") == "words/uji.tsv:0: expected a row of column names");
  CHECK(refusal("# only words about it\n") == "words/uji.tsv:0: expected a row of column names");
  CHECK(refusal("text\tvalue\nsatu\n") == "words/uji.tsv:2: expected 2 cells, found 1");
  CHECK(refusal("# x\ntext\tvalue\nsatu\t1\ndua\t2\t3\n") == "words/uji.tsv:4: expected 2 cells, found 3");
  CHECK(refusal("text\tvalue\ttext\n") == "words/uji.tsv:1: column 'text' is named twice");
}
