#pragma once

#include "alerts/delivery_attempt.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace tidemark {

// A request of HTTP and its answer. An answer's status counts, also where what follows it does not end.
class WebAttempt : public DeliveryAttempt {
    Q_OBJECT
public:
    WebAttempt(QNetworkAccessManager &network, const AlertDestination &destination, const AlertAddress &address, const AlertMessage &message);
    ~WebAttempt() override;

private:
    void take();
    void finish();

    DestinationKind m_kind;
    QPointer<QNetworkReply> m_reply; // gone with its network, where that goes first
    QByteArray m_body;
    QTimer m_patience;
};

} // namespace tidemark
