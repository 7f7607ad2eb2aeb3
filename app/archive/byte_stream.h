#pragma once

#include "core/result.h"

#include <string_view>

class QIODevice;

namespace tidemark {

// Where the bytes of a text go, as they are or compressed. Errors say why, without a full stop.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// As they are. The device outlives it.
class PlainStream final : public ByteStream {
public:
    explicit PlainStream(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Result<void> write(std::string_view bytes) override;
    [[nodiscard]] Result<void> finish() override { return {}; }

private:
    QIODevice &m_device;
};

} // namespace tidemark
