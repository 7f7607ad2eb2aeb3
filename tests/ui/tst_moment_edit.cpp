#include "ui/history/moment_edit.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class MomentEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheZonesDigits();
    void keysStep();
    void cutsToItsPrecision();
    void takesPastedText_data();
    void takesPastedText();
    void explainsPastedNonsense();
};

void MomentEditTest::showsTheZonesDigits()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    QSignalSpy edited(&edit, &MomentEdit::momentEdited);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QCOMPARE(edit.text(), QStringLiteral("2024-08-08 23:54:57"));
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    QCOMPARE(edit.text(), QStringLiteral("2024-08-09 01:54:57"));
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
    QCOMPARE(edited.size(), 0);
}

void MomentEditTest::keysStep()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy edited(&edit, &MomentEdit::momentEdited);
    edit.setSelectedSection(QDateTimeEdit::SecondSection);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:58Z"));
    QCOMPARE(edited.size(), 1);
}

void MomentEditTest::cutsToItsPrecision()
{
    MomentEdit edit(MomentEdit::Precision::Minute);
    edit.setMoment(at("2024-08-08T23:54:57.613Z"));
    QCOMPARE(edit.moment(), at("2024-08-08T23:54Z"));
}

void MomentEditTest::takesPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("its own zone counts") << "2024-08-08T23:54:57Z" << "2024-08-08T23:54:57.000000Z";
    QTest::newRow("an offset") << "2024-08-08 23:54:57.613-04:00" << "2024-08-09T03:54:57.000000Z";
    QTest::newRow("else the field's") << " 2024-08-08 23:54:57\n" << "2024-08-08T21:54:57.000000Z";
    QTest::newRow("a date alone") << "2024-08-08" << "2024-08-07T22:00:00.000000Z";
}

void MomentEditTest::takesPastedText()
{
    QFETCH(QString, text);
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    QSignalSpy edited(&edit, &MomentEdit::momentEdited);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&edit, QKeySequence::Paste);
    QTEST(toIsoString(edit.moment()), "moment");
    QCOMPARE(edited.size(), 1);
}

void MomentEditTest::explainsPastedNonsense()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    QGuiApplication::clipboard()->setText(QStringLiteral("yesterday"));
    QTest::keySequence(&edit, QKeySequence::Paste);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0][0].toString().contains(QStringLiteral("“yesterday” is not a time")));
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
}

TIDEMARK_TEST(MomentEditTest, QApplication)
#include "tst_moment_edit.moc"
