# Installs warta into WORK/prefix and builds the project beside this file against it, through find_package and, where
# there is pkg-config, through that. KIND is static (the tree built in BUILD is installed) or shared (built here).
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(prefix "${WORK}/prefix")
set(toolchain -G "${GENERATOR}" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}")
file(REMOVE_RECURSE "${prefix}" "${WORK}/project")

set(installed "${BUILD}")
if(KIND STREQUAL "shared")
  set(installed "${WORK}/library")
  run(${CMAKE_COMMAND} -S "${ROOT}" -B "${installed}" ${toolchain} -DBUILD_SHARED_LIBS=ON -DWARTA_PROGRAM=OFF)
  run(${CMAKE_COMMAND} --build "${installed}")
endif()
run(${CMAKE_COMMAND} --install "${installed}" --prefix "${prefix}")

run(${CMAKE_COMMAND} -S "${CMAKE_CURRENT_LIST_DIR}" -B "${WORK}/project" ${toolchain} "-DCMAKE_PREFIX_PATH=${prefix}")
run(${CMAKE_COMMAND} --build "${WORK}/project")
run("${WORK}/project/package_test")
run(${CMAKE_CTEST_COMMAND} --test-dir "${WORK}/project" --no-tests=error)

find_program(PKG_CONFIG pkg-config)
if(NOT PKG_CONFIG)
  message("No pkg-config: find_package alone was tested")
  return()
endif()
file(GLOB_RECURSE description "${prefix}/warta.pc")
cmake_path(GET description PARENT_PATH folder)
cmake_path(GET folder PARENT_PATH library_folder)
set(ENV{PKG_CONFIG_PATH} "${folder}")
set(ENV{LD_LIBRARY_PATH} "${library_folder}")
set(flags --cflags --libs)
if(KIND STREQUAL "static")
  list(PREPEND flags --static)
endif()
execute_process(COMMAND "${PKG_CONFIG}" "--define-variable=prefix=${prefix}" ${flags} warta
                OUTPUT_VARIABLE options OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(options UNIX_COMMAND "${options}")
run("${COMPILER}" -std=c++20 "${CMAKE_CURRENT_LIST_DIR}/main.cpp" -o "${WORK}/pkg_config_test" ${options})
run("${WORK}/pkg_config_test")
