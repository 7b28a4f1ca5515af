#pragma once

#include <string_view>
#include <vector>

#include "text/token.h"

namespace warta::text {

/// Cuts normalised text into tokens, in one pass. These are one token, for these reasons:
///
/// - letters, with apostrophes between them: Jum'at, Ma'ruf, Qur’an;
/// - words joined by a hyphen where the second begins in lower case or repeats the first: anak-anak, rata-rata,
///   Undang-Undang. Palembang-Jambi are three, for each is a name of its own, and so are ke-13 and Covid-19;
/// - one capital letter with its stop: H.; short groups with stops inside, with the last stop: S.Pd., M.T., A.Md.Keb.
///   (the stop of "Drs." is a token of its own: whether it ends a sentence is for the lexicon to say). What is glued to
///   the stop of a title or of a whole degree is apart: Drs.Andi, H.Ali, SH.MH, S.Sos.M.Si;
/// - digits with . , : or / between them: 2.082  1,5  09.30  22/12/2025. A hyphen is a token of its own, since
///   5-10 and 12-15 are ranges; a comma or stop behind the last digit belongs to the sentence;
/// - a short word that ends in few digits: G20, m2, SMAN1. Any other change between letters and digits is a
///   boundary: Rp1,5  3x  5jt  diterima19.658;
/// - a lower-case letter, a stop and a capital are glued sentences, and apart: dilantik.Acara. So are glued words, with a
///   capital between four letters on either side: JabungTimur, PresidenPrabowo, but McDonald, PilKada, iPhone;
/// - domains, URLs, @names and #tags: sumeks.co, KOMPAS.com, https://…. A domain ends with a known ending, in small letters or
///   in capitals, so that "KOMPAS.com-Menteri" and "hadir.Desa" go on with the text;
/// - each punctuation mark, and a run of the same of . - = _ * ~ ? !: ( * ) – ... ??
std::vector<Token> tokenize(std::string_view text);

}  // namespace warta::text
