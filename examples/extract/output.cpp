#include "output.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace program {

Output::Output(const std::string& path) : file_(path.empty() ? stdout : std::fopen(path.c_str(), "wb")) {
  if (file_ == nullptr) throw std::system_error(errno, std::generic_category());
}

Output::~Output() {
  if (file_ != stdout) std::fclose(file_);
}

bool Output::write(std::string_view text) {
  const bool is_written = std::fwrite(text.data(), 1, text.size(), file_) == text.size() && std::fflush(file_) == 0;
  if (is_written) return true;
  if (errno == EPIPE) return false;
  throw std::system_error(errno, std::generic_category());
}

bool Output::is_terminal() const { return isatty(fileno(file_)) != 0; }

Progress::Progress(bool is_shown) : is_shown_(is_shown && isatty(STDERR_FILENO) != 0), next_(start_ + std::chrono::seconds(2)) {}

void Progress::message(std::string_view lines) {
  if (lines.empty()) return;
  clear();
  std::fwrite(lines.data(), 1, lines.size(), stderr);
}

void Progress::advance(std::size_t articles) {
  articles_ += articles;
  const auto now = Clock::now();
  if (!is_shown_ || now < next_) return;
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - start_).count();
  std::fprintf(stderr, "\r%zu articles, %lld s", articles_, static_cast<long long>(seconds));
  std::fflush(stderr);
  is_on_screen_ = true;
  next_ = now + std::chrono::milliseconds(500);
}

void Progress::finish() { clear(); }

void Progress::clear() {
  if (is_on_screen_) std::fputs("\r\x1B[K", stderr);
  is_on_screen_ = false;
}

}  // namespace program
