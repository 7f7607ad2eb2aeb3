#include "archive/bytes_ahead.h"

#include "support/test_program.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace tidemark;

namespace {

// Members of these bytes, handed out in pieces of any size; the last read of the last one may fail.
class ScriptedBytes : public ByteSource {
public:
    ScriptedBytes(std::vector<std::string> members, bool fails) : m_members(std::move(members)), m_fails(fails) {}

    Result<std::optional<QString>> nextMember() override
    {
        if (m_next == m_members.size())
            return std::optional<QString>();
        m_at = 0;
        return std::optional(QStringLiteral("member %1").arg(m_next++));
    }
    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const auto &bytes = m_members[m_next - 1];
        const auto taken = std::min({size, bytes.size() - m_at, std::size_t(1 + m_random() % 300'000)});
        if (taken == 0 && m_fails && m_next == m_members.size())
            return Error{QStringLiteral("it is cut")};
        std::memcpy(buffer, bytes.data() + m_at, taken);
        m_at += taken;
        return taken;
    }
    std::int64_t position() const override { return std::int64_t(m_next); }

private:
    std::vector<std::string> m_members;
    bool m_fails;
    std::size_t m_next = 0;
    std::size_t m_at = 0;
    std::mt19937 m_random{5};
};

std::string randomBytes(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (auto &byte : bytes)
        byte = char(random());
    return bytes;
}

const std::vector<std::string> members{randomBytes(3'000'000, 1), {}, randomBytes(1, 2), randomBytes(700'001, 3)};

// All of a member, asked for in pieces of any size; until it fails.
Result<std::string> all(BytesAhead &source)
{
    std::mt19937 random(9);
    std::string bytes;
    for (;;) {
        std::string piece(1 + random() % 500'000, '\0');
        const auto got = source.read(piece.data(), piece.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        bytes.append(piece, 0, *got);
    }
}

} // namespace

class TestBytesAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBytes()
    {
        BytesAhead source(std::make_unique<ScriptedBytes>(members, false));
        for (std::size_t i = 0; i < members.size(); ++i) {
            QCOMPARE(source.nextMember().value(), std::optional(QStringLiteral("member %1").arg(i)));
            QVERIFY(all(source).value() == members[i]);
            char none = 0;
            QCOMPARE(source.read(&none, 1).value(), std::size_t(0));
        }
        QCOMPARE(source.position(), std::int64_t(members.size()));
        QVERIFY(!source.nextMember()->has_value());
        QVERIFY(!source.nextMember()->has_value());
    }

    void whatIsLeftEarlyIsPassedOver()
    {
        BytesAhead source(std::make_unique<ScriptedBytes>(members, false));
        QVERIFY(source.nextMember().ok());
        char some[100];
        QCOMPARE(source.read(some, sizeof some).value(), sizeof some);
        for (std::size_t i = 1; i < members.size(); ++i)
            QCOMPARE(source.nextMember().value(), std::optional(QStringLiteral("member %1").arg(i)));
        QVERIFY(all(source).value() == members.back());
    }

    // Behind all that could be read.
    void whatFails()
    {
        BytesAhead source(std::make_unique<ScriptedBytes>(members, true));
        for (std::size_t i = 0; i + 1 < members.size(); ++i) {
            QVERIFY(source.nextMember().ok());
            QVERIFY(all(source).value() == members[i]);
        }
        QVERIFY(source.nextMember().ok());
        QCOMPARE(all(source).message(), QStringLiteral("it is cut"));
        QCOMPARE(source.nextMember().message(), QStringLiteral("it is cut"));
    }

    void nobodyReadsOn()
    {
        BytesAhead unasked(std::make_unique<ScriptedBytes>(members, false));
        BytesAhead left(std::make_unique<ScriptedBytes>(members, false));
        QVERIFY(left.nextMember().ok());
    }
};

TIDEMARK_TEST(TestBytesAhead, QCoreApplication)
#include "tst_bytes_ahead.moc"
