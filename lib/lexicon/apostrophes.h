#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace warta::lexicon {

/// The characters that are written for an apostrophe between letters; the first is the keyboard's.
constexpr std::array<std::string_view, 3> apostrophes = {"'", "\u2019", "\u02BC"};

/// Whether the phrase holds an apostrophe beside something else: alone it is a quotation mark.
inline bool has_apostrophe(std::string_view phrase) {
  const auto may_be_mark = [](char c) { return c == '\'' || static_cast<unsigned char>(c) >= 0x80; };
  return std::any_of(phrase.begin(), phrase.end(), may_be_mark) &&
         std::any_of(apostrophes.begin(), apostrophes.end(), [&](std::string_view mark) {
           return phrase.size() > mark.size() && phrase.find(mark) != std::string_view::npos;
         });
}

/// The phrase with `mark` in place of each of the `written` marks.
inline std::string with_apostrophes(std::string_view phrase, std::string_view mark,
                                    std::span<const std::string_view> written = apostrophes) {
  std::string spelling;
  for (std::size_t at = 0; at < phrase.size();) {
    const auto found = std::find_if(written.begin(), written.end(),
                                    [&](std::string_view apostrophe) { return phrase.substr(at).starts_with(apostrophe); });
    spelling += found == written.end() ? phrase.substr(at, 1) : mark;
    at += found == written.end() ? 1 : found->size();
  }
  return spelling;
}

}  // namespace warta::lexicon
