#include "spool/batch_codec.h"
#include "support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tidemark;

namespace {

TradeBatch randomBatch(QRandomGenerator &random, int trades, int rejected)
{
    const std::vector<Symbol> symbols{*Symbol::fromText("BTCUSDT"), *Symbol::fromText("ETHUSDT"), *Symbol::fromText("币安USDT")};
    const auto anySymbol = [&] { return symbols[random.bounded(quint32(symbols.size()))]; };
    const auto anyNumber = [&] { return std::int64_t(random.generate64() >> 1); };
    TradeBatch batch;
    batch.receivedAt = timestampFromMicros(anyNumber());
    for (int i = 0; i < trades; ++i) {
        batch.trades.push_back({anySymbol(), anyNumber(), timestampFromMicros(anyNumber()), Decimal::fromUnits(anyNumber()),
                                Decimal::fromUnits(anyNumber()), random.bounded(2) == 1});
    }
    for (int i = 0; i < rejected; ++i) {
        RejectedInput input{std::nullopt, std::nullopt, QByteArray("\xff\x00 raw", 6), QStringLiteral("weil „nein“"),
                            timestampFromMicros(anyNumber())};
        if (i % 2 == 0)
            input.symbol = anySymbol();
        if (i % 3 == 0)
            input.tradeId = anyNumber();
        batch.rejected.push_back(input);
    }
    return batch;
}

} // namespace

class TestBatchCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackEveryField_data();
    void givesBackEveryField();
    void refusesEveryCut();
    void refusesEveryFlippedByte();
};

void TestBatchCodec::givesBackEveryField_data()
{
    QTest::addColumn<int>("trades");
    QTest::addColumn<int>("rejected");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("trades") << 500 << 0;
    QTest::newRow("rejected only") << 0 << 7;
    QTest::newRow("both") << 33 << 12;
}

void TestBatchCodec::givesBackEveryField()
{
    QFETCH(int, trades);
    QFETCH(int, rejected);
    QRandomGenerator random(1);
    const auto batch = randomBatch(random, trades, rejected);
    const auto decoded = decodeBatch(encodeBatch(batch));
    QVERIFY2(decoded.ok(), qPrintable(decoded.message()));
    QVERIFY(*decoded == batch);
}

void TestBatchCodec::refusesEveryCut()
{
    QRandomGenerator random(2);
    const auto bytes = encodeBatch(randomBatch(random, 5, 2));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!decodeBatch(bytes.first(size)).ok(), qPrintable(QString::number(size)));
}

void TestBatchCodec::refusesEveryFlippedByte()
{
    QRandomGenerator random(3);
    const auto bytes = encodeBatch(randomBatch(random, 5, 2));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        auto damaged = bytes;
        damaged[at] = char(damaged[at] ^ 0x10);
        QVERIFY2(!decodeBatch(damaged).ok(), qPrintable(QString::number(at)));
    }
}

TIDEMARK_TEST(TestBatchCodec, QCoreApplication)
#include "tst_batch_codec.moc"
