#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/sixteen_bytes.h"

namespace warta::lexicon {

/// A hash table of words with open addressing. A byte of each word's hash is kept apart: it ends most look-ups of unknown words.
class Words {
 public:
  static constexpr std::uint32_t none = 0;

  /// A word in lower case, in a form that two comparisons of eight bytes tell from any other. Of the few words longer than 15
  /// bytes it holds the beginning.
  struct Key {
    static constexpr std::size_t most = 15;

    std::array<std::uint64_t, 2> bytes{};  // 15 letters and the size, which is at most 255; all zero for no word
    bool is_whole() const noexcept { return size() <= most; }
    std::size_t size() const noexcept { return static_cast<std::size_t>(bytes[1] >> 56); }
    /// Written out, since compilers turn the default into a call of memcmp.
    friend bool operator==(const Key& a, const Key& b) noexcept { return a.bytes[0] == b.bytes[0] && a.bytes[1] == b.bytes[1]; }
  };

  /// A word with what a look-up asks of it first: half a cache line.
  struct Word {
    Key key;
    std::uint32_t node = none;
    std::uint32_t next_variant = none;  // the next exact spelling of the same word
    std::uint32_t letters = none;       // where `Letters` holds a word that is longer than its key
    std::uint16_t set = 0;
    bool opens_phrases = false;
  };

  /// Holds texts, one behind the other.
  class Letters {
   public:
    std::uint32_t store(std::string_view word);
    std::string_view operator[](std::uint32_t letters) const noexcept {
      return std::string_view(text_).substr(letters, text_.find('\n', letters) - letters);
    }
    bool is(std::uint32_t letters, std::string_view word) const noexcept {
      return std::string_view(text_).substr(letters).starts_with(word) && text_[letters + word.size()] == '\n';
    }

   private:
    std::string text_ = "\n";  // no word holds a line feed
  };

  Words() { resize(1024); }

  /// The word of this hash, case ignored; null where there is none. `word` is part of a text that ends at `text_end`;
  /// `has_foreign` says that it holds letters outside ASCII.
  const Word* find(std::uint32_t hash, std::string_view word, const char* text_end, bool has_foreign,
                   const Letters& letters) const noexcept {
    const std::uint8_t tag = tag_of(hash);
    for (std::size_t at = home(hash);; at = (at + probed) & mask_) {
      const std::uint8_t* const tags = &tags_[at];
      const std::uint32_t free = text::find_byte(tags, 0), before_free = (free & (0 - free)) - 1;
      for (std::uint32_t bits = text::find_byte(tags, tag) & before_free; bits != 0; bits &= bits - 1) {
        const Word& known = words_[(at + static_cast<std::size_t>(std::countr_zero(bits))) & mask_];
        if (is(known, word, text_end, has_foreign, letters)) return &known;
      }
      if (free != 0) return nullptr;
    }
  }
  /// The same for a word that is not part of a text.
  const Word* find(std::string_view lower_word, const Letters& letters) const noexcept {
    return find(text::word_hash(lower_word), lower_word, lower_word.data() + lower_word.size(), false, letters);
  }
  /// Has the memory fetch what `find` will look at.
  void prefetch(std::uint32_t hash) const noexcept {
    const std::size_t at = home(hash);
    __builtin_prefetch(&tags_[at]);
    __builtin_prefetch(&words_[at]);
  }
  /// The word, which is made if there is none. The reference is valid until the next call.
  Word& intern(std::string_view lower_word, Letters& letters);

  template <class Visit>
  void each(Visit visit) {
    for (std::size_t at = 0; at < words_.size(); ++at)
      if (tags_[at] != 0) visit(words_[at]);
  }

  /// The key of a word in a text that ends at `text_end`.
  static Key make_key(std::string_view word, const char* text_end) noexcept {
    const text::SixteenBytes sixteen({word.data(), static_cast<std::size_t>(text_end - word.data())}, 0);
    const text::hashing::Halves letters = text::lower_first_bytes(sixteen.data(), std::min(word.size(), Key::most));
    return {{letters.low, letters.high | std::uint64_t{std::min<std::size_t>(word.size(), 255)} << 56}};
  }
  static std::string_view text_of(const Word& word, const Letters& letters) noexcept {
    return word.key.is_whole() ? std::string_view(reinterpret_cast<const char*>(word.key.bytes.data()), word.key.size())
                               : letters[word.letters];
  }

 private:
  static constexpr std::size_t probed = 16;  // tags at once

  std::size_t home(std::uint32_t hash) const noexcept { return hash & mask_; }
  static std::uint8_t tag_of(std::uint32_t hash) noexcept { return static_cast<std::uint8_t>((hash >> 24) | 1U); }  // never 0
  static bool is(const Word& known, std::string_view word, const char* text_end, bool has_foreign,
                 const Letters& letters) noexcept {
    if (has_foreign || !known.key.is_whole()) return is_text(known, word, letters);
    return known.key == make_key(word, text_end);
  }
  static bool is_text(const Word& known, std::string_view word, const Letters& letters) noexcept;
  void resize(std::size_t size);
  std::size_t take_slot(std::uint32_t hash);
  void grow(const Letters& letters);

  std::vector<Word> words_;         // their number is a power of two
  std::vector<std::uint8_t> tags_;  // 0 for no word; behind the last the first ones are repeated, so that 16 can be read at once
  std::size_t mask_ = 0;            // makes places in both of hashes
  std::size_t count_ = 0;
};

}  // namespace warta::lexicon
