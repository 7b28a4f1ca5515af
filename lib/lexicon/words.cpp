#include "lexicon/words.h"

#include <algorithm>

#include "text/token.h"
#include "text/utf8.h"

namespace warta::lexicon {
std::uint32_t Words::Letters::store(std::string_view word) {
  const auto at = static_cast<std::uint32_t>(text_.size());
  text_.append(word).push_back('\n');
  return at;
}

bool Words::is_text(const Word& known, std::string_view word, const Letters& letters) noexcept {
  return text::is_lower_of(text_of(known, letters), word);
}

Words::Word& Words::intern(std::string_view lower_word, Letters& letters) {
  const std::uint32_t hash = text::word_hash(lower_word);
  if (const Word* known = find(lower_word, letters)) return words_[static_cast<std::size_t>(known - words_.data())];
  if (++count_ * 5 > words_.size() * 2) grow(letters);  // most words looked up are unknown, which fuller tables find out late
  std::size_t at = hash & (words_.size() - 1);
  while (tags_[at] != 0) at = (at + 1) & (words_.size() - 1);
  tags_[at] = tag_of(hash);
  words_[at] = {make_key(lower_word, lower_word.data() + lower_word.size())};
  if (!words_[at].key.is_whole()) words_[at].letters = letters.store(lower_word);
  return words_[at];
}

void Words::grow(const Letters& letters) {
  std::vector<Word> old(words_.size() * 2);
  old.swap(words_);
  std::vector<std::uint8_t> old_tags(words_.size());
  old_tags.swap(tags_);
  for (std::size_t i = 0; i < old.size(); ++i) {
    if (old_tags[i] == 0) continue;
    std::size_t at = text::word_hash(text_of(old[i], letters)) & (words_.size() - 1);
    while (tags_[at] != 0) at = (at + 1) & (words_.size() - 1);
    words_[at] = old[i];
    tags_[at] = old_tags[i];
  }
}

}  // namespace warta::lexicon
