#include <algorithm>

#include <warta/rules.h>

#include "caret.h"
#include "workshop/words.h"

namespace warta {
namespace {

/// The text on one line, with one character for each line feed and tab, so that marks under it fit.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') line += "\u23CE";
    else line += c == '\t' ? ' ' : c;
  }
  return line;
}

std::string mark_line(std::string_view text, const Span& span, char mark, const std::string& label) {
  const std::size_t width = std::max<std::size_t>(characters(text.substr(span.begin, span.size())), 1);
  return "\n  " + std::string(characters(text.substr(0, span.begin)), ' ') + std::string(width, mark) + " " + label;
}

}  // namespace

std::string ExampleResult::to_string() const {
  std::string out = file + ":" + std::to_string(line) + ": " + rule + ", " + std::string(warta::to_string(kind));
  if (!message.empty()) out += ": " + message;
  out += "\n  " + one_line(text);
  if (expected) out += mark_line(text, *expected, '^', "expected");
  for (const ExampleFact& fact : found) out += mark_line(text, fact.span, '~', "found by " + fact.rule);
  for (const FieldMismatch& field : fields) out += "\n  " + workshop::in_words(field);
  if (!why_not.empty()) out += "\n  " + why_not;
  if (!alone.empty()) out += "\n  " + alone;
  return out;
}

}  // namespace warta
