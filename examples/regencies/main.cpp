// Counts in how many of the files that are given as arguments each kabupaten and kota is named.

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>

#include <warta/extractor.h>

int main(int argc, char** argv) {
  const warta::Extractor extractor;
  std::map<std::string, int> articles_by_name;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) {
      std::cerr << argv[i] << ": cannot be read\n";
      return 1;
    }
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const warta::Article article = extractor.extract({.text = text});
    for (const warta::Region* region : warta::regencies(article)) ++articles_by_name[region->code + ' ' + region->name];
  }
  for (const auto& [name, articles] : articles_by_name) std::cout << articles << ' ' << name << '\n';
}
