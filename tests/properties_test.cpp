// What must hold for any text: the corpus, the corpus cut, damaged and mixed, and noise.
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
#include "repeated.h"
#include "sanitizers.h"
#include "span_check.h"
#include "text/utf8.h"

using namespace warta;

namespace {

const Extractor& extractor() {
  static const Extractor built_in;
  return built_in;
}

/// The bytes as JSON shows them, with U+FFFD for what is not UTF-8.
std::string as_utf8(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const text::CodePoint c = text::decode(bytes, at);
    text::append(out, c.value);
    at += c.length;
  }
  return out;
}

/// Whether every "text" beside a "span" is the slice of that span, wherever they stand in the JSON.
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
  const std::string fault = test::fault_of_spans(article);
  const bool spans_hold = fault.empty();
  simdjson::dom::parser parser;
  const std::string json = to_json(article);
  simdjson::dom::element root;
  const bool is_json = parser.parse(json).get(root) == simdjson::SUCCESS;
  if (spans_hold && is_json && quotes_agree(root, text) && article.text == text) return;
  INFO("text: '", as_utf8(text.substr(0, 400)), "', of ", text.size(), " bytes");
  INFO("not so: ", fault);
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

/// A locale's way to group digits with stops, as Indonesian does and JSON must not.
class Grouping : public std::numpunct<char> {
 protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

/// Sets the global locale for as long as the object lives.
class GlobalLocale {
 public:
  explicit GlobalLocale(const std::locale& locale) : before_(std::locale::global(locale)) {}
  ~GlobalLocale() { std::locale::global(before_); }
  GlobalLocale(const GlobalLocale&) = delete;
  GlobalLocale& operator=(const GlobalLocale&) = delete;

 private:
  std::locale before_;
};

/// Calls `do_at` for places of all articles, `step` bytes apart; the steps go on from one article into the next, so that no two
/// are cut at the same places.
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

TEST_CASE("properties: other figures") {
  std::mt19937 random(8);
  const auto figure = [&] {
    std::string digits(1 + random() % 18, '0');
    for (char& digit : digits) digit = static_cast<char>('0' + random() % 10);
    return digits;
  };
  for (const test::CorpusArticle& article : test::corpus()) {
    std::string text;
    for (std::size_t at = 0; at < article.text.size();) {
      const std::size_t end = std::min(article.text.find_first_not_of("0123456789", at), article.text.size());
      text += end == at ? article.text.substr(at, 1) : random() % 3 == 0 ? figure() : article.text.substr(at, end - at);
      at = std::max(end, at + 1);
    }
    check_article(text);
  }
  check_article("Produksi naik 100000000000000000 persen dari 1 ton menjadi 1000000000000000 ton.");
  for (const std::string ago : {"999999999 hari lalu", "500000000 dasawarsa lalu", "800000 hari silam", "2100 tahun silam"})
    check_article("Jalan itu dibuka " + ago + ".", {.text = {}, .published = std::chrono::year(2025) / 12 / 8});
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
    check_article(test::repeated(piece, 3000));
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
