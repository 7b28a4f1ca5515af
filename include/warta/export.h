#pragma once

/// Marks what the shared library exports; all else is hidden.
#if defined(__GNUC__)
#define WARTA_EXPORT __attribute__((visibility("default")))
#else
#define WARTA_EXPORT
#endif
