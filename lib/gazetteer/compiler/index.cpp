#include "gazetteer/compiler/index.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <map>

#include <warta/error.h>

#include "gazetteer/fold.h"

namespace warta::gazetteer::compiler {
namespace {

/// The postings of a name by region: a region stands in a group once, with its own name if that is the group's.
using Group = std::map<std::uint32_t, Posting>;

std::string fold(const std::string& name, const SourceRow& from) {
  const FoldedName folded(name);
  if (folded.size() == 0 || folded.is_too_long()) from.fail("'" + name + "' is no name that can be looked up");
  return std::string(folded.view());
}

class Builder {
 public:
  Builder(const Source& source, NamePool& pool) : source_(source), pool_(pool) {}

  NameIndex run() {
    for (std::uint32_t i = 0; i < source_.regions.size(); ++i) add_region(i);
    for (const SourceAlias& alias : source_.aliases) add_alias(alias);
    // Exact names come last, since each takes in the regions that have the folded name.
    for (const SourceAlias& alias : source_.aliases)
      if (alias.is_exact) exact_[alias.name].merge(Group(named(fold(alias.name, alias.from))));
    make_slots();
    for (const auto& [name, group] : exact_) index_.exact_names.push_back({pool_.add(name), write(group)});
    if (index_.postings.size() > slot_posting) throw Error("regions", 0, 0, "too many postings for a slot");
    return std::move(index_);
  }

 private:
  void add_region(std::uint32_t region) {
    const auto& [code, official, name, type, from] = source_.regions[region];
    groups_[fold(name, from)].emplace(region, region);
    groups_[fold(official, from)].emplace(region, region);
    // "Kota Administrasi Jakarta Pusat" is Kota Jakarta Pusat in all but law.
    const std::size_t blank = type.find(' ');
    if (official != name && blank != std::string::npos) add_alias({official.substr(0, blank + 1) + name, region, false, from});
  }

  void add_alias(const SourceAlias& alias) {
    if (alias.is_exact && (alias.name.size() < 2 || std::islower(static_cast<unsigned char>(alias.name[1])) != 0))
      alias.from.fail("'" + alias.name +
                      "' is no acronym: a name that is exact needs a second letter that is none in lower case");
    Group& group = alias.is_exact ? exact_[alias.name] : groups_[fold(alias.name, alias.from)];
    if (group.contains(alias.region)) return;
    group.emplace(alias.region, is_alias | static_cast<Posting>(index_.aliases.size()));
    index_.aliases.push_back({pool_.add(alias.name), alias.region});
  }

  Group named(const std::string& folded) const {
    const auto found = groups_.find(folded);
    return found == groups_.end() ? Group() : found->second;
  }

  std::uint32_t write(const Group& group) {
    const auto first = static_cast<std::uint32_t>(index_.postings.size());
    for (const auto& [region, posting] : group) index_.postings.push_back(posting);
    index_.postings.back() |= last_in_group;
    return first;
  }

  /// Fills the hash table, of which at most three quarters of the slots are taken.
  void make_slots() {
    index_.slots.resize(std::bit_ceil(groups_.size() * 4 / 3));
    const std::size_t mask = index_.slots.size() - 1;
    for (const auto& [folded, group] : groups_) {
      const std::uint64_t hash = name_hash(folded);
      std::size_t at = hash & mask;
      while (index_.slots[at] != 0) at = (at + 1) & mask;
      index_.slots[at] = slot_tag(hash) | (write(group) + 1);
    }
  }

  const Source& source_;
  NamePool& pool_;
  std::map<std::string, Group> groups_;  // by folded name
  std::map<std::string, Group> exact_;   // by the name as it is written
  NameIndex index_;
};

}  // namespace

NameRef NamePool::add(const std::string& name) {
  const auto [at, is_new] = known_.emplace(name, static_cast<NameRef>(content_.size() << 8 | name.size()));
  if (!is_new) return at->second;
  content_ += name;
  if (name.size() > 0xFF || content_.size() > 0xFFFFFF)
    throw Error("regions", 0, 0, "'" + name + "' does not fit into the pool of names");
  return at->second;
}

NameIndex build_index(const Source& source, NamePool& pool) { return Builder(source, pool).run(); }

}  // namespace warta::gazetteer::compiler
