#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "window_gallery.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// Makes every text two fifths longer, as German and Russian do: in words that can be parted where there are several, with what stands
// for values, keys and markup as it was.
class LongTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const auto text = QString::fromUtf8(source);
        static const QRegularExpression format(QStringLiteral("\\A[dMyhHmsz' .,:]*\\z")); // of dates, or nothing to read
        if (format.match(text).hasMatch())
            return text;
        auto end = text.size();
        while (end > 0 && !text.at(end - 1).isLetterOrNumber() && text.at(end - 1) != QLatin1Char('>'))
            --end;
        const auto more = (2 * std::max<qsizetype>(end, 2) + 4) / 5;
        QString tail;
        for (qsizetype i = 0; i < more; ++i)
            tail += end > 12 && i % 8 == 0 ? QLatin1Char(' ') : QLatin1Char("nesotiral"[i % 9]);
        return text.left(end) + tail.trimmed().rightJustified(more, QLatin1Char('e')) + text.mid(end);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

// Nothing is cut off where words are two fifths longer than in English.
class LongWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(QApplication::installTranslator(&m_translator));
    }
    void cleanup() { m_window.reset(); }
    void wordsAreReadWhole_data() { addWindows(); }
    void wordsAreReadWhole();

private:
    LongTranslator m_translator;
    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<QWidget> m_window;
};

void LongWordsTest::wordsAreReadWhole()
{
    QFETCH(MakeWindow, make);
    if (QByteArray(QTest::currentDataTag()).contains("1024"))
        QSKIP("Longer words need a window as wide as the one that is opened.");
    m_port = std::make_unique<ScriptedPort>();
    m_window = make(*m_port);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    answerAsLongRecord(*m_port);
    AWAIT_VERIFY2(cutOff(*m_window).isEmpty(), cutOff(*m_window).join(QLatin1Char('\n')), answerMs);
    QVERIFY(comesToRest(*m_window));
    answerAsLongRecord(*m_port);
    AWAIT_VERIFY2(cutOff(*m_window).isEmpty(), cutOff(*m_window).join(QLatin1Char('\n')), answerMs);
    const auto room = qobject_cast<MainWindow *>(m_window.get()) ? QSize(1280, 760) : m_window->screen()->availableSize();
    QVERIFY2(m_window->width() <= room.width() && m_window->height() <= room.height(), qPrintable(placeOf(*m_window)));
}

TIDEMARK_TEST(LongWordsTest, QApplication)
#include "tst_long_words.moc"
