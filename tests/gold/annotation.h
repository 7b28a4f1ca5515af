#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>
#include <warta/span.h>

namespace warta::test {

using simdjson::dom::element;

// These read the annotation of an article. A field that a row does not have reads as empty.

std::string text_of(const element& row, const char* key);

bool flag_of(const element& row, const char* key, bool absent = false);

std::vector<element> rows_of(const element& gold, const char* key);

/// The words with one blank between them.
std::string joined(const std::vector<std::string>& words);
std::string joined(const element& row, const char* key);

/// The annotated place: the nth occurrence of the row's text. The calling test fails if there is none.
Span span_of(const element& row, const std::string& text);

}  // namespace warta::test
