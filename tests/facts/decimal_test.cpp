#include <string>

#include <doctest/doctest.h>
#include <warta/number.h>

using warta::Decimal;

TEST_CASE("decimal: plain notation") {
  CHECK(Decimal{}.to_string() == "0");
  CHECK(Decimal{15, 8}.to_string() == "1500000000");
  CHECK(Decimal{2082, 0}.to_string() == "2082");
  CHECK(Decimal{25, -1}.to_string() == "2.5");
  CHECK(Decimal{5, -1}.to_string() == "0.5");
  CHECK(Decimal{125, -3}.to_string() == "0.125");
  CHECK(Decimal{1, -4}.to_string() == "0.0001");
  CHECK(Decimal{1500, -3}.to_string() == "1.5");
  CHECK(Decimal{1000, -3}.to_string() == "1");
  CHECK(Decimal{0, -3}.to_string() == "0");
  CHECK(Decimal{0, 5}.to_string() == "0");
  CHECK(Decimal{-25, -1}.to_string() == "-2.5");
  CHECK(Decimal{2, 0, 3}.to_string() == "2/3");
  CHECK(Decimal{10, 0, 3}.to_string() == "10/3");
  CHECK(Decimal{999'999'999'999'999'999, 0}.to_string() == "999999999999999999");
  CHECK(Decimal{999'999'999'999'999'999, 3}.to_string() == "999999999999999999000");
}

TEST_CASE("decimal: equal where the value is") {
  CHECK(Decimal{15, 8} == Decimal{1'500'000'000, 0});
  CHECK(Decimal{25, -1} == Decimal{2500, -3});
  CHECK(Decimal{0, 0} == Decimal{0, 7});
  CHECK_FALSE(Decimal{15, 8} == Decimal{15, 7});
  CHECK_FALSE(Decimal{2, 0, 3} == Decimal{2, 0});
  CHECK(Decimal{2, 0, 3} == Decimal{2, 0, 3});
}

TEST_CASE("decimal: in the order of the values") {
  CHECK(Decimal{15, 8} < Decimal{2, 9});
  CHECK(Decimal{999'999'999'999'999'999, 0} < Decimal{1, 18});
  CHECK(Decimal{999'999'999'999'999'999, 3} > Decimal{999'999'999'999'999'998, 3});
  CHECK(Decimal{1, -18} > Decimal{});
  CHECK(Decimal{-25, -1} < Decimal{-2, 0});
  CHECK(Decimal{-1, 9} < Decimal{1, -9});
  CHECK(Decimal{2, 0, 3} < Decimal{67, -2});
  CHECK(Decimal{2, 0, 3} > Decimal{666'666'666'666'666'666, -18});
  CHECK(Decimal{-2, 0, 3} > Decimal{-67, -2});
  CHECK(Decimal{4, 0, 6} == Decimal{2, 0, 3});
  CHECK(Decimal{1, 0, 4} == Decimal{25, -2});
  CHECK((Decimal{0, 7} <=> Decimal{0, -7}) == 0);
}

TEST_CASE("decimal: the nearest double") {
  CHECK(Decimal{15, 8}.to_double() == 1.5e9);
  CHECK(Decimal{25, -1}.to_double() == 2.5);
  CHECK(Decimal{1, 0, 4}.to_double() == 0.25);
  CHECK(Decimal{2, 0, 3}.to_double() == doctest::Approx(2.0 / 3.0));
}
