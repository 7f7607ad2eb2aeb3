#include "ui/links/window_links.h"

#include "support/test_program.h"
#include "ui/status/banner.h"
#include "ui/status/window_banners.h"
#include "ui_values.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto moment = at("2024-08-08T23:55:00.123456Z");
const auto text = QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z");

} // namespace

class WindowLinksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    WindowBanners *m_banners = nullptr;
    QLineEdit *m_field = nullptr;
    QWidget *m_other = nullptr;
    WindowLinks *m_links = nullptr;

    [[nodiscard]] QString said() const
    {
        for (const auto *banner : m_banners->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->sentence();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_banners = new WindowBanners(false);
        m_field = new QLineEdit;
        m_other = new QWidget;
        m_other->setFocusPolicy(Qt::StrongFocus);
        for (auto *widget : std::initializer_list<QWidget *>{m_banners, m_field, m_other})
            column->addWidget(widget);
        m_links = new WindowLinks(m_window.get(), *m_banners);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_other->setFocus();
    }

    void pastedAnywhere()
    {
        QSignalSpy opened(m_links, &WindowLinks::opened);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_other, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<MomentLink>(), (MomentLink{symbol("BTCUSDT"), moment}));
        QCOMPARE(said(), QString());
    }

    void aFieldTakesWhatIsPastedThere()
    {
        QSignalSpy opened(m_links, &WindowLinks::opened);
        QGuiApplication::clipboard()->setText(text);
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(m_field->text(), text);
    }

    void aBrokenLinkIsSaidWithoutItsSecrets()
    {
        QSignalSpy opened(m_links, &WindowLinks::opened);
        QGuiApplication::clipboard()->setText(QStringLiteral("tidemark://ann:hunter2@BTCUSDT/yesterday"));
        m_links->paste();
        QCOMPARE(opened.size(), 0);
        QVERIFY2(said().contains(QStringLiteral("names no market")), qPrintable(said()));
        QVERIFY(!said().contains(QStringLiteral("hunter2")));
        QGuiApplication::clipboard()->setText(text); // and the next one is
        m_links->paste();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(said(), QString());
    }

    void whatIsNoLinkIsNotSpokenOf()
    {
        QSignalSpy opened(m_links, &WindowLinks::opened);
        QGuiApplication::clipboard()->setText(QStringLiteral("a password of mine"));
        m_links->paste();
        QCOMPARE(opened.size(), 0);
        QCOMPARE(said(), QString());
    }

    void aBookmarkIsGivenAWord()
    {
        QSignalSpy put(m_links, &WindowLinks::bookmarkPut);
        m_links->addBookmark({}, moment); // of no market there is none
        QVERIFY(!m_window->findChild<QInputDialog *>());
        m_links->addBookmark(symbol("BTCUSDT"), moment);
        auto *form = m_window->findChild<QInputDialog *>();
        QVERIFY(form && form->labelText().contains(QStringLiteral("2024-08-08 23:55:00.123456")));
        auto *word = form->findChild<QLineEdit *>();
        QCOMPARE(word->accessibleName(), QStringLiteral("Word"));
        QTest::keyClicks(word, QStringLiteral("low"));
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(put.size(), 1);
        QCOMPARE(put[0][0].value<Bookmark>(), (Bookmark{symbol("BTCUSDT"), moment, QStringLiteral("low")}));
    }

    void oneThatIsThereIsRenamed()
    {
        Bookmarks bookmarks;
        QVERIFY(bookmarks.put({symbol("BTCUSDT"), moment, QStringLiteral("low")}));
        m_links->setBookmarks(bookmarks);
        m_links->addBookmark(symbol("BTCUSDT"), moment);
        QCOMPARE(m_window->findChild<QInputDialog *>()->textValue(), QStringLiteral("low"));
        QSignalSpy put(m_links, &WindowLinks::bookmarkPut);
        QTest::keyClick(m_window->findChild<QInputDialog *>(), Qt::Key_Escape);
        QCOMPARE(put.size(), 0);
    }

    void theListShowsWhatIsKept()
    {
        QSignalSpy wanted(m_links, &WindowLinks::listWanted);
        QSignalSpy changed(m_links, &WindowLinks::bookmarksChanged);
        m_links->showList();
        QCOMPARE(wanted.size(), 1);
        const auto *table = m_window->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 0);
        Bookmarks bookmarks;
        QVERIFY(bookmarks.put({symbol("BTCUSDT"), moment, {}}));
        m_links->setBookmarks(bookmarks);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(changed.size(), 1);
    }
};

TIDEMARK_TEST(WindowLinksTest, QApplication)
#include "tst_window_links.moc"
