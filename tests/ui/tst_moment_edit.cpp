#include "ui/history/moment_edit.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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
    void aLinkTellsItsMarketToo_data();
    void aLinkTellsItsMarketToo();
    void takesTypedText_data();
    void takesTypedText();
    void tellsWhatItUnderstands();
    void takesTextThatIsChanged();
    void explainsTypedNonsense_data();
    void explainsTypedNonsense();
    void escapeRestores();
    void takesADayFromTheCalendar();
    void explainsPastedNonsense();
    void asksTheRecord_data();
    void asksTheRecord();
    void asksAnewAtAnotherTime();
    void saysWhatTheRecordHasNot();
    void asksBackWhichHour();
    void asksBelowTheSentence();
    void completes();
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
    auto *line = edit.findChild<QLineEdit *>();
    line->selectAll(); // whole: its last part
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:58Z"));
    QCOMPARE(line->selectedText(), QStringLiteral("58"));
    QCOMPARE(edited.size(), 1);
    line->setCursorPosition(12);
    QTest::keyClick(&edit, Qt::Key_PageDown);
    QCOMPARE(edit.moment(), at("2024-08-08T13:54:58Z"));
    line->setCursorPosition(6);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.moment(), at("2024-07-08T13:54:58Z"));
    line->setCursorPosition(0);
    QTest::keyClick(&edit, Qt::Key_PageDown); // ten years back there was no trade
    QCOMPARE(edit.moment(), at("2024-07-08T13:54:58Z"));
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
    QTest::newRow("a link") << "tidemark:BTCUSDT/2024-08-08T23:54:57.613Z\n" << "2024-08-08T23:54:57.000000Z";
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

void MomentEditTest::aLinkTellsItsMarketToo_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("pasted") << true;
    QTest::newRow("typed") << false;
}

void MomentEditTest::aLinkTellsItsMarketToo()
{
    QFETCH(bool, isPasted);
    const auto text = QStringLiteral("tidemark:ETHUSDT/2024-08-08T23:54:57.613Z");
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T00:00:00Z"));
    QSignalSpy taken(&edit, &MomentEdit::linkTaken);
    QSignalSpy remarked(&edit, &MomentEdit::remarked);
    edit.selectAll();
    QGuiApplication::clipboard()->setText(text);
    if (isPasted)
        QTest::keySequence(&edit, QKeySequence::Paste);
    else
        QTest::keyClicks(&edit, text), QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].value<MomentLink>(), (MomentLink{symbol("ETHUSDT"), at("2024-08-08T23:54:57.613Z")}));
    QGuiApplication::clipboard()->setText(QStringLiteral("tidemark:ETHUSDT/soon"));
    edit.selectAll();
    QTest::keySequence(&edit, QKeySequence::Paste);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
    QVERIFY2(remarked.last()[0].toString().contains(QStringLiteral("cannot be read")), qPrintable(remarked.last()[0].toString()));
}

// As anybody tries it first: select all of it, write over it.
void MomentEditTest::takesTypedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *text, const char *moment) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(moment); };
    row("2026-11-29 10:30:15", "2026-11-29T09:30:15.000000Z");
    row("2026-11-29T10:30:15", "2026-11-29T09:30:15.000000Z");
    row("2026-11-29T10:30:15.999Z", "2026-11-29T10:30:15.000000Z");
    row("2026-11-29 10:30:15 UTC", "2026-11-29T10:30:15.000000Z");
    row("2026-11-29 10:30:15 +0530", "2026-11-29T05:00:15.000000Z");
    row("2026/11/29, 10:30", "2026-11-29T09:30:00.000000Z");
    row("20261129103015", "2026-11-29T09:30:15.000000Z");
    row("2026-11-29", "2026-11-28T23:00:00.000000Z");
    row("10:30", "2024-08-09T08:30:00.000000Z"); // of the day that is shown
    row(" 2026-11-29   10:30:15 ", "2026-11-29T09:30:15.000000Z");
}

void MomentEditTest::takesTypedText()
{
    QFETCH(QString, text);
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy edited(&edit, &MomentEdit::momentEdited);
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QCOMPARE(edited.size(), 0); // not while it is typed
    QTest::keyClick(&edit, Qt::Key_Return);
    QTEST(toIsoString(edit.moment()), "moment");
    QCOMPARE(edited.size(), 1);
    QVERIFY(!edit.isTyped());
}

