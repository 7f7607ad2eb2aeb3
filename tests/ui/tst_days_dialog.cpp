#include "ui/history/days_dialog.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/day_calendar.h"
#include "ui/history/download_words.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <set>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

// With blanks where lines must not break.
[[nodiscard]] QString plain(QString words)
{
    return words.replace(QChar::Nbsp, QLatin1Char(' '));
}

[[nodiscard]] DayState dayOf(const char *day, DayKind kind, std::int64_t stored = 0, std::int64_t missing = 0)
{
    return {at(day), kind, stored, missing};
}

} // namespace

// The calendar, the choice of days and their download, driven by keys and buttons.
class DaysDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatItShows();
    void anotherMonthIsAskedFor();
    void keysChooseDays();
    void theWholeMonth();
    void theDayIsTold();
    void marksHaveShapes();
    void aDownloadFromBeginningToEnd();
    void cancelling();
    void wrongSumsMayBeGoneOnWith();
    void closingLeavesItRunning();
    void withoutARecordItIsSaid();
    void everyStageIsTold_data();
    void everyStageIsTold();
    void everyFieldHasAName();

private:
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == words)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && plain(label->text()).contains(words); });
    }
    [[nodiscard]] DayCalendar &calendar() const { return *m_dialog->findChild<DayCalendar *>(); }
    void get() { button(QStringLiteral("&Get missing days"))->click(); }
    [[nodiscard]] DownloadAnswer answered(DownloadEnd end, std::int64_t complete, std::int64_t days) const
    {
        auto answer = m_port->question<DownloadQuestion>().refused({});
        answer.end = end;
        answer.daysComplete = complete;
        answer.days = days;
        answer.stored = 1'234;
        return answer;
    }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<DaysDialog> m_dialog;
};

void DaysDialogTest::init()
{
    m_dialog.reset();
    m_port = std::make_unique<ScriptedPort>();
    m_dialog = std::make_unique<DaysDialog>(*m_port);
    m_dialog->setSymbols({symbol("BTCUSDT"), symbol("1000SATSUSDT")});
    m_dialog->show(symbol("BTCUSDT"), at("2024-08-08T23:55Z"));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void DaysDialogTest::asksForWhatItShows()
{
    const auto page = m_port->question<DaysQuestion>(-2);
    QCOMPARE(page.symbol, symbol("BTCUSDT"));
    QVERIFY(page.from <= at("2024-07-29") && page.to >= at("2024-09-02"));
    const auto chosen = m_port->question<DaysQuestion>(-1);
    QCOMPARE(chosen.from, at("2024-08-08"));
    QCOMPARE(chosen.to, at("2024-08-09"));
}

void DaysDialogTest::anotherMonthIsAskedFor()
{
    const auto before = m_port->count<DaysQuestion>();
    calendar().showNextMonth();
    QVERIFY(m_port->count<DaysQuestion>() > before);
    QVERIFY(m_port->question<DaysQuestion>(-2).to >= at("2024-10-01"));
}

void DaysDialogTest::keysChooseDays()
{
    auto *view = calendar().focusProxy() ? calendar().focusProxy() : calendar().findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    QVERIFY(view);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(m_port->question<DaysQuestion>(-1).from, at("2024-08-09"));
    QCOMPARE(m_port->question<DaysQuestion>(-1).to, at("2024-08-10"));
    auto *from = m_dialog->findChildren<QDateEdit *>()[0];
    QCOMPARE(from->date(), QDate(2024, 8, 9));
    from->setDate(QDate(2024, 8, 20)); // behind the end, which goes along
    QCOMPARE(m_port->question<DaysQuestion>(-1).from, at("2024-08-20"));
    QCOMPARE(m_port->question<DaysQuestion>(-1).to, at("2024-08-21"));
}

void DaysDialogTest::theWholeMonth()
{
    button(QStringLiteral("&Whole month"))->click();
    QCOMPARE(m_port->question<DaysQuestion>(-1).from, at("2024-08-01"));
    QCOMPARE(m_port->question<DaysQuestion>(-1).to, at("2024-09-01"));
    std::vector<DayState> days;
    for (int day = 0; day < 31; ++day)
        days.push_back({at("2024-08-01") + day * 24h, day < 3 ? DayKind::Complete : DayKind::None, 0, 0});
    m_port->answer<DaysQuestion>({days, {}});
    QVERIFY(says(QStringLiteral("31 days, 3 of them complete")));
}

void DaysDialogTest::theDayIsTold()
{
    m_port->answer<DaysQuestion>({{dayOf("2024-08-08", DayKind::Partial, 1'482, 18)}, {}});
    QVERIFY(says(QStringLiteral("2024-08-08: partly there, 1,482 trades are there, at least 18 are missing")));
    QVERIFY(calendar().accessibleDescription().contains(QStringLiteral("1,482")));
}

void DaysDialogTest::marksHaveShapes()
{
    const auto now = at("2024-08-10T12:00Z");
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::Complete), now) == DayMark::Complete);
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::Partial), now) == DayMark::Partial);
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::None), now) == DayMark::Missing);
    QVERIFY(markOf(dayOf("2024-08-08", DayKind::None), now) == DayMark::NotPublished);
    std::set<QByteArray> shapes;
    for (const auto mark : {DayMark::Complete, DayMark::Partial, DayMark::Missing, DayMark::NotPublished}) {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMark(painter, QRectF(2, 2, 12, 12), mark, m_dialog->palette());
        painter.end();
        const auto shape = image.convertToFormat(QImage::Format_Alpha8); // without colours
        shapes.insert(QByteArray(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), std::size_t(4));
}

