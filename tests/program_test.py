#!/usr/bin/env python3
"""Tests of the program from outside.

usage: program_test.py PROGRAM
"""
import bz2
import csv
import gzip
import io
import json
import lzma
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

PROGRAM = ""


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def write_lines(self, name, *records):
        return self.write(name, "".join(json.dumps(record) + "\n" for record in records))

    def run_program(self, *arguments, standard_input=b""):
        run = subprocess.run([PROGRAM, *arguments], input=standard_input, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        return run.returncode, run.stdout.decode(), run.stderr.decode()

    def extract(self, *arguments, standard_input=b""):
        """The articles of a run that succeeds without a word."""
        code, output, messages = self.run_program("extract", *arguments, standard_input=standard_input)
        self.assertEqual((code, messages), (0, ""))
        return [json.loads(line) for line in output.splitlines()]

    def fails(self, *arguments, standard_input=b""):
        """The articles and the messages of a run of which some inputs fail."""
        code, output, messages = self.run_program("extract", *arguments, standard_input=standard_input)
        self.assertEqual(code, 1)
        return [json.loads(line) for line in output.splitlines()], messages.splitlines()


    def rows_of(self, output):
        """The rows of a CSV, each by the names of its columns."""
        return list(csv.DictReader(io.StringIO(output.removeprefix("\ufeff"), newline=""), strict=True))


class Usage(ProgramTest):
    def test_version_and_help(self):
        code, output, _ = self.run_program("--version")
        self.assertEqual(code, 0)
        self.assertRegex(output, r"^warta \d+\.\d+\.\d+\n$")
        for arguments in (["--help"], ["extract", "--help"]):
            code, output, _ = self.run_program(*arguments)
            self.assertEqual(code, 0)
            self.assertIn("Usage: warta", output)
        self.assertIn("--published", output)

    def test_usage_errors_are_2(self):
        article = self.write("a.txt", "Halo")
        wrong = [[], ["extract"], ["unknown"], ["extract", "--format", "xml", article], ["extract", "--published", "2025-02-30", article],
                 ["extract", "--jobs", "0", article], ["extract", "--unknown", article]]
        for arguments in wrong:
            code, output, messages = self.run_program(*arguments)
            self.assertEqual((code, output), (2, ""), arguments)
            self.assertNotEqual(messages, "", arguments)

    def test_wrong_rules_are_2(self):
        article = self.write("a.txt", "Halo")
        self.write("rules/mine.toml", "[[rule]]\nname = 'x'\nunknown = 1\n")
        for rules in ("rules", "none"):
            code, output, messages = self.run_program("extract", "--rules", str(self.folder / rules), article)
            self.assertEqual((code, output), (2, ""))
            self.assertNotEqual(messages, "")
        code, _, messages = self.run_program("extract", "--rules", str(self.folder / "rules"), article)
        self.assertIn("mine.toml:", messages)

    def test_one_rules_folder_for_each_option(self):
        """What follows the folder is an input, not another folder."""
        code, _, messages = self.run_program("extract", "--rules", str(self.folder / "none"), self.write("a.txt", "Halo"))
        self.assertEqual(code, 2)
        self.assertNotIn("a.txt", messages)


    def test_a_wrong_command_is_named(self):
        for arguments in (["extrct", "a.txt"], ["rules", "tst"]):
            code, _, messages = self.run_program(*arguments)
            self.assertEqual(code, 2)
            self.assertIn(f"'{arguments[-1] if arguments[0] == 'rules' else arguments[0]}'", messages)

    def test_help_shows_options_as_they_are_written(self):
        self.assertRegex(self.run_program("extract", "--help")[1], r"--no-repair +Read damaged")

    def test_commands_that_read_articles_have_the_same_options(self):
        article = self.write("a.txt", "Ada lima orang.")
        self.write("rules/x.toml", RULE.format(count="12", more=""))
        options = ["--published", "2025-12-08", "--encoding", "windows-1252", "--no-repair", "--rules", str(self.folder / "rules")]
        for command in (["extract"], ["explain"], ["rules", "coverage"], ["rules", "profile"], ["rules", "diff"]):
            code, _, messages = self.run_program(*command, *options, article)
            self.assertEqual((code, messages), (0, ""), command)

    def test_what_cannot_be_printed_is_no_success(self):
        article = self.write("a.txt", "Ada 12 orang.")
        commands = [["extract", article], ["explain", article], ["rules", "test"], ["rules", "check"], ["rules", "doc"],
                    ["rules", "coverage", article], ["rules", "new", "x", "y"], ["--help"]]
        for command in commands:
            with open("/dev/full", "wb") as full:
                run = subprocess.run([PROGRAM, *command], stdout=full, stderr=subprocess.PIPE, check=False)
            self.assertEqual(run.returncode, 2, command)
            self.assertIn(b"standard output: ", run.stderr)
        run = subprocess.run(["sh", "-c", '"$0" rules test >&-', PROGRAM], stderr=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 2)

    def test_a_reader_that_goes_away_is_no_failure(self):
        for command in ("rules test", "rules doc", "explain Halo"):
            run = subprocess.run(["bash", "-c", f'"$0" {command} | true; exit ${{PIPESTATUS[0]}}', PROGRAM], stderr=subprocess.PIPE,
                                 check=False)
            self.assertEqual((run.returncode, run.stderr), (0, b""), command)


class Repair(ProgramTest):
    def test_damage_is_mended_unless_told_otherwise(self):
        path = self.write("a.txt", "Ada lìma orang.")
        article = self.extract(path)[0]
        self.assertEqual([r["to"] for r in article["repairs"]], ["lima"])
        self.assertEqual([n["text"] for n in article["numbers"]], ["lìma orang"])
        article = self.extract("--no-repair", path)[0]
        self.assertEqual((article["repairs"], article["numbers"]), ([], []))

    def test_encoding_of_text_files(self):
        text = "Bupati Demak Siti Rahma – Beyoncé hadir."
        path = self.write("a.txt", text.encode("windows-1252"))
        lines = self.write_lines("b.jsonl", {"text": text})
        for name in ("windows-1252", "latin1"):
            declared, json_line = self.extract("--encoding", name, path, lines)
            self.assertEqual((declared["repairs"], json_line["repairs"]), ([], []))
            self.assertEqual([o["name"] for o in declared["officials"]], ["Siti Rahma"])
            self.assertEqual((declared["zones"][-1]["span"][1], declared["zones"][-1]["chars"][1]), (len(text.encode()), len(text)))
        self.assertEqual({r["kind"] for r in self.extract(path)[0]["repairs"]}, {"encoding"})
        for name in ("utf-16", "utf-16-be", "windows-1252"):
            path = self.write("a.txt", "Bupati Demak Siti Rahma bilang, \u201cHarga beras Rp2,5 miliar \u2013 naik.\u201d".encode(name))
            article = self.extract("--encoding", name, path)[0]
            self.assertEqual([n["text"] for n in article["numbers"]], ["Rp2,5 miliar"])
            self.assertEqual(article["officials"][0]["text"], "Bupati Demak Siti Rahma")
            self.assertEqual(article["officials"][0]["chars"], [0, 23])
            output = self.run_program("extract", "--format", "csv", "--encoding", name, path)[1]
            self.assertIn("\u201cHarga beras Rp2,5 miliar \u2013 naik.\u201d", output)
        code, output, messages = self.run_program("extract", "--encoding", "no-such", path)
        self.assertEqual((code, output), (2, ""))
        self.assertIn("no-such", messages)


class Inputs(ProgramTest):
    def test_text_file(self):
        articles = self.extract(self.write("berita.txt", "Sebanyak 5 orang hadir.\n"))
        self.assertEqual([a["id"] for a in articles], ["berita.txt"])
        self.assertEqual(articles[0]["published_source"], "none")

    def test_empty_text_file(self):
        self.assertEqual(len(self.extract(self.write("kosong.txt", ""))), 1)

    def test_folders_are_read_in_sorted_order(self):
        for name in ("b.txt", "a/z.txt", "a/b.jsonl", "a.txt", "B.txt"):
            self.write(name, '{"text": "Halo"}\n' if name.endswith("jsonl") else "Halo")
        self.assertEqual([a["id"] for a in self.extract(str(self.folder))], ["B.txt", "a/b.jsonl:1", "a/z.txt", "a.txt", "b.txt"])

    def test_ids_say_where_below_the_named_folder(self):
        for name in ("pers/a/x.txt", "pers/b/x.txt", "pers/b/c/x.txt"):
            self.write(name, "Halo")
        self.assertEqual([a["id"] for a in self.extract(str(self.folder / "pers"))], ["a/x.txt", "b/c/x.txt", "b/x.txt"])
        self.assertEqual([a["id"] for a in self.extract(str(self.folder / "pers") + "/")], ["a/x.txt", "b/c/x.txt", "b/x.txt"])
        self.assertEqual([a["id"] for a in self.extract(str(self.folder / "pers/a/x.txt"))], ["x.txt"])

    def test_endings_in_any_case(self):
        for name in ("a.TXT", "b.JSONL", "c.Ndjson"):
            self.write(name, "Halo" if name == "a.TXT" else '{"text": "Halo"}\n')
        self.assertEqual([a["id"] for a in self.extract(str(self.folder))], ["a.TXT", "b.JSONL:1", "c.Ndjson:1"])
        self.assertIn("no JSON", self.fails(self.write("d.JSON", "Halo"))[1][0])

    def test_what_is_passed_over_in_folders_is_said(self):
        for name in ("a.txt", "a.json", "sub/c.pdf", ".hidden"):
            self.write(name, "Halo")
        (self.folder / "linked").symlink_to(self.folder / "sub")
        code, output, messages = self.run_program("extract", str(self.folder))
        self.assertEqual((code, len(output.splitlines())), (0, 1))
        self.assertRegex(messages, r"^note: passed over .*/a.json and 1 more: .*\nnote: passed over .*/linked: links to folders .*\n$")

    def test_hidden_files_of_folders_are_passed_over(self):
        for name in ("a.txt", "._a.txt", ".b.jsonl", ".cache/c.txt", "__MACOSX/sub/._a.txt", "__MACOSX/d.txt"):
            self.write(name, b"\x00\x05\x16\x07" * 9 if "._" in name else "Halo")
        self.assertEqual([a["id"] for a in self.extract(str(self.folder))], ["a.txt"])
        self.assertEqual([a["id"] for a in self.extract(str(self.folder / ".cache"))], ["c.txt"])
        hidden = self.write(".e.txt", "Halo")
        self.assertEqual([a["id"] for a in self.extract(hidden)], [".e.txt"])

    def test_a_link_that_leads_nowhere_is_one_failure(self):
        self.write("a.txt", "Halo")
        self.write("b/c.txt", "Halo")
        (self.folder / "self").symlink_to("self")
        (self.folder / "gone.txt").symlink_to("nowhere")
        (self.folder / ".#lock").symlink_to("nowhere")
        articles, messages = self.fails(str(self.folder))
        self.assertEqual([a["id"] for a in articles], ["a.txt", "b/c.txt"])
        self.assertEqual([m.split(": ")[0] for m in messages], [str(self.folder / "gone.txt"), str(self.folder / "self")])

    def test_json_files_in_folders(self):
        """As news-please stores them: one article a file."""
        for name, text in (("pers/a.json", "Ada 1 orang."), ("pers/sub/b.json", "Ada 2 orang.")):
            self.write(name, json.dumps({"maintext": text}, indent=1))
        self.assertEqual([a["id"] for a in self.extract(str(self.folder / "pers"))], ["a.json:1", "sub/b.json:1"])
        self.write("pers/a.txt", "Ada 3 orang.")
        code, output, messages = self.run_program("extract", str(self.folder / "pers"))
        self.assertEqual((code, [json.loads(line)["id"] for line in output.splitlines()]), (0, ["a.txt", "sub/b.json:1"]))
        self.assertIn("pers/a.json: of a folder ", messages)

    def test_a_folder_without_an_article_is_a_failure(self):
        self.write("empty/a.pdf", "Halo")
        self.write("empty/sub/b.jsonl", "\n")
        articles, messages = self.fails(str(self.folder / "empty"), self.write("c.txt", "Halo"))
        self.assertEqual([a["id"] for a in articles], ["c.txt"])
        self.assertEqual(len(messages), 2)
        self.assertIn("empty: no article in this folder", messages[0])
        (self.folder / "only").mkdir()
        self.write("only/a.txt", b"\x1f\x8b\x08\x01\x02\x03\x04")
        self.assertEqual(len(self.fails(str(self.folder / "only"))[1]), 1)

    def test_ids_of_files_of_one_name_are_their_paths(self):
        a, b, c = (self.write(name, "Halo") for name in ("a/x.txt", "b/x.txt", "b/y.txt"))
        self.assertEqual([x["id"] for x in self.extract(a, b, c, a)], [a, b, "y.txt", a])
        self.assertEqual([x["id"] for x in self.extract(a, c)], ["x.txt", "y.txt"])
        one, two = str(self.folder / "a"), str(self.folder / "b")
        self.assertEqual([x["id"] for x in self.extract(one, two + "/")], [a, b, c])

    def test_what_is_no_article_is_said(self):
        cases = {"a.html": "<!DOCTYPE html>\n<p>Halo</p>", "b.txt": "<p>Bupati Demak <b>Siti Rahma</b> hadir", "c.warc": "WARC/1.0\r\n",
                 "d.csv": "judul,isi\na,b\n", "e.txt": "Bupati Demak hadir.".encode("utf-16"), "f.txt": "Halo.</p>\n<p>Dunia"}
        for name, content in cases.items():
            code, output, messages = self.run_program("extract", self.write(name, content))
            self.assertEqual((code, len(output.splitlines()), len(messages.splitlines())), (0, 1, 1), name)
            self.assertIn(f"{name}: warning: this looks like ", messages)
        self.assertEqual(len(self.extract(self.write("a.txt", "Nilai x < 5 dan y > 3. <3 Demak"))), 1)

    def test_json_documents(self):
        articles = [{"text": "Ada 1 orang."}, {"id": "x", "text": "Ada 2 orang \u2013 [lagi]."}, {"text": "Ada 3 orang."}]
        ids = ["a.json:1", "x", "a.json:3"]
        written = [json.dumps(articles), json.dumps(articles, indent=2), "\ufeff\n " + json.dumps(articles, indent="\t") + "\n",
                   "\n".join(json.dumps(article, indent=2) for article in articles), "".join(json.dumps(a) + "\n" for a in articles)]
        for document in written:
            found = self.extract(self.write("a.json", document))
            self.assertEqual([a["id"] for a in found], ids, document)
            self.assertEqual([a["numbers"][0]["value"] for a in found], ["1", "2", "3"])
            self.assertEqual([a["id"] for a in self.extract("-", standard_input=document.encode())], ["stdin:1", "x", "stdin:3"])
        self.assertEqual(self.extract(self.write("b.json", "[]")), [])
        self.assertEqual(self.extract("-", standard_input=b"[Foto] Ada 1 orang.")[0]["numbers"][0]["value"], "1")

    def test_broken_json_documents(self):
        for document in ('[{"text": "a"}, {"text": ', '[{"text": "a"}', '{\n"text": "a"\n}\n{\n"text": "b"', '[{"text" "a"}]'):
            articles, messages = self.fails(self.write("a.json", document))
            self.assertEqual((articles, len(messages)), ([], 1), document)
            self.assertIn("a.json: no JSON: ", messages[0])
        articles, messages = self.fails(self.write("a.json", '[{"text": "a"}, 1, {"title": "b"}, {"text": "c"}]'))
        self.assertEqual([a["id"] for a in articles], ["a.json:1", "a.json:4"])
        self.assertEqual([m.split(": ")[0][-2:] for m in messages], [":2", ":3"])

    def test_binary_files_are_refused(self):
        lines = b"".join(b'{"text": "Ada %d orang di Demak.", "id": "%d"}\n' % (i, i * i) for i in range(300))
        packed = {"a.jsonl.gz": gzip.compress(lines), "b.txt": gzip.compress(b"Ada 12 orang."), "c.jsonl": bz2.compress(lines),
                  "d.xz": lzma.compress(lines), "e.txt": b"Ada\x00\x00\x00\x00orang" * 20}
        for name, content in packed.items():
            articles, messages = self.fails(self.write(name, content))
            self.assertEqual((articles, len(messages)), ([], 1), name)
            self.assertIn(f"{name}: no text: ", messages[0])
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "windows-1252"):
            path = self.write("a.txt", "\u201cAda\u201d \u2013 \u2018lima\u2019 orang.".encode(encoding))
            code, output, messages = self.run_program("extract", path)
            self.assertEqual((code, len(output.splitlines())), (0, 1), encoding)
            self.assertEqual("looks like UTF-16" in messages, encoding.startswith("utf-16"), messages)
        self.assertEqual(len(self.extract(self.write("a.txt", b"Ada \x00 12 \x1b[1morang\x1b[0m."))), 1)
        for encoding in ("utf-16", "utf-16-le"):
            _, messages = self.fails(self.write("a.jsonl", '{"text": "Halo"}\n'.encode(encoding)))
            self.assertEqual(len(messages), 1)
            self.assertIn("JSON is read in UTF-8", messages[0])

    def test_order_of_arguments_is_kept(self):
        b, a = self.write("b.txt", "Halo"), self.write("a.txt", "Halo")
        self.assertEqual([x["id"] for x in self.extract(b, a, b)], ["b.txt", "a.txt", "b.txt"])

    def test_standard_input(self):
        self.assertEqual([a["id"] for a in self.extract("-", standard_input=b"Halo {dunia}")], ["stdin"])
        lines = b'\n  {"text": "a"}\r\n\r\n{"id": "x", "text": "b"}'
        self.assertEqual([a["id"] for a in self.extract("-", standard_input=lines)], ["stdin:2", "x"])
        self.assertEqual(len(self.fails("-", "-", standard_input=b"Halo")[0]), 1)

    def test_byte_order_mark(self):
        path = self.write("a.jsonl", b'\xef\xbb\xbf{"text": "a"}\n{"text": "b"}\n')
        self.assertEqual([a["id"] for a in self.extract(path)], ["a.jsonl:1", "a.jsonl:2"])

    def test_other_names_are_read_by_their_content(self):
        lines, text = self.write("a.json", '{"text": "a"}\n{"text": "b"}\n'), self.write("b.md", "Halo")
        self.assertEqual([a["id"] for a in self.extract(lines, text)], ["a.json:1", "a.json:2", "b.md"])

    def test_long_line(self):
        text = "Sebanyak 5 orang hadir. " * 100_000
        articles = self.extract(self.write_lines("a.jsonl", {"text": text, "id": "long"}, {"text": "a", "id": "short"}))
        self.assertEqual([a["id"] for a in articles], ["long", "short"])
        self.assertEqual(articles[0]["zones"][-1]["span"][1], len(text))


