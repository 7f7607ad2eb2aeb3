#include "spool/spool_fixture.h"
#include "support/test_program.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr int batches = 3;
constexpr int tradesABatch = 2;

// As a crash leaves it: what was appended last stands in the write-ahead log alone.
struct SpoolBytes {
    QByteArray file;
    QByteArray log;
};

// In memory where there is such a folder: each of thousands of cases opens a file anew, with all the syncing of SQLite.
[[nodiscard]] QString folderTemplate()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("tidemark-spool-XXXXXX"));
}

} // namespace

// Whatever happens to a file's bytes: never a crash, never a wrong trade, and the spool goes on.
class TestSpoolDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void survivesGarbage_data();
    void survivesGarbage();
    void startsAnewOverGarbage();
    void keepsTheDamagedFile();
    void refusesAnotherDatabasesFile();
    void doesNotGuessWhichDatabase();
    void readsUpToTheDamage();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("spool.sqlite")); }
    void clear() const;
    void put(const SpoolBytes &bytes) const;
    enum class Afterwards { Appended, Left };
    [[nodiscard]] int batchesFound(Afterwards afterwards = Afterwards::Appended);

    QTemporaryDir m_folder{folderTemplate()};
    SpoolBytes m_crashed; // all batches in the log
    SpoolBytes m_closed;  // all batches in the file
};

void TestSpoolDamage::initTestCase()
{
    // Thousands of warnings, each of which is right.
    QLoggingCategory::setFilterRules(QStringLiteral("tidemark.spool=false"));
    // Small pages make a small file, of which every byte can be tried.
    {
        auto connection = SqliteConnection::open(path());
        for (const auto *pragma : {"page_size = 512", "auto_vacuum = INCREMENTAL", "user_version = 1"})
            QVERIFY(connection.value().run(QStringLiteral("PRAGMA ") + QLatin1String(pragma)).ok());
    }
    auto file = SpoolFile::open(path(), hereIdentity);
    QVERIFY2(file.ok(), qPrintable(file.message()));
    for (int i = 0; i < batches; ++i)
        QVERIFY(file.value().append(batchOf(i * tradesABatch, tradesABatch)).ok());
    m_crashed = {bytesOf(path()), bytesOf(path() + QStringLiteral("-wal"))};
    file = Error{};
    m_closed = {bytesOf(path()), {}};
    QVERIFY2(m_closed.file.size() < 10'000, qPrintable(QString::number(m_closed.file.size())));
    QVERIFY(!m_crashed.log.isEmpty() && m_closed.file.size() > m_crashed.file.size());
}

void TestSpoolDamage::clear() const
{
    for (const auto *suffix : {"", "-wal", "-shm", ".damaged"})
        QFile::remove(path() + QLatin1String(suffix));
}

void TestSpoolDamage::put(const SpoolBytes &bytes) const
{
    clear();
    write(path(), bytes.file);
    if (!bytes.log.isEmpty())
        write(path() + QStringLiteral("-wal"), bytes.log);
}

// Opens what was put and reads it; −1 where a trade is not what was appended, or the spool does not go on afterwards.
int TestSpoolDamage::batchesFound(Afterwards afterwards)
{
    int found = 0;
    auto file = SpoolFile::open(path(), hereIdentity);
    if (file.message().contains(QStringLiteral("another database")))
        return 0; // a name with a wrong letter is another name, and its file is left alone
    const auto read = file ? file.value().read(0, 1'000) : file.error();
    for (std::size_t i = 0; read.ok() && i < read->size(); ++i) {
        const auto &batch = (*read)[i].batch;
        if (!batch.isEmpty() && !(batch == batchOf(std::int64_t((*read)[i].row - 1) * tradesABatch, tradesABatch)))
            return -1;
        found += batch.isEmpty() ? 0 : 1;
    }
    if (file && read && afterwards == Afterwards::Left)
        return found;
    if (!file || !read) // put aside by now
        file = SpoolFile::open(path(), hereIdentity);
    auto appended = file ? file.value().append(batchOf(100, 1)) : Result<void>(file.error());
    if (!appended) {
        file = SpoolFile::open(path(), hereIdentity);
        appended = file ? file.value().append(batchOf(100, 1)) : Result<void>(file.error());
    }
    return appended ? found : -1;
}

void TestSpoolDamage::survivesEveryCut_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("the file") << false;
    QTest::newRow("its write-ahead log") << true;
}

void TestSpoolDamage::survivesEveryCut()
{
    QFETCH(bool, isLog);
    const auto size = isLog ? m_crashed.log.size() : m_closed.file.size();
    int before = 0;
    for (qsizetype end = 0; end <= size; ++end) {
        put(isLog ? SpoolBytes{m_crashed.file, m_crashed.log.first(end)} : SpoolBytes{m_closed.file.first(end), {}});
        const int found = batchesFound(end % 16 == 0 ? Afterwards::Appended : Afterwards::Left);
        QVERIFY2(found >= 0, qPrintable(QStringLiteral("cut at %1").arg(end)));
        if (isLog) // each frame that is whole counts
            QVERIFY2(found >= before, qPrintable(QStringLiteral("cut at %1: %2 after %3").arg(end).arg(found).arg(before)));
        before = found;
    }
    QCOMPARE(before, batches);
}

void TestSpoolDamage::survivesGarbage_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("in the file") << false;
    QTest::newRow("in its write-ahead log") << true;
}

