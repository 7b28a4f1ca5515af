#pragma once

#include <cstdint>
#include <string>

#include "facts/context.h"

namespace warta::facts {

/// The text of a unit as facts show it: in lower case unless an acronym leads it, and without whose it is. "Pegawai Honorer" is
/// "pegawai honorer", "kepala SD" stays, "PPPK Paruh Waktu" keeps its case, "pasukannya" is "pasukan".
std::string unit_text(const Context& context, text::TokenRange range);

/// The words of a unit, and how it is shown.
struct CountedUnit {
  text::TokenRange words;
  std::string text;
};

/// Adds to `unit` the words behind it that say more of it: words in lower case ("jembatan gantung", "merek kendaraan baru"),
/// acronyms ("siswa TK"), and names behind nouns that are named by them ("relawan Masyarakat Peduli Api"). Takes off a name that
/// begins in it ("hakim Pengadilan"). `amount` is the first token of how many there are.
CountedUnit widen_unit(const Context& context, text::TokenRange unit, std::uint32_t amount);

}  // namespace warta::facts
