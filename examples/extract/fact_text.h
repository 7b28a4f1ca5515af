#pragma once

#include <chrono>
#include <string>

#include <warta/article.h>

namespace program {

// These give facts in words for people, each on one line and safe to show.

/// The day, as "2025-12-08".
std::string text_of(const std::chrono::year_month_day& day);

/// The value, as "2025-12-08..2025-12-10" or "2025-12-08 (another weekday)".
std::string text_of(const warta::Date& date);

/// The amount, as "about 2500000000 IDR" or "5..10%". Counted nouns are left out.
std::string text_of(const warta::Number& number);

/// The name with titles and degrees, as "dr. Hj. Siti Rahma, M.Kes.".
std::string text_of(const warta::PersonName& person);

/// The post with its status, as "Plt Kepala Dinas Kesehatan" or "former Bupati".
std::string text_of(const warta::PostTitle& post);

/// The name with the code, as "Kabupaten Demak (33.21)"; the name alone where there is no code.
std::string text_of(const warta::RegionRef& region);

/// The value in digits, fractions as decimals: spreadsheets take "2/3" for a day of the year.
std::string digits_of(const warta::Decimal& decimal);

/// The code's digits alone, "3310", which a spreadsheet leaves as they are.
std::string digits_of_code(std::string code);

/// The region with its code, as "Kabupaten Demak (33.21)".
std::string text_of(const warta::MainRegion& region);

/// What a slot holds, for a cell of its own: a number's value in digits, a date's value, all else as for people.
std::string value_of(const warta::Slot& slot);

/// The slots of a fact, as "akibat = tewas, jumlah = 12".
std::string slots_of(const warta::Fact& fact);

}  // namespace program
