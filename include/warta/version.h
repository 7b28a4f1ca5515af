#pragma once

/// \file
/// The version of these headers, for `#if`; `warta_version()` of `warta/warta.h` is that of the library. The build reads it here.

/// Versions with different major numbers are not compatible. While the major number is 0, minor numbers must be equal as well.
#define WARTA_VERSION_MAJOR 0
/// It rises with new features.
#define WARTA_VERSION_MINOR 1
/// It rises with repairs alone.
#define WARTA_VERSION_PATCH 0