void MomentEditTest::tellsWhatItUnderstands()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("2026-11-29 10:30:15Z"));
    QCOMPARE(remarks.last()[0].toString(), QStringLiteral("2026-11-29 11:30:15 CET (UTC+01:00); Enter takes it."));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(remarks.last()[0].toString(), QString());
}

void MomentEditTest::takesTextThatIsChanged()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    auto *line = edit.findChild<QLineEdit *>();
    line->setSelection(11, 2);
    QTest::keyClicks(&edit, QStringLiteral("07"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.moment(), at("2024-08-08T07:54:57Z"));
    line->setCursorPosition(19);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClicks(&edit, QStringLiteral("8"));
    QTest::keyClick(&edit, Qt::Key_Up); // what stands there is taken first
    QCOMPARE(edit.moment(), at("2024-08-08T07:54:59Z"));
    line->setSelection(11, 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("09"));
    QTest::keySequence(&edit, QKeySequence::Paste);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.moment(), at("2024-08-08T09:54:59Z"));
}

void MomentEditTest::explainsTypedNonsense_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"someday", "2024-02-30", "2024-08-08 25:00", "29.11.2026", "2024-8-8", "12:", "1999-01-01", ""})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void MomentEditTest::explainsTypedNonsense()
{
    QFETCH(QString, text);
    QWidget window;
    auto *edit = new MomentEdit(MomentEdit::Precision::Second, &window);
    auto *other = new QLineEdit(&window);
    edit->setMoment(at("2024-08-08T23:54:57Z"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QSignalSpy remarks(edit, &MomentEdit::remarked);
    QSignalSpy edited(edit, &MomentEdit::momentEdited);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(remarks.last()[0].toString().startsWith(QStringLiteral("“%1” ").arg(text)), qPrintable(remarks.last()[0].toString()));
    QCOMPARE(edit->text(), text); // to be mended
    other->setFocus();
    QCOMPARE(edit->text(), QStringLiteral("2024-08-08 23:54:57"));
    QVERIFY(remarks.last()[0].toString().endsWith(QLatin1Char('.')));
    QCOMPARE(edited.size(), 0);
    edit->setMoment(at("2024-08-08T23:54:57Z"));
    QVERIFY(!remarks.last()[0].toString().isEmpty()); // it is still about what was typed here
    edit->setMoment(at("2024-08-08T23:55:00Z"));
    QCOMPARE(remarks.last()[0].toString(), QString());
}

void MomentEditTest::escapeRestores()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("20"));
    QVERIFY(edit.isTyped());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QStringLiteral("2024-08-08 23:54:57"));
}

void MomentEditTest::takesADayFromTheCalendar()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    edit.show();
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2024, 8, 8));
    Q_EMIT calendar->activated(QDate(2024, 8, 11));
    QCOMPARE(edit.moment(), at("2024-08-11T23:54:57Z"));
    QVERIFY(!calendar->isVisible());
}

void MomentEditTest::explainsPastedNonsense()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    QGuiApplication::clipboard()->setText(QStringLiteral("someday"));
    QTest::keySequence(&edit, QKeySequence::Paste);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0][0].toString().contains(QStringLiteral("“someday” is not a time")));
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
}

// What only trades know is asked while it is typed, so that it is said before Enter, and taken by it.
void MomentEditTest::asksTheRecord_data()
{
    QTest::addColumn<bool>("isAnsweredBefore");
    QTest::newRow("the answer came first") << true;
    QTest::newRow("Enter came first") << false;
}

void MomentEditTest::asksTheRecord()
{
    QFETCH(bool, isAnsweredBefore);
    ScriptedPort port;
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setPlaces(placesOf(port), [] { return symbol("BTCUSDT"); });
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("#58"));
    const auto answer = [&] {
        const auto question = port.question<PlaceQuestion>();
        QCOMPARE(question.kind, PlaceKind::Trade);
        QCOMPARE(question.id, std::int64_t(58));
        QCOMPARE(question.symbol, symbol("BTCUSDT"));
        port.answer<PlaceQuestion>({question, at("2024-08-07T01:02:03.5Z"), {}});
    };
    if (isAnsweredBefore) {
        answer();
        QCOMPARE(remarks.last()[0].toString(), QStringLiteral("Trade 58 of BTCUSDT: 2024-08-07 01:02:03 UTC; Enter takes it."));
    }
    QTest::keyClick(&edit, Qt::Key_Return);
    if (!isAnsweredBefore) {
        QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
        answer();
    }
    QCOMPARE(edit.moment(), at("2024-08-07T01:02:03Z"));
    QCOMPARE(edit.text(), QStringLiteral("2024-08-07 01:02:03"));
}

