#include "text/letters.h"

#include <doctest/doctest.h>

using namespace warta::text;

TEST_CASE("letters: look-alikes of other scripts, and small capitals") {
  const LookAlikes look_alikes;
  CHECK(look_alikes.ascii(U'а') == 'a');
  CHECK(look_alikes.ascii(U'В') == 'B');
  CHECK(look_alikes.ascii(U'к') == 'k');
  CHECK(look_alikes.ascii(U'і') == 'i');
  CHECK(look_alikes.ascii(U'І') == 'I');
  CHECK(look_alikes.ascii(U'ο') == 'o');
  CHECK(look_alikes.ascii(U'Τ') == 'T');
  CHECK(look_alikes.ascii(U'ʀ') == 'r');
  CHECK(look_alikes.ascii(U'ᴢ') == 'z');
  for (const char32_t other : {U'a', U'é', U'ж', U'μ', U'π', U'ā', U'ب', U'漢'}) CHECK(look_alikes.ascii(other) == '\0');
}

TEST_CASE("letters: the letter under an accent") {
  CHECK(split_accent(U'ì')->letter == 'i');
  CHECK(split_accent(U'ì')->mark == 0x300);
  CHECK(split_accent(U'Í')->letter == 'I');
  CHECK(split_accent(U'ı')->mark == 0);
  for (const char32_t plain : {U'a', U'ø', U'ß', U'æ', U'а', U'ế'}) CHECK_FALSE(split_accent(plain).has_value());
}
