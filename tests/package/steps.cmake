# What the tests of the package share.

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(toolchain -G "${GENERATOR}" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}")

# Builds the project beside this file against the warta that is installed at a prefix, and runs it and its rules' tests.
function(use_by_find_package prefix)
  file(REMOVE_RECURSE "${WORK}/project")
  run(${CMAKE_COMMAND} -S "${CMAKE_CURRENT_FUNCTION_LIST_DIR}" -B "${WORK}/project" ${toolchain} "-DCMAKE_PREFIX_PATH=${prefix}")
  run(${CMAKE_COMMAND} --build "${WORK}/project")
  run("${WORK}/project/package_test")
  run(${CMAKE_CTEST_COMMAND} --test-dir "${WORK}/project" --no-tests=error)
endfunction()

# The same, and a program in C, by pkg-config; further arguments are its options.
function(use_by_pkg_config prefix)
  find_program(PKG_CONFIG pkg-config)
  if(NOT PKG_CONFIG)
    message("No pkg-config: find_package alone was tested")
    return()
  endif()
  file(GLOB_RECURSE description "${prefix}/warta.pc")
  cmake_path(GET description PARENT_PATH folder)
  set(ENV{PKG_CONFIG_PATH} "${folder}")
  execute_process(COMMAND "${PKG_CONFIG}" --cflags --libs ${ARGN} warta
                  OUTPUT_VARIABLE options OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(options UNIX_COMMAND "${options}")
  run("${COMPILER}" -std=c++20 "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/main.cpp" -o "${WORK}/pkg_config_test" ${options})
  run("${WORK}/pkg_config_test")
  run(cc -std=c11 -Wall -Wextra -Wpedantic -Werror "${ROOT}/examples/c/main.c" -o "${WORK}/pkg_config_c_test" ${options})
  run("${WORK}/pkg_config_c_test")
endfunction()

# A project without C++ is told what the static library needs.
function(refuse_c_alone prefix)
  file(WRITE "${WORK}/c_alone/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)\nproject(c_alone LANGUAGES C)\n"
                                              "find_package(warta 0.1 CONFIG REQUIRED)\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -S "${WORK}/c_alone" -B "${WORK}/c_alone/build" "-DCMAKE_PREFIX_PATH=${prefix}"
                  RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE messages)
  string(REGEX REPLACE "[ \n]+" " " messages "${messages}")
  if(code EQUAL 0 OR NOT messages MATCHES "enable CXX in project")
    message(FATAL_ERROR "A project in C alone was not told to enable C++: ${messages}")
  endif()
endfunction()

# A shared library exports warta's own names and no others.
function(check_exports library)
  execute_process(COMMAND nm --dynamic --demangle --defined-only "${library}" OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "[][;]" " " symbols "${symbols}")
  string(REGEX MATCHALL "[^\n]+" symbols "${symbols}")
  list(LENGTH symbols count)
  if(count LESS 10)
    message(FATAL_ERROR "${library} exports only ${count} names")
  endif()
  foreach(symbol IN LISTS symbols)
    if(NOT symbol MATCHES "^[0-9a-f]+ [A-Za-z] ((typeinfo for |typeinfo name for |vtable for )?warta::|warta_)")
      message(FATAL_ERROR "${library} exports ${symbol}")
    endif()
  endforeach()
endfunction()
