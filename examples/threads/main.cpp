// One extractor, many threads: counts in how many articles each kabupaten and kota is named.

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <warta/extractor.h>

namespace {

constexpr std::array<std::string_view, 4> texts = {
    "DEMAK - Bupati Demak Siti Rahma meninjau banjir di Kecamatan Sayung, Kabupaten Demak.",
    "Pemkab Muba dan Pemkot Palembang membagi 1.250 paket sembako.",
    "Kapolres Demak AKBP Budi Santoso memeriksa tiga saksi.",
    "Wali Kota Palembang Agus Wibowo melantik 12 lurah.",
};

/// Counts in one thread. Each thread has its own counts; only the extractor and the next article's number are shared.
std::map<std::string, int> count_regencies(const warta::Extractor& extractor, std::atomic<std::size_t>& next) {
  std::map<std::string, int> articles;
  for (std::size_t i = next++; i < texts.size(); i = next++) {
    const warta::Article article = extractor.extract({.text = texts[i]});
    for (const warta::Region* region : warta::regencies(article)) ++articles[region->name];
  }
  return articles;
}

}  // namespace

int main() {
  const warta::Extractor extractor;
  std::atomic<std::size_t> next = 0;
  std::vector<std::map<std::string, int>> found(std::max(2U, std::thread::hardware_concurrency()));
  {
    std::vector<std::jthread> threads;
    for (auto& articles : found) threads.emplace_back([&] { articles = count_regencies(extractor, next); });
  }

  std::map<std::string, int> total;
  for (const auto& articles : found)
    for (const auto& [name, count] : articles) total[name] += count;
  for (const auto& [name, count] : total) std::cout << name << ' ' << count << '\n';
}
