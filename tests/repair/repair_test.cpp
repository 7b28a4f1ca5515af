#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>

using namespace warta;

namespace {

const Extractor& extractor() {
  static const Extractor built_in;
  return built_in;
}

/// All repairs as "from>to".
std::string repairs(const std::string& text) {
  std::string out;
  for (const Repair& r : extractor().extract({.text = text}).repairs) {
    CHECK(text.substr(r.span.begin, r.span.size()) == r.from);
    out += (out.empty() ? "" : " ") + r.from + ">" + r.to;
  }
  return out;
}

}  // namespace

TEST_CASE("repair: words whose i is damaged") {
  CHECK(repairs("Rapat itu dìgelar kemarin.") == "dìgelar>digelar");
  CHECK(repairs("Dana itu menjadì berkurang.") == "menjadì>menjadi");
  CHECK(repairs("Jalan itu dí desa.") == "dí>di");
  CHECK(repairs("Jalan ınì rusak.") == "ınì>ini");        // without its dot
  CHECK(repairs("Warga hadіr semua.") == "hadіr>hadir");  // Cyrillic
  CHECK(repairs("Mereka bersama-sama dìbìna.") == "dìbìna>dibina");
}

TEST_CASE("repair: with affixes, and where a sentence begins") {
  CHECK(repairs("Ia memperbaìkinya.") == "memperbaìkinya>memperbaikinya");
  CHECK(repairs("Dìgelar rapat. Inì penting.") == "Dìgelar>Digelar Inì>Ini");
}

// bytes        d  i  CC 80  gelar
TEST_CASE("repair: a letter with a combining accent, all its bytes") {
  const std::string text = "Rapat di\u0300gelar.";
  const auto found = extractor().extract({.text = text}).repairs;
  REQUIRE(found.size() == 1);
  CHECK(found[0].span == Span{6, 15});
  CHECK(found[0].from == "di\u0300gelar");
  CHECK(found[0].to == "digelar");
}

TEST_CASE("repair: names and loan words that keep their accents") {
  CHECK(repairs("Pelatih José Díaz bertemu Müller dan Pilín di Jakarta.").empty());
  CHECK(repairs("Kafe “Élite” menjual café au lait.").empty());
  CHECK(repairs("Warga Kota Málaga dan San Martín hadir.").empty());
}

TEST_CASE("repair: no word of the language, no repair") {
  CHECK(repairs("Kata zqxì tidak ada.").empty());
  CHECK(repairs("Ia menyebut dìgélar.").empty());  // another foreign letter as well: no damage of this sort
}

TEST_CASE("repair: an accent that is the mark of an article is mended in names, too") {
  CHECK(repairs("Warga bernama Wardì hadir. Rapat dimulai.").empty());
  CHECK(repairs("Warga bernama Wardì hadir. Rapat dìgelar.") == "Wardì>Wardi dìgelar>digelar");
  // Another accent than the article's damage stays.
  CHECK(repairs("Warga bernama Martín hadir. Rapat dìgelar, lalu dìbuka, lalu dìtutup.").find("Martín") == std::string::npos);
}

TEST_CASE("repair: accents on a, o and u need two words") {
  CHECK(repairs("Ia mengatakan bàhwa benar.").empty());
  CHECK(repairs("Ia mengatakan bàhwa jalan rusàk.") == "bàhwa>bahwa rusàk>rusak");
}

TEST_CASE("repair: acute accents, which names have, need three words") {
  CHECK(repairs("Pelatih Pilín hadir. Rapat dígelar, lalu díbuka.") == "dígelar>digelar díbuka>dibuka");
  CHECK(repairs("Pelatih Pilín hadir. Rapat dígelar, lalu dígelar, lalu dígelar.").find("Pilín") ==
        std::string::npos);  // one word proves too little
  CHECK(repairs("Pelatih Pilín hadir. Rapat dígelar, díbuka, lalu dítutup.").find("Pilín>Pilin") != std::string::npos);
  // For capitalised words that are known, one proof is enough.
  CHECK(repairs("Rapat dígelar Bupatí kemarin.") == "dígelar>digelar Bupatí>Bupati");
}

TEST_CASE("repair: accents that loan words have are damage only where an article is full of them") {
  CHECK(repairs("Warga dékat rumah hadir.").empty());
  CHECK(repairs("Merèka dèkat rumah dan mèmbawa bèras sètelah pèsta.") ==
        "Merèka>Mereka dèkat>dekat mèmbawa>membawa bèras>beras sètelah>setelah pèsta>pesta");
}

