#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <warta/official.h>

#include "facts/context.h"

namespace warta::facts {

/// What a post governs, as the tables of posts and bodies say it.
enum class Scope : std::uint8_t {
  none,  // no region: companies, associations
  village,
  district,
  city,
  regency,
  province,
  regional,  // what the article is about, province, regency or city
  national,
  court,        // what the court governs that the article names
  prosecution,  // the same of the prosecutors' office
};

/// Kinds of bodies that readers tell from all others, as the table of institutions says them.
enum class BodyKind : std::uint8_t { other, legislature, enterprise, party, organisation, term };

/// A post as it was read, before the article finds its region's code.
struct PostDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  PostTitle post;
  Scope scope = Scope::none;
  std::string_view seat;  // the code of the region that its body's name stands for: "Polda Metro Jaya"
  bool is_public = true;
  bool needs_holder = false;  // "Direktur": without a body it is no post, unless its holder stands beside it
  bool is_headed = false;     // "Kepala", "Menteri": it needs a body to say what it is
  bool is_at_large = false;   // "keputusan Bupati": it is nobody's post, unless a holder's name follows
  bool is_open = false;       // its words may go on: it ends with neither a body of a table nor a region
  text::TokenRange institution, region;
};

/// `none` where the row does not say it.
Scope scope_in(const lexicon::Row& row);
BodyKind body_kind_in(const lexicon::Row& row);

rules::KindSpec post_kind();

std::optional<PostDraft> read_post(const Context& context, const rules::Match& match);

}  // namespace warta::facts
