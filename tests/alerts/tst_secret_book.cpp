#include "alerts/secret_book.h"

#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

const AlertAddress secret{QStringLiteral("https://h/geheim"), QStringLiteral("topic"), QStringLiteral("token"), QStringLiteral("-1001")};

} // namespace

class TestSecretBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void keepsAddressesForItsOwnerAlone();
    void forgets();
    void doesNotUseWhatOthersRead_data();
    void doesNotUseWhatOthersRead();
    void tellsNothingOfWhatIsDamaged();
    void readsAChatThatIsANumber();

private:
    [[nodiscard]] SecretBook book() const { return SecretBook(m_folder->filePath(QStringLiteral("alerts.json"))); }
    void write(const QByteArray &text, QFileDevice::Permissions permissions) const
    {
        QFile file(book().path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(permissions))
            qFatal("cannot be written");
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestSecretBook::keepsAddressesForItsOwnerAlone()
{
    QVERIFY(book().read()->empty());
    QVERIFY(book().keep(QStringLiteral("phone"), secret));
    QVERIFY(book().keep(QStringLiteral("mail"), {}));
    QCOMPARE(QFileInfo(book().path()).fileName(), QStringLiteral("alerts-secrets.json"));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QCOMPARE(QFileInfo(book().path()).permissions() & QFileDevice::Permissions(0x7077), owner);
    QVERIFY(book().read()->at(QStringLiteral("phone")) == secret);
    QCOMPARE(book().read()->size(), std::size_t(2));
}

void TestSecretBook::forgets()
{
    QVERIFY(book().forget(QStringLiteral("phone")));
    QVERIFY(!QFile::exists(book().path()));
    QVERIFY(book().keep(QStringLiteral("phone"), secret));
    QVERIFY(book().forget(QStringLiteral("phone")));
    QVERIFY(book().read()->empty());
}

void TestSecretBook::doesNotUseWhatOthersRead_data()
{
    QTest::addColumn<int>("permission");
    QTest::newRow("group") << int(QFileDevice::ReadGroup);
    QTest::newRow("others") << int(QFileDevice::ReadOther);
    QTest::newRow("others write") << int(QFileDevice::WriteOther);
}

void TestSecretBook::doesNotUseWhatOthersRead()
{
    QFETCH(int, permission);
    write(R"({"phone":{"token":"geheim"}})", QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::Permissions(permission));
    const auto read = book().read();
    QVERIFY(!read);
    QVERIFY2(read.message().contains(QStringLiteral("chmod 600")) && !read.message().contains(QStringLiteral("geheim")), qPrintable(read.message()));
    QVERIFY(!book().keep(QStringLiteral("mail"), secret)); // nor is it written over
}

void TestSecretBook::tellsNothingOfWhatIsDamaged()
{
    write(R"({"phone":{"token":"geheim)", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto read = book().read();
    QVERIFY(!read);
    QVERIFY2(!read.message().contains(QStringLiteral("geheim")), qPrintable(read.message()));
}

void TestSecretBook::readsAChatThatIsANumber()
{
    write(R"({"phone":{"token":"t","chat":-1001234567890}})", QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(book().read()->at(QStringLiteral("phone")).chat, QStringLiteral("-1001234567890"));
}

TIDEMARK_TEST(TestSecretBook, QCoreApplication)
#include "tst_secret_book.moc"