class Fields(ProgramTest):
    def one(self, **record):
        return self.extract(self.write_lines("a.jsonl", record))[0]

    def text_size(self, **record):
        return self.one(**record)["zones"][-1]["span"][1]

    def test_names_of_the_text_by_rank(self):
        for name in ("text", "maintext", "content", "plaintext", "articleBody", "body"):
            self.assertEqual(self.text_size(**{name: "Halo"}), 4, name)
        self.assertEqual(self.text_size(body="Halo semua", maintext="Halo", text=""), 4)
        self.assertEqual(self.text_size(text=None, content="Halo"), 4)
        self.assertEqual(self.text_size(text="None", content="Halo"), 4)
        self.assertEqual(self.text_size(body={"summary": []}, plaintext="Halo"), 4)

    def test_title_url_and_id(self):
        self.assertEqual(self.one(text="a", headline="Judul")["title"], "Judul")
        self.assertEqual(self.one(text="a", title="Satu", headline="Dua")["title"], "Satu")
        self.assertNotIn("title", self.one(text="a", title="None"))
        self.assertEqual(self.one(text="a", link="https://a.id/1")["url"], "https://a.id/1")
        self.assertEqual(self.one(text="a", source="https://a.id/1")["url"], "https://a.id/1")
        self.assertNotIn("url", self.one(text="a", source="Antara"))
        self.assertEqual(self.one(text="a", id=12)["id"], "12")
        self.assertEqual(self.one(text="a", id="")["id"], "a.jsonl:1")
        self.assertEqual(self.one(text="a", id=12.0)["id"], "12.0")
        self.assertEqual(self.one(text="a", id=2**64 - 1)["id"], str(2**64 - 1))

    def test_dates(self):
        for name in ("published", "date", "date_publish", "publish_date", "publishing_date", "datePublished"):
            self.assertEqual(self.one(text="a", **{name: "2025-12-08"})["published"], "2025-12-08", name)
        cases = {"2025-12-08T23:30:00": "2025-12-08", "2025-12-08 23:30": "2025-12-08", "2025-12-08T23:30:00+07:00": "2025-12-08",
                 "2025-12-08T16:59:59Z": "2025-12-08", "2025-12-08T17:00:00Z": "2025-12-09", "2025-12-31T17:00:00.123456+0000": "2026-01-01",
                 "20251208": "2025-12-08", 20251208: "2025-12-08", "20251208T173000Z": "2025-12-09", 1765213200: "2025-12-09",
                 1765213199: "2025-12-08", "1765213200": "2025-12-09", 1765213200000: "2025-12-09", 1765213199.75: "2025-12-08",
                 "2025-12-08 23:30:00 WIB": "2025-12-08", "2025-12-08 00:30 WITA": "2025-12-07", "2025-12-08 01:30 WIT": "2025-12-07",
                 "Mon, 08 Dec 2025 10:00:00 +0700": "2025-12-08", "Mon, 8 Dec 2025 17:00:00 GMT": "2025-12-09", "8 Dec 2025": "2025-12-08",
                 "Selasa, 09 Des 2025 08:30 WIB": "2025-12-09", "9 Desember 2025": "2025-12-09", "Jum'at, 5 Desember 2025 | 21.30 WIB": "2025-12-05",
                 "2025/12/08": "2025-12-08", "2025/12/08 21:30:15": "2025-12-08", "09/12/2025": "2025-12-09", "9-1-2025 08:30": "2025-01-09",
                 "8 December 2025": "2025-12-08", "8 sept 2025": "2025-09-08", "December 8, 2025": "2025-12-08", "Mei 08 2025, 10:00": "2025-05-08",
                 "8 Agt 2025 - 08:30": "2025-08-08", "2025-12-08 17:00:00 UTC": "2025-12-09", "2025-12-08T00:30:00+09:00": "2025-12-07", "2025-12-08 00:30:00 +09": "2025-12-07", "2025-12-07T23:00:00-05:00": "2025-12-08"}
        for written, day in cases.items():
            self.assertEqual(self.one(text="a", date=written)["published"], day, written)
        for wrapped in ({"$date": "2025-12-08T17:00:00Z"}, {"$date": 1765213200000}, {"$date": {"$numberLong": "1765213200000"}}):
            self.assertEqual(self.one(text="a", date=wrapped)["published"], "2025-12-09", wrapped)
        for absent in ("", None, "None", "NaT"):
            self.assertNotIn("published", self.one(text="a", date=absent))

    def test_a_date_that_is_none_is_a_warning(self):
        for written in ("kemarin", "2025-02-30", "2025-12-08X", "2025-12-08T25:00", "12/31/2025", "08/12-2025", "2025/12-08", "31 Februari 2025", 5, -1765213200, True, {"a": "b"}, ["x"],
                        "2025-1208", "Mon 8 Dec 2025", "8 De 2025", "8 Dese 2025", "8/12/25", {"$date": {}}, {"$date": "x", "a": 1}, "2025-12-08 10:00 WAT", "1765213200x"):
            path = self.write_lines("a.jsonl", {"text": "a"}, {"text": "a", "date": written})
            code, output, messages = self.run_program("extract", path)
            self.assertEqual(code, 0)
            self.assertNotIn("published\"", output.splitlines()[1])
            self.assertEqual(len(messages.splitlines()), 1)
            self.assertTrue(messages.startswith(f"{path}:2: warning: "), messages)

    def test_the_first_date_that_can_be_read_counts(self):
        self.assertEqual(self.one(text="a", published="kemarin", date="2025-12-08")["published"], "2025-12-08")

    def test_published_is_for_articles_that_give_none(self):
        path = self.write_lines("a.jsonl", {"text": "a"}, {"text": "a", "date": "2024-01-02"})
        articles = self.extract("--published", "2025-12-08", path)
        self.assertEqual([a["published"] for a in articles], ["2025-12-08", "2024-01-02"])
        self.assertEqual([a["published_source"] for a in articles], ["input", "input"])


