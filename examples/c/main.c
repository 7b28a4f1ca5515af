// Prints the facts of an article as JSON, from C.

#include <stdio.h>
#include <string.h>

#include <warta/warta.h>

static int fail(char* error) {
  fprintf(stderr, "%s\n", error != NULL ? error : "out of memory");
  warta_string_free(error);
  return 1;
}

int main(void) {
  const char* const text = "Sebanyak 1.250 warga mengungsi.";
  char* error = NULL;
  warta_extractor* const extractor = warta_extractor_new(NULL, &error);
  if (extractor == NULL) return fail(error);

  const warta_input input = {.text = text, .text_size = strlen(text), .published = "2025-12-08", .id = "contoh"};
  char* const json = warta_extract(extractor, &input, NULL, &error);
  warta_extractor_free(extractor);
  if (json == NULL) return fail(error);
  puts(json);
  warta_string_free(json);
  return 0;
}
