#include "csv.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

#include "fact_text.h"
#include "sentence_text.h"
#include "terminal_text.h"

namespace program {
namespace {

/// The columns that differ from fact to fact; those that a fact does not have are empty.
struct Row {
  std::string_view fact = {};
  std::string type = {};
  warta::Span span = {};
  std::optional<warta::Zone> zone = {};
  std::string value = {}, until = {}, unit = {}, person = {}, post = {}, region = {};
  std::string modifier = {}, calendar = {}, gregorian = {}, position = {}, institution = {}, region_code = {}, region_source = {};
  std::string_view rule = {};
  /// The fact of a user's kind; null for all others.
  const warta::Fact* own = nullptr;
};

/// A cell of at most 16,000 characters: spreadsheets take 32,767, and count some characters twice.
std::string cell(const std::string& whole) {
  constexpr std::size_t most = 16'000;
  std::string text = cut(whole, most);
  if (text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

/// A cell with text that others wrote, so that no spreadsheet calculates it.
std::string foreign_cell(std::string_view value) {
  const std::string text = printable(value);
  return cell(text.find_first_of("=+-@") == 0 ? "'" + text : text);
}

void set_post(Row& row, const warta::PostTitle& post) {
  row.type = to_string(post.status);
  row.post = text_of(post);
  row.position = post.position;
  row.institution = post.institution;
  row.region = text_of(post.region);
  row.region_code = digits_of_code(post.region.code);
  row.region_source = to_string(post.region_source);
}

class Writer {
 public:
  Writer(const warta::Article& article, const std::vector<std::string>& slots) : article_(article), slots_(slots) {
    start_ = foreign_cell(article.id) + "," + (article.published ? text_of(*article.published) : std::string());
    end_ = foreign_cell(article.title) + "," + foreign_cell(article.url);
    if (const auto& region = article.main_region) end_ += "," + cell(text_of(*region)) + "," + digits_of_code(region->code);
    else end_ += ",,";
  }

  void add(const Row& row) {
    out_ += start_ + "," + cell(std::string(row.fact)) + "," + cell(row.type) + "," + foreign_cell(article_.slice(row.span));
    for (const std::string& value : {row.value, row.until}) out_ += "," + cell(value);
    for (const std::string& value : {row.unit, row.person, row.post, row.region}) out_ += "," + foreign_cell(value);
    out_ += "," + std::string(row.zone ? to_string(*row.zone) : "") + "," + foreign_cell(sentence_text(article_, row.span));
    for (const std::string& value : {row.modifier, row.calendar, row.gregorian}) out_ += "," + cell(value);
    for (const std::string& value : {row.position, row.institution}) out_ += "," + foreign_cell(value);
    for (const std::string& value : {row.region_code, row.region_source}) out_ += "," + cell(value);
    out_ += "," + std::to_string(row.span.begin) + "," + std::to_string(row.span.end) + "," + foreign_cell(row.rule) + "," + end_;
    for (const std::string& slot : slots_) out_ += "," + (row.own ? slot_cell(*row.own, slot) : std::string());
    out_ += "\r\n";
  }

  std::string take() { return std::move(out_); }

 private:
  static std::string slot_cell(const warta::Fact& fact, const std::string& name) {
    const auto slot = fact.slots.find(name);
    return slot == fact.slots.end() ? std::string() : foreign_cell(value_of(slot->second));
  }

  const warta::Article& article_;
  const std::vector<std::string>& slots_;
  std::string start_, end_;
  std::string out_;
};

void add_officials(Writer& writer, const warta::Article& article) {
  for (const warta::Official& o : article.officials) {
    Row row = {.fact = "official",
               .span = o.span,
               .zone = o.zone,
               .person = text_of(static_cast<const warta::PersonName&>(o)),
               .rule = o.rule};
    set_post(row, o);
    writer.add(row);
    row.fact = "quote";
    for (const warta::Quote& quote : o.quotes) {
      row.span = quote.span;
      row.rule = quote.rule;
      writer.add(row);
    }
  }
}

void add_posts(Writer& writer, const warta::Article& article) {
  for (const warta::Post& p : article.posts) {
    Row row = {.fact = "post", .span = p.span, .zone = p.zone, .rule = p.rule};
    set_post(row, p);
    writer.add(row);
  }
}

/// Adds the regions; the value of a region is how often the article names it.
void add_regions(Writer& writer, const warta::Article& article) {
  for (const warta::Region& r : article.regions)
    writer.add({.fact = "region",
                .type = std::string(to_string(r.level)),
                .span = r.mentions.front().span,
                .zone = r.mentions.front().zone,
                .value = std::to_string(r.mentions.size()),
                .region = text_of(r),
                .region_code = digits_of_code(r.code),
                .rule = r.rule});
}

void add_checks(Writer& writer, const warta::Article& article) {
  for (const warta::Check& c : article.checks)
    writer.add({.fact = "check",
                .type = std::string(to_string(c.kind)),
                .span = c.spans.front(),
                .value = (c.holds ? "holds: " : "fails: ") + c.note,
                .rule = c.rule});
}

}  // namespace

std::string csv_head(const std::vector<std::string>& slots) {
  std::string names =
      "\xEF\xBB\xBF"
      "article,published,fact,type,text,value,until,unit,person,post,region,zone,sentence,modifier,calendar,gregorian,"
      "position,institution,region_code,region_source,begin,end,rule,title,url,main_region,main_region_code";
  for (const std::string& slot : slots) names += ",slot." + slot;
  return names + "\r\n";
}

std::string csv(const warta::Article& article, const std::vector<std::string>& slots) {
  Writer writer(article, slots);
  for (const warta::Number& n : article.numbers)
    writer.add({.fact = "number",
                .type = std::string(to_string(n.kind)),
                .span = n.span,
                .zone = n.zone,
                .value = digits_of(n.value),
                .until = n.upper ? digits_of(*n.upper) : std::string(),
                .unit = n.unit,
                .modifier = std::string(n.modifier ? to_string(*n.modifier) : ""),
                .rule = n.rule});
  for (const warta::Date& d : article.dates)
    writer.add({.fact = "date",
                .type = std::string(to_string(d.type)),
                .span = d.span,
                .zone = d.zone,
                .value = d.value,
                .until = d.end,
                .calendar = d.hijri ? "hijri" : "",
                .gregorian = d.gregorian ? text_of(*d.gregorian) : std::string(),
                .rule = d.rule});
  add_officials(writer, article);
  add_posts(writer, article);
  for (const warta::Person& p : article.people)
    writer.add({.fact = "person", .span = p.span, .zone = p.zone, .person = text_of(p), .rule = p.rule});
  add_regions(writer, article);
  for (const warta::Fact& f : article.facts)
    writer.add({.fact = f.kind, .span = f.span, .zone = f.zone, .value = slots_of(f), .rule = f.rule, .own = &f});
  add_checks(writer, article);
  return writer.take();
}

}  // namespace program
