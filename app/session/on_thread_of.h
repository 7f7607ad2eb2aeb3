#pragma once

#include <QObject>

#include <utility>

namespace tidemark {

// Runs `call` on the thread that `part` lives on.
template <typename Part, typename Call>
void onThreadOf(Part &part, Call call)
{
    QMetaObject::invokeMethod(&part, std::move(call), Qt::QueuedConnection);
}

} // namespace tidemark
