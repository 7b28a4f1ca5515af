#include "text/entities.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/ascii.h"
#include "text/windows_1252.h"

namespace warta::text {
namespace {

struct Entity {
  std::string_view name;
  char16_t value;
};

// The entities of the HTML 4.01 recommendation (W3C), section 24, and &apos; of XML, sorted by name.
constexpr std::array<Entity, 142> entities = {
    {{"AElig", 0xC6},    {"Aacute", 0xC1},  {"Acirc", 0xC2},    {"Agrave", 0xC0},  {"Aring", 0xC5},    {"Atilde", 0xC3},
     {"Auml", 0xC4},     {"Ccedil", 0xC7},  {"Dagger", 0x2021}, {"ETH", 0xD0},     {"Eacute", 0xC9},   {"Ecirc", 0xCA},
     {"Egrave", 0xC8},   {"Euml", 0xCB},    {"Iacute", 0xCD},   {"Icirc", 0xCE},   {"Igrave", 0xCC},   {"Iuml", 0xCF},
     {"Ntilde", 0xD1},   {"OElig", 0x152},  {"Oacute", 0xD3},   {"Ocirc", 0xD4},   {"Ograve", 0xD2},   {"Oslash", 0xD8},
     {"Otilde", 0xD5},   {"Ouml", 0xD6},    {"Prime", 0x2033},  {"Scaron", 0x160}, {"THORN", 0xDE},    {"Uacute", 0xDA},
     {"Ucirc", 0xDB},    {"Ugrave", 0xD9},  {"Uuml", 0xDC},     {"Yacute", 0xDD},  {"Yuml", 0x178},    {"aacute", 0xE1},
     {"acirc", 0xE2},    {"acute", 0xB4},   {"aelig", 0xE6},    {"agrave", 0xE0},  {"amp", 0x26},      {"apos", 0x27},
     {"aring", 0xE5},    {"asymp", 0x2248}, {"atilde", 0xE3},   {"auml", 0xE4},    {"bdquo", 0x201E},  {"brvbar", 0xA6},
     {"bull", 0x2022},   {"ccedil", 0xE7},  {"cedil", 0xB8},    {"cent", 0xA2},    {"copy", 0xA9},     {"curren", 0xA4},
     {"dagger", 0x2020}, {"deg", 0xB0},     {"divide", 0xF7},   {"eacute", 0xE9},  {"ecirc", 0xEA},    {"egrave", 0xE8},
     {"emsp", 0x2003},   {"ensp", 0x2002},  {"eth", 0xF0},      {"euml", 0xEB},    {"euro", 0x20AC},   {"frac12", 0xBD},
     {"frac14", 0xBC},   {"frac34", 0xBE},  {"frasl", 0x2044},  {"ge", 0x2265},    {"gt", 0x3E},       {"hellip", 0x2026},
     {"iacute", 0xED},   {"icirc", 0xEE},   {"iexcl", 0xA1},    {"igrave", 0xEC},  {"infin", 0x221E},  {"iquest", 0xBF},
     {"iuml", 0xEF},     {"laquo", 0xAB},   {"larr", 0x2190},   {"ldquo", 0x201C}, {"le", 0x2264},     {"lrm", 0x200E},
     {"lsaquo", 0x2039}, {"lsquo", 0x2018}, {"lt", 0x3C},       {"macr", 0xAF},    {"mdash", 0x2014},  {"micro", 0xB5},
     {"middot", 0xB7},   {"minus", 0x2212}, {"nbsp", 0xA0},     {"ndash", 0x2013}, {"ne", 0x2260},     {"not", 0xAC},
     {"ntilde", 0xF1},   {"oacute", 0xF3},  {"ocirc", 0xF4},    {"oelig", 0x153},  {"ograve", 0xF2},   {"oline", 0x203E},
     {"ordf", 0xAA},     {"ordm", 0xBA},    {"oslash", 0xF8},   {"otilde", 0xF5},  {"ouml", 0xF6},     {"para", 0xB6},
     {"permil", 0x2030}, {"plusmn", 0xB1},  {"pound", 0xA3},    {"prime", 0x2032}, {"quot", 0x22},     {"raquo", 0xBB},
     {"rarr", 0x2192},   {"rdquo", 0x201D}, {"reg", 0xAE},      {"rlm", 0x200F},   {"rsaquo", 0x203A}, {"rsquo", 0x2019},
     {"sbquo", 0x201A},  {"scaron", 0x161}, {"sect", 0xA7},     {"shy", 0xAD},     {"sup1", 0xB9},     {"sup2", 0xB2},
     {"sup3", 0xB3},     {"szlig", 0xDF},   {"thinsp", 0x2009}, {"thorn", 0xFE},   {"times", 0xD7},    {"trade", 0x2122},
     {"uacute", 0xFA},   {"ucirc", 0xFB},   {"ugrave", 0xF9},   {"uml", 0xA8},     {"uuml", 0xFC},     {"yacute", 0xFD},
     {"yen", 0xA5},      {"yuml", 0xFF},    {"zwj", 0x200D},    {"zwnj", 0x200C}}};

constexpr std::size_t longest_name = 8;

bool is_before(const Entity& entity, std::string_view name) noexcept { return entity.name < name; }

std::optional<CodePoint> read_name(std::string_view name) noexcept {
  const auto found = std::lower_bound(entities.begin(), entities.end(), name, is_before);
  if (found == entities.end() || found->name != name) return std::nullopt;
  return CodePoint{found->value, static_cast<std::uint32_t>(name.size() + 2)};
}

/// The value of a digit; `base` where the character is no digit of that base.
std::uint32_t digit_value(char c, std::uint32_t base) noexcept {
  const std::uint32_t value = is_ascii_digit(c)      ? static_cast<std::uint32_t>(c - '0')
                              : c >= 'a' && c <= 'f' ? static_cast<std::uint32_t>(c - 'a') + 10
                              : c >= 'A' && c <= 'F' ? static_cast<std::uint32_t>(c - 'A') + 10
                                                     : base;
  return std::min(value, base);
}

/// Reads the number between `&#` and `;`.
std::optional<CodePoint> read_number(std::string_view number) noexcept {
  const bool is_hex = number.starts_with('x') || number.starts_with('X');
  const std::string_view digits = number.substr(is_hex ? 1 : 0);
  const std::uint32_t base = is_hex ? 16 : 10;
  std::uint32_t value = 0;
  for (const char c : digits) {
    const std::uint32_t digit = digit_value(c, base);
    if (digit == base) return std::nullopt;
    value = value * base + digit;  // at most eight digits: no overflow
  }
  if (digits.empty() || value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return std::nullopt;
  // HTML reads the numbers of control characters as bytes of windows-1252.
  const char32_t meant = value < 0xA0 ? from_windows_1252(static_cast<std::uint8_t>(value)) : value;
  return CodePoint{meant, static_cast<std::uint32_t>(number.size() + 3)};
}

/// Reads the entity whose name or number begins at `begin`, just behind its ampersand.
std::optional<CodePoint> read_behind(std::string_view text, std::size_t begin) noexcept {
  const std::size_t size = text.substr(begin, longest_name + 2).find(';');
  if (size == std::string_view::npos || size == 0) return std::nullopt;
  const std::string_view inside = text.substr(begin, size);
  return inside.front() == '#' ? read_number(inside.substr(1)) : read_name(inside);
}

}  // namespace

std::optional<CodePoint> read_entity(std::string_view text, std::size_t at) noexcept {
  const auto found = read_behind(text, at + 1);
  if (!found || found->value != '&') return found;
  // In "&amp;nbsp;" the first entity stands for the ampersand of the second.
  const auto second = read_behind(text, at + found->length);
  if (!second) return found;
  return CodePoint{second->value, found->length + second->length - 1};
}

}  // namespace warta::text
