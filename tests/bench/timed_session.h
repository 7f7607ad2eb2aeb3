#pragma once

#include "database/pg_session.h"

#include <QElapsedTimer>

#include <type_traits>

namespace tidemark::bench {

// A session that tells how long its owner has waited for the database.
class TimedSession final : public PgSession {
public:
    explicit TimedSession(std::unique_ptr<PgSession> session) : m_session(std::move(session)) {}

    // Since the last time it was asked, in ms.
    [[nodiscard]] double takeWaited() { return double(std::exchange(m_waited, 0)) / 1e6; }

    void useSettings(const std::vector<PgSetting> &settings) override { m_session->useSettings(settings); }
    [[nodiscard]] Result<void> begin(const QByteArray &mode, const QByteArray &settings) override
    {
        return timed([&] { return m_session->begin(mode, settings); });
    }
    [[nodiscard]] Result<void> run(const QByteArray &sql) override
    {
        return timed([&] { return m_session->run(sql); });
    }
    [[nodiscard]] Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer) override
    {
        return timed([&] { return m_session->query(sql, parameters, answer); });
    }
    [[nodiscard]] Result<PgRows> queryKept(const QByteArray &sql, const std::vector<PgParameter> &parameters) override
    {
        return timed([&] { return m_session->queryKept(sql, parameters); });
    }
    [[nodiscard]] bool isInTransaction() const override { return m_session->isInTransaction(); }
    [[nodiscard]] bool isBroken() const override { return m_session->isBroken(); }

private:
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> timed(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        auto answer = work();
        m_waited += timer.nsecsElapsed();
        return answer;
    }

    std::unique_ptr<PgSession> m_session;
    qint64 m_waited = 0;
};

} // namespace tidemark::bench
