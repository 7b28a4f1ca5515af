#!/usr/bin/env python3
"""Validates rule files against rules.schema.json, and sees that it refuses what the loader refuses.

usage: rule_schema_test.py SCHEMA FOLDER...
"""
import json
import pathlib
import sys
import unittest

try:
    import tomllib
except ImportError:
    print("No tomllib (Python 3.11): rule files are not validated")
    sys.exit(0)

import jsonschema

VALIDATOR = None
FOLDERS = []
GOOD = {"name": "r", "kind": "k", "pattern": "a", "note": "n", "accept": ["a"], "reject": ["b"]}


def errors_of(content):
    return [f"{list(error.absolute_path)}: {error.message}" for error in VALIDATOR.iter_errors(content)]


class RuleSchema(unittest.TestCase):
    def test_all_rule_files_are_valid(self):
        files = [file for folder in FOLDERS for file in sorted(pathlib.Path(folder).rglob("*.toml"))]
        self.assertGreater(len(files), 8)
        for file in files:
            with self.subTest(file=str(file)):
                self.assertEqual(errors_of(tomllib.loads(file.read_text(encoding="utf-8"))), [])

    def test_what_is_right(self):
        for more in ({}, {"slots": {"s": "money"}}, {"replaces": "numbers/jumlah"}, {"accept": [{"text": "a", "s": {"unit": "orang"}, "t": ["x"], "u": True}]}):
            self.assertEqual(errors_of({"rule": [GOOD | more]}), [])
        self.assertEqual(errors_of({"class": [{"extends": "month", "table": "t.tsv"}], "disable": [{"rule": "a/b", "note": "n"}]}), [])

    def test_what_is_wrong(self):
        wrong = [{"rules": []}, {"rule": [GOOD | {"patern": "a"}]}, {"rule": [GOOD | {"accept": []}]}, {"rule": [GOOD | {"kind": "k k"}]}, {"rule": [GOOD | {"name": "a/b"}]}, {"rule": [GOOD | {"slots": {"s": "words"}}]},
                 {"rule": [GOOD | {"replaces": "jumlah"}]}, {"rule": [{key: GOOD[key] for key in GOOD if key != "note"}]},
                 {"class": [{"name": "k"}]}, {"class": [{"name": "k", "words": ["a"], "any": ["b"]}]}, {"class": [{"name": "k", "extends": "l", "words": ["a"]}]},
                 {"class": [{"name": "k", "words": ["a"], "text": "a"}]}, {"class": [{"name": "k", "words": ["a"], "shapes": ["Cap"]}]}, {"class": [{"name": "k", "any": ["b"], "capital": True}]},
                 {"class": [{"name": "k", "regex": "a"}]}, {"class": [{"name": "k", "regex": "a", "shapes": ["Lower"]}]}, {"disable": [{"rule": "a/b"}]}]
        for content in wrong:
            with self.subTest(content=content):
                self.assertNotEqual(errors_of(content), [])


if __name__ == "__main__":
    VALIDATOR = jsonschema.Draft7Validator(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    jsonschema.Draft7Validator.check_schema(VALIDATOR.schema)
    FOLDERS = sys.argv[2:]
    unittest.main(argv=sys.argv[:1])