TEST_CASE("repair: words among those of another language stay") {
  CHECK(repairs("Ia berkata un día de gloria.").empty());
  CHECK(repairs("Doa itu lā ilāha dan ṣalat.").empty());
  CHECK(repairs("Kata “voilà” dan “vis-à-vis” dipinjam, Niccolò dan Totò nama.").empty());
  CHECK(repairs("Ia makan bún chả dan phở bò di Hồ Chí Minh, lalu ke Bình Dương.").empty());
  CHECK(repairs("Россия и Украина: «тема» номер.").empty());
}

/// The kinds of all repairs, in order.
std::string kinds(const std::string& text) {
  std::string out;
  for (const Repair& r : extractor().extract({.text = text}).repairs)
    out += (out.empty() ? "" : " ") + std::string(warta::to_string(r.kind));
  return out;
}

TEST_CASE("repair: letters of another script inside a word, names too") {
  CHECK(repairs("Вupati Siti Rаhma hadir.") == "Вupati>Bupati Rаhma>Rahma");
  CHECK(kinds("Вupati hadir.") == "look_alike");
  CHECK(repairs("Kadar TNFα dan α-tokoferol diukur dalam μg.").empty());
  CHECK(repairs("Kota Москва dan kata Россия tetap.").empty());
  CHECK(repairs("Ia membaca раdа pagi hari itu.") == "раdа>pada");
  CHECK(repairs("Rеnе\u0301 hadir.") == "Rеnе\u0301>René");  // its accent is none of ours
}

TEST_CASE("repair: letters in another dress") {
  CHECK(repairs("Ｂｕｐａｔｉ 𝐁𝐮𝐩𝐚𝐭𝐢 Ⓑⓤⓟⓐⓣⓘ Bᴜᴘᴀᴛɪ") == "Ｂｕｐａｔｉ>Bupati 𝐁𝐮𝐩𝐚𝐭𝐢>Bupati Ⓑⓤⓟⓐⓣⓘ>Bupati Bᴜᴘᴀᴛɪ>Bupati");
  CHECK(kinds("Ｂｕｐａｔｉ Bᴜᴘᴀᴛɪ") == "letter_form letter_form");
  CHECK(repairs("Ｒｐ５ juta") == "Ｒｐ>Rp ５>5");
}

TEST_CASE("repair: invisible characters in words; between words they change nothing") {
  CHECK(repairs("\uFEFFBu\u200Bpati \u2060anti\u00ADkorupsi") == "Bu\u200Bpati>Bupati anti\u00ADkorupsi>antikorupsi");
  CHECK(kinds("Bu\u200Bpati") == "invisible");
  CHECK(repairs("Rp5\u00A0juta, 3\u2009km\u202Flagi").empty());
}

TEST_CASE("repair: entities and mojibake, also between words") {
  CHECK(repairs("Dinas A &amp; B&nbsp;hadir") == "&amp;>& &nbsp;> ");
  CHECK(kinds("A &amp; JosÃ©") == "entity mojibake");
  CHECK(repairs("Rapat dÃ¬gelar.") == "dÃ¬gelar>digelar");  // both are one repair
  CHECK(kinds("Rapat dÃ¬gelar.") == "mojibake");
}

TEST_CASE("repair: words split at the end of a line") {
  CHECK(repairs("Biaya pem-\nbangunan naik.") == "pem-\nbangunan>pembangunan");
  CHECK(repairs("Biaya pem-\r\n  bangunan naik.") == "pem-\r\n  bangunan>pembangunan");
  CHECK(repairs("Biaya pem\u00AD\nbangunan naik.") == "pem\u00AD\nbangunan>pembangunan");
  CHECK(repairs("Para anak-\nanak bermain.") == "anak-\nanak>anak-anak");
  CHECK(repairs("KABU-\nPATEN DEMAK") == "KABU-\nPATEN>KABUPATEN");
  CHECK(repairs("jalan Palembang-\nJambi, ke-\n13, nomor 5-\n10, Wi-\nrombo, -\n-").empty());
  CHECK(repairs("pem-\nbangunan kabu-\npaten war-\nga bernama Wi-\nrombo").find("Wi-\nrombo>Wirombo") != std::string::npos);
}

TEST_CASE("repair: can be switched off") {
  static const Extractor as_written({.repair = false});
  const std::string text = "Rapat dìgelar Вupati Bu\u200Bpati &amp; JosÃ© Ｂｕｐａｔｉ pem-\nbangunan. Beyonc\xE9";
  CHECK(as_written.extract({.text = text}).repairs.empty());
  CHECK(as_written.extract({.text = "Ada lìma orang."}).numbers.empty());
  CHECK(as_written.extract({.text = "Ada lima\u00A0orang."}).numbers.size() == 1);
}

