#include "text/recover.h"

#include <string>
#include <utility>

#include "text/entities.h"
#include "text/mojibake.h"
#include "text/utf8.h"

namespace warta::text {

Rewritten recover_characters(std::string_view text) {
  Rewriter out(text);
  const auto replace = [&](std::size_t at, CodePoint found, Damage damage) {
    std::string by;
    append(by, found.value);
    out.replace(at, at + found.length, by, damage);
    return at + found.length;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const auto entity = byte == '&' ? read_entity(text, at) : std::nullopt;
      at = entity ? replace(at, *entity, Damage::entity) : at + 1;
    } else if (const auto meant = read_mojibake(text, at)) {
      at = replace(at, *meant, Damage::mojibake);
    } else {
      at += decode(text, at).length;
    }
  }
  return std::move(out).finish();
}

}  // namespace warta::text
