#include "exchange/exchange_line.h"

#include "exchange/web_stream_socket.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

// Weak: the program's own definitions come before these.

namespace tidemark {

[[gnu::weak]] std::unique_ptr<StreamSocket> ExchangeLine::makeSocket()
{
    return std::make_unique<WebStreamSocket>();
}

[[gnu::weak]] QNetworkAccessManager *ExchangeLine::makeNetwork(QObject *parent)
{
    return new QNetworkAccessManager(parent);
}

[[gnu::weak]] qint64 ExchangeLine::anyUpTo(qint64 most)
{
    return QRandomGenerator::global()->bounded(most + 1);
}

} // namespace tidemark
