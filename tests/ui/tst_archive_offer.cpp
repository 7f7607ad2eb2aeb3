#include "ui/history/archive_offer.h"

#include "support/file_content.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tidemark;
using namespace tidemark::test;

// Where archived trades are, and the way back.
class ArchiveOfferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheyAre();
    void importsWhatIsThere();
    void saysThatAFileIsGone();
    void manyFilesAreCounted();

private:
    [[nodiscard]] static Completeness archivedTo(const QStringList &files)
    {
        Completeness completeness;
        completeness.archived = 12;
        completeness.archives = files;
        completeness.archivedAt = at("2026-09-01T10:00Z");
        return completeness;
    }
};

void ArchiveOfferTest::saysWhereTheyAre()
{
    ArchiveOffer offer;
    QVERIFY(offer.isHidden());
    offer.showCompleteness(archivedTo({QStringLiteral("/a/BTCUSDT-trades-2024-08.zip")}), TimeFormat());
    QVERIFY(!offer.isHidden());
    QVERIFY2(offer.sentence().contains(QStringLiteral("archived to /a/BTCUSDT-trades-2024-08.zip on 2026-09-01")), qPrintable(offer.sentence()));
    QVERIFY(offer.sentence().contains(QStringLiteral("tidemark-cli import")));
    QVERIFY(offer.findChild<QPushButton *>()->isHidden());
    Completeness dropped;
    dropped.dropped = 12;
    offer.showCompleteness(dropped, TimeFormat());
    QVERIFY(offer.isHidden());
}

void ArchiveOfferTest::importsWhatIsThere()
{
    const QTemporaryDir folder;
    const auto there = writeFile(folder.filePath(QStringLiteral("BTCUSDT-trades-2024-08.zip")), "x");
    std::optional<QStringList> imported;
    ArchiveOffer offer;
    offer.setImport([&](const QStringList &paths) { imported = paths; });
    offer.showCompleteness(archivedTo({there, folder.filePath(QStringLiteral("gone.zip"))}), TimeFormat());
    auto *button = offer.findChild<QPushButton *>();
    QVERIFY(!button->isHidden());
    button->click();
    QVERIFY(imported.has_value());
    QCOMPARE(*imported, QStringList{there});
}

void ArchiveOfferTest::manyFilesAreCounted()
{
    QStringList files;
    for (int month = 1; month <= 12; ++month)
        files += QStringLiteral("/a/BTCUSDT-trades-2024-%1.zip").arg(month, 2, 10, QLatin1Char('0'));
    ArchiveOffer offer;
    offer.showCompleteness(archivedTo(files), TimeFormat());
    QVERIFY2(offer.sentence().contains(QStringLiteral("2024-03.zip and 9 more files on 2026-09-01")), qPrintable(offer.sentence()));
    QVERIFY2(!offer.sentence().contains(QStringLiteral("2024-04")), qPrintable(offer.sentence()));
}

void ArchiveOfferTest::saysThatAFileIsGone()
{
    const QTemporaryDir folder;
    std::optional<QStringList> imported;
    ArchiveOffer offer;
    offer.setImport([&](const QStringList &paths) { imported = paths; });
    offer.showCompleteness(archivedTo({folder.filePath(QStringLiteral("gone.zip"))}), TimeFormat());
    QVERIFY2(offer.sentence().endsWith(QStringLiteral("The file is not there now: attach its disk, or choose where it lies.")), qPrintable(offer.sentence()));
    auto *button = offer.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("&Find it…"));
    button->click();
    QVERIFY(imported && imported->isEmpty()); // which asks for files
}

TIDEMARK_TEST(ArchiveOfferTest, QApplication)

#include "tst_archive_offer.moc"
