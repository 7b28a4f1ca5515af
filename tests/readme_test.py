"""Runs every example of a page of documentation, in its order, in one folder, against an installed copy of the build.

A fenced block says by its info string what is done with it:

    text FILE, toml FILE, cpp FILE, c FILE, cmake FILE, python FILE   it is written to FILE
    console   lines after "$ " are run by bash, and must succeed; what stands below one, if anything, is what it prints
    json      part of what the last command printed: objects may lack keys, lists may lack elements
    sh        commands that are not run here; their scripts must be there

Run as: readme_test.py PAGE BUILD COMPILER [LAUNCHER]
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(\S*) ?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WRITTEN = {"text", "toml", "cpp", "c", "cmake", "python"}
OPTIONAL = ("pkg-config", "jq")


def is_part_of(part, whole):
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(key in whole and is_part_of(value, whole[key]) for key, value in part.items())
    if isinstance(part, list):
        rest = iter(whole if isinstance(whole, list) else [])
        return all(any(is_part_of(item, other) for other in rest) for item in part)
    return part == whole


def commands_of(block):
    """Pairs of a command and the output that is written below it."""
    pairs = []
    for line in block.splitlines():
        if line.startswith("$ "):
            pairs.append((line[2:], []))
        else:
            pairs[-1][1].append(line)
    return [(command, "\n".join(lines)) for command, lines in pairs]


class Readme(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        build, compiler, launcher = (sys.argv[2:] + [""])[:3]
        cls.temporary = tempfile.TemporaryDirectory(prefix="warta-readme-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name) / "work"
        cls.folder.mkdir()
        prefix = pathlib.Path(cls.temporary.name) / "prefix"
        subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        library = next(prefix.rglob("warta.pc"))
        cls.environment = dict(
            os.environ,
            PATH=f"{prefix}/bin:{os.environ['PATH']}",
            CMAKE_PREFIX_PATH=str(prefix),
            PKG_CONFIG_PATH=str(library.parent),
            CXX=compiler,
            CMAKE_CXX_COMPILER_LAUNCHER=launcher,
        )
        (cls.folder / "warta").symlink_to(ROOT)  # the source tree that add_subdirectory takes
        cls.printed = ""

    def run_command(self, command):
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
        return done.returncode, done.stdout

    def write(self, name, block):
        self.assertTrue(name, "a block that is a file needs its name")
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block, encoding="utf-8")

    def console(self, block):
        for command, expected in commands_of(block):
            if any(re.search(rf"\b{tool}\b", command) and not shutil.which(tool) for tool in OPTIONAL):
                continue
            code, printed = self.run_command(command)
            self.assertEqual(code, 0, f"{command}\n{printed}")
            type(self).printed = printed
            if expected:
                self.assertEqual(printed.strip("\n"), expected.strip("\n"), command)

    def json(self, block):
        whole = json.loads(self.printed)
        self.assertTrue(is_part_of(json.loads(block), whole), f"{block}\nis no part of\n{self.printed}")

    def scripts(self, block):
        for command in block.splitlines():
            words = command.split("#")[0].split()
            if words and "/" in words[0]:
                self.assertTrue(os.access(ROOT / words[0], os.X_OK), f"{words[0]} is no script")


def check(kind, name, block):
    def test(self):
        if kind in WRITTEN:
            self.write(name, block)
        elif kind in ("console", "json", "sh"):
            {"console": self.console, "json": self.json, "sh": self.scripts}[kind](block)
        else:
            self.fail(f"a block of the unknown kind '{kind}'")

    return test


def add_tests(page):
    readme = pathlib.Path(page).read_text(encoding="utf-8")
    blocks = list(FENCE.finditer(readme))
    if len(blocks) * 2 != len(re.findall(r"^```", readme, re.MULTILINE)):
        sys.exit(f"{page}: a fence without its other end")
    if not blocks:
        sys.exit(f"{page}: no examples")
    for number, match in enumerate(blocks):
        line = readme.count("\n", 0, match.start()) + 1
        # Tests run in the order of their names.
        setattr(Readme, f"test_{number:02}_line_{line}_{match[1]}", check(match[1], match[2], match[3]))


if __name__ == "__main__":
    add_tests(sys.argv[1])
    unittest.main(argv=sys.argv[:1], failfast=True)
