#include "stream.h"

#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

namespace program {
namespace {

constexpr std::size_t chunk = 256 * 1024;

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

}  // namespace

Stream::Stream(const std::string& path) : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
  if (!file_) fail();
}

Stream Stream::of(std::string content) {
  Stream stream;
  stream.buffer_ = std::move(content);
  return stream;
}

bool Stream::fill() {
  if (!file_) return false;
  const std::size_t size = buffer_.size();
  buffer_.resize(size + chunk);
  const std::size_t got = std::fread(buffer_.data() + size, 1, chunk, file_.get());
  buffer_.resize(size + got);
  if (got == 0 && std::ferror(file_.get()) != 0) fail();
  return got > 0;
}

void Stream::drop_consumed() {
  buffer_.erase(0, consumed_);
  consumed_ = 0;
}

std::size_t Stream::find_content(std::size_t at) {
  constexpr std::string_view skipped = " \t\r\n\xEF\xBB\xBF";
  for (;;) {
    const std::size_t found = buffer_.find_first_not_of(skipped, at);
    if (found != std::string::npos) return found;
    at = buffer_.size();
    if (!fill()) return at;
  }
}

std::string_view Stream::head() {
  constexpr std::size_t most = 4096;
  if (buffer_.empty()) fill();
  return std::string_view(buffer_).substr(0, most);
}

std::string_view Stream::opening() {
  const std::size_t first = find_content(consumed_);
  const std::size_t second = find_content(first + 1);
  return std::string_view(buffer_).substr(first, second - first + 1);
}

std::string Stream::read_all() {
  while (fill()) {
  }
  drop_consumed();
  return std::move(buffer_);
}

bool Stream::read_line(std::string& line) {
  std::size_t searched = consumed_;
  for (;;) {
    const std::size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos) {
      line.assign(buffer_, consumed_, end - consumed_);
      consumed_ = end + 1;
      return true;
    }
    drop_consumed();
    searched = buffer_.size();
    if (!fill()) break;
  }
  if (buffer_.empty()) return false;
  line = std::move(buffer_);
  buffer_.clear();
  return true;
}

}  // namespace program
