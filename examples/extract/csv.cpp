#include "csv.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

#include "fact_text.h"
#include "terminal_text.h"

namespace program {
namespace {

/// What differs from fact to fact. Columns that a fact does not have are empty.
struct Row {
  std::string_view fact = {};
  std::string type = {};
  warta::Span span = {};
  std::optional<warta::Zone> zone = {};
  std::string value = {}, until = {}, unit = {}, person = {}, post = {}, region = {};
};

std::string cell(const std::string& text) {
  if (text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

/// A cell of what others wrote, which no spreadsheet is to calculate.
std::string foreign_cell(std::string_view value) {
  const std::string text = printable(value);
  return cell(text.find_first_of("=+-@") == 0 ? "'" + text : text);
}

/// Fractions would be taken for days of the year.
std::string value_of(const warta::Decimal& decimal) {
  if (decimal.denominator == 1) return decimal.to_string();
  char text[32];
  std::snprintf(text, sizeof text, "%.10g", decimal.to_double());
  return text;
}

class Writer {
 public:
  explicit Writer(const warta::Article& article) : article_(article) {
    start_ = foreign_cell(article.id) + "," + (article.published ? text_of(*article.published) : std::string());
  }

  void add(const Row& row) {
    out_ += start_ + "," + cell(std::string(row.fact)) + "," + cell(row.type) + "," + foreign_cell(article_.slice(row.span));
    for (const std::string& value : {row.value, row.until}) out_ += "," + cell(value);
    for (const std::string& value : {row.unit, row.person, row.post, row.region}) out_ += "," + foreign_cell(value);
    out_ += "," + std::string(row.zone ? to_string(*row.zone) : "") + "," + foreign_cell(sentence_of(row.span)) + "\r\n";
  }

  std::string take() { return std::move(out_); }

 private:
  /// The sentence in which a fact begins.
  std::string_view sentence_of(const warta::Span& span) const {
    const auto behind = std::upper_bound(article_.sentences.begin(), article_.sentences.end(), span.begin,
                                         [](std::size_t at, const warta::Span& sentence) { return at < sentence.end; });
    return behind == article_.sentences.end() || behind->begin > span.begin ? std::string_view() : article_.slice(*behind);
  }

  const warta::Article& article_;
  std::string start_;
  std::string out_;
};

void add_officials(Writer& writer, const warta::Article& article) {
  for (const warta::Official& o : article.officials) {
    const Row row = {.fact = "official",
                     .type = std::string(to_string(o.status)),
                     .span = o.span,
                     .zone = o.zone,
                     .person = text_of(static_cast<const warta::PersonName&>(o)),
                     .post = text_of(static_cast<const warta::PostTitle&>(o)),
                     .region = text_of(o.region)};
    writer.add(row);
    for (const warta::Quote& quote : o.quotes) {
      Row said = row;
      said.fact = "quote";
      said.span = quote.span;
      writer.add(said);
    }
  }
}

/// As its value a region has how often the article names it.
void add_regions(Writer& writer, const warta::Article& article) {
  for (const warta::Region& r : article.regions)
    writer.add({.fact = "region",
                .type = std::string(to_string(r.level)),
                .span = r.mentions.front().span,
                .zone = r.mentions.front().zone,
                .value = std::to_string(r.mentions.size()),
                .region = text_of(r)});
}

void add_checks(Writer& writer, const warta::Article& article) {
  for (const warta::Check& c : article.checks)
    writer.add({.fact = "check",
                .type = std::string(to_string(c.kind)),
                .span = c.spans.front(),
                .value = (c.holds ? "holds: " : "fails: ") + c.note});
}

}  // namespace

std::string csv_head() {
  return "\xEF\xBB\xBF"
         "article,published,fact,type,text,value,until,unit,person,post,region,zone,sentence\r\n";
}

std::string csv(const warta::Article& article) {
  Writer writer(article);
  for (const warta::Number& n : article.numbers)
    writer.add({.fact = "number",
                .type = std::string(to_string(n.kind)),
                .span = n.span,
                .zone = n.zone,
                .value = value_of(n.value),
                .until = n.upper ? value_of(*n.upper) : std::string(),
                .unit = n.unit});
  for (const warta::Date& d : article.dates)
    writer.add({.fact = "date",
                .type = std::string(to_string(d.type)),
                .span = d.span,
                .zone = d.zone,
                .value = d.value,
                .until = d.end});
  add_officials(writer, article);
  for (const warta::Post& p : article.posts)
    writer.add({.fact = "post",
                .type = std::string(to_string(p.status)),
                .span = p.span,
                .zone = p.zone,
                .post = text_of(p),
                .region = text_of(p.region)});
  for (const warta::Person& p : article.people)
    writer.add({.fact = "person", .span = p.span, .zone = p.zone, .person = text_of(p)});
  add_regions(writer, article);
  for (const warta::Fact& f : article.facts) writer.add({.fact = f.kind, .span = f.span, .zone = f.zone, .value = slots_of(f)});
  add_checks(writer, article);
  return writer.take();
}

}  // namespace program
