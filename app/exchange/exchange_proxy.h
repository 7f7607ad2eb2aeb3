#pragma once

#include "core/proxy_choice.h"

#include <QNetworkProxy>
#include <QUrl>

namespace tidemark {

// The proxy to reach `target` through, ready for sockets and calls. An address of this computer itself gets none. May ask
// the system, which can take a moment where it has a script for it.
[[nodiscard]] QNetworkProxy exchangeProxy(const ProxyChoice &choice, const QUrl &target);

} // namespace tidemark