void DaysDialogTest::aDownloadFromBeginningToEnd()
{
    get();
    const auto question = m_port->question<DownloadQuestion>();
    QCOMPARE(question.from, at("2024-08-08"));
    QCOMPARE(question.to, at("2024-08-09"));
    QVERIFY(!question.ignoresChecksum);
    QVERIFY(m_dialog->isRunning());
    QVERIFY(!button(QStringLiteral("&Get missing days"))->isEnabled());
    DownloadProgress progress;
    progress.file = QStringLiteral("BTCUSDT-trades-2024-08-08.zip");
    progress.done = 5'000'000;
    progress.total = 57'000'000;
    progress.perSecond = 1'000'000;
    progress.left = 52s;
    progress.days = 1;
    m_port->at<DownloadQuestion>(0)->follow(progress);
    QVERIFY(says(QStringLiteral("BTCUSDT-trades-2024-08-08.zip: ")));
    QVERIFY(says(QStringLiteral("52 s left")));
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    const auto asked = m_port->count<DaysQuestion>();
    m_port->answer<DownloadQuestion>(answered(DownloadEnd::Finished, 1, 1));
    QVERIFY(says(QStringLiteral("All 1 days are complete now; 1,234 trades are new.")));
    QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(m_port->count<DaysQuestion>() > asked); // the calendar shows it
    QVERIFY(!m_dialog->findChild<QPlainTextEdit *>()->isVisible());
}

void DaysDialogTest::cancelling()
{
    get();
    button(QStringLiteral("Cancel"))->click();
    QVERIFY(m_port->at<DownloadQuestion>(0)->stop().stop_requested());
    QVERIFY(says(QStringLiteral("Cancelling…")));
    m_port->answer<DownloadQuestion>(answered(DownloadEnd::Cancelled, 0, 1));
    QVERIFY(says(QStringLiteral("Cancelled: 0 of 1 days are complete.")));
    QVERIFY(button(QStringLiteral("&Get missing days"))->isEnabled());
}

void DaysDialogTest::wrongSumsMayBeGoneOnWith()
{
    auto *anySum = m_dialog->findChild<QCheckBox *>();
    QVERIFY(!anySum->isVisible());
    get();
    auto answer = answered(DownloadEnd::Finished, 0, 1);
    answer.notes = {{DownloadNote::Kind::WrongSum, at("2024-08-08"), at("2024-08-09"), QStringLiteral("The sum is another.")}};
    m_port->answer<DownloadQuestion>(answer);
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("The sum is another.")));
    QVERIFY(anySum->isVisible());
    anySum->click();
    get();
    QVERIFY(m_port->question<DownloadQuestion>().ignoresChecksum);
}

void DaysDialogTest::closingLeavesItRunning()
{
    get();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_dialog->isRunning());
    QVERIFY(!m_port->at<DownloadQuestion>(0)->stop().stop_requested());
    m_dialog->show(symbol("1000SATSUSDT"), at("2024-01-01")); // of which it is, stays
    QVERIFY(button(QStringLiteral("Cancel"))->isVisible());
    m_port->answer<DownloadQuestion>(answered(DownloadEnd::Finished, 1, 1));
    QVERIFY(says(QStringLiteral("All 1 days")));
}

void DaysDialogTest::withoutARecordItIsSaid()
{
    m_dialog->setUnavailable(QStringLiteral("The database is away."));
    QVERIFY(says(QStringLiteral("The database is away.")));
    QVERIFY(!button(QStringLiteral("&Get missing days"))->isEnabled());
    const auto asked = m_port->count<DaysQuestion>();
    m_dialog->setUnavailable({});
    QVERIFY(m_port->count<DaysQuestion>() > asked);
    QVERIFY(button(QStringLiteral("&Get missing days"))->isEnabled());
}

void DaysDialogTest::everyStageIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("stage");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<QString>("says");
    using Stage = DownloadProgress::Stage;
    QTest::newRow("planning") << QString() << int(Stage::Fetching) << qint64(0) << QStringLiteral("Looking what is missing…");
    QTest::newRow("asked for") << QStringLiteral("x.zip") << int(Stage::Fetching) << qint64(0) << QStringLiteral("x.zip: asked for…");
    QTest::newRow("fetching") << QStringLiteral("x.zip") << int(Stage::Fetching) << qint64(2'000'000) << QStringLiteral("x.zip: 2.0 MB of 4.0 MB fetched");
    QTest::newRow("checking") << QStringLiteral("x.zip") << int(Stage::Checking) << qint64(2'000'000) << QStringLiteral("x.zip: 2.0 MB of 4.0 MB checked");
    QTest::newRow("storing") << QStringLiteral("x.zip") << int(Stage::Storing) << qint64(2'000'000) << QStringLiteral("x.zip: 2.0 MB of 4.0 MB stored");
    QTest::newRow("asking") << QString() << int(Stage::Asking) << qint64(2'000'000)
                            << QStringLiteral("From the exchange itself: 2,000,000 of 4,000,000 trades");
}

void DaysDialogTest::everyStageIsTold()
{
    QFETCH(QString, file);
    QFETCH(int, stage);
    QFETCH(qint64, done);
    QFETCH(QString, says);
    DownloadProgress progress;
    progress.file = file;
    progress.stage = DownloadProgress::Stage(stage);
    progress.done = done;
    progress.total = 4'000'000;
    QCOMPARE(plain(downloadSentence(progress, english)), says);
}

void DaysDialogTest::everyFieldHasAName()
{
    for (const auto *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->parentWidget() == m_dialog.get()) {
            const auto *labelled = qobject_cast<const QPushButton *>(widget);
            QVERIFY2(labelled || qobject_cast<const QLabel *>(widget) || qobject_cast<const QCheckBox *>(widget) || !widget->accessibleName().isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

TIDEMARK_TEST(DaysDialogTest, QApplication)
#include "tst_days_dialog.moc"
