"""Writes the examples of the public headers, what stands between \\code and \\endcode, as a program that runs them one after the other.

Run as: header_examples.py LANGUAGE OUTPUT HEADER...      LANGUAGE is cpp or c
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"^/// \\code\{\.(\w+)\}\n(.*?)^/// \\endcode$", re.MULTILINE | re.DOTALL)
OPENINGS = {
    "cpp": "#include <cassert>\n#include <chrono>\n#include <iostream>\n",
    "c": "#include <assert.h>\n#include <stdio.h>\n",
}


def examples_of(path, language):
    """Each with the line that it begins in."""
    content = path.read_text(encoding="utf-8")
    if content.count("\\code") != len(BLOCK.findall(content)):
        sys.exit(f"{path}: a \\code without its \\endcode, or without its language")
    for match in BLOCK.finditer(content):
        if match[1] == language:
            yield content.count("\n", 0, match.start(2)) + 1, re.sub(r"^/// ?", "", match[2], flags=re.MULTILINE)


def main():
    language, output, *headers = sys.argv[1:]
    # Examples assert, in Release builds too.
    program = ["#undef NDEBUG\n", OPENINGS[language]]
    program += [f"#include <warta/{pathlib.Path(header).name}>\n" for header in headers]
    count = 0
    for header in headers:
        for line, example in examples_of(pathlib.Path(header), language):
            program.append(f'static void example_{count}(void) {{\n#line {line} "{header}"\n{example}}}\n')
            count += 1
    if count == 0:
        sys.exit("no examples")
    calls = "".join(f"  example_{i}();\n" for i in range(count))
    program.append(f"int main(void) {{\n{calls}  return 0;\n}}\n")
    pathlib.Path(output).write_text("".join(program), encoding="utf-8")


if __name__ == "__main__":
    main()
