// Time is linear in the length of the text, whatever it says.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <random>
#include <string>

#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "repeated.h"
#include "sanitizers.h"

using namespace warta;

namespace {

const Extractor& extractor() {
  static const Extractor built_in;
  return built_in;
}

/// A piece again and again, with another name for each #.
std::string numbered(const std::string& piece, std::size_t size) {
  std::string out;
  for (std::size_t n = 0; out.size() < size; ++n) {
    std::string name = "Zo";
    for (std::size_t rest = n; name.size() < 6 || rest > 0; rest /= 26) name += static_cast<char>('a' + rest % 26);
    for (const char c : piece) c == '#' ? out += name : out += c;
  }
  return out;
}

/// The least of a few runs: others may keep the machine busy, none makes it faster.
double seconds_for(const std::string& text, int runs) {
  double least = 1e9;
  for (; runs > 0; --runs) {
    const auto begin = std::chrono::steady_clock::now();
    static_cast<void>(extractor().extract({.text = text}));
    least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return least;
}

}  // namespace

TEST_CASE("scaling: time grows with the text, and no faster") {
  // Six times what is fair: this is to find squares, not to measure.
  constexpr double allowed = 6.0;
  constexpr std::size_t small = 200'000 / test::slowdown, large = 2'000'000 / test::slowdown;
  for (const std::string piece : {"dua ratus tiga puluh lima ribu ",
                                  "Budi Santoso Wijaya Kusuma ",
                                  "Rp",
                                  "1.234.567,89",
                                  "(",
                                  "Bupati OKU Timur H. Budi, S.H., ",
                                  "12 Mei 2024, ",
                                  "kata\n",
                                  "dan 5 ",
                                  "i\u0300",
                                  "\u200Ba",
                                  "dìgelar ",
                                  "Вupati ",
                                  "Ｂ",
                                  "&amp;",
                                  "&",
                                  "Ã©",
                                  "Ãƒ",
                                  "pem-\nbangunan ",
                                  "kafe \xE9 ",
                                  "Desa Suka ",
                                  "a-",
                                  "a.",
                                  "ab.cd",
                                  "A1.",
                                  "www.",
                                  "a'",
                                  "a:",
                                  "@a.",
                                  "1:",
                                  "5/",
                                  "-",
                                  " ",
                                  "\"",
                                  "Kabupaten ",
                                  "AbcdEfgh",
                                  "H. ",
                                  "5 sampai ",
                                  "Kepala Dinas ",
                                  "\n\n",
                                  "(baca juga: ",
                                  "Baca juga: a\n"}) {
    CAPTURE(piece);
    const std::string few = test::repeated(piece, small), many = test::repeated(piece, large);
    // Milliseconds, as a rule. What is this slow would take minutes below.
    const double first = seconds_for(few, 1);
    CHECK(first < 1.5);
    if (first >= 1.5) continue;
    const double of_few = std::min(first, seconds_for(few, 2)), of_many = seconds_for(many, 2);
    const double growth = static_cast<double>(many.size()) / static_cast<double>(few.size());
    // What is done in a blink costs the page faults of its memory more than itself.
    CHECK(of_many <= allowed * growth * of_few + 0.1);
  }
}

TEST_CASE("scaling: with every fact another one") {
  constexpr double allowed = 6.0;
  constexpr std::size_t small = 50'000 / test::slowdown, large = 500'000 / test::slowdown;
  for (const std::string piece : {"Bupati Demak Siti # hadir. \"Baik,\" ujar #a. ", "Kepala TNBK# hadir. ",
                                  "H. # Santoso, S.Pd. hadir. ", "orang nomor satu, Kepala Dinas # Wibowo. ", "Desa # dan ",
                                  "Kecamatan #, ", "Rp5 juta terdiri dari Rp1 juta dan Rp4 juta dan ",
                                  "Rp5 juta dan sehingga totalnya Rp7 juta ", "A-", "É-", "Ketua # itu. "}) {
    CAPTURE(piece);
    const std::string few = numbered(piece, small), many = numbered(piece, large);
    const double of_few = seconds_for(few, 2), of_many = seconds_for(many, 1);
    CHECK(of_few < 1.5);
    const double growth = static_cast<double>(many.size()) / static_cast<double>(few.size());
    CHECK(of_many <= allowed * growth * of_few + 0.1);
  }
}

TEST_CASE("scaling: one line of 20 MB") {
  std::mt19937 random(6);
  std::string text(20'000'000 / test::slowdown, 'a');
  for (char& c : text) c = "abcXYZ019.,-/:'@"[random() % 16];
  const auto begin = std::chrono::steady_clock::now();
  const Article article = extractor().extract({.text = text});
  CHECK(article.text.size() == text.size());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
  CHECK(extractor().extract({.text = std::string(20'000'000 / test::slowdown, 'a')}).numbers.empty());
}
