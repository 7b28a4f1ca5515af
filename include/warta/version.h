#pragma once

/// \file
/// The version of these headers, for `#if`; `warta_version()` of `warta/warta.h` is that of the library. The build reads it here.

/// Versions that differ in it are not compatible; while it is 0, nor are those that differ in the next.
#define WARTA_VERSION_MAJOR 0
/// New features.
#define WARTA_VERSION_MINOR 1
/// Nothing but repairs.
#define WARTA_VERSION_PATCH 0
