#pragma once

#include <warta/extractor.h>

#include "pipeline.h"

namespace warta {

/// For the workshop, which looks into extractors.
struct ExtractorAccess {
  static const Pipeline& pipeline(const Extractor& extractor) noexcept;
};

}  // namespace warta
