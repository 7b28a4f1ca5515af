# The version of the project, as the header has it.
set(header "${CMAKE_CURRENT_LIST_DIR}/../../include/warta/version.h")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
file(STRINGS "${header}" numbers REGEX "^#define WARTA_VERSION_")
list(TRANSFORM numbers REPLACE "^#define [A-Z_]+ ([0-9]+)$" "\\1")
list(JOIN numbers "." warta_version)
