#pragma once

#include "facts/context.h"

namespace warta::article {

// What the words around a post without a name say of it. None looks beyond the sentence.

/// "Bupati itu": whoever was spoken of before holds it.
bool points_back(const facts::Context& context, text::TokenRange post);

/// "Presiden Federasi Rusia", "Menteri Investasi dan Hilirisasi": its words go on behind what was read, or its holder's name
/// does, so that it is another post.
bool goes_on(const facts::Context& context, text::TokenRange post);

/// "tiga pasangan calon Bupati", "Pasangan Calon (Paslon) Bupati": somebody runs for it.
bool is_run_for(const facts::Context& context, text::TokenRange post);

/// "dua Bupati", "Bupati/Wali Kota se-Jawa Tengah", "Kepala OPD": of more than one.
bool is_of_several(const facts::Context& context, text::TokenRange post);

/// "Camat, Lurah dan Kepala Desa": one of those that a sentence lists.
bool is_in_list(const facts::Context& context, text::TokenRange post);

/// "Rizal Hasan, Kepala Bagian", "Rizal Hasan Kepala Bagian": a name that no rule could read stands before the post.
bool is_behind_name(const facts::Context& context, text::TokenRange post);

/// Whether the post is one person's whom the words do not name: no name stands behind it ("Wamendes PDT, Ahmad Riza"), nobody of
/// the sentence holds it ("menjabat sebagai Bupati"), and it is neither a place ("di Dukuh Kutosari") nor a decree ("Menteri
/// Keuangan Nomor 32").
bool is_vacant(const facts::Context& context, text::TokenRange post);

/// "Hakim", "Anggota DPR": many hold such posts at once.
inline bool is_held_by_many(const facts::Context& context, text::TokenRange post) {
  return context.has_class(post.first, context.classes.held_by_many);
}

}  // namespace warta::article
