#include "ui/history/days_dialog.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/history/day_calendar.h"
#include "ui/history/download_words.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

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
    void everyDayIsToldAsItIs_data();
    void everyDayIsToldAsItIs();
    void theFirstDayIsAskedFor();
    void theLastDayIsAskedForWhereThereIsOne();
    void aFirstDayThatIsNotKnownIsSaid();
    void oneAndMany();
    void itsArrowsAreOurs();
    void anotherTextThanAMarketGetsNothing();
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
    QVERIFY(says(QStringLiteral("2024-08-08: 1,482 trades are there, at least 18 are missing.")));
    QVERIFY(calendar().accessibleDescription().contains(QStringLiteral("1,482")));
}

void DaysDialogTest::marksHaveShapes()
{
    const DayTelling telling{at("2024-08-10T12:00Z"), at("2024-08-06")};
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::Complete), telling) == DayMark::Complete);
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::Partial), telling) == DayMark::Partial);
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::None), telling) == DayMark::Missing);
    QVERIFY(markOf(dayOf("2024-08-08", DayKind::None), telling) == DayMark::NotPublished);
    QVERIFY(markOf(dayOf("2024-08-10", DayKind::Partial), telling) == DayMark::Partial); // trades are no “nothing”
    QVERIFY(markOf(dayOf("2024-08-06", DayKind::None), telling) == DayMark::Missing);
    QVERIFY(markOf(dayOf("2024-08-05", DayKind::None), telling) == DayMark::NotTraded);
    QVERIFY(markOf(dayOf("2024-08-05", DayKind::Partial), telling) == DayMark::Partial); // what is there, is there
    QVERIFY(markOf(dayOf("2024-08-05", DayKind::None), DayTelling{telling.now}) == DayMark::Missing); // nobody knows since when
    const DayTelling ended{at("2024-08-20T12:00Z"), at("2024-08-06"), {}, at("2024-08-07")};
    QVERIFY(markOf(dayOf("2024-08-07", DayKind::None), ended) == DayMark::Missing);
    QVERIFY(markOf(dayOf("2024-08-08", DayKind::None), ended) == DayMark::NotTraded);
    QVERIFY(markOf(dayOf("2024-08-08", DayKind::Partial), ended) == DayMark::Partial);
    QVERIFY(markOf(dayOf("2024-08-10", DayKind::None), ended) == DayMark::Missing); // its file may come yet
    std::set<QByteArray> shapes;
    for (const auto mark : {DayMark::Complete, DayMark::Partial, DayMark::Missing, DayMark::NotPublished, DayMark::NotTraded}) {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMark(painter, QRectF(2, 2, 12, 12), mark, m_dialog->palette());
        painter.end();
        const auto shape = image.convertToFormat(QImage::Format_Alpha8); // without colours
        shapes.insert(QByteArray(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), std::size_t(5));
}

