#pragma once

#include "archive/byte_source.h"

#include <string>
#include <string_view>

namespace tidemark {

// The lines of text, one at a time, without the mark of its byte order (UTF-8) and without what ends a line (LF or CR LF).
class LineReader {
public:
    static constexpr std::size_t longest = 256 * 1024; // bytes; what is longer comes in pieces

    explicit LineReader(ByteSource &bytes) : m_bytes(bytes) {}

    // Another member of the source begins.
    void begin();
    // False at the end and where reading failed, see failure(). The text holds until the next call.
    [[nodiscard]] bool next(std::string_view &line);

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] std::int64_t number() const { return m_number; } // of the last line, from 1 on
    [[nodiscard]] bool isEnded() const { return m_isEnded; }       // whether something ended or follows it: the last one may be cut

private:
    [[nodiscard]] bool fill();

    ByteSource &m_bytes;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    std::int64_t m_number = 0;
    bool m_isAtEnd = false;
    bool m_isEnded = true;
    std::optional<Error> m_failure;
};

} // namespace tidemark
