#include "facts/amount.h"

#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "facts/read_words.h"

using namespace warta;
using namespace warta::facts;

namespace {

/// The amount that the words make: "350", "100..1000" for a vague one, or "none".
std::string value(const std::string& words) {
  const auto amount = read_words(words);
  if (!amount) return "none";
  CHECK(amount->is_vague == amount->upper.has_value());
  return amount->value.to_string() + (amount->upper ? ".." + amount->upper->to_string() : "");
}

std::string figure(std::string_view digits) {
  const auto found = read_figure(digits);
  return found ? found->to_string() : "none";
}

struct Case {
  std::string text;
  std::string value;
};

const Case figures[] = {
    {"0", "0"},
    {"007", "7"},
    {"2025", "2025"},
    {"2.082", "2082"},
    {"1.234.567", "1234567"},
    {"1,5", "1.5"},
    {"2.5", "2.5"},
    {"2.50", "2.5"},
    {"12,75", "12.75"},
    {"1,234,567", "1234567"},
    {"1.234.567,89", "1234567.89"},
    {"1,234,567.89", "1234567.89"},
    {"2,326,825,408.000", "2326825408"},
    {"0,125", "0.125"},
    {"0.125", "0.125"},
    {"1,234", "1.234"},        // behind a comma stand decimals
    {"1234.567", "1234.567"},  // a group of thousands never has four digits
    {"1.0000", "1"},
    {"999999999999999999", "999999999999999999"},
    {"999.999.999.999.999.999", "999999999999999999"},
    // Too many digits.
    {"1000000000000000000", "none"},
    {"1.000.000.000.000.000.000", "none"},
    {"0,1234567890123456789", "none"},
    // Figures that have no reading.
    {"", "none"},
    {"1.23.4", "none"},
    {"1,2,3", "none"},
    {"1.234,567.8", "none"},
    {"12.34,5", "none"},
    {".5", "none"},
    {"5.", "none"},
    {"1a", "none"},
    {"-5", "none"},
};

const Case amounts[] = {
    // Below a thousand.
    {"nol", "0"},
    {"satu", "1"},
    {"sepuluh", "10"},
    {"sebelas", "11"},
    {"dua belas", "12"},
    {"sembilan belas", "19"},
    {"dua puluh", "20"},
    {"dua puluh satu", "21"},
    {"sembilan puluh sembilan", "99"},
    {"seratus", "100"},
    {"seratus satu", "101"},
    {"seratus sepuluh", "110"},
    {"seratus sebelas", "111"},
    {"tiga ratus lima puluh", "350"},
    {"TIGA RATUS Lima Puluh", "350"},
    {"sembilan ratus sembilan puluh sembilan", "999"},
    // Scales.
    {"seribu", "1000"},
    {"seribu dua ratus", "1200"},
    {"dua ribu dua puluh lima", "2025"},
    {"sejuta", "1000000"},
    {"dua ratus ribu", "200000"},
    {"tiga juta dua ratus ribu lima", "3200005"},
    {"seratus dua puluh tiga juta empat ratus lima puluh enam ribu tujuh ratus delapan puluh sembilan", "123456789"},
    {"dua triliun tiga miliar", "2003000000000"},
    {"satu milyar", "1000000000"},
    // Figures with scales.
    {"3 ribu", "3000"},
    {"1,5 miliar", "1500000000"},
    {"2.5 juta", "2500000"},
    {"12 juta 500 ribu", "12500000"},
    {"2 ratus", "200"},
    {"5 jt", "5000000"},
    {"5 rb", "5000"},
    {"2.082", "2082"},
    // Decimals in words.
    {"dua koma lima", "2.5"},
    {"dua koma lima juta", "2500000"},
    {"nol koma nol lima", "0.05"},
    // Fractions.
    {"setengah", "0.5"},
    {"dua pertiga", "2/3"},
    {"sepertiga", "1/3"},
    {"tiga perempat", "3/4"},
    {"satu setengah juta", "1500000"},
    {"setengah juta", "500000"},
    {"dua setengah", "2.5"},
    // Vague.
    {"belasan", "11..20"},
    {"puluhan", "10..100"},
    {"ratusan", "100..1000"},
    {"ribuan", "1000..1000000"},
    {"jutaan", "1000000..1000000000"},
    {"puluhan ribu", "10000..100000"},
    {"ratusan ribu", "100000..1000000"},
    {"puluhan juta", "10000000..100000000"},
    // The largest.
    {"999 kuadriliun", "999000000000000000"},
    {"999999 triliun", "999999000000000000"},
    // Words that make no number.
    {"dua tiga", "none"},
    {"dua sepuluh", "none"},
    {"belas", "none"},
    {"puluh", "none"},
    {"ratus", "none"},
    {"juta", "none"},
    {"dua puluh belas", "none"},
    {"dua puluh puluh", "none"},
    {"seratus ratus", "none"},
    {"nol puluh", "none"},
    {"dua juta tiga miliar", "none"},
    {"dua juta tiga juta", "none"},
    {"dua belas 5", "none"},
    {"5 dua", "none"},
    {"koma lima", "none"},
    {"dua koma", "none"},
    {"dua koma puluh", "none"},
    {"bupati", "none"},
    {"dua bupati", "none"},
    {"2.000.000 kuadriliun", "2000000000000000000000"},
    // More than 18 digits that are not 0.
    {"999999999999999999 ribu satu", "none"},
    {"999999999999999999 triliun lima ratus", "none"},
};

std::string roman_of(int value) {
  std::string out(static_cast<std::size_t>(value / 10), 'X');
  constexpr const char* ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  return out + ones[value % 10];
}

}  // namespace

