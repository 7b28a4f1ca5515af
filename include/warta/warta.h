#pragma once

/// \file
/// The C interface: articles in, JSON out. It is for C, and for languages that call C (Python's ctypes, Rust, Go, …); C++
/// programs include `warta/extractor.h` and get typed facts.
///
/// \code{.c}
/// char *error = NULL;
/// warta_extractor *extractor = warta_extractor_new(NULL, &error);
/// const char text[] = "Bupati Demak Siti Rahma hadir kemarin.";
/// const warta_input input = {.text = text, .text_size = sizeof text - 1, .published = "2025-12-08"};
/// char *json = extractor != NULL ? warta_extract(extractor, &input, NULL, &error) : NULL;
/// puts(json != NULL ? json : error);
/// warta_string_free(json);
/// warta_string_free(error);
/// warta_extractor_free(extractor);
/// \endcode
///
/// No exception leaves a function, and none prints or ends the program. Where one fails it returns `NULL` and, if `error`
/// is not `NULL`, sets `*error` to a message that is the caller's to free; only where memory is too short even for the
/// message is that `NULL`. Where it succeeds, `*error` is `NULL`. All strings are UTF-8 and end with a zero byte, but for
/// the text of an article, which has a size and may be any bytes.

#include <stddef.h>

#include <warta/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Compiled rules. It never changes: any number of threads may use one at the same time.
typedef struct warta_extractor warta_extractor;

/// What an extractor is made of. All zero, as `NULL` in its place, are the defaults.
typedef struct warta_options {
  /// Folders of `.toml` rule files that are added to the built-in rules: `rule_folder_count` paths.
  const char* const* rule_folders;
  size_t rule_folder_count;  ///< How many paths `rule_folders` has.
  /// If it is not 0, damaged text is read as it is written, and nothing is mended.
  int no_repair;
} warta_options;

/// One article. Only `text` is needed: every other member may be `NULL` or "". All must live until `warta_extract` returns.
typedef struct warta_input {
  const char* text;  ///< Any bytes, zeros among them.
  /// The size of `text` in bytes.
  size_t text_size;
  /// The day that relative dates are resolved against, an ISO 8601 date such as "2025-12-08"; any other string is a failure.
  const char* published;
  const char* title;  ///< The headline where it is given apart from the text.
  const char* url;    ///< Handed through.
  const char* id;     ///< Handed through.
  /// The encoding of `text` by its IANA name, such as "windows-1252"; UTF-8, or what is detected, where it is not given. One that
  /// is not known is a failure.
  const char* encoding;
} warta_input;

/// The library's version, such as "0.1.0". It lives as long as the program.
WARTA_EXPORT const char* warta_version(void);

/// Compiles the rules, which takes tens of milliseconds: keep the extractor. `options` and what it points to are read here
/// and not kept. Fails where anything is wrong with rules or tables; the message reads `file:line:column: what was expected`.
WARTA_EXPORT warta_extractor* warta_extractor_new(const warta_options* options, char** error);

/// Frees an extractor. `NULL` is fine.
WARTA_EXPORT void warta_extractor_free(warta_extractor* extractor);

/// The article's facts as one JSON object on one line, without a line feed at its end: what `warta extract` prints. The
/// caller frees it with `warta_string_free`; its length in bytes goes to `*size` where `size` is not `NULL`. Takes time linear
/// in the text. Fails where `published` is no date, where `encoding` is unknown, and where memory is short. `extractor` and
/// `input` must not be `NULL`.
WARTA_EXPORT char* warta_extract(const warta_extractor* extractor, const warta_input* input, size_t* size, char** error);

/// Frees a string that a function of this header returned or set `*error` to. `NULL` is fine.
WARTA_EXPORT void warta_string_free(char* string);

#ifdef __cplusplus
}
#endif
