# How everything in this project is compiled.
include(GNUInstallDirs)

if(PROJECT_IS_TOP_LEVEL)
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
  endif()
  find_program(WARTA_CCACHE ccache)
  if(WARTA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${WARTA_CCACHE}")
  endif()
endif()

add_library(warta_options INTERFACE)
target_compile_features(warta_options INTERFACE cxx_std_20)
target_compile_options(warta_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                       # GCC 12 warns of overlapping copies inside std::string that cannot be (its bug 105651).
                       $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<BOOL:${WARTA_STRICT}>:-Werror>)
if(WARTA_SANITIZE)
  target_compile_options(warta_options INTERFACE -fsanitize=${WARTA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(warta_options INTERFACE -fsanitize=${WARTA_SANITIZE})
endif()
