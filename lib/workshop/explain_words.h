#pragma once

#include <string>

#include <warta/explain.h>

namespace warta::workshop {

/// The attempt in words: "at 4: matched "12 orang", then `<akibat>` expected, found `sakit`".
std::string in_words(const Explanation& explanation, const ExplainedAttempt& attempt);

/// Why the rule that was asked about found nothing, in one line; empty where it found something.
std::string why_not(const Explanation& explanation);

}  // namespace warta::workshop