// While the past is played, or was wound back: what "today" is has changed since it was typed.
void MomentEditTest::asksAnewAtAnotherTime()
{
    ScriptedPort port;
    QLineEdit field;
    MomentAsker asker(&field, QStringLiteral("%1"));
    auto now = at("2024-08-08T12:00:00Z");
    asker.setPlaces(placesOf(port), [] { return symbol("BTCUSDT"); }, [&now] { return now; });
    const auto words = QStringLiteral("low today");
    const auto answered = at("2024-08-08T11:00:00Z");
    asker.understand(words, now);
    port.answer<PlaceQuestion>({port.question<PlaceQuestion>(), answered, {}});
    now += std::chrono::seconds(2); // as long as a person takes to press Enter
    QCOMPARE(*asker.take(words, now), std::optional(answered));
    now += std::chrono::hours(1);
    QCOMPARE(*asker.take(words, now), std::optional<Timestamp>());
    port.answer<PlaceQuestion>({port.question<PlaceQuestion>(), now, {}});
    now = at("2024-08-08T10:00:00Z");
    QCOMPARE(*asker.take(words, now), std::optional<Timestamp>());
    QVERIFY(port.question<PlaceQuestion>().to < answered);
}

void MomentEditTest::saysWhatTheRecordHasNot()
{
    ScriptedPort port;
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setPlaces(placesOf(port), [] { return symbol("BTCUSDT"); });
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("next gap"));
    QTest::keyClick(&edit, Qt::Key_Return);
    port.answer<PlaceQuestion>({port.question<PlaceQuestion>(), {}, {}});
    QVERIFY2(remarks.last()[0].toString().contains(QStringLiteral("no such moment")), qPrintable(remarks.last()[0].toString()));
    QCOMPARE(edit.text(), QStringLiteral("next gap")); // the field stays
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
}

// The night that has an hour twice.
void MomentEditTest::asksBackWhichHour()
{
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    edit.setMoment(at("2024-08-08T23:54:57Z"));
    edit.show();
    QSignalSpy remarks(&edit, &MomentEdit::remarked);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("2024-10-27 02:30"));
    QVERIFY2(remarks.last()[0].toString().contains(QStringLiteral("twice")), qPrintable(remarks.last()[0].toString()));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.moment(), at("2024-08-08T23:54:57Z"));
    auto *menu = edit.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QCOMPARE(edit.moment(), at("2024-10-27T01:30:00Z"));
}

// The question leaves what it is about to be read.
void MomentEditTest::asksBelowTheSentence()
{
    QWidget form;
    auto *edit = new MomentEdit(MomentEdit::Precision::Second);
    auto *sentence = new QLabel;
    sentence->setWordWrap(true);
    sentence->hide();
    auto *column = new QVBoxLayout(&form);
    column->addWidget(edit);
    column->addWidget(sentence);
    column->addStretch(1);
    form.resize(280, 400);
    connect(edit, &MomentEdit::remarked, sentence, [sentence](const QString &words) {
        sentence->setText(words);
        sentence->setVisible(!words.isEmpty());
    });
    edit->setSentence(sentence);
    edit->setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
    edit->setMoment(at("2024-08-08T23:54:57Z"));
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2024-10-27 02:30"));
    QTest::keyClick(edit, Qt::Key_Return);
    const auto *menu = edit->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(sentence->isVisible());
    QVERIFY2(menu->pos().y() >= sentence->mapToGlobal(sentence->rect().bottomLeft()).y(),
             qPrintable(QStringLiteral("the question is at %1, the sentence ends at %2").arg(menu->pos().y()).arg(sentence->mapToGlobal(sentence->rect().bottomLeft()).y())));
}

// In the field itself, and what is completed is what is asked for.
void MomentEditTest::completes()
{
    ScriptedPort port;
    MomentEdit edit(MomentEdit::Precision::Second);
    edit.setPlaces(placesOf(port), [] { return symbol("BTCUSDT"); });
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("largest last"));
    QCOMPARE(edit.text(), QStringLiteral("largest last hour"));
    QCOMPARE(port.question<PlaceQuestion>().kind, PlaceKind::Largest);
}

TIDEMARK_TEST(MomentEditTest, QApplication)
#include "tst_moment_edit.moc"
