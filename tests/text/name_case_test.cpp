// How names in capitals are restored.
#include "text/name_case.h"

#include <string_view>

#include <doctest/doctest.h>

using warta::text::restore_name_case;

TEST_CASE("name case: capitals and small letters throughout are restored") {
  struct Case {
    std::string_view written, shown;
  };
  for (const Case& c : {
           Case{"SITI RAHMA", "Siti Rahma"},
           Case{"siti rahma", "Siti Rahma"},
           Case{"M. NUR'AINI", "M. Nur'aini"},
           Case{"M. NUR’AINI", "M. Nur’aini"},
           Case{"D'AMORE SARWONO", "D'Amore Sarwono"},
           Case{"ABDUL ROHMAN BIN SALIM", "Abdul Rohman bin Salim"},
           Case{"RUSDI AL-AYUBI", "Rusdi al-Ayubi"},
           Case{"AL FATIH", "Al Fatih"},
           Case{"HAMDANI II", "Hamdani II"},
           Case{"SARWONO XIII", "Sarwono XIII"},
           Case{"XI HASAN", "Xi Hasan"},
           Case{"RIZAL-HASAN", "Rizal-Hasan"},
           Case{"JÉRÔME SARWONO", "Jérôme Sarwono"},
           Case{"R.M. SARWONO", "R.M. Sarwono"},
           Case{"SARWONO", "Sarwono"},
           Case{"YUDI", "Yudi"},
           Case{"TRI SRI NGRH SARWONO", "Tri Sri NGRH Sarwono"},
           Case{"YYS SARWONO", "Yys Sarwono"},
       }) {
    CAPTURE(c.written);
    CHECK(restore_name_case(c.written) == c.shown);
  }
}

TEST_CASE("name case: what is left as it stands") {
  for (const std::string_view name :
       {"Siti Rahma", "Abdul ROHMAN", "van Sarwono", "AHY", "SBY", "HM", "", "..", "H-", "\xFF\xFE"}) {
    CAPTURE(name);
    CHECK(restore_name_case(name) == name);
  }
}
