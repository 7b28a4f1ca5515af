#pragma once

#include <cstddef>

#include "text/bytes.h"

namespace warta::text {

/// The end of the site that begins with the word `[begin, end)`, its path included: "sumeks.co", "www.x.id/berita". Returns `end`
/// where no site begins. In "KOMPAS.com-Menteri" the site ends before the hyphen.
std::size_t site_end(const Bytes& text, std::size_t begin, std::size_t end);

/// The end of an address that is open at `at`: it goes on to the next blank or closing quotation mark, less the marks of the
/// sentence that it ends with.
std::size_t address_end(const Bytes& text, std::size_t at) noexcept;

}  // namespace warta::text
