# Runs COMMAND; it must succeed and print what the file EXPECTED holds.
execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "Expected:\n${expected}\nPrinted:\n${printed}")
endif()
