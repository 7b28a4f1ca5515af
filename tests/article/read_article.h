#pragma once

#include <warta/extractor.h>

#include <string>
#include <string_view>

namespace warta::article {

/// The article that is read from a text with the built-in rules.
inline Article read_article(std::string_view text) {
  static const Extractor extractor;
  Input input;
  input.text = text;
  return extractor.extract(input);
}

/// Texts that name one official, and two, to be followed by what a test says of them.
inline const std::string rizal = "Bupati Demak Rizal Hasan hadir.\n\n";
constexpr std::string_view two_officials = "Bupati Demak Siti Rahma dan Kapolres Demak AKBP Rizal Hasan meninjau banjir.\n\n";

/// The mentions of an official but for the first one, joined by "; ".
inline std::string later_mentions(std::string_view text, std::size_t official = 0) {
  const Article article = read_article(text);
  std::string out;
  if (official >= article.officials.size()) return "no official";
  const auto& mentions = article.officials[official].mentions;
  for (std::size_t i = 1; i < mentions.size(); ++i) out += (i > 1 ? "; " : "") + std::string(article.slice(mentions[i].span));
  return out;
}

/// What all officials of two texts in a row say, as "name: speech", one a line.
inline std::string spoken(std::string_view text, std::string_view before = two_officials) {
  const Article article = read_article(std::string(before) + std::string(text));
  std::string out;
  for (const Official& official : article.officials)
    for (const Quote& quote : official.quotes) out += official.name + ": " + std::string(article.slice(quote.span)) + "\n";
  return out;
}

/// All officials as "position, name", one a line, in the order of the article.
inline std::string listed(const Article& article) {
  std::string out;
  for (const Official& official : article.officials) out += official.position + ", " + official.name + "\n";
  return out;
}

/// The code of the region of the last official.
inline std::string last_region(std::string_view text) {
  const Article article = read_article(text);
  return article.officials.empty() ? "none" : article.officials.back().region.code;
}

}  // namespace warta::article
