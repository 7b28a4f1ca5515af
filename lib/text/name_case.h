#pragma once

#include <string>
#include <string_view>

namespace warta::text {

/// A person's name as it is written in running text, where it came in capitals or in small letters throughout:
/// "M. NUR'AINI BINTI SALIM II" is "M. Nur'aini binti Salim II". A name that has both, such as "Abdul ROHMAN", is left as it
/// stands, and so is one word of capitals that is no word to speak ("HM", "AHY"). What is small in a name (bin, van, al-) and its
/// Roman numerals stay so.
std::string restore_name_case(std::string_view name);

}  // namespace warta::text
