#include "commands/recording_end.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace tidemark;

namespace {

MarketFigures market(const QString &name, std::int64_t missing, bool isLearned = true)
{
    MarketFigures figures;
    figures.symbol = *Symbol::fromText(name);
    figures.missing = missing;
    figures.isLearned = isLearned;
    return figures;
}

RecordingEnd endOf(const std::vector<MarketFigures> &markets)
{
    RecordingEnd end;
    end.report.stored = 7;
    end.status.feed.received = 9;
    end.markets = markets;
    return end;
}

} // namespace

class TestRecordingEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing()
    {
        const auto end = endOf({market(QStringLiteral("BTCUSDT"), 0), market(QStringLiteral("ETHUSDT"), 0)});
        QCOMPARE(end.problems(), QStringList());
        QCOMPARE(end.text(), QStringLiteral("7 trades stored, 0 waiting in the spool."));
        const auto object = end.toJson();
        QCOMPARE(object.value(QLatin1String("received")).toInteger(), qint64(9));
        QCOMPARE(object.value(QLatin1String("missing")).toInteger(-1), qint64(0));
        QCOMPARE(object.value(QLatin1String("missing_because")).toString(QStringLiteral("?")), QString());
        QVERIFY(object.value(QLatin1String("markets")).isArray() && object.value(QLatin1String("markets")).toArray().isEmpty());
        QVERIFY(object.value(QLatin1String("unread")).isArray() && object.value(QLatin1String("unread")).toArray().isEmpty());
    }

    void fewAreNamed()
    {
        const auto end = endOf({market(QStringLiteral("ADAUSDT"), 1), market(QStringLiteral("BTCUSDT"), 0), market(QStringLiteral("ETHUSDT"), 1'234)});
        QCOMPARE(end.problems(), (QStringList{QStringLiteral("1 trade of ADAUSDT is still missing."), QStringLiteral("1,234 trades of ETHUSDT are still missing."),
                                              QStringLiteral("The next start fetches what is missing, as far as the exchange has it.")}));
        const auto object = end.toJson();
        QCOMPARE(object.value(QLatin1String("missing")).toInteger(), qint64(1'235));
        const auto markets = object.value(QLatin1String("markets")).toArray();
        QCOMPARE(markets.size(), 2);
        QCOMPARE(markets.at(1).toObject().value(QLatin1String("symbol")).toString(), QStringLiteral("ETHUSDT"));
        QCOMPARE(markets.at(1).toObject().value(QLatin1String("missing")).toInteger(), qint64(1'234));
    }

    void manyAreCounted()
    {
        std::vector<MarketFigures> markets;
        for (int i = 0; i < 6; ++i)
            markets.push_back(market(QStringLiteral("M%1USDT").arg(i), 1'000));
        const auto end = endOf(markets);
        QCOMPARE(end.problems().size(), 2);
        QCOMPARE(end.problems().first(), QStringLiteral("6,000 trades of 6 markets are still missing."));
        QCOMPARE(end.toJson().value(QLatin1String("markets")).toArray().size(), 6);
    }

    void saysWhy()
    {
        auto end = endOf({market(QStringLiteral("BTCUSDT"), 30), market(QStringLiteral("NEWUSDT"), 0, false)});
        end.status.feed.healing.tooLarge = 20;
        end.status.feed.healing.problem = QStringLiteral("The exchange refuses.");
        const auto because = QStringLiteral("20 missing trades are in gaps that are larger than --gap-limit, which are fetched only when the window is asked to. "
                                            "The exchange refuses.");
        QCOMPARE(end.problems(), (QStringList{QStringLiteral("30 trades of BTCUSDT are still missing."), because,
                                              QStringLiteral("What was missing before of NEWUSDT is not known: the record was not read.")}));
        QCOMPARE(end.toJson().value(QLatin1String("missing_because")).toString(), because);
        QCOMPARE(end.toJson().value(QLatin1String("unread")).toArray(), QJsonArray{QStringLiteral("NEWUSDT")});
    }

    void whatWaitsIsSaidFirst()
    {
        auto end = endOf({market(QStringLiteral("BTCUSDT"), 2)});
        end.report = {1, 5, QStringLiteral("It is away."), 2};
        const auto problems = end.problems();
        QCOMPARE(problems.size(), 4);
        QVERIFY2(problems.at(0).startsWith(QLatin1String("2 trades wait in the spool until the exchange has said")), qPrintable(problems.at(0)));
        QVERIFY2(problems.at(1).startsWith(QLatin1String("3 trades wait in the spool; ")) && problems.at(1).endsWith(QLatin1String("in the way: It is away.")),
                 qPrintable(problems.at(1)));
        QCOMPARE(problems.at(2), QStringLiteral("2 trades of BTCUSDT are still missing."));
    }

    void theSpoolsTroubleIsNotTheDatabases()
    {
        auto end = endOf({market(QStringLiteral("BTCUSDT"), 0)});
        end.report.waiting = 1;
        end.report.problem = end.status.spool.problem = QStringLiteral("The disk is full.");
        const auto waits = QStringLiteral("1 trade waits in the spool; nothing is lost, it is stored at the next start. The spool was in the way%1");
        QCOMPARE(end.problems(), QStringList{waits.arg(QStringLiteral(": The disk is full."))});
        end.report.unkept = 2;
        QCOMPARE(end.problems().size(), 3);
        QCOMPARE(end.problems().first(), waits.arg(QLatin1Char('.')));
        QCOMPARE(end.problems().last(), QStringLiteral("The disk is full."));
        end.report.problem.clear();
        QVERIFY2(end.problems().first().endsWith(QLatin1String("The database was not quick enough.")), qPrintable(end.problems().first()));
    }

    // In memory alone: neither stored nor waiting.
    void whatNobodyKeptIsSaid()
    {
        auto end = endOf({market(QStringLiteral("BTCUSDT"), 0)});
        end.report.unkept = 1'200;
        end.status.spool.problem = QStringLiteral("The disk is full.");
        QCOMPARE(end.problems(), (QStringList{QStringLiteral("1,200 trades were received, and not even the spool took them; the next start fetches them by their ids, "
                                                             "as far as the exchange has them."),
                                              QStringLiteral("The disk is full.")}));
        QCOMPARE(end.toJson().value(QLatin1String("unkept")).toInteger(), qint64(1'200));
    }
};

TIDEMARK_TEST(TestRecordingEnd, QCoreApplication)
#include "tst_recording_end.moc"
