#pragma once

#include <string>

#include <warta/article.h>

namespace warta::test {

/// The first thing that is wrong with the spans, zones and orders of an article; empty if all holds. It is one string, so that
/// there is one check for each text: one for each span would cost more than all else.
std::string fault_of_spans(const Article& article);

}  // namespace warta::test
