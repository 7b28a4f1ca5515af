// Prints who holds which post in which region.

#include <chrono>
#include <iostream>

#include <warta/extractor.h>

int main() {
  using namespace std::chrono_literals;
  const char* const text =
      "DEMAK, 8 Desember 2025 - Panen raya dihadiri Bupati Demak dr. Hj. Siti Rahma, M.Kes. dan Kapolres Demak AKBP Budi "
      "Santoso. "
      "Plt Wali Kota Semarang Agus Wibowo tidak hadir.";

  const warta::Extractor extractor;  // built-in rules; or Extractor{{.rule_folders = {"my-rules"}}}
  const warta::Article article = extractor.extract({.text = text, .published = 2025y / 12 / 8});
  for (const warta::Official& official : article.officials)
    std::cout << official.position << ' ' << official.name << ' ' << official.region.code << '\n';
}
