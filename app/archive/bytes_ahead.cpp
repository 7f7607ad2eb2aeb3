#include "archive/bytes_ahead.h"

#include <algorithm>
#include <cstring>

namespace tidemark {
namespace {

constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::size_t piecesAhead = 8;

} // namespace

BytesAhead::BytesAhead(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source)), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

BytesAhead::~BytesAhead() = default;

void BytesAhead::run(const std::stop_token &stop)
{
    bool isInMember = false;
    for (bool isLast = false; !isLast && !stop.stop_requested();) {
        auto piece = take(isInMember);
        isLast = piece.isLast();
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_pieces.size() < piecesAhead; }))
            return;
        m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
    }
}

BytesAhead::Piece BytesAhead::take(bool &isInMember)
{
    Piece piece;
    if (isInMember) {
        piece.bytes = room();
        const auto got = m_source->read(piece.bytes.data(), piece.bytes.size());
        piece.size = got ? *got : 0;
        isInMember = got && *got > 0;
        if (!got)
            piece.failure = got.error();
    } else {
        auto member = m_source->nextMember();
        piece.isMember = true;
        isInMember = member && *member;
        if (member)
            piece.member = std::move(member).value();
        else
            piece.failure = member.error();
    }
    piece.position = m_source->position();
    return piece;
}

// What was read already is used again: pages that are new cost more than what is put into them.
std::vector<char> BytesAhead::room()
{
    const std::scoped_lock lock(m_mutex);
    if (m_spare.empty())
        return std::vector<char>(pieceBytes);
    auto bytes = std::move(m_spare.back());
    m_spare.pop_back();
    return bytes;
}

// The last piece stays.
void BytesAhead::advance()
{
    if (m_piece.isLast())
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pieces.empty(); });
    if (!m_piece.bytes.empty())
        m_spare.push_back(std::move(m_piece.bytes));
    m_piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_changed.notify_all();
    m_position = m_piece.position;
    m_read = 0;
}

Result<std::optional<QString>> BytesAhead::nextMember()
{
    do {
        advance();
    } while (!m_piece.isMember && !m_piece.failure);
    return m_piece.failure ? Result<std::optional<QString>>(*m_piece.failure) : Result<std::optional<QString>>(m_piece.member);
}

Result<std::size_t> BytesAhead::read(char *buffer, std::size_t size)
{
    const auto isEnd = [this] { return !m_piece.isMember && !m_piece.failure && m_piece.size == 0; };
    if (m_piece.isMember || (!isEnd() && m_read == m_piece.size))
        advance();
    if (m_piece.failure)
        return *m_piece.failure;
    if (m_piece.isMember)
        return std::size_t(0);
    const auto taken = std::min(size, m_piece.size - m_read);
    std::memcpy(buffer, m_piece.bytes.data() + m_read, taken);
    m_read += taken;
    return taken;
}

} // namespace tidemark
