#pragma once

#include <cstddef>

namespace warta::test {

/// Whether the address sanitizer watches, which makes the slowest tests ten to fifty times slower: those do less then.
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

/// By what to divide the bytes of tests that take long.
inline constexpr std::size_t slowdown = is_sanitized ? 10 : 1;

}  // namespace warta::test
