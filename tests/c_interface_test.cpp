// The C interface gives what the C++ one does, and turns every failure into a message.
#include <warta/warta.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/json.h>
#include <warta/version.h>

#include "files.h"

using namespace std::chrono_literals;
using warta::test::TempFolder;

namespace {

constexpr const char* text = "Plt Bupati Demak Siti Rahma hadir kemarin bersama 12 warga.";

/// A copy of a string that the library handed out, which is freed.
std::string take(char* string) {
  REQUIRE(string != nullptr);
  std::string taken = string;
  warta_string_free(string);
  return taken;
}

/// An article with nothing but its text.
warta_input input_of(std::string_view article) {
  warta_input input = {};
  input.text = article.data();
  input.text_size = article.size();
  return input;
}

warta_extractor* built_in() {
  static warta_extractor* const extractor = warta_extractor_new(nullptr, nullptr);
  return extractor;
}

std::string failure_of(const warta_input& input) {
  char* error = nullptr;
  CHECK(warta_extract(built_in(), &input, nullptr, &error) == nullptr);
  return take(error);
}

}  // namespace

TEST_CASE("c_interface: the JSON is that of to_json") {
  const warta_input input = {.text = text,
                             .text_size = std::strlen(text),
                             .published = "2025-12-08",
                             .title = "Judul",
                             .url = "https://a.id/1",
                             .id = "a",
                             .encoding = nullptr};
  std::size_t size = 0;
  char* error = nullptr;
  const std::string json = take(warta_extract(built_in(), &input, &size, &error));
  CHECK(error == nullptr);
  CHECK(size == json.size());
  const warta::Extractor extractor;
  CHECK(json == warta::to_json(extractor.extract(
                    {.text = text, .published = 2025y / 12 / 8, .title = "Judul", .url = "https://a.id/1", .id = "a"})));
}

TEST_CASE("c_interface: only the text is needed, and it may be any bytes") {
  const char bytes[] = "12 warga\0\xFF 13 warga";
  for (const warta_input& input : {warta_input{}, input_of({bytes, sizeof bytes - 1})}) {
    char* error = nullptr;
    std::size_t size = 0;
    const std::string json = take(warta_extract(built_in(), &input, &size, &error));
    CHECK(json.size() == size);
    CHECK((json.find("13 warga") != std::string::npos) == (input.text_size > 0));
  }
}

TEST_CASE("c_interface: an earlier message is not kept, and messages are optional") {
  char stale[] = "stale";
  char* error = stale;
  const warta_input input = input_of(text);
  take(warta_extract(built_in(), &input, nullptr, &error));
  CHECK(error == nullptr);
  take(warta_extract(built_in(), &input, nullptr, nullptr));
}

TEST_CASE("c_interface: wrong dates and encodings are said") {
  warta_input input = {};
  input.published = "8 Desember 2025";
  CHECK(failure_of(input) == "published: '8 Desember 2025' is no date; expected one such as 2025-12-08");
  input.published = "2025-13-08";
  CHECK(failure_of(input).starts_with("published: '2025-13-08' is no date"));
  input.published = "";
  CHECK_FALSE(take(warta_extract(built_in(), &input, nullptr, nullptr)).empty());
  input.published = nullptr;
  input.encoding = "klingon";
  CHECK(failure_of(input) == "encoding: 'klingon' is unknown");
  CHECK(warta_extract(built_in(), &input, nullptr, nullptr) == nullptr);
}

TEST_CASE("c_interface: NULL where something is counted is said") {
  warta_input input = {};
  input.text_size = 5;
  CHECK(failure_of(input) == "text: NULL, with a text_size above 0");
  char* error = nullptr;
  warta_options options = {};
  options.rule_folder_count = 1;
  CHECK(warta_extractor_new(&options, &error) == nullptr);
  CHECK(take(error) == "rule_folders: NULL, with a rule_folder_count above 0");
  const char* const folders[] = {nullptr};
  options.rule_folders = folders;
  CHECK(warta_extractor_new(&options, &error) == nullptr);
  CHECK(take(error) == "rule_folders: one of them is NULL");
}

TEST_CASE("c_interface: rules of a folder are read, and what is wrong with them is said with its place") {
  const TempFolder folder;
  const std::string path = folder.path().string();
  const char* const folders[] = {path.c_str()};
  const warta_options options = {.rule_folders = folders, .rule_folder_count = 1, .no_repair = 0};
  char* error = nullptr;

  folder.write("a.toml",
               "[[rule]]\nname = \"a\"\nkind = \"hadir\"\npattern = 'hadir kemarin'\nnote = \"-\"\naccept = [\"hadir "
               "kemarin\"]\nreject = [\"hadir\"]\n");
  warta_extractor* const extractor = warta_extractor_new(&options, &error);
  REQUIRE(extractor != nullptr);
  CHECK(error == nullptr);
  const warta_input input = input_of(text);
  CHECK(take(warta_extract(extractor, &input, nullptr, &error)).find("\"a/a\"") != std::string::npos);
  warta_extractor_free(extractor);

  folder.write(
      "a.toml",
      "[[rule]]\nname = \"a\"\nkind = \"hadir\"\npattern = '<nowhere>'\nnote = \"-\"\naccept = [\"a\"]\nreject = [\"b\"]\n");
  CHECK(warta_extractor_new(&options, &error) == nullptr);
  const std::string message = take(error);
  CHECK(message.find("a.toml:4:") != std::string::npos);
  CHECK(message.find("unknown class 'nowhere'") != std::string::npos);
  CHECK(warta_extractor_new(&options, nullptr) == nullptr);
}

TEST_CASE("c_interface: damage is read as written on demand") {
  const warta_options options = {.rule_folders = nullptr, .rule_folder_count = 0, .no_repair = 1};
  warta_extractor* const as_written = warta_extractor_new(&options, nullptr);
  const std::string damaged = "Rapat dìgelar harì inì.";
  const warta_input input = input_of(damaged);
  CHECK(take(warta_extract(as_written, &input, nullptr, nullptr)).find("\"repairs\":[]") != std::string::npos);
  CHECK(take(warta_extract(built_in(), &input, nullptr, nullptr)).find("\"repairs\":[]") == std::string::npos);
  warta_extractor_free(as_written);
}

TEST_CASE("c_interface: nothing is freed without harm, and there is a version") {
  warta_string_free(nullptr);
  warta_extractor_free(nullptr);
  CHECK(warta_version() == std::to_string(WARTA_VERSION_MAJOR) + "." + std::to_string(WARTA_VERSION_MINOR) + "." +
                               std::to_string(WARTA_VERSION_PATCH));
}
