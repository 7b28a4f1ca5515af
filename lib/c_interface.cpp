#include <warta/warta.h>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>

#include <warta/extractor.h>
#include <warta/json.h>

#include "text/iso_date.h"

struct warta_extractor {
  warta::Extractor extractor;
};

namespace {

/// A copy that C code frees; NULL if there is no memory.
char* copy(std::string_view text) noexcept {
  auto* const bytes = static_cast<char*>(std::malloc(text.size() + 1));
  if (bytes == nullptr) return nullptr;
  std::memcpy(bytes, text.data(), text.size());
  bytes[text.size()] = '\0';
  return bytes;
}

std::string_view view(const char* string) noexcept { return string == nullptr ? std::string_view() : std::string_view(string); }

warta::Options options_of(const warta_options* options) {
  warta::Options result;
  if (options == nullptr) return result;
  result.repair = options->no_repair == 0;
  for (std::size_t i = 0; i < options->rule_folder_count; ++i) {
    if (options->rule_folders == nullptr) throw std::invalid_argument("rule_folders: NULL, with a rule_folder_count above 0");
    if (options->rule_folders[i] == nullptr) throw std::invalid_argument("rule_folders: one of them is NULL");
    result.rule_folders.emplace_back(options->rule_folders[i]);
  }
  return result;
}

warta::Input input_of(const warta_input& input) {
  if (input.text == nullptr && input.text_size > 0) throw std::invalid_argument("text: NULL, with a text_size above 0");
  warta::Input result{.text = {input.text, input.text_size},
                      .title = view(input.title),
                      .url = view(input.url),
                      .id = view(input.id),
                      .encoding = view(input.encoding)};
  if (const std::string_view day = view(input.published); !day.empty()) {
    result.published = warta::text::read_iso_date(day);
    if (!result.published)
      throw std::invalid_argument("published: '" + std::string(day) + "' is no date; expected one such as 2025-12-08");
  }
  if (!result.encoding.empty() && !warta::knows_encoding(result.encoding))
    throw std::invalid_argument("encoding: '" + std::string(result.encoding) + "' is unknown");
  return result;
}

/// Calls `make` and returns its result. If it throws, returns NULL and sets `*error` to its message.
template <typename Make>
auto guarded(char** error, Make make) noexcept -> decltype(make()) {
  if (error != nullptr) *error = nullptr;
  try {
    return make();
  } catch (const std::exception& failure) {
    if (error != nullptr) *error = copy(failure.what());
  } catch (...) {
    if (error != nullptr) *error = copy("unknown failure");
  }
  return nullptr;
}

}  // namespace

const char* warta_version(void) { return WARTA_VERSION; }

warta_extractor* warta_extractor_new(const warta_options* options, char** error) {
  return guarded(error, [&] { return new warta_extractor{warta::Extractor(options_of(options))}; });
}

void warta_extractor_free(warta_extractor* extractor) { delete extractor; }

char* warta_extract(const warta_extractor* extractor, const warta_input* input, std::size_t* size, char** error) {
  return guarded(error, [&] {
    const std::string json = warta::to_json(extractor->extractor.extract(input_of(*input)));
    char* const string = copy(json);
    if (string == nullptr) throw std::bad_alloc();
    if (size != nullptr) *size = json.size();
    return string;
  });
}

void warta_string_free(char* string) { std::free(string); }
