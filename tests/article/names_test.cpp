#include <doctest/doctest.h>

#include <warta/article.h>

namespace {

warta::Region region(std::string code, warta::RegionLevel level, warta::Zone zone) {
  warta::Region region;
  region.code = std::move(code);
  region.level = level;
  region.mentions = {{{0, 1}, zone}};
  return region;
}

}  // namespace

TEST_CASE("names: the first and the last of each enumeration") {
  CHECK(to_string(warta::Zone::title) == "title");
  CHECK(to_string(warta::Zone::footer) == "footer");
  CHECK(to_string(warta::NumberKind::cardinal) == "cardinal");
  CHECK(to_string(warta::NumberKind::vague) == "vague");
  CHECK(to_string(warta::Modifier::about) == "about");
  CHECK(to_string(warta::Modifier::at_most) == "at_most");
  CHECK(to_string(warta::DateType::date) == "DATE");
  CHECK(to_string(warta::DateType::set) == "SET");
  CHECK(to_string(warta::RegionLevel::province) == "province");
  CHECK(to_string(warta::RegionLevel::village) == "village");
  CHECK(to_string(warta::Status::incumbent) == "incumbent");
  CHECK(to_string(warta::Status::candidate) == "candidate");
  CHECK(to_string(warta::RegionSource::none) == "none");
  CHECK(to_string(warta::RegionSource::article) == "article");
  CHECK(to_string(warta::PublishedSource::none) == "none");
  CHECK(to_string(warta::PublishedSource::text) == "text");
  CHECK(to_string(warta::CheckKind::sum) == "sum");
  CHECK(to_string(warta::CheckKind::age) == "age");
}

TEST_CASE("regencies: kabupaten and kota that are known and this article's own") {
  using warta::RegionLevel;
  using warta::Zone;
  warta::Article article;
  article.regions = {region("16", RegionLevel::province, Zone::body),       region("16.08", RegionLevel::regency, Zone::body),
                     region("16.71", RegionLevel::city, Zone::dateline),    region("16.02", RegionLevel::regency, Zone::related),
                     region("16.08.02", RegionLevel::district, Zone::body), region("", RegionLevel::regency, Zone::body)};
  const auto found = warta::regencies(article);
  REQUIRE(found.size() == 2);
  CHECK(found[0] == &article.regions[1]);
  CHECK(found[1] == &article.regions[2]);
}
