#include "repair/line_hyphens.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <warta/span.h>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::repair {
namespace {

constexpr std::string_view line_hyphen = "-\n";
constexpr std::size_t systematic = 3;  // so many joined words show that the article was set with hyphens

enum class Join { never, if_systematic, without_hyphen, with_hyphen };

/// Two runs of letters around the end of a line.
struct Split {
  Span gap;  // from the hyphen to the second part
  Join join;
};

class Joiner {
 public:
  Joiner(std::string_view text, const Dictionary& dictionary) : text_(text), dictionary_(dictionary) {
    for (std::size_t at = text.find(line_hyphen); at != std::string_view::npos;
         at = text.find(line_hyphen, at + line_hyphen.size())) {
      const Split split = read(at);
      if (split.join == Join::without_hyphen) ++joined_;
      splits_.push_back(split);
    }
  }

  text::Rewritten run() {
    text::Rewriter out(text_);
    for (const Split& split : splits_) {
      const bool goes = split.join == Join::without_hyphen || (split.join == Join::if_systematic && joined_ >= systematic);
      if (goes) out.replace(split.gap.begin, split.gap.end, "", Damage::hyphen);
      else if (split.join == Join::with_hyphen) out.replace(split.gap.begin, split.gap.end, "-", Damage::hyphen);
    }
    return std::move(out).finish();
  }

 private:
  Split read(std::size_t hyphen) const {
    std::size_t begin = hyphen;
    while (begin > 0 && text::is_ascii_letter(text_[begin - 1])) --begin;
    const std::size_t second = std::min(text_.find_first_not_of(" \t", hyphen + line_hyphen.size()), text_.size());
    std::size_t end = second;
    while (end < text_.size() && text::is_ascii_letter(text_[end])) ++end;
    return {{hyphen, second}, decide(text_.substr(begin, hyphen - begin), text_.substr(second, end - second))};
  }

  Join decide(std::string_view first, std::string_view second) const {
    if (first.empty() || second.empty()) return Join::never;
    const bool fits = text::is_ascii_lower(second[0]) || (first.size() > 1 && second.size() > 1 &&
                                                          text::is_ascii_upper(first[1]) && text::is_ascii_upper(second[1]));
    if (!fits) return Join::never;
    const std::string before = text::lower(first), behind = text::lower(second);
    if (before == behind || dictionary_.has(before + "-" + behind)) return Join::with_hyphen;
    if (dictionary_.knows(before + behind)) return Join::without_hyphen;
    return dictionary_.has(before) && dictionary_.has(behind) ? Join::never : Join::if_systematic;
  }

  std::string_view text_;
  const Dictionary& dictionary_;
  std::vector<Split> splits_;
  std::size_t joined_ = 0;
};

}  // namespace

bool has_line_hyphens(std::string_view text) noexcept { return text.find(line_hyphen) != std::string_view::npos; }

text::Rewritten join_lines(std::string_view text, const Dictionary& dictionary) { return Joiner(text, dictionary).run(); }

}  // namespace warta::repair
