// Verbs of speech that have their subject from another verb. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::rizal;
using warta::article::spoken;

TEST_CASE("joined verbs: of one subject") {
  CHECK(spoken("Rizal meresmikan jembatan dan berharap warga menjaganya.", rizal) == "Rizal Hasan: warga menjaganya\n");
  CHECK(spoken("Rizal memuji panitia, menyapa warga, dan mengajak mereka menanam pohon.", rizal) ==
        "Rizal Hasan: mereka menanam pohon\n");
  CHECK(spoken("Rizal menekankan serta mengingatkan bahwa pohon itu milik bersama.", rizal) ==
        "Rizal Hasan: pohon itu milik bersama\n");
  CHECK(spoken("Imbauan itu disampaikan Rizal yang menyebut bahwa pohon itu milik bersama.", rizal) ==
        "Rizal Hasan: pohon itu milik bersama\n");
}

TEST_CASE("joined verbs: not where another subject may stand between") {
  CHECK(spoken("Rizal menutup acara, panitia bersorak dan berharap ada lagi.", rizal).empty());
  CHECK(spoken("Rizal menghibur ibu yang tersedu dan mengatakan bahwa rumahnya roboh.", rizal).empty());
  CHECK(spoken("Rizal pulang sehingga panitia kecewa dan mengatakan bahwa acara bubar.", rizal).empty());
}
