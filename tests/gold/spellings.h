#pragma once

#include <string>

namespace warta::test {

// What an annotator may write otherwise than the library, and mean the same.

/// "1.5" and "3/2" are the same number.
bool is_same_number(const std::string& a, const std::string& b);

/// A TIMEX3 value without seconds and the offset of its zone: "2025-06-12T09:30".
std::string timex(const std::string& value);

/// The same post, or one of both named more fully ("Kepala Dinas PU", "Kepala Dinas PU Kota Bitung").
bool is_same_post(const std::string& a, const std::string& b);

/// The same name, or one of both with a part more.
bool is_same_name(const std::string& a, const std::string& b);

}  // namespace warta::test
