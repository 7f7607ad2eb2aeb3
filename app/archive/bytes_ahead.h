#pragma once

#include "archive/byte_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace tidemark {

// Takes the bytes of a source out of what they are packed in on a thread of its own, a few pieces ahead of whoever reads them. A member
// that is left early is read to its end all the same.
class BytesAhead : public ByteSource {
public:
    explicit BytesAhead(std::unique_ptr<ByteSource> source);
    ~BytesAhead() override; // whatever is under way ends with its piece

    [[nodiscard]] Result<std::optional<QString>> nextMember() override;
    [[nodiscard]] Result<std::size_t> read(char *buffer, std::size_t size) override;
    [[nodiscard]] std::int64_t position() const override { return m_position; }

private:
    // Either a member that begins, or absent at the file's end; or bytes of it, none at its end; or what went wrong, which is the last.
    struct Piece {
        std::optional<Error> failure = {};
        bool isMember = false;
        std::optional<QString> member = {};
        std::vector<char> bytes = {}; // room for them
        std::size_t size = 0;         // how many there are
        std::int64_t position = 0;

        [[nodiscard]] bool isLast() const { return failure || (isMember && !member); }
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] Piece take(bool &isInMember);
    [[nodiscard]] std::vector<char> room();
    void advance();

    std::unique_ptr<ByteSource> m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Piece> m_pieces; // guarded by m_mutex
    std::vector<std::vector<char>> m_spare; // of pieces that were read; guarded by m_mutex
    Piece m_piece;              // that is being read
    std::size_t m_read = 0;     // of its bytes
    std::int64_t m_position = 0;
    std::jthread m_thread; // the last member: it uses all others
};

} // namespace tidemark
