#include "text/tokenize.h"

#include <array>

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "text/sixteen_bytes.h"

#include "text/utf8.h"

using namespace warta::text;

namespace {

/// The tokens, with bars between them.
std::string cut(const std::string& text) {
  std::string out;
  for (const Token& t : tokenize(text)) out += (out.empty() ? "" : "|") + text.substr(t.begin, t.end - t.begin);
  return out;
}

/// The names of the tokens' shapes, with blanks between them.
std::string shapes(const std::string& text) {
  std::string out;
  for (const Token& t : tokenize(text))
    out += (out.empty() ? "" : " ") + std::string(shape_names[static_cast<std::size_t>(t.shape)]);
  return out;
}

std::vector<Gap> gaps(const std::string& text) {
  std::vector<Gap> found;
  for (const Token& t : tokenize(text)) found.push_back(t.gap);
  return found;
}

struct Case {
  std::string text;
  std::string tokens;
  std::string shapes;
};

const Case cases[] = {
    // Letters, with apostrophes between them.
    {"Jum'at Ma'ruf", "Jum'at|Ma'ruf", "Cap Cap"},
    {"Qur’an", "Qur’an", "Cap"},
    {"'kata'", "'|kata|'", "punct lower punct"},
    {"bupati Bupati PPPK iPhone PilKada A", "bupati|Bupati|PPPK|iPhone|PilKada|A", "lower Cap CAPS mixed mixed CAPS"},
    {"José Élite ÉLITE élite", "José|Élite|ÉLITE|élite", "Cap Cap CAPS lower"},
    {"Tanjung JabungTimur.", "Tanjung|Jabung|Timur|.", "Cap Cap Cap punct"},
    {"diSumedang danLahat iPhone", "di|Sumedang|dan|Lahat|iPhone", "lower Cap lower Cap mixed"},
    {"PresidenSusilo wargaJakarta BupatiOKI", "Presiden|Susilo|warga|Jakarta|Bupati|OKI", "Cap Cap lower Cap Cap CAPS"},
    {"McDonald LinkedIn eBay", "McDonald|LinkedIn|eBay", "mixed mixed mixed"},
    // Hyphens: reduplication is one word, names side by side are not.
    {"anak-anak rata-rata", "anak-anak|rata-rata", "lower lower"},
    {"Undang-Undang Anak-anak", "Undang-Undang|Anak-anak", "Cap Cap"},
    {"UNDANG-UNDANG", "UNDANG-UNDANG", "CAPS"},
    {"Palembang-Jambi", "Palembang|-|Jambi", "Cap punct Cap"},
    {"ke-13", "ke|-|13", "lower punct digits"},
    {"Covid-19", "Covid|-|19", "Cap punct digits"},
    {"kata- kata", "kata|-|kata", "lower punct lower"},
    // Stops.
    {"H. Budi", "H.|Budi", "initial Cap"},
    {"Budi, S.Pd., M.T.", "Budi|,|S.Pd.|,|M.T.", "Cap punct abbreviation punct abbreviation"},
    {"A.Md.Keb.", "A.Md.Keb.", "abbreviation"},
    {"S.Pd", "S.Pd", "abbreviation"},
    {"LL.M, S.Pd.I", "LL.M|,|S.Pd.I", "abbreviation punct abbreviation"},
    {"SH.MH S.Sos.M.Si", "SH|.|MH|S.Sos.|M.Si", "CAPS punct CAPS abbreviation abbreviation"},
    {"H.Ali Ir.H.M.Nur", "H.|Ali|Ir|.|H.|M.|Nur", "initial Cap Cap punct initial initial Cap"},
    {"H.R. Rasuna", "H.R.|Rasuna", "abbreviation Cap"},
    {"Drs. Budi", "Drs|.|Budi", "Cap punct Cap"},
    {"dilantik.Acara", "dilantik|.|Acara", "lower punct Cap"},
    {"selesai.", "selesai|.", "lower punct"},
    // Figures.
    {"2.082 1,5 09.30", "2.082|1,5|09.30", "decimal decimal decimal"},
    {"09:30", "09:30", "decimal"},
    {"2025", "2025", "digits"},
    {"22/12/2025", "22/12/2025", "slashed"},
    {"22/12/2025, 5.", "22/12/2025|,|5|.", "slashed punct digits punct"},
    {"2021,20:00 2021,20", "2021|,|20:00|2021,20", "digits punct decimal decimal"},
    {"2,326,825,408.000", "2,326,825,408.000", "decimal"},
    {"5-10 12-15", "5|-|10|12|-|15", "digits punct digits digits punct digits"},
    {"2025.Acara", "2025|.|Acara", "digits punct Cap"},
    // Letters beside digits.
    {"G20 m2 SMAN1", "G20|m2|SMAN1", "alnum alnum alnum"},
    {"Rp1,5 Rp5 3x 5jt", "Rp|1,5|Rp|5|3|x|5|jt", "Cap decimal Cap digits digits lower digits lower"},
    {"diterima19.658", "diterima|19.658", "lower decimal"},
    {"tahun2025", "tahun|2025", "lower digits"},
    // Addresses.
    {"sumeks.co KOMPAS.com Liputan6.com", "sumeks.co|KOMPAS.com|Liputan6.com", "address address address"},
    {"KOMPAS.com-Menteri SUMEKS.CO-Bupati hadir.Desa", "KOMPAS.com|-|Menteri|SUMEKS.CO|-|Bupati|hadir|.|Desa",
     "address punct Cap address punct Cap lower punct Cap"},
    {"https://contoh.id/a?b=1 lalu", "https://contoh.id/a?b=1|lalu", "address lower"},
    {"www.contoh.tld/x y", "www.contoh.tld/x|y", "address lower"},
    {"@akun_resmi #tagar", "@akun_resmi|#tagar", "address address"},
    {"# @ 5", "#|@|5", "punct punct digits"},
    // Marks.
    {"(*) – ...", "(|*|)|–|...", "punct punct punct punct punct"},
    {"*** -- ==", "***|--|==", "punct punct punct"},
    {"50%", "50|%", "digits punct"},
    {"“Ya,”", "“|Ya|,|”", "punct Cap punct punct"},
    {"\uFFFDa\uFFFD", "\uFFFD|a|\uFFFD", "punct lower punct"},
};

}  // namespace

