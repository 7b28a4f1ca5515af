// Posts that the article paraphrases. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::rizal;

TEST_CASE("paraphrases: the post in other words") {
  CHECK(later_mentions(rizal + "Orang nomor satu di Demak itu pulang.") == "Orang nomor satu di Demak");
  CHECK(later_mentions(rizal + "Orang nomor satu di Pemkab itu pulang.") == "Orang nomor satu di Pemkab");
  CHECK(later_mentions(rizal + "Orang nomor satu di Kudus pulang.") == "");
  CHECK(later_mentions(rizal + "Orang nomor dua di Demak pulang.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan menemui Wali Kota Tegal Joko Sarwono.\n\nOrang nomor satu itu pulang.") == "");
}
