// What must hold of any text whatever: of the corpus, of the corpus cut, flipped and mixed, of noise.
#include <algorithm>
#include <chrono>
#include <clocale>
#include <locale>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <simdjson.h>
#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/json.h>

#include "corpus.h"
#include "text/utf8.h"

using namespace warta;

namespace {

// Sanitizers take their time: there the same is done with a tenth of the bytes.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t instrumented = 10;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr std::size_t instrumented = 10;
#else
constexpr std::size_t instrumented = 1;
#endif
#else
constexpr std::size_t instrumented = 1;
#endif

const Extractor& extractor() {
  static const Extractor built_in;
  return built_in;
}

/// The bytes as JSON shows them: what is not UTF-8 as U+FFFD.
std::string as_utf8(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const text::CodePoint c = text::decode(bytes, at);
    text::append(out, c.value);
    at += c.length;
  }
  return out;
}

/// Checks every span of an article. One CHECK for each rule of a text: doctest's own cost would be most of the time.
class SpanCheck {
 public:
  explicit SpanCheck(const Article& article) : article_(article) {}

  bool run() {
    each(article_.numbers);
    each(article_.dates);
    each(article_.officials);
    each(article_.posts);
    each(article_.people);
    each(article_.facts);
    for (const Official& o : article_.officials) mentions(o.mentions);
    for (const Region& r : article_.regions) mentions(r.mentions);
    for (const Fact& f : article_.facts)
      for (const auto& [name, slot] : f.slots) span(slot.span);
    for (const Repair& r : article_.repairs) {
      span(r.span);
      require(article_.slice(r.span) == r.from, "a repair's original");
    }
    for (const Check& c : article_.checks)
      for (const Span& s : c.spans) span(s);
    if (article_.dateline) span(article_.dateline->span);
    zones();
    orders();
    officials();
    return failure_.empty();
  }

  const std::string& failure() const noexcept { return failure_; }

 private:
  void require(bool holds, const char* what) {
    if (!holds && failure_.empty()) failure_ = what;
  }

  void span(const Span& s) { require(s.begin <= s.end && s.end <= article_.text.size(), "a span within the text"); }

  template <class Facts>
  void each(const Facts& facts) {
    for (const auto& fact : facts) {
      span(fact.span);
      require(fact.span.begin < fact.span.end, "a fact has a surface");
      require(!fact.rule.empty(), "a fact names its rule");
      require(zone_at(fact.span.begin) == fact.zone, "a fact's zone is that of its place");
    }
    require(std::is_sorted(facts.begin(), facts.end(), [](const auto& a, const auto& b) { return a.span < b.span; }),
            "facts in order");
  }

  template <class Mentions>
  void mentions(const Mentions& all) {
    require(!all.empty(), "a fact has a mention");
    for (const Mention& m : all) {
      span(m.span);
      require(zone_at(m.span.begin) == m.zone, "a mention's zone is that of its place");
    }
    require(std::is_sorted(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; }),
            "mentions in order");
  }

  void quotes(const std::vector<Quote>& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      span(all[i].span);
      require(all[i].span.begin < all[i].span.end && !all[i].rule.empty(), "a quote says something, by a rule");
      require(is_own(zone_at(all[i].span.begin)), "a quote is the article's own");
      require(i == 0 || all[i - 1].span.end <= all[i].span.begin, "quotes in order and apart");
    }
  }

  Zone zone_at(std::size_t at) const {
    for (const ZoneSpan& z : article_.zones)
      if (z.span.begin <= at && at < z.span.end) return z.zone;
    return Zone::body;
  }

  void zones() {
    std::size_t end = 0;
    for (const ZoneSpan& z : article_.zones) {
      require(z.span.begin == end, "zones without gap or overlap");
      require(z.span.begin < z.span.end, "no zone is empty");
      end = z.span.end;
    }
    require(end == article_.text.size(), "zones cover the text");
  }

  void orders() {
    for (std::size_t i = 1; i < article_.numbers.size(); ++i)
      require(!article_.numbers[i].span.overlaps(article_.numbers[i - 1].span), "numbers do not overlap");
    for (std::size_t i = 1; i < article_.dates.size(); ++i)
      require(!article_.dates[i].span.overlaps(article_.dates[i - 1].span), "dates do not overlap");
    require(std::is_sorted(article_.regions.begin(), article_.regions.end(),
                           [](const Region& a, const Region& b) { return a.mentions.front().span < b.mentions.front().span; }),
            "regions in order");
    require(std::is_sorted(article_.checks.begin(), article_.checks.end(),
                           [](const Check& a, const Check& b) { return a.spans < b.spans; }),
            "checks in order");
    require(std::is_sorted(article_.repairs.begin(), article_.repairs.end(),
                           [](const Repair& a, const Repair& b) { return a.span < b.span; }),
            "repairs in order");
  }

  void officials() {
    for (const Official& o : article_.officials) {
      require(std::any_of(o.mentions.begin(), o.mentions.end(), [&](const Mention& m) { return m.span == o.span; }),
              "the fullest mention is one of the mentions");
      require(!o.name.empty() && !o.position.empty(), "an official has a name and a post");
      quotes(o.quotes);
    }
  }

  const Article& article_;
  std::string failure_;
};

