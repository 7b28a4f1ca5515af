#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "gazetteer/compiler/source.h"
#include "gazetteer/layout.h"

namespace warta::gazetteer::compiler {

/// The pool of names, which holds each text once.
class NamePool {
 public:
  /// Throws Error where the text or the pool is too long for a reference.
  NameRef add(const std::string& name);
  const std::string& content() const noexcept { return content_; }

 private:
  std::string content_;
  std::unordered_map<std::string, NameRef> known_;
};

/// The tables that find regions by name; layout.h describes them.
struct NameIndex {
  std::vector<Slot> slots;
  std::vector<Posting> postings;
  std::vector<Alias> aliases;
  std::vector<ExactName> exact_names;
};

/// Throws Error where a name is too long, folds to nothing, or the tables outgrow the layout.
NameIndex build_index(const Source& source, NamePool& pool);

}  // namespace warta::gazetteer::compiler
