#!/usr/bin/env python3
"""Write provinces.tsv, regencies.tsv, districts.tsv and villages.tsv from npm packages.

Usage:
    import.py                           fetches both packages with `npm pack`
    import.py INDONESIA_NODEJS IDN_AREA_DATA
                                        takes the two unpacked package folders

The names and codes are those of indonesia-nodejs. idn-area-data is under the
ODbL, so no value of it reaches the tables: it is a second witness, and every
disagreement with it is printed for a person to decide.
"""

import csv
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

SOURCE = "indonesia-nodejs@1.1.0"
WITNESS = "idn-area-data@4.0.1"
HERE = Path(__file__).resolve().parent

PROVENANCE = [
    "Source: npm indonesia-nodejs 1.1.0, after KODE-WILAYAH-KEPMENDAGRI-2025 by Yonatan Yusak Lestari.",
    "Licence: MIT (indonesia-nodejs) and CC BY 4.0 (KODE-WILAYAH-KEPMENDAGRI-2025). Date: 2026-11.",
    "Written by import.py: change that, not this file.",
]

# Names that arrive damaged, mended by hand: code -> (as it is once tidied, mended, reason).
MENDED = {
    "13.05.04": ("X Anam Lingkuang", "2x11 Anam Lingkuang", "the digits of the name were lost"),
    "13.05.15": ("X Kayu Tanam", "2x11 Kayu Tanam", "the digits of the name were lost"),
    "31.01.02": ("Kepulauan Seribu Selatan.", "Kepulauan Seribu Selatan", "a stray full stop"),
    "53.02.10": ("KI'E", "Ki'e", "all in capitals"),
    "11.01.06.2024": ("Air Sialang Hilir.", "Air Sialang Hilir", "a stray full stop"),
    "11.02.10.2008": ("Lawe. Berigin Gayo", "Lawe Berigin Gayo", "a stray full stop"),
    "11.03.03.2065": ("SeuneubokTeungoh P.Puntong", "Seuneubok Teungoh P. Puntong", "a lost blank"),
    "11.08.17.2014": ("U Baro.", "U Baro", "a stray full stop"),
    "12.77.01.1012": ("Losung Batu.", "Losung Batu", "a stray full stop"),
    "14.06.05.1001": ("KepenuhanTengah", "Kepenuhan Tengah", "a lost blank"),
    "15.02.13.2008": ("PulauTujuh", "Pulau Tujuh", "a lost blank"),
    "16.04.27.2006": ("TanjungTebat", "Tanjung Tebat", "a lost blank"),
    "17.02.23.2004": ("LubukTunjung", "Lubuk Tunjung", "a lost blank"),
    "63.08.03.2035": ("Rantau KarauTengah", "Rantau Karau Tengah", "a lost blank"),
    "72.03.11.2013": ("Ujumbou.", "Ujumbou", "a stray full stop"),
    "73.26.11.1007": ("Rante PakuTallunglipu", "Rante Paku Tallunglipu", "a lost blank"),
    "74.01.01.1001": ("Nopember", "19 Nopember", "the figure of the name was lost; it is the date in the name"),
    "91.20.07.2005": ("Teuw*", "Teuw", "a stray asterisk"),
}

# Damage of many names that can be told without looking: pattern, what takes its place.
DAMAGE = [
    (r"(?<=\w)[\"\u2019](?=\w)", "'"),                          # an apostrophe between letters: Ra"as
    (r"^\w(?: \w){2,}$", lambda m: m[0].replace(" ", "")),      # letters spaced apart: S a d u
    (r"^[a-z]", lambda m: m[0].upper()),                         # a name without its capital: wonokromo
]

ABBREVIATED = [(r"^Kab\b\.?", "Kabupaten"), (r"\bKep\.", "Kepulauan")]

TYPE_WORDS = re.compile(r"^(Kabupaten|Kota)( Administrasi)? (.+)$")
VILLAGE_TYPE_WORDS = re.compile(r"^Desa Adat ")  # the kind is in the code, too: see types.tsv


def fetch(package, into):
    """Unpack an npm package into a folder of its own and return that folder."""
    folder = Path(into) / package.split("@")[0]
    folder.mkdir()
    subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def dotted(code):
    """'160802' -> '16.08.02', '1608022001' -> '16.08.02.2001'."""
    parts = [code[i:i + 2] for i in range(0, min(len(code), 6), 2)] + [code[6:]]
    return ".".join(part for part in parts if part)


