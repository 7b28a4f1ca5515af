#pragma once

namespace bench {

/// The most memory that this process has had so far, in MB. It never goes down.
double peak_memory();

}  // namespace bench
