#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace tidemark {

class ModelledLine;

struct RestAnswer {
    int status = 200; // 0: none
    QByteArray body;
    int retryAfter = 0; // seconds
};

// One call over the modelled line: the exchange reads it after half of the delay, and the answer takes the other half.
class ModelledReply : public QNetworkReply {
    Q_OBJECT
public:
    ModelledReply(ModelledLine &line, const QNetworkRequest &request, QObject *parent);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override { return m_answer.body.size() - m_read + QNetworkReply::bytesAvailable(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    void finish();
    void endWith(NetworkError error, const QString &why);

    ModelledLine &m_line;
    QTimer m_wait;
    RestAnswer m_answer;
    qint64 m_read = 0;
    bool m_isAsked = false;
};

// The exchange's REST interface over the modelled line.
class ModelledRest : public QNetworkAccessManager {
    Q_OBJECT
public:
    ModelledRest(ModelledLine &line, QObject *parent);
    // What the exchange says to this now.
    [[nodiscard]] static RestAnswer answer(ModelledLine &line, const QUrl &url);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    ModelledLine &m_line;
};

} // namespace tidemark
