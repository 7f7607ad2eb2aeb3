#pragma once

#include "core/replay_port.h"
#include "support/scripted_port.h"

#include <QStringList>

#include <optional>

namespace tidemark::test {

// A replay that keeps what it is told to do.
class ScriptedReplay final : public ReplayPort {
public:
    void begin(const ReplayStart &start) override { starts.push_back(start), told += QStringLiteral("begin"); }
    void setRunning(bool isRunning) override { told += isRunning ? QStringLiteral("run") : QStringLiteral("pause"); }
    void setSpeed(double speed) override { told += QStringLiteral("speed %1").arg(speed); }
    void setSkipsIdle(bool skipsIdle) override { told += skipsIdle ? QStringLiteral("skip") : QStringLiteral("do not skip"); }
    void seek(Timestamp moment) override { told += QStringLiteral("seek ") + toIsoString(moment); }
    void step(const ReplayStep &step) override
    {
        told += QStringLiteral("%1 %2 of %3").arg(step.count).arg(step.unit == ReplayStep::Unit::Trade ? QStringLiteral("trades") : QStringLiteral("seconds"), step.market.toString());
    }
    void follow(const std::vector<Symbol> &symbols) override { followed = symbols, told += QStringLiteral("follow"); }
    void end() override { told += QStringLiteral("end"); }

    [[nodiscard]] QStringList take() { return std::exchange(told, {}); }

    std::vector<ReplayStart> starts;
    std::vector<Symbol> followed;
    QStringList told;
};

// A port that has one.
class ReplayingPort : public ScriptedPort {
public:
    [[nodiscard]] ReplayPort *replay() override { return &played; }

    ScriptedReplay played;
};

} // namespace tidemark::test
