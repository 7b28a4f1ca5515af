#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <simdjson.h>

namespace program {

/// What a field of an article may hold.
enum class Role : std::uint8_t { text, title, date, url };

/// The fields of a JSON object by what they hold, as the names tell that crawlers, feeds and databases give them:
/// "datePublished", "pubDate", "tanggal_terbit". Letters and digits alone count in a name, in any case. They live as long as the
/// object.
class Fields {
 public:
  explicit Fields(const simdjson::dom::object& object);

  /// The values that may be the article's text, its title and so on. The best name's comes first. Values are taken out of what
  /// feeds and databases wrap around them.
  std::vector<simdjson::dom::element> values(Role role) const;

 private:
  /// Names without marks, in lower case.
  std::vector<std::pair<std::string, simdjson::dom::element>> fields_;
};

/// The value inside what is wrapped around it: {"$date": "2025-12-08T…"}, {"$date": {"$numberLong": "1765…"}} in exports of a
/// database, {"rendered": "…"} in WordPress, [{"value": "…"}] in Drupal. Arrays of several values are left as they are.
simdjson::dom::element unwrapped(simdjson::dom::element value);

}  // namespace program
