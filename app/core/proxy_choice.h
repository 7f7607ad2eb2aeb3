#pragma once

#include <QMetaType>
#include <QString>

namespace tidemark {

enum class ProxyKind {
    None,
    System, // what this computer's settings say, or the variables http_proxy and https_proxy
    Http,
    Socks5,
};

// The way to the exchange. Addresses of this computer itself are never asked through a proxy.
struct ProxyChoice {
    ProxyKind kind = ProxyKind::System;
    QString host; // Http and Socks5 alone
    quint16 port = 0;
    QString user;     // empty: the proxy asks for none
    QString password; // never in the settings' file, a log or a process list

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::ProxyChoice)
