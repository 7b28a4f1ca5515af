// Officials of whole articles: what is joined, what is told apart, and what is left out.
#include <warta/extractor.h>

#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

warta::Article extract(std::string_view text) {
  static const warta::Extractor extractor;
  warta::Input input;
  input.text = text;
  return extractor.extract(input);
}

/// "position, name" of all officials, one a line, in the order of the article.
std::string listed(const warta::Article& article) {
  std::string out;
  for (const warta::Official& official : article.officials) out += official.position + ", " + official.name + "\n";
  return out;
}

}  // namespace

TEST_CASE("officials: two posts and their two holders") {
  const warta::Article article = extract("Acara dibuka Bupati dan Wakil Bupati Demak, Suparjo Hadi dan Drs. Rizal Hasan, M.Si., kemarin.");
  REQUIRE(listed(article) == "Bupati, Suparjo Hadi\nWakil Bupati, Rizal Hasan\n");
  CHECK(article.officials[0].region.code == "33.21");
  CHECK(article.officials[1].region.code == "33.21");
  CHECK(article.officials[1].prefixes == std::vector<std::string>{"Drs."});
  CHECK(article.officials[1].suffixes == std::vector<std::string>{"M.Si."});
}

TEST_CASE("officials: one holder of two posts") {
  const warta::Article article = extract("Hadir pula Rizal Hasan (mantan Wakil Bupati Demak/Penjabat Bupati Kudus).");
  REQUIRE(listed(article) == "Wakil Bupati, Rizal Hasan\nBupati, Rizal Hasan\n");
  CHECK(article.officials[0].status == warta::Status::former);
  CHECK(article.officials[1].status == warta::Status::former);
  CHECK(article.officials[1].region.code == "33.19");
}

TEST_CASE("officials: a list in which posts and names take turns") {
  const warta::Article article =
      extract("Calonnya ialah Kepala Dinas Kesehatan, Siti Rahma, Asisten Administrasi Umum, Rizal Hasan, dan Kepala Bappeda, Joko Suparjo.");
  CHECK(article.officials.size() == 3);
  CHECK(listed(article).starts_with("Kepala Dinas Kesehatan, Siti Rahma\nAsisten Administrasi Umum, Rizal Hasan\n"));
}

TEST_CASE("officials: one person and post is one official, whose status is the strongest") {
  const warta::Article article = extract("Calon bupati Rizal Hasan menang pada 2024.\n\nBupati Demak Rizal Hasan dilantik kemarin.");
  REQUIRE(listed(article) == "Bupati, Rizal Hasan\n");
  CHECK(article.officials[0].status == warta::Status::incumbent);
  CHECK(article.officials[0].mentions.size() == 2);
  const warta::Article acting = extract("Pj Bupati Demak Rizal Hasan hadir.\n\nBupati Demak Rizal Hasan pulang.");
  REQUIRE(acting.officials.size() == 1);
  CHECK(acting.officials[0].status == warta::Status::acting);
  CHECK(acting.officials[0].acting == "Pj");
}

