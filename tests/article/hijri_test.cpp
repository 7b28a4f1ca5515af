// The tabular Islamic calendar, compared with days of Indonesia's own, which the moon may move by one.

#include "article/hijri.h"

#include <algorithm>
#include <chrono>

#include <doctest/doctest.h>

#include "pipeline.h"

using namespace warta;
using std::chrono::days;
using std::chrono::sys_days;

TEST_CASE("hijri: official first days of months are met within a day") {
  struct Known {
    int year, month, day;
    sys_days gregorian;
  };
  using namespace std::chrono;
  const Known known[] = {
      {1438, 10, 1, 2017y / June / 25},  {1439, 10, 1, 2018y / June / 15}, {1440, 10, 1, 2019y / June / 5},
      {1441, 10, 1, 2020y / May / 24},   {1442, 10, 1, 2021y / May / 13},  {1443, 10, 1, 2022y / May / 2},
      {1444, 10, 1, 2023y / April / 22}, {1445, 9, 1, 2024y / March / 12}, {1445, 10, 1, 2024y / April / 10},
      {1445, 12, 10, 2024y / June / 17}, {1446, 1, 1, 2024y / July / 7},   {1446, 10, 1, 2025y / March / 31},
      {1446, 12, 10, 2025y / June / 6},  {1447, 1, 1, 2025y / June / 27},
  };
  int exact = 0;
  for (const Known& k : known) {
    const auto found = article::to_gregorian(k.year, k.month, k.day);
    REQUIRE(found);
    const auto off = std::chrono::abs(sys_days(*found) - k.gregorian);
    CHECK(off <= days(1));
    exact += off == days(0);
  }
  CHECK(exact >= 9);
}

TEST_CASE("hijri: days follow each other through 30 years of 10,631 days") {
  const auto first = article::to_gregorian(1411, 1, 1), last = article::to_gregorian(1441, 1, 1);
  REQUIRE((first && last));
  CHECK(sys_days(*last) - sys_days(*first) == days(10631));
  for (int month = 1; month < 12; ++month)
    CHECK(sys_days(*article::to_gregorian(1446, month + 1, 1)) - sys_days(*article::to_gregorian(1446, month, 1)) ==
          days(month % 2 == 1 ? 30 : 29));
  CHECK_FALSE(article::to_gregorian(1446, 13, 1));
  CHECK_FALSE(article::to_gregorian(1446, 1, 31));
  CHECK_FALSE(article::to_gregorian(0, 1, 1));
}

TEST_CASE("hijri: a date that states day, month and year has its Gregorian day, and says that it is approximate") {
  static const Pipeline built_in{Options{}};
  Input input;
  input.text = "Pemerintah menetapkan 1 Syawal 1446 H. Ramadan 1446 Hijriah berakhir.";
  const std::vector<Date> dates = built_in.run(input).dates;
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].value == "1446-10-01");
  CHECK(dates[0].gregorian == std::chrono::year(2025) / 3 / 31);
  CHECK(dates[0].approximate);
  CHECK_FALSE(dates[1].gregorian);
  CHECK_FALSE(dates[1].approximate);
}
