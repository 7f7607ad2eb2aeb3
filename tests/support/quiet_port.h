#pragma once

#include <QHostAddress>
#include <QTcpServer>

#include <unistd.h>

namespace tidemark {

// A free port of 127.0.0.1 for a program that is told its port by number. It is none of those that the system gives out by itself, so that
// nobody gets it by chance between the look and its use, or while its server rests.
[[nodiscard]] inline quint16 quietPort()
{
    constexpr int first = 10'000;
    constexpr int ofEachProcess = 16;
    constexpr int processes = 1'200;
    static int taken = 0;
    for (; taken < ofEachProcess * processes; ++taken) {
        const auto number = quint16(first + (::getpid() % processes * ofEachProcess + taken) % (ofEachProcess * processes));
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, number)) {
            ++taken;
            return number;
        }
    }
    qFatal("no port is free");
}

} // namespace tidemark