void DaysDialogTest::everyDayIsToldAsItIs_data()
{
    QTest::addColumn<DayState>("day");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const DayState &day, const char *sentence) { QTest::newRow(name) << day << QString::fromUtf8(sentence); };
    row("complete", dayOf("2024-08-07", DayKind::Complete, 1'482), "2024-08-07: complete, 1,482 trades.");
    row("complete, one trade", dayOf("2024-08-07", DayKind::Complete, 1), "2024-08-07: complete, 1 trade.");
    row("a pause", dayOf("2024-08-07", DayKind::Complete), "2024-08-07: complete, without a trade.");
    row("missing", dayOf("2024-08-07", DayKind::None), "2024-08-07: missing.");
    row("before the first", dayOf("2024-08-05", DayKind::None), "2024-08-05: not traded yet. The archive's first day of this market is 2024-08-06.");
    row("holes", dayOf("2024-08-07", DayKind::Partial, 1'482, 18), "2024-08-07: 1,482 trades are there, at least 18 are missing.");
    row("one hole", dayOf("2024-08-07", DayKind::Partial, 1, 1), "2024-08-07: 1 trade is there, at least 1 is missing.");
    row("ends not known", dayOf("2024-08-07", DayKind::Partial, 5), "2024-08-07: 5 trades are there, others may be missing.");
    row("yesterday", dayOf("2024-08-09", DayKind::None),
        "2024-08-09: missing. The archive does not have it yet, so its trades come from the exchange itself.");
    row("yesterday, in part", dayOf("2024-08-09", DayKind::Partial, 5),
        "2024-08-09: 5 trades are there, others may be missing. The archive does not have the day yet, so the rest comes from the exchange itself.");
    row("today", dayOf("2024-08-10", DayKind::Partial, 5), "2024-08-10: 5 trades so far; the day is not over.");
    row("today, one trade", dayOf("2024-08-10", DayKind::Partial, 1), "2024-08-10: 1 trade so far; the day is not over.");
    row("today, with a hole", dayOf("2024-08-10", DayKind::Partial, 5, 2), "2024-08-10: 5 trades so far, at least 2 are missing; the day is not over.");
}

void DaysDialogTest::everyDayIsToldAsItIs()
{
    QFETCH(DayState, day);
    QFETCH(QString, sentence);
    QCOMPARE(daySentence(day, {at("2024-08-10T12:00Z"), at("2024-08-06"), english}), sentence);
}

void DaysDialogTest::theFirstDayIsAskedFor()
{
    QCOMPARE(m_port->count<FirstDayQuestion>(), 1);
    QCOMPARE(m_port->question<FirstDayQuestion>().symbol, symbol("BTCUSDT"));
    calendar().showPreviousMonth(); // the market is the same
    QCOMPARE(m_port->count<FirstDayQuestion>(), 1);
    button(QStringLiteral("&Whole month"))->click();
    std::vector<DayState> days;
    for (int day = 0; day < 31; ++day)
        days.push_back({at("2024-07-01") + day * 24h, day < 20 ? DayKind::None : DayKind::Complete, 0, 0});
    m_port->answer<DaysQuestion>({days, {}});
    QVERIFY(says(QStringLiteral("Chosen: 31 days, 11 of them complete.")));
    m_port->answer<FirstDayQuestion>({symbol("BTCUSDT"), at("2024-07-19"), {}});
    QVERIFY(says(QStringLiteral("Chosen: 31 days, 11 of them complete, 18 from before its first trade.")));
    QVERIFY(markOf(*calendar().stateOf(QDate(2024, 7, 18)), calendar().telling()) == DayMark::NotTraded);
    QVERIFY(markOf(*calendar().stateOf(QDate(2024, 7, 19)), calendar().telling()) == DayMark::Missing);
    auto *market = m_dialog->findChild<QComboBox *>();
    market->setEditText(QStringLiteral("1000SATSUSDT"));
    Q_EMIT market->lineEdit()->editingFinished();
    QCOMPARE(m_port->question<FirstDayQuestion>().symbol, symbol("1000SATSUSDT"));
    QVERIFY(!calendar().telling().first); // the other's is not its own
}

// Only of a market that the exchange does not trade, and only where it says so.
void DaysDialogTest::theLastDayIsAskedForWhereThereIsOne()
{
    m_port->answer<DirectoryQuestion>({{}, QStringLiteral("The exchange cannot be reached.")});
    QCOMPARE(m_port->count<LastDayQuestion>(), 0);
    const auto another = [&](const char *name, const QString &status) {
        auto *market = m_dialog->findChild<QComboBox *>();
        market->setEditText(QLatin1String(name));
        Q_EMIT market->lineEdit()->editingFinished();
        MarketInfo info;
        info.symbol = symbol("1000SATSUSDT");
        info.status = status;
        m_port->answer<DirectoryQuestion>({{info}, {}});
    };
    another("1000SATSUSDT", QStringLiteral("TRADING"));
    QCOMPARE(m_port->count<LastDayQuestion>(), 0);
    another("BTCUSDT", QStringLiteral("TRADING")); // it is not listed
    QCOMPARE(m_port->count<LastDayQuestion>(), 1);
    another("1000SATSUSDT", QStringLiteral("BREAK"));
    QCOMPARE(m_port->question<LastDayQuestion>().symbol, symbol("1000SATSUSDT"));
    button(QStringLiteral("&Whole month"))->click();
    std::vector<DayState> days;
    for (int day = 0; day < 31; ++day)
        days.push_back({at("2024-08-01") + day * 24h, day < 11 ? DayKind::Complete : DayKind::None, 0, 0});
    m_port->answer<DaysQuestion>({days, {}});
    m_port->answer<LastDayQuestion>({symbol("1000SATSUSDT"), at("2024-08-13"), {}});
    QVERIFY(says(QStringLiteral("Chosen: 31 days, 11 of them complete, 18 from after its last trade.")));
    QCOMPARE(daySentence(days[13], calendar().telling()),
             QStringLiteral("2024-08-14: not traded any more. The archive's last day of this market is 2024-08-13."));
}

void DaysDialogTest::aFirstDayThatIsNotKnownIsSaid()
{
    m_port->answer<FirstDayQuestion>(m_port->question<FirstDayQuestion>().refused(QStringLiteral("The archive cannot be reached.")));
    QVERIFY(says(QStringLiteral("From when on BTCUSDT has been traded could not be found out, so days before that look missing. The archive cannot be reached.")));
    m_dialog->show(symbol("BTCUSDT"), at("2024-08-08"));
    QVERIFY(!says(QStringLiteral("could not be found out"))); // it is asked again
    m_port->answer<FirstDayQuestion>({symbol("BTCUSDT"), std::nullopt, {}});
    QVERIFY(says(QStringLiteral("The archive has no file of BTCUSDT.")));
}

void DaysDialogTest::oneAndMany()
{
    const DayTelling telling{at("2024-08-10T12:00Z"), {}, english};
    const auto complete = dayOf("2024-08-01", DayKind::Complete, 3);
    const auto missing = dayOf("2024-08-02", DayKind::None);
    QCOMPARE(daysSentence({complete}, telling), QStringLiteral("Chosen: 1 day, which is complete."));
    QCOMPARE(daysSentence({missing}, telling), QStringLiteral("Chosen: 1 day, which is not complete."));
    QCOMPARE(daysSentence({complete, missing}, telling), QStringLiteral("Chosen: 2 days, 1 of them complete."));
    DownloadAnswer answer;
    answer.end = DownloadEnd::Finished;
    answer.days = answer.daysComplete = 1;
    answer.stored = 1;
    QCOMPARE(downloadEndSentence(answer, english), QStringLiteral("The day is complete now; 1 trade is new."));
    answer.daysBefore = 1;
    QCOMPARE(downloadEndSentence(answer, english), QStringLiteral("Nothing was missing: the day is complete."));
    answer.daysComplete = answer.daysBefore = 0;
    QCOMPARE(downloadEndSentence(answer, english), QStringLiteral("The day is not complete yet; 1 trade is new."));
    answer.days = 2;
    answer.daysComplete = 1;
    answer.stored = 2;
    QCOMPARE(downloadEndSentence(answer, english), QStringLiteral("1 of 2 days are complete now; 2 trades are new."));
}

// Qt draws green ones.
void DaysDialogTest::itsArrowsAreOurs()
{
    for (const auto *name : {"qt_calendar_prevmonth", "qt_calendar_nextmonth"}) {
        const auto *arrow = calendar().findChild<QToolButton *>(QLatin1String(name));
        QVERIFY(arrow);
        const auto image = arrow->icon().pixmap(16, 16).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto color = image.pixelColor(x, y);
                painted += color.alpha() > 128 ? 1 : 0;
                QVERIFY2(color.alpha() <= 128 || color.hslSaturation() < 128, qPrintable(color.name()));
            }
        }
        QVERIFY(painted > 5);
        QVERIFY(!arrow->accessibleName().isEmpty());
    }
}

void DaysDialogTest::anotherTextThanAMarketGetsNothing()
{
    m_dialog->findChild<QComboBox *>()->setEditText(QStringLiteral("BTC/USDT"));
    get();
    QCOMPARE(m_port->count<DownloadQuestion>(), 0);
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
    QVERIFY(says(QStringLiteral("The day is complete now; 1,234 trades are new.")));
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
    QVERIFY(says(QStringLiteral("Cancelled: the day is not complete.")));
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
    QVERIFY(says(QStringLiteral("The day is complete")));
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