/// Every "text" beside a "span" is the slice, wherever they stand in the JSON.
bool quotes_agree(const simdjson::dom::element& node, const std::string& text) {
  simdjson::dom::array list;
  simdjson::dom::object object;
  if (node.get(list) == simdjson::SUCCESS)
    return std::all_of(list.begin(), list.end(), [&](const auto& item) { return quotes_agree(item, text); });
  if (node.get(object) != simdjson::SUCCESS) return true;
  simdjson::dom::array span;
  std::string_view quote;
  if (object["span"].get(span) == simdjson::SUCCESS &&
      (object["text"].get(quote) == simdjson::SUCCESS || object["from"].get(quote) == simdjson::SUCCESS)) {
    const auto begin = static_cast<std::size_t>(std::uint64_t(span.at(0))),
               end = static_cast<std::size_t>(std::uint64_t(span.at(1)));
    if (begin > end || end > text.size() || as_utf8(std::string_view(text).substr(begin, end - begin)) != quote) return false;
  }
  return std::all_of(object.begin(), object.end(), [&](const auto& field) { return quotes_agree(field.value, text); });
}

void check_article(const std::string& text, const Input& context = {}) {
  Input input = context;
  input.text = text;
  const Article article = extractor().extract(input);
  SpanCheck check(article);
  const bool spans_hold = check.run();
  simdjson::dom::parser parser;
  const std::string json = to_json(article);
  simdjson::dom::element root;
  const bool is_json = parser.parse(json).get(root) == simdjson::SUCCESS;
  if (spans_hold && is_json && quotes_agree(root, text) && article.text == text) return;
  INFO("text: '", as_utf8(text.substr(0, 400)), "', of ", text.size(), " bytes");
  INFO("not so: ", check.failure());
  CHECK(spans_hold);
  REQUIRE(is_json);
  CHECK(quotes_agree(root, text));
  CHECK(article.text == text);
}

std::string random_bytes(std::mt19937& random, std::size_t size) {
  std::string out(size, '\0');
  for (char& c : out) c = static_cast<char>(random() % 256);
  return out;
}

std::vector<std::string> outputs(const std::vector<std::size_t>& order) {
  std::vector<std::string> found(test::corpus().size());
  for (const std::size_t i : order) found[i] = to_json(extractor().extract(test::corpus()[i].input()));
  return found;
}

