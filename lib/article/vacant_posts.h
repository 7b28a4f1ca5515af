#pragma once

#include "facts/context.h"

namespace warta::article {

// What the words around a post without a name say of it. None looks beyond the sentence.

/// "Bupati itu": whoever was spoken of before holds it.
bool points_back(const facts::Context& context, text::TokenRange post);

/// "Presiden Federasi Rusia", "Menteri Investasi dan Hilirisasi": its words go on behind what was read, or its holder's name
/// does, so that it is another post.
bool goes_on(const facts::Context& context, text::TokenRange post);

/// Whether the post is one person's whom the words do not name: no name stands beside it ("Wamendes PDT, Ahmad Riza"), nobody of
/// the sentence holds it ("menjabat sebagai Bupati"), and it is neither of several ("Bupati se-Jawa Tengah") nor a decree
/// ("Menteri Keuangan Nomor 32").
bool is_vacant(const facts::Context& context, text::TokenRange post);

/// "Hakim", "Anggota DPR": many hold such posts at once.
inline bool is_held_by_many(const facts::Context& context, text::TokenRange post) {
  return context.has_class(post.first, context.classes.held_by_many);
}

}  // namespace warta::article
