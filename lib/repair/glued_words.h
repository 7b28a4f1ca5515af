#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Parts a capitalised word from the word in lower case that is glued to its end, as feeds do that drop the blank behind a link:
/// "Siti Rahmamengatakan", "Kota Demakyang", "KPUtelah". The whole must be no word and no region ("Megamendung"), and the second
/// part a verb of the vocabulary or a word that names do not end with. Words that some names end with ("Rahmadan") need a first
/// part that is a word or stands elsewhere in the text.
///
/// Glued capitals ("BupatiDemak") are parted by the tokenizer already.
text::Rewritten part_glued(std::string_view text, const Dictionary& dictionary);

}  // namespace warta::repair
