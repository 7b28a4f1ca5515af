#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <warta/official.h>

#include "article/jurisdictions.h"
#include "facts/official.h"

namespace warta::article {

/// Whether an official may hold the post as well. Two that govern are two persons', but posts in a party, former posts and
/// candidacies go together with any.
bool may_hold_too(const Official& official, const facts::OfficialDraft& post);

/// Knows who holds a post in an article: its officials by post, status and region.
class PostHolders {
 public:
  /// Notes that the official with the number holds the post from here on, if a zone of the article's own says so.
  void add(const Official& official, std::size_t number);

  /// Notes that the official also holds the post by its short form in the article: "Komandan Pangkalan TNI AL (Danlanal)
  /// Sibolga".
  void add_short(const facts::Context& context, text::TokenRange mention, const Official& official, std::size_t number);

  /// The number of the latest official with a draft's post: of its region or of none, or of any where it has none. "Bupati" alone
  /// is the Pj Bupati, too, and the Bupati terpilih; "Asisten I" is the one "Asisten I Bidang Pemerintahan" of the article. Where
  /// only the article tells the region, the one holder of such a post is meant, whatever it governs.
  std::optional<std::size_t> find(const facts::OfficialDraft& draft, const Jurisdiction& jurisdiction) const;

 private:
  void enter(std::string_view post, const Official& official, std::size_t number);
  std::optional<std::size_t> find_as(std::uint32_t position, Status status, std::string_view code) const;
  template <class IsMeant>
  std::optional<std::size_t> only_one(IsMeant is_meant) const;
  std::optional<std::size_t> find_longer(std::string_view post, std::string_view code) const;
  std::optional<std::size_t> find_only(std::string_view post) const;

  struct Key {
    std::uint32_t position;  // a hash of its words
    Status status;
    std::string code;  // the region's; empty for none

    friend bool operator==(const Key&, const Key&) = default;
  };

  struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept {
      return (key.position * std::size_t{31} + static_cast<std::size_t>(key.status)) * 31 +
             std::hash<std::string_view>()(key.code);
    }
  };

  struct Holder {
    std::string position;
    std::string code;    // the region's; empty for none
    std::size_t number;  // the official's
  };

  std::unordered_map<Key, std::size_t, KeyHash> holders_;  // the latest official of each
  std::vector<Holder> in_office_;                          // the first of those in office
};

}  // namespace warta::article
