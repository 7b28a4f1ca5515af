#include "workshop/alternatives.h"

#include <algorithm>

namespace warta::workshop {
namespace {

using rules::PatternNode;
using Type = PatternNode::Type;

void collect(const PatternNode& node, std::vector<const PatternNode*>& found) {
  for (const PatternNode& child : node.children) {
    if (node.type == Type::choice || (node.type == Type::repeat && node.min == 0)) found.push_back(&child);
    if (!child.is_part) collect(child, found);  // the content of a part is tried by all rules that name it together
  }
}

bool contains(const PatternNode& node, const PatternNode* unit) {
  return &node == unit ||
         std::any_of(node.children.begin(), node.children.end(), [&](const PatternNode& child) { return contains(child, unit); });
}

}  // namespace

std::vector<const PatternNode*> alternatives(const PatternNode& pattern) {
  std::vector<const PatternNode*> found;
  collect(pattern, found);
  return found;
}

bool is_taken(const PatternNode& alternative, const std::vector<rules::Trace::Step>& steps) {
  return std::any_of(steps.begin(), steps.end(),
                     [&](const rules::Trace::Step& step) { return contains(alternative, step.first); });
}

}  // namespace warta::workshop
