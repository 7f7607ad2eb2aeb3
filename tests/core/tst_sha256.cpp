#include "core/sha256.h"

#include "support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>
#include <string>

using namespace tidemark;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-4's example, and nothing at all.
    void knownSums()
    {
        QCOMPARE(Sha256::of("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(Sha256::of({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void piecesOfAnySize()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::string bytes(random() % 3000, '\0');
            for (auto &byte : bytes)
                byte = char(random());
            Sha256 hash;
            for (std::string_view rest(bytes); !rest.empty();) {
                const auto piece = rest.substr(0, 1 + random() % 200);
                hash.add(piece);
                rest.remove_prefix(piece.size());
            }
            const auto expected = QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256);
            QCOMPARE(hash.result(), expected);
            QCOMPARE(Sha256::of(bytes), expected);
        }
    }
};

TIDEMARK_TEST(TestSha256, QCoreApplication)
#include "tst_sha256.moc"
