#include "text/recover.h"

#include <string>
#include <utility>

#include "text/entities.h"
#include "text/mojibake.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

class Recovery {
 public:
  explicit Recovery(std::string_view text) : text_(text), out_(text) {}

  Recovered run() && {
    while (at_ < text_.size()) step();
    return {std::move(out_).finish(), is_malformed_};
  }

 private:
  void step() {
    at_ += plain_prefix(text_.substr(at_));
    if (at_ == text_.size()) return;
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte >= 0x80) return high();
    if (byte == 0) is_malformed_ = true;
    if (const auto entity = byte == '&' ? read_entity(text_, at_) : std::nullopt) replace(*entity, Damage::entity);
    else ++at_;
  }

  void high() {
    const CodePoint c = decode(text_, at_);
    if (c.value == replacement_character && c.length == 1) is_malformed_ = true;
    if (const auto meant = may_begin_mojibake(c.value) ? read_mojibake(text_, at_) : std::nullopt)
      replace(*meant, Damage::mojibake);
    else at_ += c.length;
  }

  void replace(CodePoint found, Damage damage) {
    std::string by;
    append(by, found.value);
    out_.replace(at_, at_ + found.length, by, damage);
    at_ += found.length;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Rewriter out_;
  bool is_malformed_ = false;
};

}  // namespace

Recovered recover_characters(std::string_view text) { return Recovery(text).run(); }

}  // namespace warta::text
