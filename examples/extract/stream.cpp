#include "stream.h"

#include <cerrno>
#include <string_view>
#include <system_error>

namespace program {
namespace {

constexpr std::size_t chunk = 256 * 1024;

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

}  // namespace

Stream::Stream(const std::string& path) : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
  if (!file_) fail();
}

bool Stream::fill() {
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

int Stream::peek() {
  constexpr std::string_view skipped = " \t\r\n\xEF\xBB\xBF";
  std::size_t at = consumed_;
  for (;;) {
    at = buffer_.find_first_not_of(skipped, at);
    if (at != std::string::npos) return static_cast<unsigned char>(buffer_[at]);
    at = buffer_.size();
    if (!fill()) return EOF;
  }
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
