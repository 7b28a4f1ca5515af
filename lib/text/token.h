#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/word_hash.h"

namespace warta::text {

/// What a token looks like. Patterns can name each shape as a class: `shape_names` has the names.
enum class Shape : std::uint8_t {
  lower,         // bupati, anak-anak
  cap,           // Bupati, Ma'ruf
  caps,          // PPPK; one capital letter too
  mixed,         // iPhone, PilKada
  initial,       // H.
  abbreviation,  // S.Pd., M.T.: stops inside
  digits,        // 2025
  decimal,       // 2.082 and 1,5, but 09.30 too: groups of digits with . , or :
  slashed,       // 22/12/2025
  alnum,         // G20, m2
  address,       // sumeks.co, www.…, https://…, @akun
  punct,         // one mark, or a run of the same
};

constexpr std::size_t shape_count = 12;
constexpr std::array<std::string_view, shape_count> shape_names = {
    "lower", "Cap", "CAPS", "mixed", "initial", "abbreviation", "digits", "decimal", "slashed", "alnum", "address", "punct"};

/// What stands between a token and the one before it.
enum class Gap : std::uint8_t {
  none,  // glued: "Rp" and "5" in "Rp5"
  blank,
  line,        // one line feed
  blank_line,  // two or more, or the start of the text
};

/// A word, figure or mark: bytes `[begin, end)` of the normalised text.
struct Token {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t hash;  // `word_hash` of its word
  Shape shape;
  Gap gap;
  bool has_foreign;  // holds a letter outside ASCII
};

}  // namespace warta::text
