// Runs the examples of a folder of rules: `warta_add_rule_tests` makes a test of it.
#include <cstdio>
#include <string>

#include <warta/error.h>
#include <warta/rules.h>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
    return 2;
  }
  try {
    std::size_t passed = 0, failed = 0;
    for (const warta::ExampleResult& result :
         warta::run_examples({.rule_folders = {argv[1]}}, warta::ExampleScope::rule_folders)) {
      ++(result.passed ? passed : failed);
      if (!result.passed) std::printf("%s\n\n", result.to_string().c_str());
    }
    std::printf("%zu examples passed, %zu failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
  } catch (const warta::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
