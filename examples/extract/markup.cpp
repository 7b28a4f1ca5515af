#include "markup.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "encoding.h"

namespace program {
namespace {

/// How many bytes of a text are looked at.
constexpr std::size_t most = 4096;

/// Whether a tag stands right at the beginning, or one of those that no article is written with.
bool is_html(std::string_view head) {
  constexpr std::array<std::string_view, 5> tags = {"</p>", "</div>", "</a>", "<br>", "<br/>"};
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  const bool opens =
      first != std::string_view::npos && head[first] == '<' && first + 1 < head.size() &&
      (std::isalpha(static_cast<unsigned char>(head[first + 1])) != 0 || head[first + 1] == '!' || head[first + 1] == '?');
  return opens || std::any_of(tags.begin(), tags.end(), [&](auto tag) { return head.find(tag) != std::string_view::npos; });
}

bool is_table(std::string_view file) { return file.ends_with(".csv") || file.ends_with(".tsv"); }

}  // namespace

std::string_view container_of(std::string_view text, std::string_view file) {
  const std::string_view head = text.substr(0, most);
  if (head.starts_with("WARC/")) return "WARC";
  if (is_table(file)) return "CSV";
  if (const std::string_view wide = wide_encoding_of(text); !wide.empty()) return wide;
  if (head.starts_with("{\\rtf")) return "RTF";
  if (head.starts_with("%PDF-")) return "PDF";
  return is_html(head) ? "HTML" : "";
}

}  // namespace program
