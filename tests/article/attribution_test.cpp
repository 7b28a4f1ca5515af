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
  CHECK(spoken("Rahma menambahkan melalui rapat itu warga bisa bertanya.") ==
        "Siti Rahma: melalui rapat itu warga bisa bertanya\n");
  CHECK(spoken("Rahma mengatakan melalui pesan singkat, Senin.") == "");
  CHECK(spoken("Rahma memaparkan beberapa pihak yang akan diminta memperoleh beras.") == "");
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

TEST_CASE("attribution: a clause that points back, and one that opens with its circumstance") {
  CHECK(spoken("Rahma mengatakan hal itu menandai babak baru.") == "Siti Rahma: hal itu menandai babak baru\n");
  CHECK(spoken("Rahma menegaskan hal itu tidak benar.") == "Siti Rahma: hal itu tidak benar\n");
  CHECK(spoken("Rahma menyampaikan hal itu menjawab wartawan.") == "");
  CHECK(spoken("Rahma menyampaikan hal itu langsung kepada warga.") == "");
  CHECK(spoken("Rahma mengatakan atas kejadian itu warga mengalami kerugian.") ==
        "Siti Rahma: atas kejadian itu warga mengalami kerugian\n");
  CHECK(spoken("Rahma mengatakan untuk menekan harga, pasar akan dibuka.") ==
        "Siti Rahma: untuk menekan harga, pasar akan dibuka\n");
}

TEST_CASE("attribution: promises, and what is asked to be done") {
  CHECK(spoken("Rahma berjanji akan menambah bus.") == "Siti Rahma: akan menambah bus\n");
  CHECK(spoken("Rahma berjanji pihaknya segera menambah bus.") == "Siti Rahma: pihaknya segera menambah bus\n");
  CHECK(spoken("Rahma khawatir akan banjir.") == "");
  CHECK(spoken("Rahma meminta sistem ini bisa diterapkan.") == "Siti Rahma: sistem ini bisa diterapkan\n");
  CHECK(spoken("Rahma meminta keterangan dari warga yang ditemui.") == "");
}

TEST_CASE("attribution: a condition is said with its word, and adverbs behind a verb are not said") {
  CHECK(spoken("Rahma menegaskan, kalau jalan rusak, warga harus melapor.") ==
        "Siti Rahma: kalau jalan rusak, warga harus melapor\n");
  CHECK(spoken("Rahma menyebut jika jalan itu rusak.") == "Siti Rahma: jalan itu rusak\n");
  CHECK(spoken("Rahma menegaskan kembali, jalan itu akan dibuka.") == "Siti Rahma: jalan itu akan dibuka\n");
  CHECK(spoken("Rahma menegaskan lagi bahwa jalan itu akan dibuka.") == "Siti Rahma: jalan itu akan dibuka\n");
}

TEST_CASE("attribution: what stands around menurutnya") {
  CHECK(spoken("Rahma hadir. Jalan itu rusak, menurutnya karena hujan.") == "Siti Rahma: karena hujan\n");
  CHECK(spoken("Rahma hadir. Jalan itu rusak parah, menurutnya.") == "Siti Rahma: Jalan itu rusak parah\n");
  CHECK(spoken("Rahma hadir. Pembangunan jalan tol itu, menurutnya, akan tertunda.") ==
        "Siti Rahma: Pembangunan jalan tol itu\nSiti Rahma: akan tertunda\n");
  CHECK(spoken("Rahma hadir. Menurut dia jalan rusak, dan warga menunggu.") == "Siti Rahma: jalan rusak, dan warga menunggu\n");
}

TEST_CASE("attribution: what is joined by karena menurutnya is said besides") {
  CHECK(spoken("Rahma mengatakan bahwa warga diminta pulang karena menurutnya, air sudah surut.") ==
        "Siti Rahma: warga diminta pulang\nSiti Rahma: air sudah surut\n");
}

TEST_CASE("attribution: what is said may stand before its verb") {
  CHECK(spoken("Rahma hadir. Permintaan itu ia sampaikan saat menyerahkan bantuan kepada warga.") == "");
  CHECK(spoken("Rahma hadir. Ia sampaikan air akan surut.") == "Siti Rahma: air akan surut\n");
}

TEST_CASE("attribution: who says the like is not the one it is compared with") {
  CHECK(
      spoken("\"Baik,\" ujar Rizal. Senada dengan yang disampaikan Rahma, ia meminta warga tetap tenang. \"Surut,\" katanya.") ==
      "Rizal Hasan: \"Baik,\"\nRizal Hasan: warga tetap tenang\nRizal Hasan: \"Surut,\"\n");
}

TEST_CASE("attribution: lines of one width") {
  CHECK(spoken("Rahma mengatakan air\nakan surut dan warga,\nRizal pulang.") ==
        "Siti Rahma: air\nakan surut dan warga,\nRizal pulang\n");
  CHECK(spoken("Rahma mengatakan air surut\nWarga pulang.") == "Siti Rahma: air surut\n");
}

TEST_CASE("attribution: words behind the first of a sentence, and verbs that go with another one") {
  CHECK(spoken("Namun kata Rahma, air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma menutup rapat, seraya mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("\"Baik,\" ujar Rahma. \"Air surut,\" katanya, sambil menambahkan bahwa warga akan pulang.") ==
        "Siti Rahma: \"Baik,\"\nSiti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\n");
  CHECK(spoken("Rahma hadir. Warga pulang dengan mengatakan bahwa air surut.") == "");
  CHECK(spoken("Rahma pulang tanpa mengatakan bahwa air surut.") == "");
}

