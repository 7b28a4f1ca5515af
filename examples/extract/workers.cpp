#include "workers.h"

#include <chrono>
#include <memory>
#include <utility>

namespace program {

Workers::Workers(unsigned count, Work work) : work_(std::move(work)) {
  for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { run(); });
}

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    is_closing_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Workers::push(std::vector<Item> batch) {
  std::packaged_task<Result()> task([this, items = std::move(batch)]() mutable { return work_(std::move(items)); });
  under_way_.push_back(task.get_future());
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(task));
  }
  changed_.notify_one();
}

bool Workers::is_ready() const {
  return !under_way_.empty() && under_way_.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

Result Workers::pop() {
  std::future<Result> oldest = std::move(under_way_.front());
  under_way_.pop_front();
  return oldest.get();
}

void Workers::run() {
  for (;;) {
    std::packaged_task<Result()> task;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return is_closing_ || !waiting_.empty(); });
      if (is_closing_) return;
      task = std::move(waiting_.front());
      waiting_.pop_front();
    }
    task();
  }
}

}  // namespace program
