#include "archive/receipt.h"

#include "support/file_content.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;

namespace {

Receipt madeReceipt()
{
    Receipt receipt;
    receipt.file = QStringLiteral("a.csv");
    receipt.sha256 = QByteArray(64, 'a');
    receipt.bytes = 9'007'199'254'740'993; // more than a double holds
    receipt.form = QStringLiteral("csv");
    receipt.rowKind = QStringLiteral("trades");
    receipt.from = parseTimestamp(u"2024-08-08").value();
    receipt.to = parseTimestamp(u"2024-08-09").value();
    receipt.record = QStringLiteral("5f0c");
    receipt.version = QStringLiteral("1.0.0");
    receipt.writtenAt = parseTimestamp(u"2026-09-16T12:00:00.123456Z").value();
    ReceiptMarket market{Symbol::fromText(std::string_view("BTCUSDT")).value(), 12, {{1, 5}, {9, 15}}, {.stored = 12, .missing = 3}, {}};
    market.gaps = {{QStringLiteral("missing"), {6, 8}}};
    receipt.markets = {market, {Symbol::fromText(std::string_view("ETHUSDT")).value(), 0, {}, {.startsBeforeRecord = true}, {}}};
    return receipt;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestReceipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const auto receipt = madeReceipt();
        const auto object = receipt.toJson();
        QCOMPARE(object.value(QLatin1String("rows")).toInteger(), 12);
        QCOMPARE(object.value(QLatin1String("complete")).toBool(true), false);
        const auto read = Receipt::fromJson(textOf(object));
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QVERIFY(*read == receipt);
    }

    // Whatever value of it is changed, added or taken away, at any depth.
    void everyChangeIsNoticed()
    {
        const auto object = madeReceipt().toJson();
        for (const auto &key : object.keys()) {
            auto changed = object;
            const auto value = object.value(key);
            if (value.isString())
                changed.insert(key, value.toString() + QLatin1Char('0'));
            else if (value.isBool())
                changed.insert(key, !value.toBool());
            else if (value.isDouble())
                changed.insert(key, value.toInteger() + 1);
            else
                changed.insert(key, QJsonArray());
            QVERIFY2(!Receipt::fromJson(textOf(changed)).ok(), qPrintable(key));
            changed.remove(key);
            QVERIFY2(!Receipt::fromJson(textOf(changed)).ok(), qPrintable(key));
        }
        auto text = textOf(object);
        QVERIFY(text.contains("\"last_id\": 15"));
        text.replace("\"last_id\": 15", "\"last_id\": 16");
        const auto read = Receipt::fromJson(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Receipt::changed);
        QVERIFY2(read.message().contains(QLatin1String("was changed")), qPrintable(read.message()));
    }

    void whatIsNone()
    {
        for (const auto *text : {"", "[]", "{}", "{\"file\": 1", "{\"program\": \"another\"}"})
            QVERIFY2(Receipt::fromJson(text).message().startsWith(QStringLiteral("It is no receipt of an export")), text);
    }

    void layoutDoesNotMatter()
    {
        const auto compact = QJsonDocument(madeReceipt().toJson()).toJson(QJsonDocument::Compact);
        QVERIFY(Receipt::fromJson(compact).ok());
    }

    // What JSON's readers take differently: a key that stands there twice, a number in another form, a letter by its code.
    void otherWordsForTheSameMatter()
    {
        const auto text = textOf(madeReceipt().toJson());
        QVERIFY(Receipt::fromJson(text + "\n\n").ok());
        for (const auto &[from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{{"{", "{\"rows\": 1,"},
                                                                                               {"\"rows\": 12", "\"rows\": 12.0"},
                                                                                               {"\"form\"", "\"f\\u006frm\""}}) {
            const auto at = text.indexOf(from);
            QVERIFY2(at >= 0, from.constData());
            auto changed = text;
            changed.replace(at, from.size(), to);
            const auto read = Receipt::fromJson(changed);
            QVERIFY2(!read.ok(), to.constData());
            QCOMPARE(read.error().code, Receipt::changed);
        }
    }

    // What was archived or dropped of many months is one stretch.
    void gapsAreThoseOfThePeriod()
    {
        RecordOutline outline;
        outline.ids = IdRange{100, 199};
        outline.stretches = {{StretchKind::Dropped, {1, 119}, {}, {}},   {StretchKind::Stored, {120, 150}, {}, {}}, {StretchKind::Pause, {130, 131}, {}, {}},
                             {StretchKind::Missing, {151, 152}, {}, {}}, {StretchKind::Stored, {153, 180}, {}, {}}, {StretchKind::Hole, {181, 400}, {}, {}},
                             {StretchKind::Skipped, {401, 500}, {}, {}}};
        const std::vector<ReceiptGap> cut{{QStringLiteral("dropped"), {100, 119}}, {QStringLiteral("missing"), {151, 152}}, {QStringLiteral("hole"), {181, 199}}};
        QVERIFY(receiptGaps(outline) == cut);
        outline.ids.reset();
        QCOMPARE(receiptGaps(outline).size(), std::size_t(4));
    }

    void besideItsFile()
    {
        const QTemporaryDir folder;
        const auto path = writeFile(folder.filePath(QStringLiteral("a.csv")), "abc");
        QVERIFY(madeReceipt().writeBeside(path).ok());
        QVERIFY(Receipt::fromJson(contentOf(path + QStringLiteral(".json"))).ok());
        const auto failed = madeReceipt().writeBeside(folder.filePath(QStringLiteral("none/a.csv")));
        QVERIFY2(failed.message().contains(QLatin1String("The file itself is whole")), qPrintable(failed.message()));
    }

    void sumsOfFiles()
    {
        const QTemporaryDir folder;
        const auto sum = sumOfFile(writeFile(folder.filePath(QStringLiteral("a")), "abc"));
        QCOMPARE(sum->sha256, QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sum->bytes, std::int64_t(3));
        QVERIFY(sumOfFile(folder.filePath(QStringLiteral("b"))).message().contains(QLatin1String("cannot be read")));
    }
};

TIDEMARK_TEST(TestReceipt, QCoreApplication)
#include "tst_receipt.moc"
