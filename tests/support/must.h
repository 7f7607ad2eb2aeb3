#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <utility>

namespace tidemark {

// What a test cannot go on without: where it fails, the test program ends with the reason.
template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.message()));
}

template <typename T>
[[nodiscard]] T mustHave(Result<T> result)
{
    must(result);
    return std::move(result).value();
}

} // namespace tidemark
