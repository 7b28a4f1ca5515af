"""What the compiler of the gazetteer refuses. Run as: compiler_test.py COMPILER TABLES"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

COMPILER, TABLES = sys.argv[1], pathlib.Path(sys.argv[2])


class Compiler(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="warta-gazetteer-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.tables = self.folder / "tables"
        shutil.copytree(TABLES, self.tables)

    def compile(self, source="gazetteer.cpp"):
        return subprocess.run([COMPILER, self.tables, self.folder / "gazetteer.bin", self.folder / source], capture_output=True, text=True)

    def replace(self, table, old, new):
        text = (self.tables / table).read_text(encoding="utf-8")
        self.assertIn(old, text)
        (self.tables / table).write_text(text.replace(old, new, 1), encoding="utf-8")

    def assert_refused(self, message):
        done = self.compile()
        self.assertEqual(done.returncode, 1)
        self.assertIn(message, done.stderr)

    def test_the_tables_compile_and_twice_to_the_same(self):
        self.assertEqual(self.compile().returncode, 0)
        first = (self.folder / "gazetteer.bin").read_bytes()
        self.assertEqual(self.compile().returncode, 0)
        self.assertEqual(first, (self.folder / "gazetteer.bin").read_bytes())

    def test_a_missing_table(self):
        (self.tables / "villages.tsv").unlink()
        self.assert_refused("villages.tsv: cannot be read")

    def test_a_row_without_its_cells(self):
        self.replace("districts.tsv", "11.01.01\tBakongan", "11.01.01")
        self.assert_refused("districts.tsv:6:1: expected 2 cells, found 1")

    def test_a_region_that_lies_in_none(self):
        self.replace("districts.tsv", "11.01.01\tBakongan\n", "")
        self.assert_refused("no region has the code 11.01.01")
        self.assert_refused("villages.tsv:")

    def test_codes_out_of_order(self):
        self.replace("provinces.tsv", "11\tAceh", "13\tAceh")
        self.assert_refused("12 is not in order\n  12\tSumatera Utara")

    def test_a_code_of_another_level(self):
        self.replace("provinces.tsv", "11\tAceh", "011\tAceh")
        self.assert_refused("'011' is no code of its level")

    def test_an_alias_of_nothing(self):
        self.replace("aliases.tsv", "Sumsel\t16\t", "Sumsel\t99\t")
        self.assert_refused("no region has the code 99")

    def test_an_exact_alias_that_is_no_acronym(self):
        self.replace("aliases.tsv", "Sumsel\t16\tshort\t\t", "Sumsel\t16\tshort\texact\t")
        self.assert_refused("'Sumsel' is no acronym")
        self.assert_refused("aliases.tsv:")

    def test_a_village_without_a_number(self):
        self.replace("villages.tsv", ".2001\t", ".2x01\t")
        self.assert_refused("does not end in a number behind a point")

    def test_a_name_that_folds_to_nothing(self):
        self.replace("provinces.tsv", "11\tAceh", "11\t-")
        self.assert_refused("'-' is no name that can be looked up")

    def test_a_name_that_is_too_long(self):
        self.replace("provinces.tsv", "11\tAceh", "11\t" + "a" * 97)
        self.assert_refused("is no name that can be looked up")

    def test_a_full_name_without_its_bare_name(self):
        self.replace("regencies.tsv", "\tKabupaten Demak", "\tKabupaten Dema")
        self.assert_refused("'Kabupaten Dema' does not end in 'Demak'")

    def test_a_kind_without_a_type_word(self):
        self.replace("types.tsv", "*\t1\tkelurahan", "*\t4\tkelurahan")
        self.assert_refused("no type word of kind '1'")

    def test_a_file_that_cannot_be_written(self):
        self.assertEqual(self.compile(source="missing/gazetteer.cpp").returncode, 1)

    def test_wrong_usage(self):
        self.assertEqual(subprocess.run([COMPILER], capture_output=True).returncode, 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
