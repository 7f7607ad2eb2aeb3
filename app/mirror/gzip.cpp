#include "mirror/gzip.h"

#include <zlib.h>

namespace tidemark {

QByteArray gzipped(std::string_view bytes)
{
    constexpr int gzipWindow = MAX_WBITS + 16; // zlib's sign for gzip
    constexpr int usualMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(isWhole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace tidemark
