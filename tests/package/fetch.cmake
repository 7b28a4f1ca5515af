# Builds and runs a project that takes warta's sources in by FetchContent.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

run(${CMAKE_COMMAND} -S "${CMAKE_CURRENT_LIST_DIR}/fetch" -B "${WORK}/fetch" ${toolchain} "-DWARTA_SOURCE=${ROOT}")
run(${CMAKE_COMMAND} --build "${WORK}/fetch")
run("${WORK}/fetch/fetch_test")
