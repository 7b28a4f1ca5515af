#include "output.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace program {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

}  // namespace

Output::Output(const std::string& path) : file_(stdout) {
  if (path.empty()) return;
  const bool has_place = !fs::exists(path) || fs::is_regular_file(path);
  if (has_place) {
    target_ = fs::weakly_canonical(path);  // the file that a link points to is written, not the link
    part_ = target_.string() + ".part";
  }
  file_ = std::fopen(has_place ? part_.c_str() : path.c_str(), "wb");
  if (file_ == nullptr) fail();
}

Output::~Output() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  std::error_code ignored;
  if (!part_.empty()) fs::remove(part_, ignored);
}

bool Output::write(std::string_view text) {
  const bool is_written = std::fwrite(text.data(), 1, text.size(), file_) == text.size() && std::fflush(file_) == 0;
  if (is_written) return true;
  if (errno == EPIPE) return false;
  fail();
}

void Output::finish() {
  if (part_.empty()) return;
  if (std::fclose(std::exchange(file_, nullptr)) != 0) fail();
  if (fs::exists(target_)) fs::permissions(part_, fs::status(target_).permissions());
  fs::rename(part_, target_);
}

bool is_all_printed() {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return true;
  pollfd out = {STDOUT_FILENO, POLLOUT, 0};
  return poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP)) != 0;
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
