// Who speaks. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::spoken;

TEST_CASE("speakers: speaker behind and before") {
  CHECK(spoken("\"Air surut,\" kata Siti Rahma.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("“Air surut,” tutur AKBP Rizal, Senin.") == "Rizal Hasan: “Air surut,”\n");
  CHECK(spoken("\"Air surut,\" ujar Bupati.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("Rahma mengatakan, \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
  CHECK(spoken("Rahma saat ditemui di kantornya menegaskan: \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
}

TEST_CASE("speakers: speakers in other words, and forms of other order") {
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ujar politikus partai itu.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Politikus partai itu menilai, warga akan pulang.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\n");
  CHECK(spoken(
            "\"Air surut,\" kata Rahma. Doktor Ilmu Politik UI ini menegaskan, warga akan pulang. \"Itu penting,\" lanjutnya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\nSiti Rahma: \"Itu penting,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Anggota DPR Fraksi Partai Golkar itu menilai, warga akan pulang.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ia menambahkan.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" Rahma menandaskan.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("Dijelaskan Rahma, air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Hal itu dijelaskan Rahma, Senin.") == "");
  CHECK(spoken("Jalan itu menurut Rizal masih ditutup petugas.") ==
        "Rizal Hasan: Jalan itu\nRizal Hasan: masih ditutup petugas\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Polisi mengatakan, jalan ditutup. \"Warga pulang,\" katanya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Joko Sarwono bersyukur. \"Kami pulang,\" tambahnya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Kami pulang,\"\n");
  CHECK(spoken("Menteri Sosial Bagas Waluyo hadir.\n\n\"Air surut,\" kata Menteri Bagas.", "") ==
        "Bagas Waluyo: \"Air surut,\"\n");
}

TEST_CASE("speakers: a pronoun is who spoke last, or whom the sentence before is about") {
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ujarnya. Ia menambahkan bahwa posko ditutup.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\nSiti Rahma: posko ditutup\n");
  CHECK(spoken("\"Air surut,\" kata Rahma.\n\nRizal meninjau jalan. \"Jalan dibuka,\" ucap dia.") ==
        "Siti Rahma: \"Air surut,\"\nRizal Hasan: \"Jalan dibuka,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Kami lega,\" kata warga. \"Kami pulang,\" katanya.") ==
        "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Joko Sarwono bersyukur. \"Kami pulang,\" katanya.") == "Siti Rahma: \"Air surut,\"\n");
}

TEST_CASE("speakers: whom somebody speaks of is not whom a later pronoun means") {
  CHECK(spoken("\"Air surut,\" kata Rahma. Sebab, jelas dia, Kepala Sekolah berperan di sini. \"Warga pulang,\" urainya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: Kepala Sekolah berperan di sini\nSiti Rahma: \"Warga pulang,\"\n");
}

TEST_CASE("speakers: a pronoun is the only one mentioned so far") {
  const std::string opened = "Jalan itu dibuka oleh Bupati Demak Siti Rahma. ";
  CHECK(spoken("\"Air surut,\" ujarnya.", opened) == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("Warga memanggil Kapolres Kudus. \"Air surut,\" ujarnya.", opened) == "");
  CHECK(spoken("\"Baik,\" ujar Budi. \"Air surut,\" ujarnya.", opened) == "");
  CHECK(spoken("Aminah (56) menyapa. \"Air surut,\" ujarnya.", opened) == "");
}

TEST_CASE("speakers: a word of speech may be a name") {
  CHECK(spoken("Camat Sayung, Tanya Hardjono, mengatakan bahwa air akan surut. \"Warga pulang,\" ujarnya.", "") ==
        "Tanya Hardjono: air akan surut\nTanya Hardjono: \"Warga pulang,\"\n");
}

TEST_CASE("speakers: who is beside the speaker does not speak") {
  CHECK(spoken("Rahma didampingi Rizal mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma didampingi PK Pembangunan Rizal Hasan mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Warga bersama Rizal mengatakan bahwa air akan surut.") == "");
  CHECK(spoken("\"Air surut,\" ujar warga kepada Rahma.") == "");
}

TEST_CASE("speakers: who is near an official speaks for himself") {
  CHECK(spoken("Kuasa hukum Rahma mengatakan air surut.") == "");
  CHECK(spoken("Istri Bupati Demak Siti Rahma, Ani Lestari, mengatakan air surut.") == "");
  CHECK(spoken("Menurut Rahma, Ani Lestari pulang.") == "Siti Rahma: Ani Lestari pulang\n");
  CHECK(spoken("Bupati Demak melalui Rizal mengatakan air surut.") == "Rizal Hasan: air surut\n");
}

TEST_CASE("speakers: a pronoun behind somebody unknown is nobody's") {
  CHECK(spoken("\"Air surut,\" kata Rahma. Salah satunya, Muhahidin, warga Sayung. Ia mengaku puas.") ==
        "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Ekonom Sony Sulaksono menilai jalan itu rusak. Ia menyebut air akan naik.") ==
        "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Warga pulang dengan lega. Ia menyebut air akan naik.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: air akan naik\n");
}

TEST_CASE("speakers: a short name in brackets, and what somebody is called, are the speaker's") {
  CHECK(spoken("Bupati Kudus Joko Suparjo (JS) mengatakan air surut.", "") == "Joko Suparjo: air surut\n");
  CHECK(spoken("Bupati Kudus Joko Suparjo (Jojo) berpesan agar warga tenang.", "") == "Joko Suparjo: warga tenang\n");
  CHECK(spoken("Bupati Kudus Joko Suparjo atau akrab disapa Jojo menilai air akan surut.", "") ==
        "Joko Suparjo: air akan surut\n");
  CHECK(spoken("Pelaku dan tersangka Rahma mengatakan air surut.") == "Siti Rahma: air surut\n");
}

TEST_CASE("speakers: other words for a person behind the opening of a sentence") {
  CHECK(spoken("\"Air surut,\" kata Rahma. Lebih lanjut, mantan Ketua PMI itu menilai, warga akan pulang.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Pelatih yang karib disapa Ama ini menilai, warga akan pulang. \"Baik,\" ujarnya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\nSiti Rahma: \"Baik,\"\n");
}

TEST_CASE("speakers: of two of one name the one who was mentioned last") {
  CHECK(spoken("Menteri Sosial Agus Waluyo hadir. Kapolres Demak AKBP Agus Suparjo meninjau posko.\n\nAgus meminta warga tetap "
               "tenang.",
               "") == "Agus Suparjo: warga tetap tenang\n");
  CHECK(later_mentions("Menteri Sosial Agus Waluyo hadir. Kapolres Demak AKBP Agus Suparjo pulang.\n\nKini Agus pulang.", 1) ==
        "");
}

TEST_CASE("speakers: somebody unknown who answers speaks next") {
  CHECK(spoken("\"Air surut,\" kata Rahma. Soal itu, Joko menjawab singkat. \"Ya, saya pulang,\" tuturnya.") ==
        "Siti Rahma: \"Air surut,\"\n");
}