std::vector<std::size_t> natural_order() {
  std::vector<std::size_t> order(test::corpus().size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  return order;
}

/// Groups digits by a stop, as no JSON may and as Indonesian does.
class Grouping : public std::numpunct<char> {
 protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

/// The global locale, for as long as the object lives.
class GlobalLocale {
 public:
  explicit GlobalLocale(const std::locale& locale) : before_(std::locale::global(locale)) {}
  ~GlobalLocale() { std::locale::global(before_); }
  GlobalLocale(const GlobalLocale&) = delete;
  GlobalLocale& operator=(const GlobalLocale&) = delete;

 private:
  std::locale before_;
};

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

/// The least of a few runs: others may keep the machine busy, none makes it faster.
double seconds_for(const std::string& text, int runs) {
  double least = 1e9;
  for (; runs > 0; --runs) {
    const auto begin = std::chrono::steady_clock::now();
    static_cast<void>(extractor().extract({.text = text}));
    least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return least;
}

/// Places of all articles, `step` bytes apart over one article's end into the next, so that none is cut at the same places.
template <typename Do>
void each_place(std::size_t step, Do do_at) {
  std::size_t place = 0;
  for (const test::CorpusArticle& article : test::corpus()) {
    for (; place < article.text.size(); place += step) do_at(article, place);
    place -= article.text.size();
  }
}

}  // namespace

TEST_CASE("properties: the corpus as it is") {
  for (const test::CorpusArticle& article : test::corpus()) check_article(article.text, article.input());
}

TEST_CASE("properties: the corpus cut off anywhere") {
  each_place(47, [](const test::CorpusArticle& article, std::size_t place) {
    check_article(article.text.substr(0, place), article.input());
  });
}

TEST_CASE("properties: the corpus from anywhere") {
  each_place(367, [](const test::CorpusArticle& article, std::size_t place) {
    check_article(article.text.substr(place), article.input());
  });
}

TEST_CASE("properties: bytes flipped") {
  std::mt19937 random(1);
  for (const test::CorpusArticle& article : test::corpus())
    for (int round = 0; round < 8; ++round) {
      std::string text = article.text;
      for (std::size_t n = 1 + random() % 40; n > 0; --n) text[random() % text.size()] = static_cast<char>(random() % 256);
      check_article(text, article.input());
    }
}

TEST_CASE("properties: bytes inserted and lost") {
  std::mt19937 random(2);
  for (const test::CorpusArticle& article : test::corpus())
    for (int round = 0; round < 8; ++round) {
      std::string text = article.text;
      for (std::size_t n = 1 + random() % 20; n > 0; --n) {
        text.insert(random() % text.size(), random_bytes(random, 1 + random() % 4));
        text.erase(random() % text.size(), random() % 4);
      }
      check_article(text, article.input());
    }
}

TEST_CASE("properties: pieces of articles in any order") {
  std::mt19937 random(3);
  const auto& corpus = test::corpus();
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int n = 0; n < 8; ++n) {
      const std::string& from = corpus[random() % corpus.size()].text;
      text += from.substr(random() % from.size(), random() % 200);
    }
    check_article(text, corpus[static_cast<std::size_t>(round) % corpus.size()].input());
  }
}

TEST_CASE("properties: all articles as one") {
  std::string all;
  for (const test::CorpusArticle& article : test::corpus()) all += article.text + "\n\n";
  check_article(all);
}

TEST_CASE("properties: noise") {
  std::mt19937 random(4);
  for (int round = 0; round < 200; ++round) check_article(random_bytes(random, random() % 600));
}

TEST_CASE("properties: texts of nothing") {
  for (const std::string& text :
       {std::string(), std::string(" "), std::string("\n\n\n"), std::string(" \t \r\n \n"), std::string("\u00A0\u200B\uFEFF"),
        std::string(100, '\0'), std::string("\0a\0", 3), std::string("."), std::string("\xFF")})
    check_article(text);
}

TEST_CASE("properties: marks and words without end") {
  for (const std::string piece :
       {"(",           ")",      "\"",     ".",        ",",     "-",     "Rp",      "Rp ",     "1",          "1.",
        "1,",          "1/",     "a",      "A",        "A.",    "H. ",   "Ir. ",    "Bupati ", "dan ",       "\n",
        "\n\n",        "\u0300", "\u200B", "\xE2\x80", "satu ", "ribu ", "12 Mei ", "Senin ",  "Kabupaten ", "OKU Timur ",
        "BACA JUGA: ", "@",      "#",      "http://",  "ke-",   "5-",    "ì"})
    check_article(repeated(piece, 3000));
}

