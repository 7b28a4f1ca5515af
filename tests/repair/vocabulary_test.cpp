#include "repair/vocabulary.h"

#include <string>

#include <doctest/doctest.h>
#include <warta/error.h>

using warta::repair::Vocabulary;

namespace {

constexpr std::string_view table = "# what it holds\n# its licence\ntext\tarticles\ngelar\t5\nbaik\t9\nsama\t3\nwarna-warni\t2\n";

}  // namespace

TEST_CASE("vocabulary: the forms of the table") {
  const Vocabulary vocabulary(table);
  for (const std::string word : {"gelar", "baik", "sama", "warna-warni"}) CHECK(vocabulary.has(word));
  for (const std::string word : {"", "gela", "gelara", "text", "5", "# what it holds", "digelar"}) {
    CAPTURE(word);
    CHECK_FALSE(vocabulary.has(word));
  }
}

TEST_CASE("vocabulary: affixes are taken off, up to three") {
  const Vocabulary vocabulary(table);
  for (const std::string word : {"digelar", "digelarkan", "bersama-sama", "perbaikannya", "gelar-gelar"}) {
    CAPTURE(word);
    CHECK(vocabulary.is_word(word));
  }
  for (const std::string word : {"", "x", "zqx", "dizqx", "a-", "-", "gelar-"}) {
    CAPTURE(word);
    CHECK_FALSE(vocabulary.is_word(word));
  }
}

TEST_CASE("vocabulary: a table without words is an error, one without a last line feed is none") {
  CHECK_THROWS_AS(Vocabulary(""), warta::Error);
  CHECK_THROWS_AS(Vocabulary("# nothing\ntext\n"), warta::Error);
  CHECK(Vocabulary("text\nakhir").has("akhir"));
}
