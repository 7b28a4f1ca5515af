// Whole numbers spelled by ICU's rules for Indonesian, read back.

#include <cstdint>
#include <string>

#include <doctest/doctest.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include "facts/read_words.h"

using namespace warta;
using namespace warta::facts;

namespace {

class Speller {
 public:
  Speller() : format_(icu::URBNF_SPELLOUT, icu::Locale("id"), status_) { REQUIRE(U_SUCCESS(status_)); }

  std::string cardinal(std::int64_t value) const {
    icu::UnicodeString spelled;
    format_.format(value, spelled);
    std::string words;
    return spelled.toUTF8String(words);
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format_;
};

std::string value_of(const std::string& words) {
  const auto amount = read_words(words);
  return amount ? amount->value.to_string() : "none";
}

void check(const Speller& speller, std::int64_t value) {
  const std::string words = speller.cardinal(value), read = value_of(words);
  if (read == std::to_string(value)) return;  // a check for each of so many would take longer than the reading
  INFO(words);
  CHECK(read == std::to_string(value));
}

}  // namespace

TEST_CASE("spell-out: every number up to ten thousand") {
  const Speller speller;
  REQUIRE(speller.cardinal(2345) == "dua ribu tiga ratus empat puluh lima");
  for (std::int64_t value = 1; value <= 10'000; ++value) check(speller, value);
}

TEST_CASE("spell-out: numbers spread over 1 to 10^15") {
  const Speller speller;
  std::uint64_t state = 1945;
  std::size_t count = 0;
  for (std::int64_t bound = 100'000; bound <= 1'000'000'000'000'000; bound *= 10) {
    for (int i = 0; i < 10'000; ++i, ++count) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      check(speller, static_cast<std::int64_t>((state >> 8) % static_cast<std::uint64_t>(bound)) + 1);
    }
    check(speller, bound - 1);
    check(speller, bound + 1);
    check(speller, bound);
  }
  CHECK(count == 110'000);
}

TEST_CASE("spell-out: a whole article finds the same number") {
  const Speller speller;
  for (const std::int64_t value : {12LL, 350LL, 2025LL, 123'456LL, 999'999'999LL, 71'003'000'512LL, 999'999'999'999'999LL}) {
    Input input;
    const std::string text = "Tercatat " + speller.cardinal(value) + " orang hadir.";
    input.text = text;
    const Article article = pipeline().run(input);
    CAPTURE(text);
    REQUIRE(article.numbers.size() == 1);
    CHECK(article.numbers.front().value.to_string() == std::to_string(value));
  }
}
