#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <warta/article.h>
#include <warta/error.h>
#include <warta/export.h>

namespace warta {

/// What an extractor is made of.
struct Options {
  /// Folders of `.toml` rule files that are added to the built-in rules, read in sorted order.
  std::vector<std::filesystem::path> rule_folders = {};
};

/// One article. Only `text` is needed; all views must live until `extract` returns.
struct Input {
  /// Any bytes; UTF-8 is expected, anything else is read as U+FFFD.
  std::string_view text = {};
  /// The day that relative dates are resolved against.
  std::optional<std::chrono::year_month_day> published = {};
  std::string_view title = {};
  std::string_view url = {};
  std::string_view id = {};
};

/// Extracts numbers, dates, officials and regions from Indonesian news.
///
///     const warta::Extractor extractor;
///     const warta::Article article = extractor.extract({.text = "Bupati OKU Timur Ir. H. Lanosin, M.T. hadir."});
///
/// Immutable: `extract` may be called from many threads at once. Construction compiles all rules and takes tens of
/// milliseconds, so keep the object.
class WARTA_EXPORT Extractor {
 public:
  Extractor();
  /// Throws `Error` for anything wrong with rules or tables.
  explicit Extractor(const Options& options);
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  /// Linear in the size of the text, total on any bytes. Throws std::bad_alloc only, also for texts of
  /// 1.4 GB and more.
  Article extract(const Input& input) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