TEST_CASE("tokenize: what is one token") {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(cut(c.text) == c.tokens);
    CHECK(shapes(c.text) == c.shapes);
  }
}

TEST_CASE("tokenize: each run of the same mark is one token") { CHECK(cut("Apa?? Ya!!!") == "Apa|??|Ya|!!!"); }

TEST_CASE("tokenize: gaps") {
  CHECK(gaps("Rp5 juta") == std::vector{Gap::blank_line, Gap::none, Gap::blank});
  CHECK(gaps("a\nb\n\nc \n d") == std::vector{Gap::blank_line, Gap::line, Gap::blank_line, Gap::line});
  CHECK(gaps("a\n \t\nb") == std::vector{Gap::blank_line, Gap::blank_line});
  CHECK(tokenize("").empty());
  CHECK(tokenize(" \n\t ").empty());
}

TEST_CASE("tokenize: one hash for all spellings of a word") {
  const auto hash = [](const std::string& word) { return tokenize(word).front().hash; };
  for (const auto& spellings : {std::pair<std::string, std::string>{"Bupati", "BUPATI"},
                                {"anak-anak", "ANAK-ANAK"},
                                {"Élite", "élite"},
                                {"mengungsi", "MENGUNGSI"},
                                {"pertanggungjawab", "PERTANGGUNGJAWAB"},
                                {"pertanggungjawaban", "PERTANGGUNGJAWABAN"}}) {
    const std::string &a = spellings.first, &b = spellings.second;
    CAPTURE(a);
    CHECK(hash(a) == hash(b));
    CHECK(hash(a) == word_hash(lower(a)));
  }
}

TEST_CASE("tokenize: a word has its hash wherever it stands and however the text goes on") {
  const std::string letters = "pertanggungjawabannya";
  for (std::size_t size = 1; size <= letters.size(); ++size)
    for (const char* rest : {"", ",", " dan seterusnya", "!\n\nlebih dari enam belas"}) {
      const std::string text = letters.substr(0, size) + rest;
      CAPTURE(text);
      CHECK(tokenize(text).front().end == size);
      CHECK(tokenize(text).front().hash == word_hash(letters.substr(0, size)));
    }
}

TEST_CASE("tokenize: sixteen bytes are read alike, at once and one by one") {
  std::array<char, 16> bytes{};
  for (unsigned c = 0; c < 256; ++c)
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      bytes.fill('x');
      bytes[at] = static_cast<char>(c);
      const LetterBits found = find_letters(bytes.data()), expected = one_by_one::find_letters(bytes.data());
      const auto lower = lower_first_bytes(bytes.data(), at + 1),
                 expected_lower = one_by_one::lower_first_bytes(bytes.data(), at + 1);
      CAPTURE(c);
      CHECK(found.letters == expected.letters);
      CHECK(found.capitals == expected.capitals);
      CHECK(lower.low == expected_lower.low);
      CHECK(lower.high == expected_lower.high);
      CHECK(find_byte(bytes.data(), static_cast<std::uint8_t>(c)) ==
            one_by_one::find_byte(bytes.data(), static_cast<std::uint8_t>(c)));
    }
}

TEST_CASE("tokenize: foreign letters are marked") {
  CHECK(tokenize("José").front().has_foreign);
  CHECK_FALSE(tokenize("Jose").front().has_foreign);
}

TEST_CASE("tokenize: tokens are in order, and all between them is blank") {
  const std::vector<std::string> pieces = {"a", "B", "kata", "Kata", "1",  "25", ".", ",", "-",   "/",   ":",   "'",     "’",
                                           "é", "–", "…",    " ",    "\n", "@",  "#", "(", "com", "www", "://", "\uFFFD"};
  std::mt19937 random(5);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (std::size_t n = random() % 14; n > 0; --n) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    std::size_t at = 0;
    const auto is_blank = [&](std::size_t begin, std::size_t end) {
      return text.substr(begin, end - begin).find_first_not_of(" \n") == std::string::npos;
    };
    for (const Token& t : tokenize(text)) {
      REQUIRE(t.begin < t.end);
      REQUIRE(t.begin >= at);
      REQUIRE(is_blank(at, t.begin));
      REQUIRE((t.gap == Gap::none) == (t.begin == at && at > 0));
      at = t.end;
    }
    REQUIRE(is_blank(at, text.size()));
  }
}
