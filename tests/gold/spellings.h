#pragma once

#include <string>

namespace warta::test {

// These know what an annotator may write in another way than the library, and mean the same.

/// Whether two strings are the same number: "1.5" and "3/2" are.
bool is_same_number(const std::string& a, const std::string& b);

/// A TIMEX3 value without seconds and without the offset of its zone: "2025-06-12T09:30".
std::string timex(const std::string& value);

/// Whether both are one post, of which one may be named more fully ("Kepala Dinas PU", "Kepala Dinas PU Kota Bitung").
bool is_same_post(const std::string& a, const std::string& b);

/// Whether both are one name, of which one may have more parts.
bool is_same_name(const std::string& a, const std::string& b);

}  // namespace warta::test