TEST_CASE("officials: a nickname in brackets is a mention, here and later") {
  const warta::Article article = extract("Wali Kota Bandung Rizal Hasan (Gus Ical) hadir.\n\nGus Ical menyapa warga, begitu pula Gus Dar.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 3);
  CHECK(article.officials[0].prefixes.empty());
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Dar");
}

TEST_CASE("officials: posts in lower case that name no region are anybody's") {
  CHECK(extract("Para saksi ditanya jaksa di ruang itu.").posts.empty());
  const warta::Article article = extract("Warga meminta bupati Demak datang, dan menunggu Gubernur.");
  REQUIRE(article.posts.size() == 2);
  CHECK(article.posts[0].region.code == "33.21");
}

TEST_CASE("officials: a post counts once, and none that a decree, a relative or a word of pointing takes") {
  CHECK(extract("Bupati Demak hadir.\n\nLalu Bupati Demak pulang.").posts.size() == 1);
  CHECK(extract("Keputusan Bupati Demak berlaku, dan istri Bupati Demak hadir.").posts.empty());
  CHECK(extract("\"Baik,\" kata Ketua PMI Demak itu.").posts.empty());
  const warta::Article named = extract("Keputusan Bupati Demak Hadi Sarwono berlaku. Istri Bupati Demak, Rina Melinda, hadir.");
  REQUIRE(named.officials.size() == 1);
  CHECK(named.officials[0].name == "Hadi Sarwono");
}

TEST_CASE("officials: a person without a post counts once, by the fullest name") {
  const warta::Article article = extract("Habib Hasan hadir.\n\nHabib Hasan Basri pulang. Jalan Jenderal Sudirman ditutup.");
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Hasan Basri");
}

TEST_CASE("officials: an acronym is written out where the article does so") {
  const warta::Article article =
      extract("Taman Nasional Bukit Kembar dan Lembah (TNBKL) ditutup.\n\nKepala Balai TNBKL, Rizal Hasan, membenarkan. Kepala Balai TNXYZ, Siti Rahma, diam.");
  REQUIRE(article.officials.size() == 2);
  CHECK(article.officials[0].position == "Kepala Balai Taman Nasional Bukit Kembar dan Lembah");
  CHECK(article.officials[1].position == "Kepala Balai TNXYZ");
}

TEST_CASE("officials: words beside a post that are its body's, not its holder's") {
  for (const char* text : {"Manajer Artama Sembilan hadir.", "Camat Lesungjati hadir.", "Presiden FIGC hadir.", "Anggota Komite Keamanan Kualanamu hadir.", "Rizal Hasan, anggota tim, hadir.",
                           "Bagi negara anggota Organisasi Dagang Timur, Rizal Hasan diam.", "Kata Presiden Madura United.", "YAL selaku Bupati Demak hadir."}) {
    CAPTURE(text);
    CHECK(extract(text).officials.empty());
  }
  CHECK(listed(extract("Manajer Artama Sembilan, Rizal Hasan, hadir.")) == "Manajer, Rizal Hasan\n");
}

TEST_CASE("officials: Polda Metro Jaya is of no one province") {
  for (const char* text : {"Banten - Kabid Humas Polda Metro Jaya Kombes Rizal Hasan hadir.", "Banten - Kapolda Metro Jaya Irjen Rizal Hasan hadir."}) {
    CAPTURE(text);
    const warta::Article article = extract(text);
    REQUIRE(article.officials.size() == 1);
    CHECK(article.officials[0].region.code.empty());
  }
}

TEST_CASE("officials: the region of a national body's head is not the article's") {
  const warta::Article article = extract("Demak - Bupati Demak Siti Rahma bertemu Kepala Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), Rizal Hasan, dan Sekda, Joko Suparjo.");
  REQUIRE(article.officials.size() == 3);
  CHECK(article.officials[1].region.code.empty());
  CHECK(article.officials[2].region.code == "33.21");
  CHECK(article.officials[2].region_source == warta::RegionSource::article);
}

TEST_CASE("officials: the same post in more words, and the same name with an initial, are one") {
  CHECK(listed(extract("Ketua Majelis Hakim Rosada Hasibuan hadir.\n\nHakim Rosada pulang.")) == "Hakim Ketua, Rosada Hasibuan\n");
  CHECK(listed(extract("Wali Kota Bandung M Farhadi hadir.\n\nWali Kota Bandung Muhammad Farhadi pulang.")) ==
        "Wali Kota, Muhammad Farhadi\n");
}

TEST_CASE("officials: what is no vacant post") {
  CHECK(extract("Rapat Dewan Gubernur BI digelar.").posts.empty());
  CHECK(extract("Surat Edaran (SE) Wali Kota Bandung berlaku.").posts.empty());
  CHECK(extract("Ia menjabat sebagai Bupati Demak.").posts.empty());
  CHECK(extract("Warga menemui Bupati se-Jawa Tengah.").posts.empty());
  CHECK(extract("Aturan Menteri Keuangan Nomor 32 berlaku.").posts.empty());
  CHECK(extract("Kapolsek setempat, Rizaldi Hasibuan, hadir.").posts.empty());
  CHECK(extract("Warga menemui Bupati Demak. Bupati Demak pulang.").posts.size() == 1);
  CHECK(extract("Warga menemui Bupati Demak dan Gubernur Jawa Tengah.").posts.size() == 2);
}

TEST_CASE("officials: a post that goes on in unread words is nobody's of the article") {
  const warta::Article article = extract("Presiden Rizal Hasan hadir.\n\nPresiden Federasi Rusia pulang.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 1);
}

TEST_CASE("officials: a person without a post is one, and not a road") {
  const warta::Article article = extract("Menurut dr. Wulandari Sarwidi, air surut. Kata dr. Wulandari, warga pulang.");
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Wulandari Sarwidi");
  CHECK(extract("Warga menunggu di Jalan dr. Sarwidi.").people.empty());
}
