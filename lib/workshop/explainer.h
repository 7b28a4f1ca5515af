#pragma once

#include <warta/explain.h>

namespace warta {

class Pipeline;

namespace workshop {

/// Does what `warta::explain` does, without an extractor. The rule that is asked about must be one of the pipeline's.
Explanation explain(const Pipeline& pipeline, const Input& input, const ExplainOptions& options);

}  // namespace workshop
}  // namespace warta
