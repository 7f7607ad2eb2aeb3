#include "support/test_program.h"
#include "ui/status/notice_banner.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;

namespace {

Notice notice(const char *key, QStringList actions = {})
{
    return {QString::fromLatin1(key), QStringLiteral("About %1.").arg(QString::fromLatin1(key)), std::move(actions)};
}

} // namespace

class NoticeBannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_banner = std::make_unique<NoticeBanner>(); }
    void oneAfterTheOther();
    void whatComesAgainIsSaidAgain();
    void changedWordsStayDismissed();
    void actionsNameTheirNotice();

private:
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : m_banner->findChildren<QPushButton *>()) {
            if (candidate->text() == words && candidate->isVisibleTo(m_banner.get()))
                return candidate;
        }
        return nullptr;
    }
    void dismiss() const { button(QStringLiteral("Dismiss"))->click(); }

    std::unique_ptr<NoticeBanner> m_banner;
};

void NoticeBannerTest::oneAfterTheOther()
{
    QVERIFY(m_banner->isHidden());
    m_banner->setNotices({notice("a"), notice("b")});
    QVERIFY(!m_banner->isHidden());
    QCOMPARE(m_banner->sentence(), QStringLiteral("About a. (notice 1 of 2)"));
    dismiss();
    QCOMPARE(m_banner->sentence(), QStringLiteral("About b."));
    m_banner->setNotices({notice("c"), notice("a"), notice("b")});
    QCOMPARE(m_banner->sentence(), QStringLiteral("About c. (notice 1 of 2)"));
    dismiss();
    dismiss();
    QVERIFY(m_banner->isHidden());
}

void NoticeBannerTest::whatComesAgainIsSaidAgain()
{
    m_banner->setNotices({notice("a")});
    dismiss();
    m_banner->setNotices({});
    m_banner->setNotices({notice("a")});
    QVERIFY(!m_banner->isHidden());
}

void NoticeBannerTest::changedWordsStayDismissed()
{
    m_banner->setNotices({notice("clock")});
    dismiss();
    auto later = notice("clock");
    later.sentence = QStringLiteral("2.4 s behind.");
    m_banner->setNotices({later});
    QVERIFY(m_banner->isHidden());
}

void NoticeBannerTest::actionsNameTheirNotice()
{
    QSignalSpy triggered(m_banner.get(), &NoticeBanner::actionTriggered);
    m_banner->setNotices({notice("gap", {QStringLiteral("Fetch"), QStringLiteral("Skip")}), notice("b")});
    button(QStringLiteral("Skip"))->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered[0][0].toString(), QStringLiteral("gap"));
    QCOMPARE(triggered[0][1].toInt(), 1);
    dismiss();
    QVERIFY(!button(QStringLiteral("Fetch")));
}

TIDEMARK_TEST(NoticeBannerTest, QApplication)
#include "tst_notice_banner.moc"
