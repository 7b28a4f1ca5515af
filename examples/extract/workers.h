#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "extraction.h"
#include "inputs.h"

namespace program {

/// Threads that turn batches into results, which come back in the order in which the batches went in. Only the thread that owns
/// the object may call it.
class Workers {
 public:
  using Work = std::function<Result(std::vector<Item>)>;

  Workers(unsigned count, Work work);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// Whether so many batches are under way that the next one should wait, so that memory is bounded.
  bool is_full() const noexcept { return under_way_.size() >= 4 * threads_.size(); }
  bool is_idle() const noexcept { return under_way_.empty(); }
  void push(std::vector<Item> batch);
  /// Whether `pop` would return at once.
  bool is_ready() const;
  /// Waits for the oldest batch. Throws what its work has thrown.
  Result pop();

 private:
  void run();

  Work work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::packaged_task<Result()>> waiting_;
  bool is_closing_ = false;
  std::deque<std::future<Result>> under_way_;
  std::vector<std::thread> threads_;
};

}  // namespace program
