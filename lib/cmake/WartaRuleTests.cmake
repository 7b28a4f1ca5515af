# warta_add_rule_tests(TARGET FOLDER)
#
# Adds the test TARGET, which runs the examples of all rules in FOLDER together with the built-in rules, and the executable
# of the same name that it runs. FOLDER is below the current source folder, or absolute. Call enable_testing() before.
set(WARTA_RULE_TESTS_SOURCE "${CMAKE_CURRENT_LIST_DIR}/rule_tests.cpp" CACHE INTERNAL "")

function(warta_add_rule_tests target folder)
  cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
  if(NOT IS_DIRECTORY "${folder}")
    message(FATAL_ERROR "warta_add_rule_tests(${target}): no folder ${folder}")
  endif()
  add_executable(${target} "${WARTA_RULE_TESTS_SOURCE}")
  target_link_libraries(${target} PRIVATE warta::warta)
  add_test(NAME ${target} COMMAND ${target} "${folder}")
endfunction()
