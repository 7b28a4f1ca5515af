// Who says what. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::read_article;
using warta::article::spoken;

TEST_CASE("attribution: objects of verbs are no speech") {
  CHECK(spoken("Rahma menyampaikan bantuan kepada warga.") == "");
  CHECK(spoken("Rahma menjelaskan soal banjir itu.") == "");
  CHECK(spoken("Rahma enggan mengatakan bahwa air akan surut.") == "");
  CHECK(spoken("Rahma memberi kata sambutan.") == "");
}

TEST_CASE("attribution: objects and settings of verbs, and what is a clause behind them") {
  CHECK(spoken("Rahma menyatakan dukungan penuh terhadap warga yang mengungsi.") == "");
  CHECK(spoken("Rahma menegaskan komitmen untuk menjaga sungai itu.") == "");
  CHECK(spoken("Rahma membenarkan kabar tersebut.") == "");
  CHECK(spoken("Rahma membenarkan pihaknya menerima laporan.") == "Siti Rahma: pihaknya menerima laporan\n");
  CHECK(spoken("Rahma menyebut \"zona merah\" di kota itu.") == "");
  CHECK(spoken("Rahma mengatakan dalam dua hari ini warga yang mengungsi akan pulang.") ==
        "Siti Rahma: dalam dua hari ini warga yang mengungsi akan pulang\n");
  CHECK(spoken("Rahma mengatakan dalam sambutannya, air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Rahma mengatakan kepada wartawan bahwa air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Rahma menilai perkembangan kota itu perlu diimbangi taman.") ==
        "Siti Rahma: perkembangan kota itu perlu diimbangi taman\n");
  CHECK(spoken("Rahma bilang warga pulang. \"Air surut,\" bilang Rizal.") ==
        "Siti Rahma: warga pulang\nRizal Hasan: \"Air surut,\"\n");
}

TEST_CASE("attribution: nouns that say something, and requests") {
  CHECK(spoken("Rahma menekankan pentingnya sekolah itu.") == "Siti Rahma: pentingnya sekolah itu\n");
  CHECK(spoken("Rahma menegaskan komitmen bahwa kantornya siap.") == "Siti Rahma: kantornya siap\n");
  CHECK(spoken("Rahma menyampaikan harapan agar air surut.") == "Siti Rahma: air surut\n");
  CHECK(spoken("Rahma meminta Dinas Sosial membantu warga.") == "Siti Rahma: Dinas Sosial membantu warga\n");
  CHECK(spoken("Rahma mengimbau para petani untuk menanam padi.") == "Siti Rahma: para petani untuk menanam padi\n");
  CHECK(spoken("Rahma meminta pendapat warga yang mengungsi.") == "");
  CHECK(spoken("Rahma mendorong pintu rumah itu dan memanggil warga.") == "");
}

TEST_CASE("attribution: quotations without a speaker, and those of other articles") {
  CHECK(spoken("Mereka memakai \"zona merah\" sebagai nama.") == "");
  CHECK(spoken("Baca juga: \"Air Surut\" Kata Rahma") == "");
  CHECK(spoken("\"Air surut,\" ujarnya.", "") == "");
}

TEST_CASE("attribution: nobody names himself by his post") {
  const warta::Article article =
      read_article("Bupati Demak Siti Rahma hadir. \"Saya senang, dan Bupati juga,\" kata Siti Rahma.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 2);
}
