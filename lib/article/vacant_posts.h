#pragma once

#include "facts/context.h"

namespace warta::article {

// These tell what the words around a post without a name say of it. None looks beyond the sentence.

/// Whether the post points back, so that whoever was spoken of before holds it: "Bupati itu".
bool points_back(const facts::Context& context, text::TokenRange post);

/// Whether the post's words, or its holder's name, go on behind what was read, so that it is another post: "Presiden Federasi
/// Rusia", "Menteri Investasi dan Hilirisasi".
bool goes_on(const facts::Context& context, text::TokenRange post);

/// Whether somebody runs for the post: "tiga pasangan calon Bupati", "Pasangan Calon (Paslon) Bupati".
bool is_run_for(const facts::Context& context, text::TokenRange post);

/// Whether it is the post of more than one: "dua orang Bupati", "baik Bupati maupun Wali Kota", "Wali Kota se-Jawa Tengah",
/// "Kepala OPD".
bool is_of_several(const facts::Context& context, text::TokenRange post);

/// Whether the post is one of a list: "Camat, Lurah dan Kepala Desa".
bool is_in_list(const facts::Context& context, text::TokenRange post);

/// Whether a title stands before the post, so that somebody in particular is meant: "Pak Camat".
bool has_title(const facts::Context& context, text::TokenRange post);

/// Whether a name that no rule could read stands before the post: "Rizal Hasan, Kepala Bagian", "Rizal Hasan Kepala Bagian".
bool is_behind_name(const facts::Context& context, text::TokenRange post);

/// Whether the post is one person's whom the words do not name: no name stands behind it ("Wamendes PDT, Ahmad Riza"), nobody of
/// the sentence holds it ("menjabat sebagai Bupati"), and it is neither a place ("di Dukuh Kutosari") nor a decree ("Menteri
/// Keuangan Nomor 32").
bool is_vacant(const facts::Context& context, text::TokenRange post);

/// Whether many hold such posts at once: "Hakim", "Anggota DPR".
inline bool is_held_by_many(const facts::Context& context, text::TokenRange post) {
  return context.has_class(post.first, context.classes.held_by_many);
}

}  // namespace warta::article
