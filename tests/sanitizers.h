#pragma once

#include <cstddef>

namespace warta::test {

/// Whether the address sanitizer is on. It makes the slowest tests ten to fifty times slower, which then do less.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool is_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool is_sanitized = true;
#else
inline constexpr bool is_sanitized = false;
#endif
#else
inline constexpr bool is_sanitized = false;
#endif

/// The number by which tests that take long divide their bytes.
inline constexpr std::size_t slowdown = is_sanitized ? 10 : 1;

}  // namespace warta::test
