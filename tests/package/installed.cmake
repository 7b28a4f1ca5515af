# Installs warta into WORK/prefix and builds programs against it. KIND is static (the tree built in BUILD is installed) or
# shared (built here, in WORK/library).
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

set(prefix "${WORK}/prefix")
file(REMOVE_RECURSE "${prefix}")
if(KIND STREQUAL "static")
  run(${CMAKE_COMMAND} --install "${BUILD}" --prefix "${prefix}")
  use_by_find_package("${prefix}")
  use_by_pkg_config("${prefix}" --static)
  return()
endif()

run(${CMAKE_COMMAND} -S "${ROOT}" -B "${WORK}/library" ${toolchain} -DBUILD_SHARED_LIBS=ON -DWARTA_PROGRAM=ON)
run(${CMAKE_COMMAND} --build "${WORK}/library")
run(${CMAKE_COMMAND} --install "${WORK}/library" --prefix "${prefix}")
file(GLOB_RECURSE library "${prefix}/libwarta.so")
check_exports("${library}")
use_by_find_package("${prefix}")
cmake_path(GET library PARENT_PATH folder)
set(ENV{LD_LIBRARY_PATH} "${folder}")
use_by_pkg_config("${prefix}")
