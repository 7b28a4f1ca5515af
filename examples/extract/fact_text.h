#pragma once

#include <chrono>
#include <string>

#include <warta/article.h>

namespace program {

// Facts in the words in which people read them, on one line each and safe to show.

/// "2025-12-08".
std::string text_of(const std::chrono::year_month_day& day);

/// "2025-12-08..2025-12-10", "2025-12-08 (another weekday)".
std::string text_of(const warta::Date& date);

/// "about 2500000000 IDR", "5..10%". Counted nouns are left out.
std::string text_of(const warta::Number& number);

/// "dr. Hj. Siti Rahma, M.Kes.".
std::string text_of(const warta::PersonName& person);

/// "Plt Kepala Dinas Kesehatan", "former Bupati".
std::string text_of(const warta::PostTitle& post);

/// "Kabupaten Demak (33.21)"; the name alone where there is no code.
std::string text_of(const warta::RegionRef& region);

/// The slots of a fact: "akibat = tewas, jumlah = 12".
std::string slots_of(const warta::Fact& fact);

}  // namespace program
