#include "archive/byte_stream.h"

#include <QIODevice>

namespace tidemark {

Result<void> PlainStream::write(std::string_view bytes)
{
    // A full disk takes a part first; only the next attempt says why.
    while (!bytes.empty()) {
        const auto written = m_device.write(bytes.data(), qint64(bytes.size()));
        if (written <= 0)
            return Error{m_device.errorString()};
        bytes.remove_prefix(std::size_t(written));
    }
    return {};
}

} // namespace tidemark