def tidied(name):
    """A name with single blanks, none beside a slash, its type words written out, and the usual damage mended."""
    name = re.sub(r"\s*/\s*", "/", " ".join(name.split()))
    for pattern, word in ABBREVIATED + DAMAGE:
        name = re.sub(pattern, word, name)
    return name


def mended(code, name):
    """The name, or its mended form; raises if the damage is no longer what was mended."""
    if code not in MENDED:
        return name
    damaged, whole, _ = MENDED[code]
    if name != damaged:
        raise ValueError(f"{code}: expected {damaged!r} to mend, found {name!r}")
    return whole


def read_source(package, level):
    """{dotted code: name} of one level of indonesia-nodejs, tidied and mended."""
    rows = json.loads((package / "data" / "json" / f"{level}.json").read_text(encoding="utf-8"))
    names = {dotted(row["code"]): tidied(row["name"]) for row in rows}
    if len(names) != len(rows):
        raise ValueError(f"{level}: a code occurs twice")
    return {code: mended(code, names[code]) for code in sorted(names)}


def read_witness(package, level):
    """{dotted code: name} of one level of idn-area-data, as it stands."""
    with open(package / "data" / f"{level}.csv", encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


def split_regency(full):
    """'Kota Administrasi Jakarta Pusat' -> ('kota', 'Jakarta Pusat')."""
    match = TYPE_WORDS.match(full)
    if not match:
        raise ValueError(f"neither kabupaten nor kota: {full!r}")
    return match[1].lower(), match[3]


def runs_of(villages):
    """[first code, 'name|name|…'] for each run of codes that follow each other, so that few of them are written."""
    runs, expected = [], None
    for code, name in villages.items():
        name = VILLAGE_TYPE_WORDS.sub("", name)
        if "|" in name:
            raise ValueError(f"{code}: {name!r} holds the separator")
        if code == expected:
            runs[-1][1] += "|" + name
        else:
            runs.append([code, name])
        district, _, number = code.rpartition(".")
        expected = f"{district}.{int(number) + 1:04}"
    return runs


def write_table(name, comment, header, rows):
    """Write one table beside this script."""
    lines = [f"# {line}" for line in comment + PROVENANCE]
    lines += ["\t".join(cells) for cells in [header, *rows]]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def check_parents(children, parents):
    """Every code must lie inside a known one."""
    for code in children:
        if code.rpartition(".")[0] not in parents:
            raise ValueError(f"{code}: no such parent")


def compare(level, ours, theirs):
    """Print where the two packages disagree, and one line of summary."""
    missing, extra = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())
    differing = [code for code in ours if code in theirs and ours[code] != theirs[code]]
    for code in missing:
        print(f"{level} {code} {ours[code]!r}: not in {WITNESS}")
    for code in extra:
        print(f"{level} {code}: only in {WITNESS}")
    for code in differing:
        print(f"{level} {code} {ours[code]!r}: {WITNESS} has {theirs[code]!r}")
    print(f"{level}: {len(ours)} rows, {len(missing)} missing there, {len(extra)} only there, "
          f"{len(differing)} names differ")


def import_tables(source, witness):
    """Read both packages, write the four tables, report the differences."""
    provinces = read_source(source, "provinces")
    regencies = read_source(source, "cities")
    districts = read_source(source, "districts")
    villages = read_source(source, "villages")
    check_parents(regencies, provinces)
    check_parents(districts, regencies)
    check_parents(villages, districts)

    write_table("provinces.tsv",
                ["The provinces: Kemendagri code and official name."],
                ["code", "name"], provinces.items())
    write_table("regencies.tsv",
                ["The regencies and cities: Kemendagri code, type (kabupaten or kota), the bare name",
                 "without its type words, and the full official name."],
                ["code", "type", "name", "full"],
                [[code, *split_regency(full), full] for code, full in regencies.items()])
    write_table("districts.tsv",
                ["The districts (kecamatan, distrik, kapanewon, kemantren): Kemendagri code and name."],
                ["code", "name"], districts.items())
    write_table("villages.tsv",
                ["The villages (desa, kelurahan, nagari, gampong, kampung): names in runs of codes that follow each other,",
                 "separated by |, and the Kemendagri code of the first. For the gazetteer only: lib/gazetteer/compiler reads it."],
                ["first", "names"], runs_of(villages))

    for level, ours in (("provinces", provinces), ("regencies", regencies), ("districts", districts), ("villages", villages)):
        compare(level, ours, read_witness(witness, level))


def main(arguments):
    if len(arguments) == 2:
        import_tables(*map(Path, arguments))
    elif not arguments:
        with tempfile.TemporaryDirectory() as folder:
            import_tables(fetch(SOURCE, folder), fetch(WITNESS, folder))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
