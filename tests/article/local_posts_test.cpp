// Posts of a district or a village whose words name no place. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::last_region;

TEST_CASE("local posts: of the only village or district that the article names") {
  CHECK(last_region("Warga Desa Sayung, Kabupaten Demak, hadir. Bhabinkamtibmas Aipda Rizal Hasan memantau.") == "33.21.04.2010");
  CHECK(last_region("Banjir di Kecamatan Sayung, Kabupaten Demak. Camat setempat, Rizal Hasan, memantau.") == "33.21.04");
}

TEST_CASE("local posts: of none where it names several") {
  CHECK(last_region("Warga Desa Sayung dan Desa Kalisari, Kabupaten Demak, hadir. Bhabinkamtibmas Aipda Rizal Hasan memantau.")
            .empty());
}
