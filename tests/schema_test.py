#!/usr/bin/env python3
"""Validates what the program prints against article.schema.json.

usage: schema_test.py PROGRAM SCHEMA PATH...
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("schema_test.py needs the Debian package python3-jsonschema")

# Layouts that the articles of a corpus do not have: no text, damaged bytes, control characters, a publication date.
EDGE_CASES = [
    {"text": ""},
    {"text": "Kantor\u0000 \u0001 \"kutip\" \\ garis\tmiring \U0001f600 dìgelar 3 ribu orang"},
    {"id": 7, "title": "Judul", "url": "https://contoh.id/a", "date": "2025-12-08T23:30:00Z", "text": "Hari ini 5 (lima) orang, 31 Februari 2024."},
    {"text": "Bogor, Desa Lesung Jati, Kecamatan Buay Madang. Mantan Bupati Bogor Siti Aminah, S.E. tiba Senin (3/2/2025)."},
]


def extract(program, *paths, standard_input=b""):
    run = subprocess.run([program, "extract", *paths], input=standard_input, stdout=subprocess.PIPE, check=True)
    return run.stdout.decode("utf-8").splitlines()


def check_spans(article, text):
    """Of every fact: the bytes under `span` and the code points under `chars` are its `text`."""
    raw = text.encode("utf-8")
    for row in walk(article):
        if "chars" in row and "text" in row:
            begin, end = row["span"]
            assert raw[begin:end].decode("utf-8") == row["text"], row
            begin, end = row["chars"]
            assert text[begin:end] == row["text"], row


def walk(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from walk(item)


def main(program, schema, *paths):
    validator = jsonschema.Draft7Validator(json.loads(pathlib.Path(schema).read_text(encoding="utf-8")))
    cases = "".join(json.dumps(case) + "\n" for case in EDGE_CASES).encode()
    lines = extract(program, *paths) + extract(program, "-", standard_input=cases)
    texts = [file.read_bytes().decode("utf-8") for folder in paths for file in sorted(pathlib.Path(folder).rglob("*.txt"))]
    texts += [case["text"] for case in EDGE_CASES]
    if len(lines) != len(texts):
        sys.exit(f"{len(texts)} articles went in, {len(lines)} came out")
    errors = 0
    for number, (line, text) in enumerate(zip(lines, texts), 1):
        article = json.loads(line)
        for error in validator.iter_errors(article):
            errors += 1
            print(f"article {number} ({article.get('id')}): {'/'.join(map(str, error.path))}: {error.message}")
        check_spans(article, text)
    print(f"{len(lines)} articles, {errors} violations")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
