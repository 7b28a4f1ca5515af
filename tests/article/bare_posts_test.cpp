// Posts without a name: whose they are, and which are vacant. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::read_article;

TEST_CASE("bare posts: posts in lower case that name no region are anybody's") {
  CHECK(read_article("Para saksi ditanya jaksa di ruang itu.").posts.empty());
  const warta::Article article = read_article("Warga meminta bupati Demak datang, dan menunggu Gubernur.");
  REQUIRE(article.posts.size() == 2);
  CHECK(article.posts[0].region.code == "33.21");
}

TEST_CASE("bare posts: a post counts once, and none that a decree, a relative or a word of pointing takes") {
  CHECK(read_article("Bupati Demak hadir.\n\nLalu Bupati Demak pulang.").posts.size() == 1);
  CHECK(read_article("Keputusan Bupati Demak berlaku, dan istri Bupati Demak hadir.").posts.empty());
  CHECK(read_article("\"Baik,\" kata Ketua PMI Demak itu.").posts.empty());
  const warta::Article named =
      read_article("Keputusan Bupati Demak Hadi Sarwono berlaku. Istri Bupati Demak, Rina Melinda, hadir.");
  REQUIRE(named.officials.size() == 1);
  CHECK(named.officials[0].name == "Hadi Sarwono");
}

TEST_CASE("bare posts: what is no vacant post") {
  CHECK(read_article("Rapat Dewan Gubernur BI digelar.").posts.empty());
  CHECK(read_article("Surat Edaran (SE) Wali Kota Bandung berlaku.").posts.empty());
  CHECK(read_article("Ia menjabat sebagai Bupati Demak.").posts.empty());
  CHECK(read_article("Warga menemui Bupati se-Jawa Tengah.").posts.empty());
  CHECK(read_article("Aturan Menteri Keuangan Nomor 32 berlaku.").posts.empty());
  CHECK(read_article("Kapolsek setempat, Rizaldi Hasibuan, hadir.").posts.empty());
  CHECK(read_article("Warga menemui Bupati Demak. Bupati Demak pulang.").posts.size() == 1);
  CHECK(read_article("Warga menemui Bupati Demak dan Gubernur Jawa Tengah.").posts.size() == 2);
}

TEST_CASE("bare posts: each post of a list is vacant, whatever stands before its comma") {
  CHECK(read_article("Hadir Kapolsek Sayung, Danramil Sayung dan Kepala Desa Sayung.").posts.size() == 3);
  CHECK(read_article("Hadir Bupati Demak Siti Rahma, Kapolres Demak, dan Dandim 0716/Demak.").posts.size() == 2);
  CHECK(read_article("Rizaldi Hasibuan, Kapolres Demak, hadir.").posts.empty());
  CHECK(read_article("Hadir Ketua LPPM UPR, Camat Sayung.").posts.size() == 1);
  CHECK(read_article("Hadir Camat Sayung, Danramil Sayung, Pemerintah dan aparat Desa Sayung.").posts.size() == 2);
  CHECK(read_article("\"Ada Pak Camat dan Pak Kades di sini.\"").posts.size() == 2);
  CHECK(read_article("Ia menunggu Bapak Bupati Demak Agar Jalan Dibangun.").posts.size() == 1);
  CHECK(read_article("Hadir Inspektur Daerah Demak dan Asisten Administrasi Umum.").posts.size() == 2);
}

TEST_CASE("bare posts: what a list means of many, and what is run for") {
  CHECK(read_article("Hadir para Camat dan Kepala Desa, dan Kepala OPD Demak.").posts.empty());
  CHECK(read_article("Kades se-Demak hadir. Kepala Desa Sayung Siti Rahma pulang.").officials.at(0).mentions.size() == 1);
  CHECK(read_article("Pasangan calon Bupati dan Wakil Bupati Demak hadir.").posts.empty());
  CHECK(read_article("Debat tiga pasangan calon Bupati dan Wakil Bupati Demak digelar.").posts.empty());
  CHECK(read_article("Debat Pasangan Calon (Paslon) Bupati dan Wakil Bupati Demak digelar.").posts.empty());
  CHECK(read_article("Pemilihan Bupati dan Wakil Bupati Demak digelar.").posts.empty());
  CHECK(read_article("DEMAK - Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota digelar.")
            .posts.empty());
  CHECK(read_article("JAWA TENGAH - Arahan bagi semua, baik Bupati maupun Wali Kota Semarang, dibaca.").posts.empty());
  CHECK(read_article("DEMAK - Itu pertimbangan bagi Kepala Daerah yang baru.").posts.empty());
  CHECK(read_article("Hadir dua orang Wakil Rektor Universitas Demak dan Anggota Polsek Sayung.").posts.empty());
  CHECK(read_article("Mereka membawa piala bergilir Gubernur Jawa Tengah.").posts.empty());
  CHECK(read_article("Bupati dan Wakil Bupati Demak hadir.").posts.size() == 2);
  CHECK(read_article("Rizaldi, yang juga Ketua DPRD Demak, hadir.").posts.empty());
}

TEST_CASE("bare posts: a post that goes on in unread words is nobody's of the article") {
  const warta::Article article = read_article("Presiden Rizal Hasan hadir.\n\nPresiden Federasi Rusia pulang.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 1);
}
