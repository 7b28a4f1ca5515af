// Every day of 1945 to 2050 in each written layout, read back; and every weekday that is not the day's.

#include "article/dates.h"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "pipeline.h"

using namespace warta;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

namespace {

const Pipeline& pipeline() {
  static const Pipeline built_in{Options{}};
  return built_in;
}

constexpr std::array<const char*, 7> weekdays = {"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};
constexpr std::array<const char*, 12> months = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

std::string two(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

struct Day {
  explicit Day(sys_days day)
      : weekday(std::chrono::weekday(day).c_encoding()),
        year(static_cast<int>(year_month_day(day).year())),
        month(static_cast<unsigned>(year_month_day(day).month())),
        day_of_month(static_cast<unsigned>(year_month_day(day).day())) {}

  std::string iso() const { return std::to_string(year) + "-" + two(month) + "-" + two(day_of_month); }
  std::string month_name() const { return months[month - 1]; }
  std::string figures(const std::string& mark) const {
    return std::to_string(day_of_month) + mark + std::to_string(month) + mark + std::to_string(year);
  }
  std::string words() const { return std::to_string(day_of_month) + " " + month_name() + " " + std::to_string(year); }

  unsigned weekday;
  int year;
  unsigned month, day_of_month;
};

using Layout = std::string (*)(const Day&);

const Layout layouts[] = {
    [](const Day& d) { return d.words(); },
    [](const Day& d) { return weekdays[d.weekday] + (", " + d.words()); },
    [](const Day& d) { return weekdays[d.weekday] + (" (" + d.words() + ")"); },
    [](const Day& d) { return weekdays[d.weekday] + (" (" + d.figures("/") + ")"); },
    [](const Day& d) { return weekdays[d.weekday] + (", (" + d.figures("/") + ")"); },
    [](const Day& d) { return d.figures("-"); },
    [](const Day& d) { return two(d.day_of_month) + "/" + two(d.month) + "/" + std::to_string(d.year); },
    [](const Day& d) { return d.iso(); },
};

/// Reads lines that are a date each as one text, since reading a text costs more than reading a date.
std::vector<Date> read_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "Rapat pada " + line + " selesai.\n\n";
  Input input;
  input.text = text;
  input.published = std::chrono::year(2025) / 6 / 12;
  return pipeline().run(input).dates;
}

template <class Check>
void each_month(Check check) {
  const sys_days last = std::chrono::year(2050) / 12 / 31;
  for (sys_days day = std::chrono::year(1945) / 1 / 1; day <= last;) {
    std::vector<Day> month;
    for (const unsigned first = Day(day).month; day <= last && Day(day).month == first; day += days(1)) month.emplace_back(day);
    check(month);
  }
}

}  // namespace

TEST_CASE("dates: every day of 1945 to 2050 in each layout is read back") {
  std::size_t count = 0;
  each_month([&](const std::vector<Day>& month) {
    std::vector<std::string> lines;
    for (const Day& day : month)
      for (const Layout layout : layouts) lines.push_back(layout(day));
    const std::vector<Date> dates = read_lines(lines);
    INFO(lines.front());
    REQUIRE(dates.size() == lines.size());
    for (std::size_t i = 0; i < dates.size(); ++i) {
      const bool is_right =
          dates[i].value == month[i / std::size(layouts)].iso() && dates[i].valid && dates[i].weekday_agrees.value_or(true);
      if (is_right) continue;
      INFO(lines[i]);
      CHECK(dates[i].value == month[i / std::size(layouts)].iso());
      CHECK(dates[i].weekday_agrees.value_or(true));
    }
    ++count;
  });
  CHECK(count == 106 * 12);
}

TEST_CASE("dates: every weekday that is not the day's is reported") {
  each_month([&](const std::vector<Day>& month) {
    std::vector<std::string> lines;
    for (const Day& day : month)
      lines.push_back(weekdays[(day.weekday + 1 + day.day_of_month % 6) % 7] + (" (" + day.figures("/") + ")"));
    const std::vector<Date> dates = read_lines(lines);
    INFO(lines.front());
    REQUIRE(dates.size() == lines.size());
    for (std::size_t i = 0; i < dates.size(); ++i)
      if (dates[i].weekday_agrees != false || dates[i].value != month[i].iso()) FAIL_CHECK(lines[i]);
  });
}

TEST_CASE("dates: a range that ends before it begins is reported") {
  Input input;
  input.text = "Pameran digelar 12 Mei 2024 sampai 5 Mei 2024 di alun-alun.";
  const Article article = pipeline().run(input);
  REQUIRE(article.checks.size() == 1);
  CHECK(article.checks.front().kind == CheckKind::range);
  CHECK_FALSE(article.checks.front().holds);
  input.text = "Pameran digelar 5 Mei 2024 sampai 12 Mei 2024 di alun-alun.";
  CHECK(pipeline().run(input).checks.empty());
}

TEST_CASE("dates: without publication or a named date, references stay open") {
  Input input;
  input.text = "Hari itu warga pulang. Tahun itu sepi. Dua hari kemudian ramai.";
  const std::vector<Date> dates = pipeline().run(input).dates;
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].value == "XXXX-XX-XX");
  CHECK(dates[1].value == "XXXX");
  CHECK(dates[2].value == "FUTURE_REF");
}
