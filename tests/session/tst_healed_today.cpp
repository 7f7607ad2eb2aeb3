#include "session/healed_today.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestHealedToday : public QObject {
    Q_OBJECT

    const Timestamp m_noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08T12:00Z
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("healed.json"));

private Q_SLOTS:
    void init() { QFile::remove(m_path); }

    void countsADay()
    {
        HealedToday healed(m_path);
        QCOMPARE(healed.count(m_noon), 0);
        healed.add(20, m_noon);
        healed.add(3, m_noon + 11h);
        QCOMPARE(healed.count(m_noon + 11h), 23);
        QCOMPARE(healed.count(m_noon + 12h), 0);
        healed.add(5, m_noon + 12h);
        QCOMPARE(healed.count(m_noon + 13h), 5);
    }

    void remembersAcrossARestart()
    {
        {
            HealedToday healed(m_path);
            healed.add(20, m_noon);
        }
        HealedToday again(m_path);
        QCOMPARE(again.count(m_noon + 1h), 20);
        QCOMPARE(again.count(m_noon + 24h), 0);
    }

    void countsWhatOthersOfTheFolderFetched()
    {
        HealedToday one(m_path);
        HealedToday two(m_path);
        one.add(20, m_noon);
        two.add(3, m_noon);
        one.save();
        QCOMPARE(one.count(m_noon), 20);
        two.save();
        QCOMPARE(two.count(m_noon), 23);
        one.add(1, m_noon);
        one.save();
        QCOMPARE(one.count(m_noon), 24);
    }

    void beginsAnewFromGarbage()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"day\": \"yesterday");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("healed.json cannot be read")));
        HealedToday healed(m_path);
        QCOMPARE(healed.count(m_noon), 0);
        healed.add(1, m_noon);
        QCOMPARE(healed.count(m_noon), 1);
    }

    // The number goes on all the same.
    void saysOnceThatItCannotWrite()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        HealedToday healed(m_folder.filePath(QStringLiteral("gone/healed.json")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("healed.json cannot be written")));
        for (int i = 1; i <= 3; ++i) {
            healed.add(10, m_noon);
            healed.save();
            QCOMPARE(healed.count(m_noon), 10 * i);
        }
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("gone")));
        healed.save();
        QCOMPARE(HealedToday(m_folder.filePath(QStringLiteral("gone/healed.json"))).count(m_noon), 30);
    }
};

TIDEMARK_TEST(TestHealedToday, QCoreApplication)
#include "tst_healed_today.moc"
