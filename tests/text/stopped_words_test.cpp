#include "text/stopped_words.h"

#include <string>

#include <doctest/doctest.h>

using namespace warta::text;

namespace {

/// What the first word of a text takes behind its first letters.
std::string taken(const std::string& text) {
  const Bytes bytes(text);
  const std::size_t end = bytes.behind_letters(0);
  SeenLetters seen;
  for (std::size_t i = 0; i < end; ++i) seen.add(bytes.kind(i) == Byte::upper);
  return text.substr(end, StoppedWords(bytes).end_of(0, end, seen) - end);
}

}  // namespace

TEST_CASE("stopped words: abbreviations with their last stop, and initials") {
  CHECK(taken("S.Pd.I. hadir") == ".Pd.I.");
  CHECK(taken("M.Si hadir") == ".Si");
  CHECK(taken("H. Ali") == ".");
}

TEST_CASE("stopped words: what lost its blank is apart") {
  CHECK(taken("Drs.Andi").empty());
  CHECK(taken("SH.MH").empty());
  CHECK(taken("MM.Acara").empty());
  CHECK(taken("S.Sos.M.Si") == ".Sos.");
  CHECK(taken("H.Ali") == ".");
  CHECK(taken("LL.M.") == ".M.");
}

TEST_CASE("stopped words: words in lower case and long ones have none") {
  CHECK(taken("dll.").empty());
  CHECK(taken("Demak.").empty());
}

TEST_CASE("stopped words: initials behind a title that a name is glued to are each their own") {
  const Bytes text("H.M.Ali");
  SeenLetters capital;
  capital.add(true);
  StoppedWords words(text);
  CHECK(words.end_of(0, 1, capital) == 2);
  CHECK(words.end_of(2, 3, capital) == 4);
}
