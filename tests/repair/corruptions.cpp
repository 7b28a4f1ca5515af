#include "repair/corruptions.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

#include "text/utf8.h"
#include "text/windows_1252.h"

namespace warta::test {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool happens(double share, Random& random) { return std::uniform_real_distribution<double>(0, 1)(random) < share; }
std::size_t index_below(std::size_t limit, Random& random) {
  return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

std::string utf8(char32_t value) {
  std::string out;
  text::append(out, value);
  return out;
}

/// The text with some of the runs of characters that `belongs` accepts put through `damage`, which may return a run as it is.
std::string on_runs(std::string_view text, bool (*belongs)(char), double share, Random& random,
                    const std::function<std::string(std::string_view)>& damage) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && belongs(text[end])) ++end;
    if (end == at) {
      out += text[at++];
      continue;
    }
    const std::string_view run = text.substr(at, end - at);
    out += happens(share, random) ? damage(run) : std::string(run);
    at = end;
  }
  return out;
}

/// The word with each character that the table has replaced.
std::string with_letters(std::string_view word, const std::map<char, std::string>& table) {
  std::string out;
  for (const char c : word) {
    const auto found = table.find(c);
    out += found == table.end() ? std::string(1, c) : found->second;
  }
  return out;
}

/// The text as a watermark leaves it: some words have one accent, on one of their i.
std::string mark_an_i(std::string_view text, const std::string& marked, double share, Random& random) {
  return on_runs(text, is_letter, share, random, [&](std::string_view word) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < word.size(); ++i)
      if (word[i] == 'i') places.push_back(i);
    std::string out(word);
    if (!places.empty()) out.replace(places[index_below(places.size(), random)], 1, marked);
    return out;
  });
}

std::string grave_i(std::string_view text, double share, Random& random) { return mark_an_i(text, "ì", share, random); }
std::string acute_i(std::string_view text, double share, Random& random) { return mark_an_i(text, "í", share, random); }
std::string dotless_i(std::string_view text, double share, Random& random) { return mark_an_i(text, "ı", share, random); }

std::string combining_accent(std::string_view text, double share, Random& random) {
  return mark_an_i(text, "i\u0300", share, random);
}

/// The text with the accented letters of names taken apart into letter and mark.
std::string decomposed(std::string_view text, double share, Random& random) {
  static const std::map<std::string_view, std::string_view> table = {
      {"é", "e\u0301"}, {"è", "e\u0300"}, {"ü", "u\u0308"}, {"ì", "i\u0300"}, {"í", "i\u0301"}};
  return on_runs(text, is_high, share, random, [&](std::string_view run) {
    const auto found = table.find(run);
    return std::string(found == table.end() ? run : found->second);
  });
}

std::string other_vowels(std::string_view text, double share, Random& random) {
  static const std::map<char, std::string> table = {{'a', "à"}, {'o', "ò"}, {'u', "ù"}};
  return on_runs(text, is_letter, share, random, [&](std::string_view word) { return with_letters(word, table); });
}

/// The text with some letters of a word in another script, never all: a word of one letter stays.
std::string mixed_script(std::string_view text, double share, Random& random) {
  static const std::map<char, std::string> table = {{'a', "а"}, {'e', "е"}, {'o', "о"}, {'p', "р"}, {'c', "с"},
                                                    {'i', "і"}, {'A', "А"}, {'B', "В"}, {'K', "К"}, {'M', "М"},
                                                    {'H', "Η"}, {'P', "Ρ"}, {'T', "Τ"}, {'v', "ν"}, {'n', "n"}};
  return on_runs(text, is_letter, share, random, [&](std::string_view word) {
    if (word.size() < 2) return std::string(word);
    const std::size_t kept = index_below(word.size(), random);
    std::string out = with_letters(word.substr(0, kept), table);
    out += word[kept];
    return out + with_letters(word.substr(kept + 1), table);
  });
}

std::string shifted(std::string_view word, char32_t upper, char32_t lower, char32_t digit) {
  std::string out;
  for (const char c : word)
    out += utf8(is_digit(c)   ? digit + static_cast<char32_t>(c - '0')
                : is_lower(c) ? lower + static_cast<char32_t>(c - 'a')
                              : upper + static_cast<char32_t>(c - 'A'));
  return out;
}

bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

std::string full_width(std::string_view text, double share, Random& random) {
  return on_runs(text, is_letter_or_digit, share, random,
                 [](std::string_view word) { return shifted(word, 0xFF21, 0xFF41, 0xFF10); });
}

