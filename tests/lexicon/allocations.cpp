// Counts allocations, since the lexicon promises that no look-up allocates.
#include <cstdlib>
#include <new>
#include <string>

#include <doctest/doctest.h>
#include <warta/gazetteer.h>

#include "lexicon/builder.h"
#include "text/utf8.h"

namespace {

std::size_t allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace warta;

namespace {

constexpr const char* words[] = {"bupati",
                                 "Bupati",
                                 "WALI",
                                 "kota",
                                 "tidak-ada",
                                 "penanggulangan-bencana",
                                 "pertanggungjawaban",
                                 "Pertanggungjawabannya",
                                 "élite",
                                 "ketidaksinambungané"};

template <class LookUp>
std::size_t allocations_of(LookUp look_up) {
  const std::size_t before = allocations;
  look_up();
  return allocations - before;
}

}  // namespace

TEST_CASE("allocations: the counter counts") {
  // The operators are called by name, since compilers leave out pairs of new and delete expressions.
  CHECK(allocations_of([] { ::operator delete(::operator new(8)); }) == 1);
}

TEST_CASE("allocations: no look-up allocates") {
  const lexicon::Table table("t.tsv", "text\nwali kota\n");
  lexicon::LexiconBuilder builder;
  const lexicon::ClassId post = builder.classes().add("post");
  for (const char* word : words)
    if (std::string(word) != "tidak-ada") builder.add(word, post);
  builder.add("wali kota", post, lexicon::LexiconBuilder::Case::any, &table, 0);
  const lexicon::Lexicon lexicon = std::move(builder).build();
  const text::Text title("Wali Kota");
  const lexicon::Document phrase = lexicon.annotate(title);
  CHECK(allocations_of([&] { CHECK_FALSE(!lexicon.row(phrase, {0, 2}, post)); }) == 0);
  CHECK(allocations_of([&] { static_cast<void>(lexicon.is(phrase, {0, 2}, post)); }) == 0);
  for (const char* word : words) {
    const std::string lower = text::lower(word);
    CAPTURE(lower);
    const text::Text text(word);
    const lexicon::Document document = lexicon.annotate(text);
    CHECK(allocations_of([&] { static_cast<void>(lexicon.knows(lower)); }) == 0);
    CHECK(allocations_of([&] { static_cast<void>(lexicon.is(document, {0, 1}, post)); }) == 0);
  }
}

TEST_CASE("allocations: no look-up of a region allocates") {
  const std::string_view head[] = {"Kep", ".", "Riau", "dan"};
  std::size_t found = 0;
  CHECK(allocations_of([&] {
          for (const gazetteer::Entry& entry : gazetteer::find_name("Suka Maju", {.level = RegionLevel::village}))
            found += gazetteer::children(entry.parent).size();
          found += gazetteer::find_name("OKI").size() + gazetteer::longest_name(head).words;
          found += gazetteer::is_ambiguous("Bogor") + gazetteer::find_code("16.08").has_value() +
                   gazetteer::find_name("tidak ada").size();
        }) == 0);
  CHECK(found > 100);
}
