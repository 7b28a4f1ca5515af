#pragma once

#include <string>
#include <string_view>

namespace warta::text {

/// A person's name as running text writes it, where it came all in capitals or all in small letters: "M. NUR'AINI BINTI SALIM II"
/// is "M. Nur'aini binti Salim II". A name with both, such as "Abdul ROHMAN", is returned as it is, and so is a single word in
/// capitals that cannot be spoken ("HM", "AHY"). Particles (bin, van, al-) become small, and Roman numerals keep their capitals.
std::string restore_name_case(std::string_view name);

}  // namespace warta::text
