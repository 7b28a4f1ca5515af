#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta::article {

/// The words of a name in lower case, without marks.
std::vector<std::string> name_words(std::string_view name);

/// Whether one name is the other or a part of it.
bool names_agree(std::string_view a, std::string_view b);

/// Whether the letters begin words of the name, in its order: "HD" of "Herman Deru". At least two.
bool is_acronym_of(std::string_view letters, std::string_view name);

}  // namespace warta::article
