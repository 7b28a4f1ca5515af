// Time is linear in the length of the text, whatever it says.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <ctime>
#include <random>
#include <string>

#include <malloc.h>
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

/// The piece repeated, with another name for each #.
std::string numbered(const std::string& piece, std::size_t size) {
  std::string out;
  for (std::size_t n = 0; out.size() < size; ++n) {
    std::string name = "Zo";
    for (std::size_t rest = n; name.size() < 6 || rest > 0; rest /= 26) name += static_cast<char>('a' + rest % 26);
    for (const char c : piece) c == '#' ? out += name : out += c;
  }
  return out;
}

/// Lets malloc keep what was freed. Where a page costs more than the work on it, as on some virtual machines, large texts would
/// be slow for what the system does each time that it hands their pages out.
void keep_pages() {
  constexpr int all = 1 << 30;
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, all);
}

/// The seconds of this thread's processor time that one extraction takes: others on the machine do not count.
double seconds_for(const std::string& text) {
  const auto now = [] {
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
  };
  const double begin = now();
  static_cast<void>(extractor().extract({.text = text}));
  return now() - begin;
}

/// The greatest power of the length that time may grow with: 1 is fair, 2 a square. Pages of long lists come to 1.26; code that
/// is square in a seventh of its time at the small size comes to 1.41 over a growth of sixteen.
constexpr double most_power = 1.4;
constexpr std::size_t growth = 16;

/// Takes the least seconds of a few runs, since none is faster than the work, and of more runs where the machine is uneven.
void check_growth(const std::string& few, const std::string& many) {
  constexpr int least_rounds = 2, most_rounds = 8;
  keep_pages();
  double of_few = seconds_for(few), of_many = 1e9, power = 1e9;
  // It is milliseconds as a rule. Text that is this slow would take minutes below.
  CHECK(of_few < 1.5);
  if (of_few >= 1.5) return;
  // With the address sanitizer the time is that of its own heap. There it counts that the long text is read without a fault.
  if (test::is_sanitized) {
    seconds_for(many);
    return;
  }
  for (int round = 0; round < least_rounds || (round < most_rounds && power >= most_power); ++round) {
    of_few = std::min({of_few, seconds_for(few), seconds_for(few)});
    of_many = std::min(of_many, seconds_for(many));
    power = std::log(of_many / of_few) / std::log(static_cast<double>(many.size()) / static_cast<double>(few.size()));
  }
  INFO(of_few, " s, then ", of_many, " s");
  CHECK(power < most_power);
}

}  // namespace

TEST_CASE("scaling: time grows with the text, and no faster") {
  constexpr std::size_t small = 125'000 / test::slowdown;
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
    check_growth(test::repeated(piece, small), test::repeated(piece, growth * small));
  }
}

TEST_CASE("scaling: with every fact another one") {
  constexpr std::size_t small = 50'000 / test::slowdown;
  for (const std::string piece : {"Bupati Demak Siti # hadir. \"Baik,\" ujar #a. ", "Kepala TNBK# hadir. ",
                                  "H. # Santoso, S.Pd. hadir. ", "orang nomor satu, Kepala Dinas # Wibowo. ", "Desa # dan ",
                                  "Kecamatan #, ", "Rp5 juta terdiri dari Rp1 juta dan Rp4 juta dan ",
                                  "Rp5 juta dan sehingga totalnya Rp7 juta ", "A-", "É-", "Ketua # itu. "}) {
    CAPTURE(piece);
    check_growth(numbered(piece, small), numbered(piece, growth * small));
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
