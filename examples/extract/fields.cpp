#include "fields.h"

#include <array>
#include <span>
#include <string_view>

namespace program {
namespace {

using simdjson::dom::element;
using Names = std::span<const std::string_view>;

// By rank: the first name that is there counts. Names of days on which an article was fetched or changed are not among them.
constexpr std::array<std::string_view, 44> text_names = {
    "text",       "maintext",        "content",     "plaintext",      "articlebody",  "body",           "fulltext", "rawtext",
    "cleantext",  "bodytext",        "contenttext", "textcontent",    "articletext",  "articlecontent", "newstext", "newscontent",
    "newsbody",   "postcontent",     "posttext",    "contentencoded", "bodyvalue",    "fieldbody",      "isi",      "isiberita",
    "isiartikel", "isikonten",       "isiteks",     "konten",         "kontenberita", "kontenartikel",  "teks",     "teksberita",
    "naskah",     "naskahberita",    "berita",      "artikel",        "article",      "story",          "uraian",   "narasi",
    "deskripsi",  "deskripsiberita", "description", "summary"};
constexpr std::array<std::string_view, 11> title_names = {"title",        "headline",     "judul",     "judulberita",
                                                          "judulartikel", "articletitle", "newstitle", "posttitle",
                                                          "ogtitle",      "titletext",    "tajuk"};
constexpr std::array<std::string_view, 49> date_names = {
    "published",        "date",           "datepublish",    "publishdate",
    "publishingdate",   "datepublished",  "publisheddate",  "publishedat",
    "publishat",        "publishedon",    "publishedtime",  "publishtime",
    "publicationdate",  "pubdate",        "pubtime",        "postdate",
    "postedat",         "postedon",       "dateposted",     "articlepublishedtime",
    "dcdate",           "releasedate",    "tanggal",        "tgl",
    "tanggalterbit",    "tglterbit",      "tanggalpublish", "tglpublish",
    "tanggalpublikasi", "tglpublikasi",   "tanggaltayang",  "tgltayang",
    "tanggalposting",   "tglposting",     "tanggalberita",  "tglberita",
    "tanggalrilis",     "waktuterbit",    "waktupublish",   "waktutayang",
    "diterbitkan",      "dipublikasikan", "datetime",       "dates",
    "createdat",        "created",        "createdon",      "createddate",
    "datecreated"};
constexpr std::array<std::string_view, 13> url_names = {"url",     "link",      "permalink", "canonicalurl", "articleurl",
                                                        "newsurl", "posturl",   "sourceurl", "pageurl",      "ogurl",
                                                        "tautan",  "urlberita", "linkberita"};

Names names_of(Role role) {
  switch (role) {
    case Role::text: return text_names;
    case Role::title: return title_names;
    case Role::date: return date_names;
    case Role::url: break;
  }
  return url_names;
}

std::string without_marks(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
    if (c >= 'A' && c <= 'Z') plain += static_cast<char>(c - 'A' + 'a');
  }
  return plain;
}

/// What the value holds if it is a wrapping; else the value itself.
element inside_of(element value) {
  simdjson::dom::object object;
  simdjson::dom::array array;
  element inner;
  if (value.get(array) == simdjson::SUCCESS) return array.size() == 1 ? array.at(0).value() : value;
  if (value.get(object) != simdjson::SUCCESS) return value;
  for (const std::string_view name : {"$date", "$numberLong", "rendered", "value"})
    if (object.at_key(name).get(inner) == simdjson::SUCCESS) return inner;
  return value;
}

}  // namespace

element unwrapped(element value) {
  constexpr int most = 3;
  for (int i = 0; i < most; ++i) value = inside_of(value);
  return value;
}

Fields::Fields(const simdjson::dom::object& object) {
  for (const auto& [name, value] : object) fields_.emplace_back(without_marks(name), value);
}

std::vector<element> Fields::values(Role role) const {
  std::vector<element> values;
  for (const std::string_view name : names_of(role))
    for (const auto& [field, value] : fields_)
      if (field == name) values.push_back(unwrapped(value));
  return values;
}

}  // namespace program
