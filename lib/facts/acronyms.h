#pragma once

#include <string>

#include "facts/context.h"

namespace warta::facts {

/// A body's name with the acronym at its end written out where the article does so somewhere: behind "Taman Nasional Bukit
/// Kembar (TNBK)" the name "Balai TNBK" is "Balai Taman Nasional Bukit Kembar". So is the short name of an office that is made of
/// syllables, whose long one stands before it in brackets: "Dinas Perindustrian, Koperasi, dan UKM (Disperinkop UKM)". Else the
/// name as it stands.
std::string expansion_in_article(const Context& context, text::TokenRange name);

}  // namespace warta::facts