std::string mathematical(std::string_view text, double share, Random& random) {
  return on_runs(text, is_letter_or_digit, share, random,
                 [](std::string_view word) { return shifted(word, 0x1D400, 0x1D41A, 0x1D7CE); });
}

std::string circled(std::string_view text, double share, Random& random) {
  return on_runs(text, is_letter, share, random, [](std::string_view word) { return shifted(word, 0x24B6, 0x24D0, 0); });
}

std::string small_capitals(std::string_view text, double share, Random& random) {
  constexpr std::u32string_view letters = U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
  return on_runs(text, is_letter, share, random, [&](std::string_view word) {
    std::string out;
    for (const char c : word) out += is_lower(c) ? utf8(letters[static_cast<std::size_t>(c - 'a')]) : std::string(1, c);
    return out;
  });
}

std::string invisible(std::string_view text, double share, Random& random) {
  constexpr std::array<std::string_view, 6> characters = {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"};
  return on_runs(text, is_letter_or_digit, share, random, [&](std::string_view word) {
    std::string out(word);
    out.insert(index_below(word.size() + 1, random), characters[index_below(characters.size(), random)]);
    return out;
  });
}

std::string spaces(std::string_view text, double share, Random& random) {
  constexpr std::array<std::string_view, 5> blanks = {"\u00A0", "\u2009", "\u202F", "\u3000", "\u2003"};
  const auto is_blank = [](char c) { return c == ' '; };
  return on_runs(text, is_blank, share, random,
                 [&](std::string_view) { return std::string(blanks[index_below(blanks.size(), random)]); });
}

/// The UTF-8 text read as windows-1252, and as Latin-1 where windows-1252 has no character.
std::string as_windows_1252(std::string_view text) {
  std::string out;
  for (const char c : text) out += utf8(text::from_windows_1252(static_cast<std::uint8_t>(c)));
  return out;
}

/// The text with typographic quotes and no-break blanks, so that there is something to misread.
std::string with_typography(std::string_view text, double share, Random& random) {
  const auto is_quote_or_blank = [](char c) { return c == ' ' || c == '\''; };
  return on_runs(text, is_quote_or_blank, share, random, [](std::string_view run) {
    return std::string(run == "'" ? "’" : run == " " ? "\u00A0" : run);
  });
}

std::string mojibake(std::string_view text, double share, Random& random) {
  return on_runs(with_typography(text, share, random), is_high, 1, random, as_windows_1252);
}

std::string double_mojibake(std::string_view text, double share, Random& random) {
  return on_runs(mojibake(text, share, random), is_high, 1, random, as_windows_1252);
}

std::string entities(std::string_view text, double share, Random& random) {
  std::string out;
  for (const char c : text) {
    const bool goes = (c == ' ' || c == '"' || c == '\'' || c == '&') && happens(share, random);
    out += !goes ? std::string(1, c) : c == ' ' ? "&nbsp;" : c == '"' ? "&quot;" : c == '&' ? "&amp;" : "&#39;";
  }
  return out;
}

/// The text with words of six letters and more split between a vowel and a consonant, as printers split them.
std::string line_hyphens(std::string_view text, double share, Random& random) {
  const auto is_vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  return on_runs(text, is_letter, share, random, [&](std::string_view word) {
    std::vector<std::size_t> places;
    for (std::size_t i = 2; i + 2 < word.size() && word.size() >= 6; ++i)
      if (is_vowel(word[i - 1]) && !is_vowel(word[i]) && is_lower(word[i])) places.push_back(i);
    std::string out(word);
    if (!places.empty()) out.insert(places[index_below(places.size(), random)], "-\n");
    return out;
  });
}

}  // namespace

const std::vector<Corruption>& corruptions() {
  static const std::vector<Corruption> all = {
      {"ì", 0.995, grave_i},
      {"í", 0.995, acute_i},
      {"ı", 0.995, dotless_i},
      {"accents on other vowels", 0.995, other_vowels},
      {"combining accents", 0.995, combining_accent},
      {"decomposed letters", 1, decomposed},
      {"mixed script", 1, mixed_script},
      {"full width", 1, full_width},
      {"mathematical letters", 1, mathematical},
      {"circled letters", 1, circled},
      {"small capitals", 0.995, small_capitals},
      {"invisible characters", 0.9999, invisible},
      {"spaces", 1, spaces},
      {"mojibake", 0.995, mojibake},
      {"double mojibake", 0.995, double_mojibake},
      {"entities", 0.995, entities},
      {"line hyphens", 0.995, line_hyphens},
  };
  return all;
}

}  // namespace warta::test
