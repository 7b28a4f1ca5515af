#include "enumerators.h"

#include <cstdint>

#include <doctest/doctest.h>

namespace {

enum class Grade : std::uint8_t { low, case_, two_words };

}  // namespace

namespace warta {

TEST_CASE("the values of an enumeration are called as they are written") {
  static_assert(names_of<Grade>.size() == 3);
  CHECK(name_of(Grade::low) == "low");
  CHECK(name_of(Grade::two_words) == "two_words");
  CHECK(value_of<Grade>("two_words") == Grade::two_words);
}

TEST_CASE("a value that is a word of C++ is called without its underscore") {
  CHECK(name_of(Grade::case_) == "case");
  CHECK(value_of<Grade>("case") == Grade::case_);
  CHECK(value_of<Grade>("case_") == std::nullopt);
}

TEST_CASE("what is no value has no name, and other names have no value") {
  CHECK(name_of(static_cast<Grade>(3)).empty());
  CHECK(value_of<Grade>("") == std::nullopt);
  CHECK(value_of<Grade>("lo") == std::nullopt);
}

}  // namespace warta
