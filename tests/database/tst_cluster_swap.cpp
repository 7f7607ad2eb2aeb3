#include "database/cluster_swap.h"
#include "database/private_server.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// Folders named `cluster` that take one another's place, whatever state a kill has left them in.
class TestClusterSwap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path();
    }

    void theFormerOneIsKept()
    {
        make("cluster", "former");
        make("restore/cluster", "restored");
        const auto kept = ClusterSwap(m_path).swap(QStringLiteral("restore"), QStringLiteral("cluster-before"));
        QVERIFY2(kept.ok(), qPrintable(kept.message()));
        QCOMPARE(textIn(QStringLiteral("cluster")), QByteArray("restored"));
        QCOMPARE(contentOf(*kept + QStringLiteral("/text")), QByteArray("former"));
        QVERIFY(QFileInfo(*kept).fileName().startsWith(QStringLiteral("cluster-before-20")));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("/restore")));
        QVERIFY(!ClusterSwap::isUnfinished(m_path));
    }

    void thereNeedNotBeAFormerOne()
    {
        make("restore/cluster", "restored");
        const auto kept = ClusterSwap(m_path).swap(QStringLiteral("restore"), QStringLiteral("cluster-before"));
        QVERIFY2(kept.ok(), qPrintable(kept.message()));
        QCOMPARE(*kept, QString());
        QCOMPARE(textIn(QStringLiteral("cluster")), QByteArray("restored"));
    }

    void twoOfOneMomentHaveNamesOfTheirOwn()
    {
        for (const auto *text : {"one", "two", "three"}) {
            make("restore/cluster", text);
            QVERIFY(ClusterSwap(m_path).swap(QStringLiteral("restore"), QStringLiteral("kept")).ok());
        }
        QCOMPARE(textIn(QStringLiteral("cluster")), QByteArray("three"));
        QCOMPARE(QDir(m_path).entryList({QStringLiteral("kept-*")}, QDir::Dirs).size(), 2);
    }

    void whatWasInterruptedIsFinished_data()
    {
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing moved") << "former" << "new" << "" << "new";
        QTest::newRow("the former one moved") << "" << "new" << "former" << "new";
        QTest::newRow("both moved") << "new" << "" << "former" << "new";
        QTest::newRow("no former one") << "" << "new" << "" << "new";
        QTest::newRow("the new one is gone") << "" << "" << "former" << "former";
    }
    void whatWasInterruptedIsFinished()
    {
        QFETCH(QString, live);
        QFETCH(QString, draft);
        QFETCH(QString, kept);
        QFETCH(QString, expected);
        if (!live.isEmpty())
            make("cluster", live.toLatin1());
        if (!draft.isEmpty())
            make("restore/cluster", draft.toLatin1());
        if (!kept.isEmpty())
            make("kept", kept.toLatin1());
        writeFile(m_path + QStringLiteral("/swap.json"), R"({"draft":"restore","kept":"kept"})");
        QVERIFY(PrivateServer::isIn(m_path));
        const auto settled = ClusterSwap(m_path).settle();
        QVERIFY2(settled.ok(), qPrintable(settled.message()));
        QVERIFY(settled->has_value());
        QCOMPARE(textIn(QStringLiteral("cluster")), expected.toLatin1());
        if (expected == QLatin1String("new") && (live == QLatin1String("former") || kept == QLatin1String("former")))
            QCOMPARE(textIn(QStringLiteral("kept")), QByteArray("former"));
        QVERIFY(!ClusterSwap::isUnfinished(m_path));
        QVERIFY(!ClusterSwap(m_path).settle()->has_value());
    }

    void aTaskThatCannotBeReadStopsEverything()
    {
        make("kept", "former");
        writeFile(m_path + QStringLiteral("/swap.json"), "{");
        const auto settled = ClusterSwap(m_path).settle();
        QVERIFY(!settled.ok());
        QVERIFY2(settled.message().contains(m_path), qPrintable(settled.message()));
        QCOMPARE(textIn(QStringLiteral("kept")), QByteArray("former"));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("/cluster")));
    }

private:
    void make(const char *name, const QByteArray &text) const
    {
        const auto folder = m_path + QLatin1Char('/') + QLatin1String(name);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + QStringLiteral("/text"), text);
    }
    [[nodiscard]] QByteArray textIn(const QString &name) const { return contentOf(m_path + QLatin1Char('/') + name + QStringLiteral("/text")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

TIDEMARK_TEST(TestClusterSwap, QCoreApplication)
#include "tst_cluster_swap.moc"