class Failures(ProgramTest):
    def test_each_failure_is_a_line_and_the_others_are_done(self):
        bad = self.write("bad.jsonl", b'{"id": "1", "text": "a"}\n{"text": \n[1]\n{"title": "a"}\n{"text": "\xff"}\n{"id": "2", "text": "b"}\n')
        missing, empty = str(self.folder / "missing.txt"), str(self.folder / "empty")
        (self.folder / "empty").mkdir()
        good = self.write("good.txt", "Halo")
        articles, messages = self.fails(bad, missing, empty, good)
        self.assertEqual([a["id"] for a in articles], ["1", "2", "good.txt"])
        places = [f"{bad}:2: ", f"{bad}:3: ", f"{bad}:4: ", f"{bad}:5: ", f"{missing}: ", f"{empty}: "]
        self.assertEqual(len(messages), len(places))
        for message, place in zip(messages, places):
            self.assertTrue(message.startswith(place) and len(message) > len(place), message)

    def test_messages_of_one_sort_are_counted_in_the_end(self):
        lines = ['{"text": "a", "date": "kemarin %d"}' % i for i in range(30)] + ["[%d]" % i for i in range(523)] + ['{"text": "b"}']
        path = self.write("a.jsonl", "\n".join(lines))
        articles, messages = self.fails("--jobs", "3", path)
        self.assertEqual(len(articles), 31)
        self.assertEqual(len(messages), 42)
        self.assertEqual([m.split(":")[1] for m in messages[:40]], [str(i) for i in (*range(1, 21), *range(31, 51))])
        self.assertEqual(messages[40:], ["\u2026 and 503 more of this kind: not a JSON object",
                                         "\u2026 and 10 more of this kind: warning: a date that cannot be read"])
        for command in (["rules", "coverage", path], ["rules", "diff", path]):
            self.assertEqual(self.run_program(*command)[2].splitlines(), messages)

    def test_half_a_surrogate_pair_costs_no_article(self):
        lines = [r'{"text": "Ada 12 orang \ud83d dan 5 truk.", "id": "a\udc00"}', r'{"text": "\\ud83d 12 orang \ud83d\ude00 \uD83D\ud83d\ude00 \udfff\""}']
        for document in ("\n".join(lines), "[" + ",".join(lines) + "]"):
            articles = self.extract(self.write("a.json", document))
            self.assertEqual([a["numbers"][0]["text"] for a in articles], ["12 orang"] * 2)
            self.assertEqual(articles[0]["id"], "a\ufffd")
            self.assertEqual(articles[1]["zones"][-1]["chars"][1], len(r"\ud83d 12 orang x xx x") + 1)
        _, messages = self.fails(self.write("b.json", r'{"text": "\ud8 \ud83d \x"}'))
        self.assertIn("no JSON: ", messages[0])

    def test_an_empty_text_is_an_article_and_no_text_is_none(self):
        articles, messages = self.fails(self.write_lines("a.jsonl", {"id": "1", "text": ""}, {"id": "2", "text": None}))
        self.assertEqual([a["id"] for a in articles], ["1"])
        self.assertEqual(len(messages), 1)

    def test_output_over_an_input_is_refused(self):
        path = self.write_lines("a.jsonl", {"text": "a"})
        for arguments in ([path, "--output", path], [str(self.folder), "--output", str(self.folder / "new.jsonl")]):
            self.assertEqual(self.run_program("extract", *arguments)[0], 2)
        self.assertEqual(len(self.extract(path)), 1)
        hard = self.folder / "hard.jsonl"
        hard.hardlink_to(path)
        self.assertEqual(self.run_program("extract", "--output", str(hard), path)[0], 2)
        self.assertEqual(len(self.extract(path)), 1)

    def test_output_of_a_run_that_fails_leaves_the_file(self):
        out = self.folder / "out" / "facts.jsonl"
        self.write("out/facts.jsonl", "old\n")
        self.fails("--output", str(out), str(self.folder / "missing.txt"))
        self.assertEqual(out.read_text(), "old\n")
        self.assertEqual([p.name for p in out.parent.iterdir()], ["facts.jsonl"])
        article = self.write("a.txt", "Sebanyak 5 orang hadir. " * 1000)
        limited = f"trap '' XFSZ; ulimit -f 1; exec \"$0\" extract --output '{out}' '{article}'"
        run = subprocess.run(["bash", "-c", limited, PROGRAM], stderr=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"facts.jsonl: ", run.stderr)
        self.assertEqual(out.read_text(), "old\n")
        self.assertEqual([p.name for p in out.parent.iterdir()], ["facts.jsonl"])

    def test_output_that_cannot_be_written(self):
        code, _, messages = self.run_program("extract", self.write("a.txt", "a"), "--output", str(self.folder / "none" / "out"))
        self.assertEqual(code, 2)
        self.assertIn("none/out: ", messages)
        with open("/dev/full", "wb") as full:
            run = subprocess.run([PROGRAM, "extract", str(self.folder / "a.txt")], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr.count(b"standard output: "), 1)

    def test_a_reader_that_goes_away_is_no_crash(self):
        path = self.write_lines("a.jsonl", *[{"text": "Sebanyak 5 orang hadir. " * 50}] * 2000)
        with subprocess.Popen([PROGRAM, "extract", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            run.stdout.readline()
            run.stdout.close()
            self.assertEqual(run.stderr.read(), b"")
        self.assertEqual(run.returncode, 0)


class Output(ProgramTest):
    def test_threads_do_not_change_a_byte(self):
        records = [{"text": f"Sebanyak {i} orang hadir pada 3 Mei 2024 di Kabupaten Demak. " * (i % 7)} for i in range(1000)]
        records[500] = {"title": "a"}
        path = self.write_lines("a.jsonl", *records)
        one = self.run_program("extract", "--jobs", "1", path)
        self.assertEqual(one[0], 1)
        self.assertEqual(len(one[1].splitlines()), 999)
        for jobs in ("2", "4", "16"):
            self.assertEqual(self.run_program("extract", "--jobs", jobs, path), one)

    def test_output_file(self):
        path, out = self.write("a.txt", "Halo"), self.folder / "out.jsonl"
        self.assertEqual(self.run_program("extract", path, "--output", str(out)), (0, "", ""))
        self.assertEqual(out.read_text(), self.run_program("extract", path)[1])
        out.chmod(0o640)
        link = self.folder / "link.jsonl"
        link.symlink_to(out)
        self.assertEqual(self.run_program("extract", self.write("b.txt", "Halo"), "--output", str(link)), (0, "", ""))
        self.assertTrue(link.is_symlink())
        self.assertEqual((json.loads(out.read_text())["id"], out.stat().st_mode & 0o777), ("b.txt", 0o640))
        self.assertEqual(self.run_program("extract", path, "--output", "/dev/stdout")[1], self.run_program("extract", path)[1])

    def test_table(self):
        text = "Bupati Demak dr. Hj. Siti Rahma, M.Kes. menyerahkan 3 ribu paket di Kabupaten Demak pada 22 Desember 2025."
        record = {"id": "a", "title": "Panjang \u2013 " * 40, "text": text, "date": "2025-12-23"}
        code, output, messages = self.run_program("extract", "--format", "table", self.write_lines("a.jsonl", record))
        self.assertEqual((code, messages), (0, ""))
        for expected in ("2025-12-23", "3 ribu paket = 3000", "22 Desember 2025 = 2025-12-22", "Siti Rahma", "Kabupaten Demak (33.21)"):
            self.assertIn(expected, output)
        self.assertLessEqual(max(len(line) for line in output.splitlines()), 100)

    def test_a_table_has_facts_of_users_kinds_and_checks_that_fail(self):
        self.write("rules/bencana.toml", RULE.format(count="12", more=""))
        text = "Ada 12 orang tewas. Total 13 orang, terdiri dari 7 guru dan 5 perawat. Total 9 orang, terdiri dari 4 guru dan 5 perawat."
        code, output, _ = self.run_program("extract", "--format", "table", "--rules", str(self.folder / "rules"), self.write("a.txt", text))
        self.assertEqual(code, 0)
        self.assertIn("  korban     12 orang tewas: akibat = tewas, jumlah = 12\n", output)
        self.assertIn("  checks     sum fails: 7 + 5 = 12, not 13\n", output)

    def test_csv(self):
        text = ("Bupati Klaten Siti Rahma, M.Kes. hadir Senin (8/12).\nBantuan Rp2,5 miliar, \u201cdua pertiga\u201d dari 12 orang tewas. "
                "Total 13 orang, terdiri dari 7 guru dan 5 perawat.")
        self.write("rules/bencana.toml", RULE.format(count="12", more=""))
        path = self.write_lines("a.jsonl", {"id": "=1+1", "text": text, "date": "2025-12-09"}, {"id": "b", "text": "Halo"})
        code, output, messages = self.run_program("extract", "--format", "csv", "--rules", str(self.folder / "rules"), path)
        self.assertEqual((code, messages), (0, ""))
        self.assertTrue(output.startswith("\ufeffarticle,"))
        rows = self.rows_of(output)
        self.assertEqual({(row["article"], row["published"]) for row in rows}, {("'=1+1", "2025-12-09")})
        by_fact = {}
        for row in rows:
            by_fact.setdefault(row["fact"], []).append(row)
        money = next(row for row in by_fact["number"] if row["type"] == "money")
        self.assertEqual((money["text"], money["value"], money["unit"], money["zone"]), ("Rp2,5 miliar", "2500000000", "IDR", "body"))
        self.assertTrue(money["sentence"].startswith("Bantuan Rp2,5 miliar, \u201cdua"), money["sentence"])
        self.assertEqual([row["value"] for row in by_fact["date"]], ["2025-12-08"])
        official = by_fact["official"][0]
        self.assertEqual((official["person"], official["post"], official["region"]), ("Siti Rahma, M.Kes.", "Bupati", "Kabupaten Klaten (33.10)"))
        self.assertEqual([row["region"] for row in by_fact["region"]], ["Kabupaten Klaten (33.10)"])
        self.assertEqual([row["value"] for row in by_fact["korban"]], ["akibat = tewas, jumlah = 12"])
        self.assertIn("fails: 7 + 5 = 12, not 13", [row["value"] for row in by_fact["check"]])

    def test_csv_has_what_the_first_columns_leave_out(self):
        text = ("Bupati Klaten Siti Rahma, M.Kes. menyalurkan hampir 30 persen bantuan pada 1 Syawal 1446 H. "
                "\u201cSemua aman,\u201d kata mantan Wakil Bupati Klaten Agus Wibowo.")
        path = self.write_lines("a.jsonl", {"id": "a", "text": text, "title": "=Judul", "url": "https://a.id/1"})
        output = self.run_program("extract", "--format", "csv", path)[1]
        head = output.splitlines()[0].removeprefix("\ufeff").split(",")
        self.assertEqual(head[:13], "article,published,fact,type,text,value,until,unit,person,post,region,zone,sentence".split(","))
        rows = self.rows_of(output)
        self.assertEqual({(row["title"], row["url"]) for row in rows}, {("'=Judul", "https://a.id/1")})
        for row in rows:
            self.assertEqual(text.encode()[int(row["begin"]):int(row["end"])].decode(), row["text"])
            self.assertRegex(row["rule"], "^[a-z_]+/")
        number = next(row for row in rows if row["fact"] == "number")
        self.assertEqual((number["value"], number["unit"], number["modifier"]), ("30", "", "almost"))
        date = next(row for row in rows if row["fact"] == "date")
        self.assertEqual((date["value"], date["calendar"], date["gregorian"]), ("1446-10-01", "hijri", "2025-03-31"))
        former = next(row for row in rows if row["fact"] == "quote")
        self.assertEqual((former["post"], former["position"], former["type"]), ("former Wakil Bupati", "Wakil Bupati", "former"))
        self.assertEqual((former["region_code"], former["region_source"]), ("3310", "phrase"))

    def test_the_main_region(self):
        path = self.write_lines("a.jsonl", {"id": "a", "text": "DEMAK - Bupati Demak Siti Rahma hadir di Kabupaten Demak."}, {"id": "b", "text": "Ada 12 orang."})
        rows = self.rows_of(self.run_program("extract", "--format", "csv", path)[1])
        self.assertEqual({(row["article"], row["main_region"], row["main_region_code"]) for row in rows},
                         {("a", "Kabupaten Demak (33.21)", "3321"), ("b", "", "")})
        self.assertEqual(list(rows[0])[-4:], ["title", "url", "main_region", "main_region_code"])
        output = self.run_program("extract", "--format", "table", path)[1]
        self.assertEqual(output.count("  main       Kabupaten Demak (33.21)\n"), 1)

    def test_a_table_has_what_officials_said(self):
        text = "\u201cAir mulai surut,\u201d kata Bupati Demak Siti Rahma. Menurut dia, warga sudah pulang."
        output = self.run_program("extract", "--format", "table", self.write("a.txt", text))[1]
        self.assertIn("  quotes     Siti Rahma: \u201cAir mulai surut,\u201d \u00b7 Siti Rahma: warga sudah pulang\n", output)

    def test_csv_has_a_column_for_each_slot_of_users_kinds(self):
        self.write("rules/a.toml", RULE.format(count="12", more="") + SLOTS_RULE)
        text = "Ada hampir 1.500 orang tewas. Harga beras Rp15.000 pada 8 Desember 2025."
        arguments = ["extract", "--format", "csv", "--rules", str(self.folder / "rules"), self.write("a.txt", text)]
        rows = self.rows_of(self.run_program(*arguments)[1])
        self.assertEqual(list(rows[0])[-6:], ["main_region_code", "slot.jumlah", "slot.akibat", "slot.barang", "slot.harga", "slot.hari"])
        price, victims = (next(row for row in rows if row["fact"] == fact) for fact in ("harga", "korban"))
        self.assertEqual(list(price.values())[-5:], ["", "", "beras", "15000", "2025-12-08"])
        self.assertEqual(list(victims.values())[-5:], ["1500", "tewas", "", "", ""])
        self.assertIn("jumlah = almost 1500", victims["value"])
        self.assertEqual({row["slot.harga"] for row in rows if row["fact"] == "number"}, {""})
        self.assertNotIn("slot.", self.run_program("extract", "--format", "csv", str(self.folder / "a.txt"))[1])

    def test_csv_of_a_text_without_full_stops_stays_in_proportion(self):
        text = "Ada 12 orang dan 5 truk, " * 2000
        output = self.run_program("extract", "--format", "csv", self.write("a.txt", text))[1]
        rows = self.rows_of(output)
        self.assertEqual(len(rows), 4000)
        for row in (rows[0], rows[2000], rows[-1]):
            self.assertTrue(900 < len(row["sentence"]) < 1010 and row["text"] in row["sentence"], row["sentence"])
        self.assertRegex(rows[0]["sentence"], "^Ada 12 orang .* \u2026$")
        self.assertRegex(rows[2000]["sentence"], "^\u2026 (Ada|12|orang|dan|5|truk,) .* \u2026$")
        self.assertRegex(rows[-1]["sentence"], "^\u2026 .* 5 truk,$")
        for text in ("Ada 12 orang." + "\u00e9" * 9000, "\u00e9" * 9000 + " 12 orang" + "x" * 9000):
            row = self.rows_of(self.run_program("extract", "--format", "csv", self.write("a.txt", text))[1])[0]
            self.assertLess(len(row["sentence"]), 1010)
            self.assertNotIn("\ufffd", row["sentence"])
            self.assertIn("12 orang", row["sentence"])

    def test_cells_are_no_longer_than_spreadsheets_take(self):
        text = "\u201cBanjir " + "mulai surut \u00e9 " * 4000 + "di hulu,\u201d kata Bupati Demak Siti Rahma."
        path = self.write_lines("a.jsonl", {"text": text, "title": "\U0001f600" * 20_000})
        rows = self.rows_of(self.run_program("extract", "--format", "csv", path)[1])
        quote = next(row for row in rows if row["fact"] == "quote")
        self.assertRegex(quote["text"], "^\u201cBanjir mulai surut .*\u2026$")
        for name, value in quote.items():
            self.assertLess(len(value.encode("utf-16-le")) // 2, 32_767, name)
        self.assertGreater(int(quote["end"]), 50_000)

    def test_a_table_does_not_obey_the_text(self):
        record = {"id": "a\u001b[31m", "title": "a\u009b\u0007b\tc", "text": "\u001b[2J 5 orang"}
        output = self.run_program("extract", "--format", "table", self.write_lines("a.jsonl", record))[1]
        self.assertFalse(set(output) & {"\u001b", "\u009b", "\u0007", "\t"}, output)
        self.assertIn("ab c", output)


RULE = """[[class]]
name = "akibat"
words = ["tewas", "hilang"]

[[rule]]
name = "korban"
kind = "korban"
pattern = '(?P<jumlah> <number>) (?P<akibat> <akibat>)'
note = "Korban bencana."
accept = [{{ text = "12 orang tewas", jumlah = "{count}" }}, "3 warga hilang"]
reject = ["12 rumah rusak"]
{more}
"""


SLOTS_RULE = """
[[rule]]
name = "harga"
kind = "harga"
pattern = 'harga (?P<barang> beras|gula) (?P<harga> <number>) pada (?P<hari> <date>)'
note = "Harga barang."
accept = ["harga beras Rp15.000 pada 8 Desember 2025"]
reject = ["harga emas Rp15.000 pada 8 Desember 2025"]
"""


OTHER_RULE = """[[rule]]
name = "lain"
kind = "lain"
pattern = 'warga panik'
note = "Kind lain."
accept = ["Warga panik."]
reject = ["Warga pulang."]
"""


class Rules(ProgramTest):
    def write_rule(self, count="12", more=""):
        self.write("rules/bencana.toml", RULE.format(count=count, more=more))
        return str(self.folder / "rules")

    def test_a_table_is_that_of_its_own_folder(self):
        self.write("rules/kata.toml", "[[class]]\nname = 'kata'\ntable = '../words/months.tsv'\n\n[[rule]]\nname = 'r'\nkind = 'uji'\n"
                   "pattern = '<kata> <kata>'\nnote = 'x'\naccept = ['zorgon zorgon']\nreject = ['mei juni']\n")
        self.write("words/months.tsv", "text\nzorgon\n")
        run = subprocess.run([PROGRAM, "rules", "test", "rules"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, b""))

    def test_examples_that_pass(self):
        code, output, messages = self.run_program("rules", "test", self.write_rule())
        self.assertEqual((code, messages), (0, ""))
        self.assertEqual(output, "3 examples of 1 rule: 3 passed, 0 failed, 0 todo\n")

    def test_all_built_in_examples_pass(self):
        code, output, _ = self.run_program("rules", "test")
        self.assertEqual(code, 0)
        self.assertRegex(output, r"[0-9]{3,} examples of [0-9]{2,} rules: [0-9]+ passed, 0 failed")

    def test_a_failure_is_shown_with_its_place_and_marks(self):
        code, output, _ = self.run_program("rules", "test", self.write_rule(count="13"))
        self.assertEqual(code, 1)
        self.assertIn("bencana.toml:10: bencana/korban, accept: jumlah: expected '13', got '12'\n  12 orang tewas\n  ^^^^^^^^^^^^^^ expected\n", output)
        self.assertIn("2 passed, 1 failed", output)

    def test_known_failures_are_listed_and_must_fail(self):
        code, output, _ = self.run_program("rules", "test", self.write_rule(more='todo = ["selusin orang tewas terbakar"]'))
        self.assertEqual(code, 0)
        self.assertIn("bencana/korban, todo\n  selusin orang", output)
        self.assertIn("1 todo", output)
        code, output, _ = self.run_program("rules", "test", self.write_rule(more='todo = ["4 orang tewas"]'))
        self.assertEqual(code, 1)
        self.assertIn("passes now: move it from todo to accept", output)

    def test_junit(self):
        report = str(self.folder / "report.xml")
        self.run_program("rules", "test", "--junit", report, self.write_rule(count="13", more='todo = ["a < b & \\"c\\""]'))
        suite = xml.etree.ElementTree.parse(report).getroot().find("testsuite")
        self.assertEqual({**suite.attrib}, {"name": "bencana/korban", "tests": "4", "failures": "1", "skipped": "1"})
        self.assertEqual([case.get("line") for case in suite], ["10", "10", "12", "11"])
        self.assertEqual(len(suite.findall("testcase/failure")), 1)

    def test_wrong_rules_are_2(self):
        for command in ("test", "check"):
            code, output, messages = self.run_program("rules", command, self.write_rule(more="rejcet = []"))
            self.assertEqual((code, output), (2, ""))
            self.assertIn("unknown key 'rejcet'", messages)

    def test_a_table_that_is_a_folder_is_named(self):
        self.write("rules/x.toml", "[[class]]\nname = 'x'\ntable = 'sub'\n")
        self.write("rules/sub/a.tsv", "text\nx\n")
        code, _, messages = self.run_program("rules", "check", str(self.folder / "rules"))
        self.assertEqual(code, 2)
        self.assertRegex(messages, r"x\.toml:3:9: cannot read the table .*/rules/sub\n")

    def test_explain(self):
        rules = self.write_rule()
        code, output, _ = self.run_program("explain", "--rules", rules, "--rule", "bencana/korban", "Ada 12 orang sakit.")
        self.assertEqual(code, 0)
        self.assertIn('at 4: matched "12 orang", then `<akibat>` expected, found `sakit`', output)
        code, output, _ = self.run_program("explain", "--rules", rules, "--format", "json", self.write("a.txt", "Ada 12 orang tewas."))
        kinds = {kind["kind"]: kind for kind in json.loads(output)["kinds"]}
        self.assertEqual([match["outcome"] for match in kinds["korban"]["matches"]], ["fact"])
        code, output, messages = self.run_program("explain", "--rule", "numbers/jumlh", "Ada 12 orang.")
        self.assertEqual((code, output), (2, ""))
        self.assertIn("did you mean 'numbers/jumlah'?", messages)

    def test_explain_an_article_of_json_lines(self):
        articles = self.write("a.jsonl", '{"text": "Halo."}\n{"text": "Ada 12 orang."}\n')
        code, output, _ = self.run_program("explain", "--at", "5", f"{articles}:2")
        self.assertEqual(code, 0)
        self.assertIn('numbers/jumlah  4..12 "12 orang"', output)
        code, output, messages = self.run_program("explain", f"{articles}:3")
        self.assertEqual((code, output), (2, ""))
        self.assertIn("no such article", messages)
        code, _, messages = self.run_program("explain", "--at", "-1", "Ada 12 orang.")
        self.assertEqual(code, 2)

    def test_the_columns_of_a_class(self):
        code, output, _ = self.run_program("rules", "classes", "whole_post")
        self.assertEqual(code, 0)
        self.assertIn("column takes: nothing, institution, apart, unit, hospital, field, country, holder\n", output)

    def test_folders_are_named_in_either_way(self):
        rules = self.write_rule()
        for command in ("test", "check", "doc"):
            self.assertEqual(self.run_program("rules", command, rules), self.run_program("rules", command, "--rules", rules))

    def test_explain_takes_no_missing_file_for_a_text(self):
        code, output, messages = self.run_program("explain", str(self.folder / "missing.txt"))
        self.assertEqual((code, output), (2, ""))
        self.assertIn("missing.txt: ", messages)
        for name in ("missing.txt", "missing.jsonl", "missing.Json"):
            code, output, messages = self.run_program("explain", str(self.folder / name) + ":1")
            self.assertEqual((code, output), (2, ""))
            self.assertRegex(messages, f"^[^\n]*/{name}: No such file[^\n]*\n$")
        for text in ("8/12/2025", "Skor 2:1", "Sumber: a.txt:1", "WARTA.COM:12"):
            self.assertEqual(self.run_program("explain", text)[0], 0)

    def test_explain_takes_an_article_out_of_a_file(self):
        path = self.write_lines("a.jsonl", {"text": "Ada 12 orang."}, {"text": "Hadir kemarin.", "date": "2025-12-09"})
        code, output, messages = self.run_program("explain", "--format", "json", path + ":2")
        self.assertEqual((code, messages), (0, ""))
        self.assertEqual([zone["span"] for zone in json.loads(output)["zones"]], [[0, 14]])
        for subject in (path, path + ":3"):
            code, output, messages = self.run_program("explain", subject)
            self.assertEqual((code, output), (2, ""))
            self.assertIn(f"no such article; it is one of 2, named as {path}:1", messages)
        one = self.write_lines("b.jsonl", {"text": "Ada 12 orang."})
        self.assertEqual(self.run_program("explain", one), self.run_program("explain", "Ada 12 orang."))
        code, _, messages = self.run_program("explain", "--at", "-1", "Halo")
        self.assertEqual(code, 2)
        self.assertIn("--at", messages)

    def test_the_example_of_the_help_runs(self):
        for command in ("explain", "extract"):
            for line in self.run_program(command, "--help")[1].splitlines():
                if line.startswith('  warta explain') and '"' in line:
                    run = subprocess.run(["bash", "-c", line.replace("warta", '"$0"', 1), PROGRAM], stdout=subprocess.PIPE, check=False)
                    self.assertEqual(run.returncode, 0, line)

    def test_coverage_and_profile(self):
        article = self.write("a.txt", "Ada 12 orang tewas dan 3 warga tewas.")
        code, output, _ = self.run_program("rules", "coverage", "--rules", self.write_rule(), article)
        self.assertEqual(code, 0)
        lines = output.splitlines()
        self.assertTrue(lines[0].lstrip().startswith("0 "))
        self.assertTrue(any(line.lstrip().startswith("2  bencana/korban") for line in lines))
        code, output, _ = self.run_program("rules", "profile", "--rules", self.write_rule(), article)
        self.assertEqual(code, 0)
        self.assertRegex(output, r" 2 +2  bencana/korban\n")
        code, output, messages = self.run_program("rules", "coverage", str(self.folder / "none.txt"))
        self.assertEqual((code, output), (1, ""))
        self.assertIn("none.txt", messages)

    def test_diff_against_a_folder(self):
        new, article = self.write_rule(), self.write("a.txt", "Ada 12 orang tewas. Warga panik.")
        other = str(pathlib.Path(self.write("other/lain.toml", OTHER_RULE)).parent)
        code, output, _ = self.run_program("rules", "diff", "--rules", new, "--against", new, article)
        self.assertEqual((code, output), (0, "no changes\n"))
        code, output, _ = self.run_program("rules", "diff", "--rules", new, article)
        self.assertEqual(code, 1)
        self.assertIn("bencana/korban: 1 added, 0 removed, 0 altered\n", output)
        self.assertIn("Ada [12 orang tewas].", output)
        code, output, _ = self.run_program("rules", "diff", "--rules", new, "--rules", other, "--against", new, article)
        self.assertEqual(code, 1)
        self.assertRegex(output, "^lain/lain: 1 added, 0 removed, 0 altered\n")
        accepted = str(self.folder / "accepted.txt")
        self.assertEqual(self.run_program("rules", "diff", "--rules", new, "--accept", accepted, article)[0], 0)
        self.assertEqual(self.run_program("rules", "diff", "--rules", new, "--accepted", accepted, article)[:2], (0, "no changes\n"))

    @unittest.skipUnless(shutil.which("git"), "needs git")
    def test_diff_against_a_revision(self):
        new, article = self.write_rule(), self.write("a.txt", "Ada 12 orang tewas dan 4 warga hilang.")
        for command in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x"]):
            subprocess.run(["git", "-C", new, *command], check=True)
        rule = pathlib.Path(new) / "bencana.toml"
        rule.write_text(rule.read_text().replace('["tewas", "hilang"]', '["tewas"]'))
        code, output, _ = self.run_program("rules", "diff", "--rules", new, "--against", "HEAD", article)
        self.assertEqual(code, 1)
        self.assertIn("bencana/korban: 0 added, 1 removed, 0 altered\n", output)
        later = pathlib.Path(new) / "later"
        later.mkdir()
        (later / "lain.toml").write_text(OTHER_RULE)
        code, output, _ = self.run_program("rules", "diff", "--rules", new, "--rules", str(later), "--against", "HEAD", article)
        self.assertEqual(code, 1)
        self.assertIn("bencana/korban: 0 added, 1 removed, 0 altered\n", output)
        code, _, messages = self.run_program("rules", "diff", "--rules", new, "--against", "nope", article)
        self.assertEqual(code, 2)
        self.assertIn("neither a folder nor a git revision", messages)

    def test_watch_tests_again_at_each_save(self):
        rules = self.write_rule()
        run = subprocess.Popen([PROGRAM, "rules", "watch", rules], stdout=subprocess.PIPE, text=True)
        self.addCleanup(run.wait)
        self.addCleanup(run.stdout.close)
        self.addCleanup(run.kill)

        def next_report():
            lines = []
            while not lines or "waiting for the next save" not in lines[-1]:
                lines.append(run.stdout.readline())
                self.assertNotEqual(lines[-1], "", "the program ended")
            return "".join(lines)

        self.assertIn("3 passed, 0 failed", next_report())
        self.write_rule(count="134")
        self.assertIn("2 passed, 1 failed", next_report())

    def test_watch_sees_tables_in_folders_below_and_wants_a_folder(self):
        table = self.write("rules/tables/akibat.tsv", "text\ntewas\n")
        self.write("rules/bencana.toml", RULE.format(count="12", more="").replace('words = ["tewas", "hilang"]', 'table = "tables/akibat.tsv"'))
        run = subprocess.Popen([PROGRAM, "rules", "watch", str(self.folder / "rules")], stdout=subprocess.PIPE, text=True)
        self.addCleanup(run.wait)
        self.addCleanup(run.stdout.close)
        self.addCleanup(run.kill)
        self.assertTrue(any("1 failed" in line for line in iter(run.stdout.readline, "") if "examples" in line))
        pathlib.Path(table).write_text("text\ntewas\nhilang\n")
        self.assertTrue(any("0 failed" in line for line in iter(run.stdout.readline, "") if "examples" in line))
        code, _, messages = self.run_program("rules", "watch", str(self.folder / "none"))
        self.assertEqual(code, 2)
        self.assertIn("none: expected a folder of rules", messages)

    def test_classes(self):
        code, output, _ = self.run_program("rules", "classes")
        self.assertEqual(code, 0)
        lines = [line.split("\t") for line in output.splitlines()]
        self.assertTrue(all(len(line) == 5 for line in lines))
        month = next(line for line in lines if line[0] == "month")
        self.assertEqual(month[1], "table")
        self.assertRegex(month[3], r"^rules/common\.toml:[0-9]+$")
        self.assertTrue(month[4].endswith(", …"))
        self.assertIn(["Cap", "shape", "0", "built in", ""], lines)
        code, output, _ = self.run_program("rules", "classes", "--rules", self.write_rule(), "akibat")
        self.assertEqual(code, 0)
        self.assertRegex(output, r"^<akibat>, words, .*/bencana\.toml:2\ntewas\nhilang\n$")
        code, output, messages = self.run_program("rules", "classes", "mnth")
        self.assertEqual((code, output), (2, ""))
        self.assertIn("unknown class 'mnth'; did you mean 'month'?", messages)

    def test_a_template_with_a_hyphen(self):
        code, output, _ = self.run_program("rules", "new", "tender", "nilai-kontrak")
        self.assertEqual(code, 0)
        self.write("new/tender.toml", output)
        self.assertEqual(self.run_program("rules", "test", str(self.folder / "new"))[0], 0)
        self.assertEqual(self.run_program("rules", "new", "nilai-kontrak", "x")[0], 2)

    def test_a_template_passes_its_tests(self):
        code, output, _ = self.run_program("rules", "new", "tender", "nilai")
        self.assertEqual(code, 0)
        self.write("new/tender.toml", output)
        code, output, messages = self.run_program("rules", "test", str(self.folder / "new"))
        self.assertEqual((code, messages), (0, ""))
        self.assertIn("2 passed, 0 failed", output)
        self.assertEqual(self.run_program("rules", "check", str(self.folder / "new"))[:2], (0, "no warnings\n"))
        self.assertEqual(self.run_program("rules", "new", "number", "x")[0], 2)

    def test_catalogue(self):
        code, output, _ = self.run_program("rules", "doc", self.write_rule())
        self.assertEqual(code, 0)
        self.assertIn("## korban\n\n### bencana/korban\n\nKorban bencana.\n", output)
        self.assertIn("- accepts: `12 orang tewas` · `3 warga hilang`\n", output)

    def test_warnings(self):
        code, output, _ = self.run_program("rules", "check", self.write_rule())
        self.assertEqual((code, output), (0, "no warnings\n"))
        code, output, _ = self.run_program("rules", "check", self.write_rule(more="[[class]]\nname = 'sia'\nwords = ['x']"))
        self.assertEqual(code, 1)
        self.assertIn("bencana.toml:13:8: warning: no rule uses the class 'sia'\n  name = 'sia'\n         ^^^^^\n", output)
        self.assertEqual(self.run_program("rules", "check")[:2], (0, "no warnings\n"))
        self.assertEqual(self.run_program("rules", "check", "--untried", self.write_rule(more="[[class]]\nextends = 'akibat'\nwords = ['luka']"))[0], 1)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
