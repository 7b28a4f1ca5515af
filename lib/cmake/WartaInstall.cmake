# The package: find_package(warta), pkg-config warta, and `cpack` for Debian.
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/warta")

install(TARGETS warta EXPORT wartaTargets
        LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
        ARCHIVE COMPONENT development
        FILE_SET HEADERS COMPONENT development)
install(EXPORT wartaTargets NAMESPACE warta:: DESTINATION "${package_dir}" COMPONENT development)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/wartaConfig.cmake.in" "${PROJECT_BINARY_DIR}/wartaConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/wartaConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/wartaConfig.cmake" "${PROJECT_BINARY_DIR}/wartaConfigVersion.cmake"
              "${CMAKE_CURRENT_LIST_DIR}/FindRE2.cmake" "${CMAKE_CURRENT_LIST_DIR}/WartaRuleTests.cmake"
              "${CMAKE_CURRENT_LIST_DIR}/rule_tests.cpp"
        DESTINATION "${package_dir}" COMPONENT development)

# The file finds its prefix by its own place, so that an installed tree may be moved.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" OUTPUT_VARIABLE prefix_from_pc)
configure_file("${CMAKE_CURRENT_LIST_DIR}/warta.pc.in" "${PROJECT_BINARY_DIR}/warta.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/warta.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
# What the JSON of articles looks like; and what rule files do, for people who write them and for their editors. The program alone
# needs both.
set(contracts_component development)
if(WARTA_PROGRAM)
  set(contracts_component program)
endif()
install(FILES "${CMAKE_CURRENT_LIST_DIR}/../data/article.schema.json" "${CMAKE_CURRENT_LIST_DIR}/../data/rules/rules.schema.json"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/warta" COMPONENT ${contracts_component})
install(FILES "${CMAKE_CURRENT_LIST_DIR}/../data/rules/README.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/warta" RENAME rules.md
        COMPONENT ${contracts_component})

include(WartaDebian)