TEST_CASE("repair: encodings, declared and detected") {
  const std::string bytes = "Ada lima orang di kafe Beyonc\xE9 \x96 Bupati Demak Siti Rahma hadir.";
  const Article declared = extractor().extract({.text = bytes, .encoding = "windows-1252"});
  CHECK(declared.repairs.empty());
  const Article detected = extractor().extract({.text = bytes});
  CHECK(kinds(bytes) == "encoding encoding");
  for (const Article& article : {declared, detected}) {
    CHECK(article.text == bytes);
    REQUIRE(article.officials.size() == 1);
    CHECK(article.slice(article.officials[0].span) == "Bupati Demak Siti Rahma");
  }
  CHECK(knows_encoding("windows-1252"));
  CHECK_FALSE(knows_encoding("no such"));
  CHECK(extractor().extract({.text = bytes, .encoding = "no such"}).repairs.size() == detected.repairs.size());
}

TEST_CASE("repair: text that is not damaged stays as it is") {
  CHECK(repairs("Bupati hadir pada Jum’at (3/1/2025) pukul 09.30 WIB – “terima kasih”, katanya…").empty());
  CHECK(repairs("").empty());
}

TEST_CASE("repair: later stages read the repaired word and give the original's place") {
  const std::string text = "Ada lìma orang dì sana.";
  const Article article = extractor().extract({.text = text});
  REQUIRE(article.numbers.size() == 1);
  CHECK(article.slice(article.numbers[0].span) == "lìma orang");
  CHECK(article.numbers[0].value == Decimal{5, 0});
}

TEST_CASE("repair: words glued to a name are parted, and are no repair") {
  const std::string text = "Gubernur Jawa BaratHadi Sarwonomengatakan BMKGtelah hadir..";
  const Article article = extractor().extract({.text = text});
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].name == "Hadi Sarwono");
  CHECK(article.officials[0].span == Span{0, text.find("mengatakan")});
  CHECK(article.repairs.empty());
}

TEST_CASE("repair: where words are glued, number words, counted nouns and hari ini are read apart") {
  const auto read = [](const std::string& text) {
    return extractor().extract({.text = "Siti Rahmamengatakan begitu. " + text, .published = std::chrono::year(2025) / 6 / 18});
  };
  SUBCASE("a number word") {
    const Article article = read("Polisi menangkap enampengedar sabu.");
    REQUIRE(article.numbers.size() == 1);
    CHECK(article.numbers[0].value == Decimal{6, 0});
    CHECK(article.repairs.empty());
  }
  SUBCASE("what is counted") {
    const Article article = read("Ada 12 rumahterdampak banjir.");
    REQUIRE(article.numbers.size() == 1);
    CHECK(article.numbers[0].unit == "rumah");
  }
  SUBCASE("a time") {
    for (const char* text : {"Harga hari initurun lagi.", "Jadwal hargahari ini."}) {
      const Article article = read(text);
      REQUIRE(article.dates.size() == 1);
      CHECK(article.dates[0].value == "2025-06-18");
    }
  }
  SUBCASE("words that only look so stay whole") {
    for (const char* text : {"Bantuan bagi kaum duafa.", "Matahari ini terbit.", "Ada dualisme di sana."})
      CHECK(read(text).numbers.size() + read(text).dates.size() == 0);
  }
}

TEST_CASE("repair: a zone of time and an acronym end before a capital or a noun") {
  const Article article = extractor().extract(
      {.text = "Laga pukul 19.30 WIBPerebutan juara. Lari UTMBtahun ini.", .published = std::chrono::year(2025) / 6 / 18});
  REQUIRE(article.dates.size() == 2);
  CHECK(article.dates[0].value == "2025-06-18T19:30+07:00");
  CHECK(article.dates[1].value == "2025");
}

TEST_CASE("repair: a name is cut off the acronym that its post ends with") {
  for (const char* text : {"Ketua Umum PSSISarwono Hadi hadir.", "Menteri Kebudayaan RISarwono Hadi hadir."}) {
    const Article article = extractor().extract({.text = text});
    REQUIRE(article.officials.size() == 1);
    CHECK(article.officials[0].name == "Sarwono Hadi");
    CHECK(article.repairs.empty());
  }
}

TEST_CASE("repair: names and words that only end like another word stay whole") {
  for (const char* name : {"Tambusai", "Wulandari", "Kusnadi", "Krakatau", "Ramadan", "Martini", "Bersertifikat", "Mashari"}) {
    const std::string text = "Bupati Demak Siti " + std::string(name) + " hadir.";
    const Article article = extractor().extract({.text = text});
    REQUIRE(article.officials.size() == 1);
    CHECK(article.officials[0].name == "Siti " + std::string(name));
  }
}
