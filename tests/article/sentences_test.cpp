#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>

using namespace warta;

namespace {

std::vector<std::string> sentences(std::string_view text) {
  static const Extractor extractor;
  const Article article = extractor.extract({.text = text});
  std::vector<std::string> out;
  for (const Span& span : article.sentences) out.emplace_back(article.slice(span));
  return out;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences: of nothing there are none") {
  CHECK(sentences("") == Sentences{});
  CHECK(sentences(" \n ") == Sentences{});
  CHECK(sentences("***\n---") == Sentences{});
}

TEST_CASE("sentences: stops, question and exclamation marks") {
  CHECK(sentences("Bupati hadir. Warga senang! Siapa pulang? Entah") ==
        Sentences{"Bupati hadir.", "Warga senang!", "Siapa pulang?", "Entah"});
}

TEST_CASE("sentences: titles, degrees and initials end none") {
  CHECK(sentences("Ir. H. Rahman, M.T., M.M. mengatakan itu. Ia pulang.") ==
        Sentences{"Ir. H. Rahman, M.T., M.M. mengatakan itu.", "Ia pulang."});
  CHECK(sentences("Drs. B. J. Rahman hadir di Jl. Merdeka No. 5 Demak. Ia pulang.") ==
        Sentences{"Drs. B. J. Rahman hadir di Jl. Merdeka No. 5 Demak.", "Ia pulang."});
  CHECK(sentences("Bupati hadir di Kab. Demak bersama Moh. Rahman. Ia pulang.") ==
        Sentences{"Bupati hadir di Kab. Demak bersama Moh. Rahman.", "Ia pulang."});
}

TEST_CASE("sentences: a word that opens sentences ends the one before a degree") {
  CHECK(sentences("Yang hadir Siti Rahma, M.Si. Menurut dia, air surut.") ==
        Sentences{"Yang hadir Siti Rahma, M.Si.", "Menurut dia, air surut."});
}

TEST_CASE("sentences: figures") {
  CHECK(sentences("Ada 1.250 warga dan Rp2,5 miliar pada pukul 10.30 WIB. Ia pulang.") ==
        Sentences{"Ada 1.250 warga dan Rp2,5 miliar pada pukul 10.30 WIB.", "Ia pulang."});
  CHECK(sentences("1. Warga hadir. 2. Ia pulang.").front() == "1. Warga hadir.");
}

TEST_CASE("sentences: quotations keep their marks") {
  CHECK(sentences("“Kami hadir.” Ia pulang.") == Sentences{"“Kami hadir.”", "Ia pulang."});
  CHECK(sentences("“Kami hadir. Kami senang,” kata dia. \"Benar?\" tanya Siti.") ==
        Sentences{"“Kami hadir.", "Kami senang,” kata dia.", "\"Benar?\" tanya Siti."});
}

TEST_CASE("sentences: headlines and lines without a full stop") {
  CHECK(sentences("Bupati Lantik Camat\nDEMAK - Bupati hadir.\nWarga\nIa pulang.") ==
        Sentences{"Bupati Lantik Camat", "DEMAK -", "Bupati hadir.", "Warga", "Ia pulang."});
  CHECK(sentences("Yang hadir:\n• Camat\n• Lurah") == Sentences{"Yang hadir:", "• Camat", "• Lurah"});
}

TEST_CASE("sentences: wrapped text goes on over lone line feeds") {
  CHECK(sentences("Bupati hadir di\nbalai desa bersama Camat\nSayung dan warga.\nIa pulang.") ==
        Sentences{"Bupati hadir di\nbalai desa bersama Camat\nSayung dan warga.", "Ia pulang."});
}

TEST_CASE("sentences: they lie in the text in order, each within one zone") {
  static const Extractor extractor;
  const Article article =
      extractor.extract({.text = "Judul Berita\n\nDEMAK, WARTA.CO - Bupati hadir. Baca juga: Camat Pulang\n(abc)"});
  std::size_t end = 0;
  for (const Span& span : article.sentences) {
    CHECK(span.begin >= end);
    CHECK(span.begin < span.end);
    end = span.end;
    std::size_t zones = 0;
    for (const ZoneSpan& zone : article.zones) zones += zone.span.overlaps(span) ? 1 : 0;
    CHECK(zones == 1);
  }
  CHECK(article.sentences.size() == 5);
}
