#include "text/sites.h"
#include "text/ascii.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace warta::text {
namespace {

// The endings of the domains of Indonesian outlets and sites.
constexpr std::array<std::string_view, 16> domain_endings = {"com",  "co",   "id",  "net", "org", "go",  "ac",   "tv",
                                                             "news", "info", "sch", "or",  "my",  "mil", "desa", "web"};

constexpr std::size_t longest_domain = 253;  // bytes, by RFC 1035; without a limit "a.a.a…" would be read again at each stop

/// Whether the letters are a known ending, all small or all capitals: "hadir.Desa" is two sentences.
bool is_domain_ending(std::string_view group) {
  if (group.size() > 4) return false;
  const std::string folded = lower(group);
  if (folded != group && std::any_of(group.begin(), group.end(), is_ascii_lower<char>)) return false;
  return std::find(domain_endings.begin(), domain_endings.end(), folded) != domain_endings.end();
}

bool is_quotation_mark(const Bytes& text, std::size_t at) noexcept {
  return text.is(at, '"') || (text.is(at, '\xE2') && (text.between(at, at + 3) == "”" || text.between(at, at + 3) == "’"));
}

}  // namespace

std::size_t address_end(const Bytes& text, std::size_t at) noexcept {
  const std::size_t begin = at;
  while (text.has(at) && !text.is_blank(at) && !is_quotation_mark(text, at)) ++at;
  while (at > begin + 1 && std::string_view(".,;:!?')").find(text[at - 1]) != std::string_view::npos) --at;
  return at;
}

std::size_t site_end(const Bytes& text, std::size_t begin, std::size_t end) {
  const std::size_t word_end = end;
  std::size_t found = word_end;
  while (end - begin < longest_domain && (text.is(end, '.') || text.is(end, '-')) &&
         (text.is_ascii_letter(end + 1) || text.is_digit(end + 1))) {
    const std::size_t group = end + 1;
    end = text.behind_alphanumerics(group);
    if (text[group - 1] == '.' && is_domain_ending(text.between(group, end))) found = end;
  }
  if (end == word_end || word_end - begin < 2) return word_end;
  if (lower(text.between(begin, word_end)) == "www") found = end;
  return found != word_end && text.is(found, '/') ? address_end(text, found) : found;
}

}  // namespace warta::text
