#include "exchange/mutated_frames.h"

#include "exchange/recorded_frames.h"

#include <algorithm>

namespace tidemark::test {
namespace {

constexpr int recordedKept = 500;

const QByteArrayList pieces{
    "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "0", "9", "-", ".", "e5", "\xff", "\xe5\xb8\x81", "\\u0070", "\\n",
    "true", "false", "null", "\"m\":true,", "\"t\":7,", "\"p\":\"1\",", "\"x\":{\"t\":1},", "\"data\":{},", ",\"m\":false",
    "\"e\":\"trade\",", "00", "99999999999", "0.00000000", ".5", "1.", QByteArray(1, '\0'), "\x7f", "\x1f"};

} // namespace

FrameMutator::FrameMutator(unsigned seed) : m_random(seed)
{
    const QByteArray raw(R"({"e":"trade","E":1723161255343000,"s":"BTCUSDT","t":12345,"p":"0.00100000","q":"100.50000000",)"
                         R"("T":1723161255342000,"m":true,"M":true})");
    m_frames = {raw, R"({"stream":"btcusdt@trade","data":)" + raw + "}", R"({"data":)" + raw + R"(,"stream":"btcusdt@trade"})",
                QByteArray(raw).replace(R"("q")", R"("b":1,"a":2,"q")"),
                QByteArray(raw).replace(R"("T")", R"("b":1,"a":2,"T")")};
    const auto folder = realDataFolder();
    if (folder.isEmpty())
        return;
    for (const auto *file : {"btcusdt-2023-04-05", "nexousdt-2024-07-23"}) {
        const auto recorded = framesOf(QStringLiteral("%1/%2.jsonl.gz").arg(folder, QLatin1String(file)));
        for (const auto &frame : recorded.first(recordedKept))
            m_frames.append(inMicroseconds(frame));
    }
}

QByteArray FrameMutator::next()
{
    auto frame = m_frames[below(m_frames.size())];
    for (auto changes = below(4); changes > 0; --changes)
        mutate(frame);
    return frame;
}

void FrameMutator::mutate(QByteArray &frame)
{
    if (frame.isEmpty())
        return;
    const auto place = below(frame.size());
    switch (below(8)) {
    case 0: frame[place] = char(m_random()); break;
    case 1: frame[place] = char(frame[place] ^ (1 << below(8))); break;
    case 2: frame.remove(place, 1 + below(8)); break;
    case 3: frame.insert(place, pieces[below(pieces.size())]); break;
    case 4: frame.insert(below(frame.size()), frame.mid(place, 1 + below(60))); break;
    case 5: splice(frame); break;
    case 6: swapFields(frame); break;
    default: changeDigit(frame); break;
    }
}

// A digit becomes another one, or several: most of these are still trades.
void FrameMutator::changeDigit(QByteArray &frame)
{
    const auto start = below(frame.size());
    for (auto place = start; place < frame.size(); ++place) {
        if (frame[place] < '0' || frame[place] > '9')
            continue;
        frame.replace(place, 1, QByteArray::number(below(below(4) == 0 ? 1'000'000 : 10)));
        return;
    }
}

// The head of this frame and the tail of another.
void FrameMutator::splice(QByteArray &frame)
{
    const auto &other = m_frames[below(m_frames.size())];
    const auto place = below(std::min(frame.size(), other.size()));
    frame = frame.left(place) + other.mid(place);
}

void FrameMutator::swapFields(QByteArray &frame)
{
    auto fields = frame.split(',');
    const auto first = below(fields.size());
    fields.swapItemsAt(first, below(fields.size()));
    frame = fields.join(',');
}

} // namespace tidemark::test
