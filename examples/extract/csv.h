#pragma once

#include <string>
#include <vector>

#include <warta/article.h>

namespace program {

/// The line of column names, with the byte order mark by which spreadsheets know UTF-8. `slots` are the names of the slots of
/// users' kinds, which have the last columns.
std::string csv_head(const std::vector<std::string>& slots);

/// The article's facts, one a line, as RFC 4180 has it:
///
///     article,published,fact,type,text,value,until,unit,person,post,region,zone,sentence,modifier,calendar,gregorian,…
///     a.txt,2025-12-09,number,money,"Rp2,5 miliar",2500000000,,IDR,,,,body,"Bantuan Rp2,5 miliar …",,,,…
///
/// README.md says what each column has; new ones go to the end. Codes of regions stand behind their names, "Kabupaten Klaten
/// (33.10)", and in a column of their own without points: 33.10 would be taken for the number 33.1. Text that a spreadsheet would
/// take for a formula has an apostrophe before it.
std::string csv(const warta::Article& article, const std::vector<std::string>& slots);

}  // namespace program
