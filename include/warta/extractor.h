#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/article.h>
#include <warta/error.h>
#include <warta/export.h>

namespace warta {

/// What an extractor is made of. Its constructor throws `Error` for what is wrong with it.
///
/// \code{.cpp}
/// try {
///   const warta::Extractor extractor{{.rule_folders = {"no-such-folder"}}};
/// } catch (const warta::Error& error) {
///   std::cerr << error.what() << '\n';
/// }
/// \endcode
struct Options {
  /// Folders of `.toml` rule files that are added to the built-in rules, read in sorted order.
  std::vector<std::filesystem::path> rule_folders = {};
  /// Whether damaged text is mended before it is read: see `Repair`. Without it text is read as it is written.
  bool repair = true;
};

/// One article. Only `text` is needed; all views must live until `extract` returns.
struct Input {
  /// Any bytes. UTF-8 is expected; where bytes are not, and repair is on, the encoding is detected. What is no character
  /// in the end is read as U+FFFD.
  std::string_view text = {};
  /// The day that relative dates are resolved against. One that no calendar has (2025-13-45) counts as none.
  std::optional<std::chrono::year_month_day> published = {};
  /// The headline where it is given apart from the text: evidence for what the text says; it yields no facts.
  std::string_view title = {};
  std::string_view url = {};  ///< Handed through to the article.
  std::string_view id = {};   ///< Handed through to the article.
  /// The encoding of `text`, such as "windows-1252" or "UTF-16LE", by its IANA name or an alias of that, in any case.
  /// Empty for UTF-8 or what is detected; a name that `knows_encoding` does not know counts as empty. Spans count the
  /// bytes of `text` whatever its encoding. The title is UTF-8 always.
  std::string_view encoding = {};
};

/// Whether `Input::encoding` may have this name. Encodings whose bytes depend on a state (ISO-2022, UTF-7) are unknown.
///
/// \code{.cpp}
/// assert(warta::knows_encoding("windows-1252") && !warta::knows_encoding("UTF-7"));
/// \endcode
WARTA_EXPORT bool knows_encoding(std::string_view name);

/// The text as UTF-8, without a byte order mark. Bytes that are no character of the encoding are left out. A text in UTF-8, or in
/// an encoding that `knows_encoding` does not know, is returned as it is. An extractor does not need this. It is for callers who
/// want `Article::text`, its slices and the JSON to be readable, and spans that count the bytes of UTF-8. Throws std::bad_alloc
/// only.
///
/// \code{.cpp}
/// const std::string text = warta::to_utf8("caf\xE9", "windows-1252");
/// assert(text == "caf\xC3\xA9");
/// \endcode
WARTA_EXPORT std::string to_utf8(std::string_view text, std::string_view encoding);

/// Extracts numbers, dates, officials and regions from Indonesian news.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Bupati OKU Timur Ir. H. Sarwo Adi, M.T. hadir."});
/// for (const warta::Official& official : article.officials)
///   std::cout << official.position << ' ' << official.name << ' ' << official.region.code << '\n';
/// \endcode
///
/// Immutable: `extract`, and every function of this library that takes a `const Extractor&`, may be called with one object from
/// many threads at once, the same or different ones. Functions without an extractor (`to_json`, `compare`, `knows_encoding`,
/// those of the gazetteer) may be called from any thread. Construction compiles all rules and takes tens of milliseconds, so keep
/// the object.
class WARTA_EXPORT Extractor {
 public:
  /// Compiles the built-in rules. Throws as the other constructor does.
  Extractor();
  /// Compiles the built-in rules and those of the options. Throws `Error` for anything wrong with rules or tables, or where text
  /// cannot be converted on this system, and std::bad_alloc.
  explicit Extractor(const Options& options);
  ~Extractor();
  /// An extractor that was moved from can only be destroyed or assigned to.
  Extractor(Extractor&&) noexcept;
  /// See the move constructor.
  Extractor& operator=(Extractor&&) noexcept;

  /// Extracts the facts of one article, in time linear in the size of its text. Total: it accepts any bytes and any members of
  /// `Input`. Throws std::bad_alloc only, also for texts of 1.4 GB and more.
  Article extract(const Input& input) const;

 private:
  friend struct ExtractorAccess;
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
