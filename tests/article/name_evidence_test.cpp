// Where a part of a name means the official, and where it means somebody else. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::rizal;

TEST_CASE("name evidence: a part of somebody else's name is none") {
  CHECK(later_mentions(rizal + "Rizal Wicaksono membantu. Ia warga.") == "");
  CHECK(later_mentions(rizal + "Warga bernama Sarwono Hasan membantu.") == "");
  CHECK(later_mentions(rizal + "Korban bernama Rizal Wicaksono. Rizal dirawat.") == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan dan Kapolres Demak AKBP Rizal Sarwono hadir.\n\nRizal pulang. Sarwono tinggal.",
                       0) == "");
  CHECK(later_mentions("Bupati Demak Rizal Hasan dan Kapolres Demak AKBP Rizal Sarwono hadir.\n\nRizal pulang. Sarwono tinggal.",
                       1) == "Sarwono");
}

TEST_CASE("name evidence: words of the language are names where nothing else gives the capital") {
  const std::string surya = "Bupati Demak Surya Hasan hadir.\n\n";
  CHECK(later_mentions(surya + "Surya mengatakan air surut.") == "Surya");
  CHECK(later_mentions(surya + "Warga menemui Surya di sana.") == "Surya");
  CHECK(later_mentions(surya + "Surya terbit di timur.") == "");
}

TEST_CASE("name evidence: capitals of a headline tell nothing of a name") {
  CHECK(later_mentions(rizal + "Relawan Pilbup Rizal Bagi Sembako\n\nRizal pulang.") == "Rizal; Rizal");
}
