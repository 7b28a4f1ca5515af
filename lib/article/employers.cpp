#include "article/employers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace warta::article {
namespace {

using facts::PostDraft;
using lexicon::Column;

constexpr std::uint32_t longest_name = 4;  // words of an enterprise's name
constexpr unsigned fewest_mentions = 2;
constexpr unsigned lead = 2;                                                         // how many times as often as the next
constexpr std::string_view of_a_kind[] = {"Badan Usaha", "Perusahaan", "Koperasi"};  // names that many bear

bool lacks_body(const PostDraft& post, const facts::Context& context) {
  if (post.is_public || !post.institution.empty()) return false;
  for (std::uint32_t i = post.tokens.first; i < post.tokens.last; ++i)
    if (context.has_class(i, context.classes.firm_post)) return true;
  return false;
}

/// Counts how often the article names each enterprise; firms that no table has are counted together, as "".
class Firms {
 public:
  explicit Firms(const facts::Context& context) : context_(context) {
    for (std::uint32_t i = 0; i < context.text().size();) i += std::max(count(i), std::uint32_t{1});
  }

  /// The enterprise that the article is about; none where no one stands out.
  std::optional<std::string> main() const {
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto most = std::max_element(counts_.begin(), counts_.end(), less);
    if (most == counts_.end() || most->first.empty() || most->second < fewest_mentions) return std::nullopt;
    for (const auto& [name, number] : counts_)
      if (name != most->first && number * lead > most->second) return std::nullopt;
    return most->first;
  }

 private:
  /// Counts the firm that is named at the token and returns how many words its name has.
  std::uint32_t count(std::uint32_t token) {
    if (context_.text().tokens()[token].shape == text::Shape::lower) return 0;
    for (std::uint32_t size = opens_phrase(token) ? std::min(longest_name, context_.text().size() - token) : 1; size > 0;
         --size) {
      const auto row = context_.row({token, token + size}, context_.classes.institution);
      if (!row || facts::body_kind_in(*row) != facts::BodyKind::enterprise) continue;
      const std::string_view name = (*row)[Column::name];
      if (std::none_of(std::begin(of_a_kind), std::end(of_a_kind), [&](std::string_view k) { return name.starts_with(k); }))
        ++counts_[std::string(name)];
      return size;
    }
    if (context_.word(token) == "PT" || context_.word(token) == "CV") ++counts_[""];
    return 0;
  }

  /// Whether a phrase begins at the token. Tokens are asked about from left to right.
  bool opens_phrase(std::uint32_t token) {
    const std::vector<lexicon::Phrase>& phrases = context_.document.phrases;
    while (phrase_ < phrases.size() && phrases[phrase_].tokens.first < token) ++phrase_;
    return phrase_ < phrases.size() && phrases[phrase_].tokens.first == token;
  }

  const facts::Context& context_;
  std::map<std::string, unsigned> counts_;
  std::size_t phrase_ = 0;  // the number of the next one to look at
};

}  // namespace

void find_employers(std::vector<PostDraft>& posts, const facts::Context& context) {
  const auto lacks = [&](const PostDraft& post) { return lacks_body(post, context); };
  if (std::none_of(posts.begin(), posts.end(), lacks)) return;
  const auto firm = Firms(context).main();
  if (!firm) return;
  for (PostDraft& post : posts)
    if (lacks(post)) post.post.institution = *firm, post.is_public = true;
}

}  // namespace warta::article
