// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace latchkey::base {

/// A value or an Error. The only file that names tl::expected; use the std::expected subset of it.
template<class T>
using Result = tl::expected<T, Error>;

/// Wraps an Error for returning it from a function that gives a Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace latchkey::base
