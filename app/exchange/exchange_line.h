#pragma once

#include <QtGlobal>

#include <memory>

class QNetworkAccessManager;
class QObject;

namespace tidemark {

class StreamSocket;

// Where the exchange's thread meets the world: the network, and chance. A program that defines these functions itself replaces
// them, as the simulation does, which models both from a seed.
namespace ExchangeLine {

[[nodiscard]] std::unique_ptr<StreamSocket> makeSocket();
[[nodiscard]] QNetworkAccessManager *makeNetwork(QObject *parent);
// From 0 to `most`.
[[nodiscard]] qint64 anyUpTo(qint64 most);

} // namespace ExchangeLine
} // namespace tidemark
