#include <chrono>
#include <string>

#include <doctest/doctest.h>
#include <warta/extractor.h>

using namespace warta;
using namespace std::chrono_literals;

namespace {

const Extractor& extractor() {
  static const Extractor extractor;
  return extractor;
}

/// The publication day and where it was found, as "2025-12-08 text".
std::string published(std::string_view text) {
  const Article article = extractor().extract({.text = text});
  if (!article.published) return std::string(to_string(article.published_source));
  const auto& day = *article.published;
  return std::to_string(static_cast<int>(day.year())) + "-" + std::to_string(static_cast<unsigned>(day.month())) + "-" +
         std::to_string(static_cast<unsigned>(day.day())) + " " + std::string(to_string(article.published_source));
}

const std::string body = "\nBupati hadir kemarin di balai desa bersama warga.";

}  // namespace

TEST_CASE("published: what is given counts") {
  const Article article = extractor().extract({.text = "DEMAK, 8 Desember 2025 – Bupati hadir.", .published = 2025y / 12 / 9});
  CHECK(article.published == 2025y / 12 / 9);
  CHECK(article.published_source == PublishedSource::input);
}

TEST_CASE("published: from the dateline") {
  CHECK(published("DEMAK, 8 Desember 2025 – Bupati hadir.") == "2025-12-8 dateline");
  CHECK(published("Demak, Warta.co, Senin (8/12/2025) - Bupati hadir.") == "2025-12-8 dateline");
  CHECK(published("Jakarta, 8/12 (ANTARA) - Menteri hadir.") == "none");
}

TEST_CASE("published: from a credit line") {
  CHECK(published("Bupati Lantik Camat\nSenin, 8 Desember 2025 - 10:21 WIB" + body) == "2025-12-8 text");
  CHECK(published("Bupati Lantik Camat\nSiti Rahma - Warta.co | Senin, 08/12/2025 10.21 WIB" + body) == "2025-12-8 text");
  CHECK(published("Bupati Lantik Camat\nDiterbitkan 8 Desember 2025 oleh Siti Rahma" + body) == "2025-12-8 text");
}

TEST_CASE("published: a date alone, in a sentence, a schedule or an update is no credit") {
  CHECK(published("Bupati Lantik Camat\nSenin, 8 Desember 2025" + body) == "none");
  CHECK(published("Bupati hadir pada Senin, 8 Desember 2025 10:21 WIB." + body) == "none");
  CHECK(published("Jadwal: Senin, 8 Desember 2025 - 10:21 WIB" + body) == "none");
  CHECK(published("Waktu: Senin, 8 Desember 2025 pukul 10.21 WIB" + body) == "none");
  CHECK(published("Diperbarui Senin, 8 Desember 2025 - 10:21 WIB" + body) == "none");
  CHECK(published("Senin, 31 Februari 2025 - 10:21 WIB" + body) == "none");
}

TEST_CASE("published: two days that differ are none") {
  const std::string line = "Senin, 8 Desember 2025 - 10:21 WIB\n";
  CHECK(published(line + line + body) == "2025-12-8 text");
  CHECK(published(line + "Selasa, 9 Desember 2025 - 10:21 WIB" + body) == "none");
}

TEST_CASE("published: the end of the text is no place for it") {
  std::string text;
  for (int i = 0; i < 8; ++i) text += "Warga hadir di balai.\n";
  CHECK(published(text + "Senin, 8 Desember 2025 - 10:21 WIB") == "none");
}

TEST_CASE("published: relative dates are resolved against it") {
  const std::string text = "Senin, 8 Desember 2025 - 10:21 WIB" + body;
  const Article article = extractor().extract({.text = text});
  bool has_found = false;
  for (const Date& date : article.dates)
    if (article.slice(date.span) == "kemarin") {
      has_found = true;
      CHECK(date.value == "2025-12-07");
      CHECK(date.anchor == "2025-12-08");
    }
  CHECK(has_found);
}

TEST_CASE("published: a day that no calendar has counts as none") {
  const Article article = extractor().extract({.text = "Bupati hadir kemarin.", .published = 2025y / 13 / 45});
  CHECK_FALSE(article.published);
  CHECK(article.published_source == PublishedSource::none);
  CHECK(article.dates.at(0).value == "PAST_REF");
}
