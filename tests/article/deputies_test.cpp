// Deputies without a body of their own, who belong to the chief before them. Persons are invented.
#include <doctest/doctest.h>

#include <string>

#include "article/read_article.h"

using warta::article::read_article;

namespace {

/// The position and region of the last official.
std::string last_post(std::string_view text) {
  const warta::Article article = read_article(text);
  if (article.officials.empty()) return "none";
  return article.officials.back().position + "|" + article.officials.back().region.code;
}

}  // namespace

TEST_CASE("deputies: a deputy chair is of the chair's body and region") {
  CHECK(last_post("Ketua DPRD Demak Siti Rahma dan Wakil Ketua II Rizal Hasan hadir.") == "Wakil Ketua II DPRD|33.21");
  CHECK(last_post("Wakil Ketua I DPRD Demak Siti Rahma dan Wakil Ketua II Rizal Hasan hadir.") == "Wakil Ketua II DPRD|33.21");
  const warta::Article club =
      read_article("Ketua DPRD Demak Siti Rahma, Ketua KONI Demak Hadi Sarwono, Wakil Ketua I Rizal Hasan hadir.");
  REQUIRE(club.officials.size() == 3);
  CHECK_FALSE(club.officials[2].is_public);
}

TEST_CASE("deputies: of no chief of another sentence") {
  CHECK(last_post("Ketua DPRD Demak Siti Rahma hadir. Wakil Ketua II, Rizal Hasan, pulang.") == "Wakil Ketua II|");
}

TEST_CASE("deputies: a post in the chair's body has its region") {
  CHECK(last_post("Ketua KPU Demak Siti Rahma bersama Sekretaris KPU Rizal Hasan hadir.") == "Sekretaris|33.21");
}

TEST_CASE("deputies: 'wakilnya' is the deputy of the head of a region") {
  CHECK(last_post("Wali Kota Ambon Siti Rahma bersama wakilnya, Rizal Hasan, hadir.") == "Wakil Wali Kota|81.71");
  CHECK(last_post("Kapolres Demak AKBP Siti Rahma dan wakilnya Rizal Hasan hadir.") == "Kapolres|33.21");
}

TEST_CASE("deputies: the head of a part of an agency has the region of the agency's head, not of the place visited") {
  CHECK(last_post("Kepala Dinas Kesehatan Provinsi Riau Siti Rahma bersama Kepala Bidang Pelayanan, Rizal Hasan, ke Siak.") ==
        "Kepala Bidang Pelayanan|14");
}

TEST_CASE("deputies: a commission is of the council that was named before") {
  CHECK(last_post("Komisi II DPRD Demak rapat. Anggota Komisi II, Rizal Hasan, hadir.") == "Anggota Komisi II DPRD|33.21");
  CHECK(last_post("Rapat di DPR RI. Anggota Komisi X, Rizal Hasan, hadir.") == "Anggota Komisi X DPR|");
}

TEST_CASE("deputies: the head of a region and the deputy share their status") {
  for (const std::string_view posts : {"Calon Bupati dan Wakil Bupati Demak", "Bupati dan Wakil Bupati terpilih Demak"}) {
    const warta::Article article = read_article(std::string(posts) + ", Siti Rahma dan Rizal Hasan, hadir.");
    REQUIRE(article.officials.size() == 2);
    CHECK(article.officials[0].status != warta::Status::incumbent);
    CHECK(article.officials[1].status == article.officials[0].status);
  }
}

TEST_CASE("deputies: who comes or speaks in a chief's place is of his region") {
  CHECK(last_post("DEMAK - Camat Sayung melalui Kasi Kesra, Rizal Hasan, hadir di Demak.") ==
        "Kepala Seksi Kesejahteraan Rakyat|33.21.04");
  CHECK(last_post("DEMAK - Kapolsek Sayung AKP Siti Rahma diwakili oleh Kanit Binmas Ipda Rizal Hasan.") ==
        "Kanit Binmas|33.21.04");
  CHECK(last_post("DEMAK - Dandim 0721/Blora diwakili Pasi Ops Kapten Inf Rizal Hasan di Demak.") == "Pasi Ops|33.16");
  CHECK(last_post("DEMAK - Gubernur Jawa Tengah melalui Camat, Rizal Hasan, hadir di Demak.") == "Camat|");
}
