#include "messages.h"

namespace program {
namespace {

constexpr std::size_t most = 20;

}  // namespace

std::string MessageLimit::pass(const std::vector<Message>& messages) {
  std::string lines;
  for (const Message& message : messages)
    if (++counts_[message.sort] <= most) lines += message.line;
  return lines;
}

std::string MessageLimit::rest() const {
  std::string lines;
  for (const auto& [sort, count] : counts_)
    if (count > most) lines += "\xE2\x80\xA6 and " + std::to_string(count - most) + " more of this kind: " + sort + "\n";
  return lines;
}

}  // namespace program
