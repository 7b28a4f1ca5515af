#include <iostream>

#include <warta/extractor.h>
#include <warta/json.h>
#include <warta/rules.h>

int main() {
  const warta::Extractor extractor;
  const warta::Article article =
      extractor.extract({.text = "Sebanyak 11.643 orang hadir pada 22 Desember 2025.", .id = "package"});
  std::cout << warta::to_json(article) << '\n';
  return article.numbers.empty() || article.dates.empty() ? 1 : 0;
}
