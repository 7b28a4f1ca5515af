#pragma once

#include <warta/extractor.h>

#include "pipeline.h"

namespace warta {

/// Gives the workshop the pipeline inside an extractor.
struct ExtractorAccess {
  static const Pipeline& pipeline(const Extractor& extractor) noexcept;
};

}  // namespace warta