TEST_CASE("properties: the same output in any order and again") {
  const std::vector<std::string> expected = outputs(natural_order());
  std::vector<std::size_t> order = natural_order();
  std::reverse(order.begin(), order.end());
  CHECK(outputs(order) == expected);
  CHECK(outputs(natural_order()) == expected);
}

TEST_CASE("properties: the same output of any extractor") {
  const Extractor other;
  for (const test::CorpusArticle& article : test::corpus())
    CHECK(to_json(other.extract(article.input())) == to_json(extractor().extract(article.input())));
}

TEST_CASE("properties: the same output from eight threads that share the extractor") {
  const std::vector<std::string> expected = outputs(natural_order());
  std::vector<int> differences(8);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < differences.size(); ++t)
    threads.emplace_back([&, t] {
      std::vector<std::size_t> order = natural_order();
      std::shuffle(order.begin(), order.end(), std::mt19937(static_cast<unsigned>(t)));
      for (int round = 0; round < 5; ++round)
        if (outputs(order) != expected) ++differences[t];
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(differences == std::vector<int>(8));
}

TEST_CASE("properties: the same output in any locale") {
  const std::vector<std::string> expected = outputs(natural_order());
  const GlobalLocale grouping(std::locale(std::locale::classic(), new Grouping));
  CHECK(outputs(natural_order()) == expected);
  const Extractor built_here;  // its rules and tables are read in that locale
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK(to_json(built_here.extract(test::corpus()[i].input())) == expected[i]);
}

TEST_CASE("properties: time grows with the text, and no faster") {
  // Six times what is fair: this is to find squares, not to measure.
  constexpr double allowed = 6.0;
  constexpr std::size_t small = 200'000 / instrumented, large = 2'000'000 / instrumented;
  for (const std::string piece : {"dua ratus tiga puluh lima ribu ",
                                  "Budi Santoso Wijaya Kusuma ",
                                  "Rp",
                                  "1.234.567,89",
                                  "(",
                                  "Bupati OKU Timur H. Budi, S.H., ",
                                  "12 Mei 2024, ",
                                  "kata\n",
                                  "dan 5 ",
                                  "i\u0300",
                                  "\u200Ba",
                                  "dìgelar ",
                                  "Вupati ",
                                  "Ｂ",
                                  "&amp;",
                                  "&",
                                  "Ã©",
                                  "Ãƒ",
                                  "pem-\nbangunan ",
                                  "kafe \xE9 ",
                                  "Desa Suka ",
                                  "a-",
                                  "a.",
                                  "ab.cd",
                                  "A1.",
                                  "www.",
                                  "a'",
                                  "a:",
                                  "@a.",
                                  "1:",
                                  "5/",
                                  "-",
                                  " ",
                                  "\"",
                                  "Kabupaten ",
                                  "AbcdEfgh",
                                  "H. ",
                                  "5 sampai ",
                                  "Kepala Dinas ",
                                  "\n\n",
                                  "(baca juga: ",
                                  "Baca juga: a\n"}) {
    CAPTURE(piece);
    const std::string few = repeated(piece, small), many = repeated(piece, large);
    // Milliseconds, as a rule. What is this slow would take minutes below.
    const double first = seconds_for(few, 1);
    CHECK(first < 1.5);
    if (first >= 1.5) continue;
    const double of_few = std::min(first, seconds_for(few, 2)), of_many = seconds_for(many, 2);
    const double growth = static_cast<double>(many.size()) / static_cast<double>(few.size());
    // What is done in a blink costs the page faults of its memory more than itself.
    CHECK(of_many <= allowed * growth * of_few + 0.1);
  }
}

TEST_CASE("properties: one line of 20 MB") {
  std::mt19937 random(6);
  std::string text(20'000'000 / instrumented, 'a');
  for (char& c : text) c = "abcXYZ019.,-/:'@"[random() % 16];
  const auto begin = std::chrono::steady_clock::now();
  const Article article = extractor().extract({.text = text});
  CHECK(article.text.size() == text.size());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
  CHECK(extractor().extract({.text = std::string(20'000'000 / instrumented, 'a')}).numbers.empty());
}