TEST_CASE("attribution: where and when something was read or said is not said") {
  CHECK(spoken("Rahma mengatakan air akan surut, seperti dilansir Antara.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma mengatakan air akan surut, dikutip dari Antara, Senin.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma mengatakan air akan surut, Senin malam (2/3).") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma mengatakan air akan surut saat ditemui di kantornya.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma mengatakan air akan surut, Senin jalan dibuka.") == "Siti Rahma: air akan surut, Senin jalan dibuka\n");
}

TEST_CASE("attribution: commas that local pages leave out") {
  CHECK(spoken("Pelaku lari, namun kata Rahma petugas menangkap pelaku.") == "Siti Rahma: petugas menangkap pelaku\n");
  CHECK(spoken("Warga mengungsi karena menurut Rahma air akan naik.") == "Siti Rahma: air akan naik\n");
  CHECK(spoken("Terkait jalan itu kata Rahma, warga akan didata.") ==
        "Siti Rahma: Terkait jalan itu\nSiti Rahma: warga akan didata\n");
  CHECK(spoken("Dari hasil rapat itu, kata Rahma warga akan didata.") ==
        "Siti Rahma: Dari hasil rapat itu\nSiti Rahma: warga akan didata\n");
  CHECK(spoken("Air sudah surut, kata Rahma sambil menunjuk sungai.") == "Siti Rahma: Air sudah surut\n");
  CHECK(spoken("\"Baik,\" kata politikus itu Namun, lanjut Rahma, air akan surut.") ==
        "Siti Rahma: \"Baik,\"\nSiti Rahma: air akan surut\n");
}

TEST_CASE("attribution: who the speaker is, between, and a sentence of the speaker alone") {
  CHECK(spoken("Tahun depan, kata Rahma yang baru dilantik itu, jalan akan dibuka.") ==
        "Siti Rahma: Tahun depan\nSiti Rahma: jalan akan dibuka\n");
  CHECK(spoken("Air surut, kata Rahma yang datang bersama warga, Senin.") == "Siti Rahma: Air surut\n");
  CHECK(spoken("Rahma hadir. Jalan itu segera dibuka. Ujarnya.") == "Siti Rahma: Jalan itu segera dibuka\n");
  CHECK(spoken("Jalan itu segera dibuka. Kata Rahma.") == "Siti Rahma: Jalan itu segera dibuka\n");
  CHECK(spoken("Rahma hadir. Jalan itu segera dibuka.\n\nUjarnya.") == "");
}

TEST_CASE("attribution: what opens a sentence and says nothing") {
  CHECK(spoken("Oleh karena itu, kata Rahma, air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Program itu, kata Rahma, akan dimulai.") == "Siti Rahma: Program itu\nSiti Rahma: akan dimulai\n");
  CHECK(spoken("Dikatakan Rahma, bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
}

TEST_CASE("attribution: who is spoken of between is not the speaker") {
  CHECK(spoken("Rahma hadir. Penerima bantuan, Aminah (56), menerima beras dari Rahma. \"Baik,\" ujarnya.") == "");
  CHECK(spoken("Rahma hadir. Salah satu siswa, Budi, menyalami Rahma. \"Baik,\" ujarnya.") == "");
  CHECK(spoken("Ia memakai nama Rahma, sehingga warga yang membaca mengira bahwa air surut.") == "");
  CHECK(spoken("Rahma hadir. Panitia mengundang petani, nelayan, Rahma. \"Baik,\" ujarnya.") == "Siti Rahma: \"Baik,\"\n");
}

TEST_CASE("attribution: passives without a speaker, and verbs behind what was said") {
  CHECK(spoken("Rahma hadir. Dijelaskan, air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma hadir. Lebih lanjut ditambahkan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma hadir. Zona yang ia sebut merah ditutup, dan kami pastikan bahwa air surut. \"Baik,\" ujarnya.") ==
        "Siti Rahma: \"Baik,\"\n");
  CHECK(spoken("Rahma hadir. Dikonfirmasi, pihak sekolah belum menjawab.") == "");
  CHECK(spoken("\"Baik,\" kata Rahma, menambahkan bahwa air akan surut.") ==
        "Siti Rahma: \"Baik,\"\nSiti Rahma: air akan surut\n");
  CHECK(spoken("Rahma membenarkan warga akan pindah,ungkap Rahma kepada wartawan.") == "Siti Rahma: warga akan pindah\n");
}

TEST_CASE("attribution: other posts of the subject, and somebody who is not named") {
  CHECK(spoken("Rahma, yang juga Ketua PMI Demak, menegaskan air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma hadir. \"Baik,\" ujar pria tersebut.") == "");
  CHECK(spoken("Rahma hadir. \"Baik,\" ujar Rahma. Lurah Sayung mengucapkan terima kasih. \"Senang,\" pungkasnya.") ==
        "Siti Rahma: \"Baik,\"\n");
}

TEST_CASE("attribution: whom a speaker speaks of is not the speaker") {
  CHECK(spoken("Menurut Rahma, Rizal akan hadir. \"Baik,\" ujarnya.") == "Siti Rahma: Rizal akan hadir\nSiti Rahma: \"Baik,\"\n");
  CHECK(spoken("Rahma hadir. Ia menambahkan, Rizal akan hadir. \"Baik,\" ujarnya.") ==
        "Siti Rahma: Rizal akan hadir\nSiti Rahma: \"Baik,\"\n");
}
