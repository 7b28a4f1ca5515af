#include "lexicon/words.h"

#include <utility>

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
  if (++count_ * 3 > words_.size() * 2) grow(letters);  // a word then stands near its home, and free places behind it
  Word& added = words_[take_slot(hash)];
  added = {make_key(lower_word, lower_word.data() + lower_word.size())};
  if (!added.key.is_whole()) added.letters = letters.store(lower_word);
  return added;
}

void Words::resize(std::size_t size) {
  words_.assign(size, {});
  tags_.assign(size + probed, 0);
  mask_ = size - 1;
}

/// Takes the first free slot from the word's home on, and returns its place.
std::size_t Words::take_slot(std::uint32_t hash) {
  std::size_t at = home(hash);
  while (tags_[at] != 0) at = (at + 1) & mask_;
  tags_[at] = tag_of(hash);
  if (at < probed) tags_[words_.size() + at] = tags_[at];
  return at;
}

void Words::grow(const Letters& letters) {
  const std::vector<Word> old = std::move(words_);
  const std::vector<std::uint8_t> old_tags = std::move(tags_);
  resize(old.size() * 2);
  for (std::size_t i = 0; i < old.size(); ++i)
    if (old_tags[i] != 0) words_[take_slot(text::word_hash(text_of(old[i], letters)))] = old[i];
}

}  // namespace warta::lexicon