TEST_CASE("amount: figures, whose grouping decides what a separator is") {
  for (const Case& c : figures) {
    CAPTURE(c.text);
    CHECK(figure(c.text) == c.value);
  }
}

TEST_CASE("amount: words and figures in a row") {
  for (const Case& c : amounts) {
    CAPTURE(c.text);
    CHECK(value(c.text) == c.value);
  }
}

TEST_CASE("amount: every number in words") {
  constexpr const char* digits[] = {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"};
  const auto words = [&](int n) {
    std::string out;
    const auto add = [&](const std::string& word) { out += (out.empty() ? "" : " ") + word; };
    if (n >= 200) add(std::string(digits[n / 100]) + " ratus");
    else if (n >= 100) add("seratus");
    n %= 100;
    if (n >= 20) {
      add(std::string(digits[n / 10]) + " puluh");
      if (n % 10 > 0) add(digits[n % 10]);
    } else if (n >= 12) {
      add(std::string(digits[n - 10]) + " belas");
    } else if (n >= 10) {
      add(n == 10 ? "sepuluh" : "sebelas");
    } else if (n > 0) {
      add(digits[n]);
    }
    return out;
  };
  for (int n = 1; n < 1000; ++n) {
    REQUIRE_MESSAGE(value(words(n)) == std::to_string(n), words(n));
    if (n > 1) REQUIRE_MESSAGE(value(words(n) + " ribu " + words(1000 - n)) == std::to_string(n * 1000 + 1000 - n), words(n));
  }
}

TEST_CASE("amount: what is a fraction, and what is not") {
  CHECK(read_words("dua pertiga")->is_fraction);
  CHECK(read_words("setengah")->is_fraction);
  CHECK_FALSE(read_words("satu setengah juta")->is_fraction);
  CHECK_FALSE(read_words("dua koma lima")->is_fraction);
}

TEST_CASE("amount: products") {
  CHECK(multiply({15, -1}, 1'000'000'000) == Decimal{15, 8});
  CHECK(multiply({3, 0}, 7) == Decimal{21, 0});
  CHECK(multiply({5, 0}, 0) == Decimal{0, 0});
  CHECK_FALSE(multiply({999'999'999'999'999'999, 0}, 7));
}

TEST_CASE("amount: sums") {
  CHECK(add({12, 6}, {500, 3}) == Decimal{125, 5});
  CHECK(add({5, -1}, {25, -2}) == Decimal{75, -2});
  CHECK_FALSE(add({2, 0, 3}, {1, 0}));
  CHECK_FALSE(add({1, 30}, {1, 0}));
  CHECK_FALSE(add({999'999'999'999'999'999, 0}, {999'999'999'999'999'999, 0}));  // 19 digits
}

TEST_CASE("amount: the table of Roman numerals goes up to XXXIX, without a gap") {
  const lexicon::Lexicon& lexicon = pipeline().rules().lexicon();
  for (int n = 1; n < 40; ++n) {
    CAPTURE(roman_of(n));
    const std::string roman = roman_of(n);
    const text::Text text(roman);
    const auto row = lexicon.row(lexicon.annotate(text), {0, text.size()}, pipeline().classes().roman);
    REQUIRE(row);
    CHECK((*row)[lexicon::Column::value] == std::to_string(n));
  }
  for (const std::string word : {"IIII", "VV", "VX", "IIX", "XL", "i", "xiv"}) {
    CAPTURE(word);
    const text::Text text(word);
    CHECK_FALSE(lexicon.row(lexicon.annotate(text), {0, text.size()}, pipeline().classes().roman));
  }
}
