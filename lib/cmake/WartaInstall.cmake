# The package: find_package(warta) and pkg-config warta.
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/warta")

install(TARGETS warta EXPORT wartaTargets FILE_SET HEADERS)
install(EXPORT wartaTargets NAMESPACE warta:: DESTINATION "${package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/wartaConfig.cmake.in" "${PROJECT_BINARY_DIR}/wartaConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/wartaConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/wartaConfig.cmake" "${PROJECT_BINARY_DIR}/wartaConfigVersion.cmake"
              "${CMAKE_CURRENT_LIST_DIR}/FindRE2.cmake" "${CMAKE_CURRENT_LIST_DIR}/WartaRuleTests.cmake"
              "${CMAKE_CURRENT_LIST_DIR}/rule_tests.cpp" DESTINATION "${package_dir}")

configure_file("${CMAKE_CURRENT_LIST_DIR}/warta.pc.in" "${PROJECT_BINARY_DIR}/warta.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/warta.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