// Stretches of noise, zeros, or the file's own bytes in the wrong place.
void TestSpoolDamage::survivesGarbage()
{
    QFETCH(bool, isLog);
    QRandomGenerator random(7);
    int whole = 0;
    int hurt = 0;
    for (int round = 0; round < 800; ++round) {
        auto bytes = isLog ? m_crashed : m_closed;
        auto &victim = isLog ? bytes.log : bytes.file;
        const int from = random.bounded(int(victim.size()));
        const int length = std::min(1 + random.bounded(round % 2 == 0 ? 8 : 1'000), int(victim.size()) - from);
        const auto source = victim.mid(random.bounded(int(victim.size())));
        for (int i = 0; i < length; ++i)
            victim[from + i] = round % 3 == 0 ? char(random.generate()) : round % 3 == 1 ? '\0' : source[i % source.size()];
        put(bytes);
        const int found = batchesFound();
        QVERIFY2(found >= 0, qPrintable(QStringLiteral("round %1: %2 bytes from %3").arg(round).arg(length).arg(from)));
        whole += found == batches;
        hurt += found < batches;
    }
    QVERIFY2(whole > 20 && hurt > 20, qPrintable(QStringLiteral("%1 %2").arg(whole).arg(hurt)));
}

void TestSpoolDamage::startsAnewOverGarbage()
{
    QRandomGenerator random(8);
    for (const int size : {1, 15, 16, 100, 512, 4'096, 50'000}) {
        QByteArray garbage(size, Qt::Uninitialized);
        for (auto &byte : garbage)
            byte = char(random.generate());
        put({garbage, {}});
        QCOMPARE(batchesFound(), 0);
        put({m_closed.file.first(16) + garbage, {}}); // it says that it is a database
        QCOMPARE(batchesFound(), 0);
        put({m_crashed.file, garbage});
        QCOMPARE(batchesFound(), 0);
        put({garbage, m_crashed.log});
        QVERIFY(batchesFound() >= 0);
    }
}

void TestSpoolDamage::keepsTheDamagedFile()
{
    const QByteArray garbage(20'000, 'x');
    put({garbage, {}});
    QLoggingCategory::setFilterRules({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is damaged: .*\\.damaged")));
    const auto file = SpoolFile::open(path(), hereIdentity);
    QLoggingCategory::setFilterRules(QStringLiteral("tidemark.spool=false"));
    QVERIFY2(file.ok(), qPrintable(file.message()));
    QCOMPARE(bytesOf(path() + QStringLiteral(".damaged")), garbage);
}

void TestSpoolDamage::refusesAnotherDatabasesFile()
{
    put(m_closed);
    const auto file = SpoolFile::open(path(), QStringLiteral("elsewhere"));
    QVERIFY(!file.ok());
    QVERIFY2(file.message().contains(QStringLiteral("another database (here)")), qPrintable(file.message()));
    QCOMPARE(batchesFound(), batches); // it was left as it is
}

// Batches without a word about whose they are might be another exchange's.
void TestSpoolDamage::doesNotGuessWhichDatabase()
{
    for (const auto &statement : {QStringLiteral("DELETE FROM meta"), QStringLiteral("UPDATE meta SET value = ''")}) {
        put(m_closed);
        QVERIFY(SqliteConnection::open(path()).value().run(statement).ok());
        QCOMPARE(batchesFound(), 0);
        QVERIFY(QFile::exists(path() + QStringLiteral(".damaged")));
    }
}

void TestSpoolDamage::readsUpToTheDamage()
{
    clear();
    constexpr int many = 400;
    {
        auto file = SpoolFile::open(path(), hereIdentity);
        for (int i = 0; i < many; ++i)
            QVERIFY(file.value().append(batchOf(i * 20, 20)).ok());
    }
    auto bytes = bytesOf(path());
    auto file = SpoolFile::open(path(), hereIdentity, std::make_shared<SpoolGauge>());
    QVERIFY(file.ok());
    bytes.replace(bytes.size() / 2, 40'960, QByteArray(40'960, '\x5a'));
    QFile vandal(path());
    QVERIFY(vandal.open(QIODevice::ReadWrite) && vandal.write(bytes) == bytes.size());
    vandal.close();
    int found = 0;
    std::int64_t last = 0;
    auto read = file.value().read(0, 1'000'000);
    for (; read.ok() && !read->empty(); read = file.value().read(last, 1'000'000)) {
        for (const auto &[row, batch] : *read) {
            QVERIFY(batch.isEmpty() || batch == batchOf((row - 1) * 20, 20));
            found += batch.isEmpty() ? 0 : 1;
            last = row;
        }
    }
    QVERIFY2(found > many / 4 && found < many, qPrintable(QString::number(found)));
    QVERIFY(!read.ok());
    QVERIFY(!file.value().isInPlace());
    QVERIFY(QFile::exists(path() + QStringLiteral(".damaged")));
}

TIDEMARK_TEST(TestSpoolDamage, QCoreApplication)
#include "tst_spool_damage.moc"
