#include "text/offset_map.h"

#include <doctest/doctest.h>

using warta::Span;
using warta::text::OffsetMap;

TEST_CASE("offset map: without edits every place is its own") {
  const OffsetMap map;
  CHECK(map.is_identity());
  CHECK(map.original(0, 0) == Span{0, 0});
  CHECK(map.original(3, 9) == Span{3, 9});
}

// original     a  b  x  x  c  d
//              0  1  2  3  4  5
// normalised   a  b        c  d
//              0  1        2  3
TEST_CASE("offset map: dropped bytes belong to neither side") {
  OffsetMap map;
  map.add(2, 2, 2, 4);
  CHECK_FALSE(map.is_identity());
  CHECK(map.original(0, 2) == Span{0, 2});  // ends before what was dropped
  CHECK(map.original(2, 4) == Span{4, 6});  // begins behind it
  CHECK(map.original(0, 4) == Span{0, 6});
  CHECK(map.original(1, 3) == Span{1, 5});
  CHECK(map.original(3, 4) == Span{5, 6});
}

// original     a  [x  x  x]  b
//              0   1  2  3   4
// normalised   a  [y  y]     b
//              0   1  2      3
TEST_CASE("offset map: a span that begins or ends inside a replaced stretch covers it whole") {
  OffsetMap map;
  map.add(1, 3, 1, 4);
  CHECK(map.original(0, 1) == Span{0, 1});
  CHECK(map.original(1, 3) == Span{1, 4});
  CHECK(map.original(1, 2) == Span{1, 4});
  CHECK(map.original(2, 3) == Span{1, 4});
  CHECK(map.original(0, 2) == Span{0, 4});
  CHECK(map.original(3, 4) == Span{4, 5});
}

// original     a  [x  x  x]  b
//              0   1  2  3   4
// normalised   a  [y  y  y  y  y]  b
//              0   1  2  3  4  5   6
TEST_CASE("offset map: a stretch may grow") {
  OffsetMap map;
  map.add(1, 6, 1, 4);
  CHECK(map.original(1, 6) == Span{1, 4});
  CHECK(map.original(6, 7) == Span{4, 5});
  CHECK(map.original(0, 7) == Span{0, 5});
}

// original     a  x  x  [z]  b         original     [z]  x  x  a
//              0  1  2   3   4                       0   1  2  3
// normalised   a        [y]  b         normalised   [y]        a
//              0         1   2                       0         1
TEST_CASE("offset map: a dropped and a replaced stretch side by side") {
  OffsetMap dropped_first;
  dropped_first.add(1, 1, 1, 3);
  dropped_first.add(1, 2, 3, 4);
  CHECK(dropped_first.original(0, 1) == Span{0, 1});
  CHECK(dropped_first.original(1, 2) == Span{3, 4});
  CHECK(dropped_first.original(0, 2) == Span{0, 4});
  CHECK(dropped_first.original(2, 3) == Span{4, 5});

  OffsetMap replaced_first;
  replaced_first.add(0, 1, 0, 1);
  replaced_first.add(1, 1, 1, 3);
  CHECK(replaced_first.original(0, 1) == Span{0, 1});
  CHECK(replaced_first.original(1, 2) == Span{3, 4});
  CHECK(replaced_first.original(0, 2) == Span{0, 4});
}

TEST_CASE("offset map: an empty span stays empty or in its place") {
  OffsetMap map;
  map.add(2, 2, 2, 4);
  const Span span = map.original(2, 2);
  CHECK(span.begin <= span.end);
  CHECK(span.end <= 4);
}
