#pragma once

#include <cstddef>

#include "text/bytes.h"

namespace warta::text {

/// The end of the site, with its path, that the word `[begin, end)` before a stop begins: "sumeks.co", "www.x.id/berita". Where
/// it begins none, `end`. What no longer belongs to it goes on with the text: "KOMPAS.com-Menteri".
std::size_t site_end(const Bytes& text, std::size_t begin, std::size_t end);

/// The end of an address, which goes on to the next blank.
std::size_t address_end(const Bytes& text, std::size_t at) noexcept;

}  // namespace warta::text
