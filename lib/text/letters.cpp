#include "text/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <new>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

class Skeletons {
 public:
  Skeletons() {
    UErrorCode status = U_ZERO_ERROR;
    checker_.reset(uspoof_open(&status));
    // The data is part of the library: only memory can be missing.
    if (U_FAILURE(status)) throw std::bad_alloc();
  }

  std::string of(char32_t value) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString skeleton;
    uspoof_getSkeletonUnicodeString(checker_.get(), 0, icu::UnicodeString(static_cast<UChar32>(value)), skeleton, &status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    std::string out;
    skeleton.toUTF8String(out);
    return out;
  }

 private:
  struct Close {
    void operator()(USpoofChecker* checker) const noexcept { uspoof_close(checker); }
  };
  std::unique_ptr<USpoofChecker, Close> checker_;
};

struct Block {
  char32_t first, last;
};

// Scripts whose letters look like ASCII ones, and Latin letters that no language of the region uses. The blocks Latin-1 and Latin
// Extended are left out: names are written with their letters.
constexpr std::array<Block, 10> blocks = {{{0x250, 0x2AF},      // phonetic letters, some small capitals
                                           {0x370, 0x3FF},      // Greek
                                           {0x400, 0x52F},      // Cyrillic
                                           {0x530, 0x58F},      // Armenian
                                           {0x13A0, 0x13F5},    // Cherokee
                                           {0x1D00, 0x1D2B},    // small capitals
                                           {0x2C80, 0x2CFF},    // Coptic
                                           {0xA4D0, 0xA4F7},    // Lisu
                                           {0xA730, 0xA731},    // small capitals F and S
                                           {0xA7AE, 0xA7AF}}};  // small capitals I and Q

// The small capitals of A to W, in order; Unicode has none of X.
constexpr std::u32string_view small_capitals = U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ";

/// Splits a letter by its canonical decomposition; none unless it is an ASCII letter and one mark.
std::optional<Accented> decompose(char32_t value) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) throw std::bad_alloc();
  icu::UnicodeString decomposed;
  if (!normalizer->getDecomposition(static_cast<UChar32>(value), decomposed)) return std::nullopt;
  const auto letter = static_cast<char32_t>(decomposed.char32At(0));
  const auto mark = static_cast<char32_t>(decomposed.char32At(decomposed.length() - 1));
  if (decomposed.length() != 2 || !is_ascii_letter(letter) || !is_combining_mark(mark)) return std::nullopt;
  return Accented{static_cast<char>(letter), mark};
}

}  // namespace

std::optional<Accented> split_accent(char32_t value) {
  if (value == U'ı') return Accented{'i', 0};
  // A table for Latin-1 and Latin Extended-A, which hold nearly all accented letters.
  static const auto common = [] {
    std::array<std::optional<Accented>, 0x180> table;
    for (char32_t c = 0xC0; c < table.size(); ++c) table[c] = decompose(c);
    return table;
  }();
  return value < common.size() ? common[value] : decompose(value);
}

bool is_latin(char32_t value) noexcept {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(value), &status) == USCRIPT_LATIN;
}

LookAlikes::LookAlikes() {
  const Skeletons skeletons;
  std::map<std::string, char> lower, upper;
  for (char c = 'a'; c <= 'z'; ++c) lower.emplace(skeletons.of(static_cast<char32_t>(c)), c);
  for (char c = 'A'; c <= 'Z'; ++c) upper.emplace(skeletons.of(static_cast<char32_t>(c)), c);
  for (std::size_t i = 0; i < small_capitals.size(); ++i)
    lower.emplace(skeletons.of(small_capitals[i]), static_cast<char>('a' + i));
  lower.emplace(skeletons.of(U'ʏ'), 'y');
  lower.emplace(skeletons.of(U'ᴢ'), 'z');
  for (const Block& block : blocks)
    for (char32_t value = block.first; value <= block.last; ++value) {
      if (u_isalpha(static_cast<UChar32>(value)) == 0) continue;
      const auto& letters = is_upper(value) ? upper : lower;
      const auto found = letters.find(skeletons.of(value));
      if (found != letters.end()) letters_.emplace_back(value, found->second);
    }
}

char LookAlikes::ascii(char32_t value) const noexcept {
  if (value < blocks.front().first) return '\0';
  const auto found =
      std::lower_bound(letters_.begin(), letters_.end(), value, [](const auto& known, char32_t v) { return known.first < v; });
  return found != letters_.end() && found->first == value ? found->second : '\0';
}

}  // namespace warta::text
