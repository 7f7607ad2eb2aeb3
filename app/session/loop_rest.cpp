#include "session/loop_rest.h"

#include <QAbstractEventDispatcher>

#include <thread>
#include <utility>

namespace tidemark {

LoopRest::LoopRest(std::chrono::milliseconds apart, Condition mayRest, QObject *parent)
    : QObject(parent), m_apart(apart), m_mayRest(std::move(mayRest))
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &LoopRest::rest);
}

void LoopRest::rest()
{
    if (m_mayRest())
        std::this_thread::sleep_until(m_round + m_apart);
    m_round = std::chrono::steady_clock::now();
}

} // namespace tidemark
