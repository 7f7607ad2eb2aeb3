#include "mirror/token_file.h"

#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tidemark;

class TestTokenFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QByteArray &text, mode_t mode) const
    {
        const auto path = m_folder.filePath(QStringLiteral("token"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

private Q_SLOTS:
    void isItsOneLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("geheim==");
        QTest::newRow("with a line's end") << QByteArray("geheim==\n");
        QTest::newRow("from another system") << QByteArray("  geheim==\r\n");
    }
    void isItsOneLine()
    {
        QFETCH(QByteArray, text);
        const auto token = readTokenFile(file(text, 0600));
        QVERIFY2(token.ok(), qPrintable(token.message()));
        QCOMPARE(*token, QStringLiteral("geheim=="));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("word");
        QTest::newRow("others may read it") << QByteArray("geheim") << 0644 << QStringLiteral("mode 0644");
        QTest::newRow("a group may read it") << QByteArray("geheim") << 0640 << QStringLiteral("chmod 600");
        QTest::newRow("others may write it") << QByteArray("geheim") << 0602 << QStringLiteral("chmod 600");
        QTest::newRow("empty") << QByteArray("\n") << 0600 << QStringLiteral("empty");
        QTest::newRow("two lines") << QByteArray("geheim\ngeheim") << 0600 << QStringLiteral("more than one line");
        QTest::newRow("endless") << QByteArray(100'000, 'x') << 0600 << QStringLiteral("more than one line");
    }
    void isRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, mode);
        QFETCH(QString, word);
        const auto token = readTokenFile(file(text, mode_t(mode)));
        QVERIFY(!token.ok());
        QVERIFY2(token.message().contains(word), qPrintable(token.message()));
        QVERIFY(!token.message().contains(QLatin1String("geheim")));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        QVERIFY(!readTokenFile(m_folder.path()).ok());
        QVERIFY(!readTokenFile(m_folder.filePath(QStringLiteral("nowhere"))).ok());
        const auto pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!readTokenFile(pipe).ok());
    }
};

TIDEMARK_TEST(TestTokenFile, QCoreApplication)
#include "tst_token_file.moc"
