#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <warta/article.h>

#include "article/zones.h"
#include "facts/context.h"
#include "facts/date.h"

namespace warta::article {

/// A publication date that the article states, and where.
struct Published {
  std::chrono::year_month_day day;
  PublishedSource source;

  friend bool operator==(const Published&, const Published&) = default;
};

/// Finds the full date in the dateline ("DEMAK, 8 Desember 2025 –"), or in a credit line of the opening: a line of nothing but
/// names, a full date, and a clock time ("Siti Rahma - Senin, 8 Desember 2025 - 10:21 WIB") or a word of publishing ("Diterbitkan
/// 8 Desember 2025"). None where several differ; dates in sentences, schedules ("Waktu: …") and updates do not count. `dates` are
/// in order and not yet resolved, `opening` are the lines of `find_opening`.
std::optional<Published> find_published(const std::vector<facts::DateDraft>& dates, const std::vector<text::TokenRange>& opening,
                                        const Zones& zones, const facts::Context& context);

}  // namespace warta::article
