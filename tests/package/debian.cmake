# Makes Debian packages of the shared library that package_shared built in WORK/library, installs them below a folder of their own,
# where dpkg checks what they depend on against this system, and uses them.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

set(packages "${WORK}/packages")
set(system "${WORK}/system")
file(REMOVE_RECURSE "${packages}" "${system}")
run(${CMAKE_CPACK_COMMAND} -G DEB --config "${WORK}/library/CPackConfig.cmake" -B "${packages}")
file(GLOB files "${packages}/*.deb")
list(LENGTH files count)
if(NOT count EQUAL 3)
  message(FATAL_ERROR "Expected a library, its development files and a program; got ${files}")
endif()

file(COPY /var/lib/dpkg/status DESTINATION "${system}/var/lib/dpkg")
file(MAKE_DIRECTORY "${system}/var/lib/dpkg/info" "${system}/var/lib/dpkg/updates")
# The packages' scripts tell this system's linker of the library, which is not where it looks.
file(WRITE "${WORK}/bin/ldconfig" "#!/bin/sh\n")
file(CHMOD "${WORK}/bin/ldconfig" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{PATH} "${WORK}/bin:$ENV{PATH}")
run(dpkg "--root=${system}" --force-not-root --force-bad-path --force-script-chrootless --no-triggers --log=/dev/null --install ${files})

file(GLOB_RECURSE library "${system}/usr/libwarta.so.*.*.*")
cmake_path(GET library PARENT_PATH folder)
set(ENV{LD_LIBRARY_PATH} "${folder}")
check_exports("${library}")
use_by_find_package("${system}/usr")
use_by_pkg_config("${system}/usr")
run("${system}/usr/bin/warta" extract --format table "${ROOT}/corpus/articles/demak-panen-raya-padi.txt")
