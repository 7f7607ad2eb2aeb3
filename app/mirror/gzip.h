#pragma once

#include <QByteArray>

#include <string_view>

namespace tidemark {

// The bytes as one gzip member (RFC 1952), packed as fast as can be. Empty only where there is no memory.
[[nodiscard]] QByteArray gzipped(std::string_view bytes);

} // namespace tidemark
