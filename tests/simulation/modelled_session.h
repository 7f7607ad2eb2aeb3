#pragma once

#include "database/pg_session.h"
#include "simulation/modelled_record.h"

#include <optional>

namespace tidemark {

// A session with the modelled record: answers the statements of sql/queries that recording needs, with transactions, and fails as
// a server and the line to it do.
class ModelledSession : public PgSession {
public:
    [[nodiscard]] static Result<std::unique_ptr<PgSession>> open(Course &course, ModelledRecord &record, const RecordTrouble &trouble);
    ModelledSession(Course &course, ModelledRecord &record, const RecordTrouble &trouble);
    // A COMMIT that was sent and not waited for may have arrived.
    ~ModelledSession() override;

    void useSettings(const std::vector<PgSetting> &) override {}
    [[nodiscard]] Result<void> begin(const QByteArray &mode, const QByteArray &settings) override;
    [[nodiscard]] Result<void> run(const QByteArray &sql) override;
    [[nodiscard]] Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer) override;
    [[nodiscard]] Result<std::int64_t> copyIn(const QByteArray &copy, std::string_view data) override;
    [[nodiscard]] Result<void> send(const QByteArray &sql) override;
    [[nodiscard]] Result<void> finishSent() override;
    [[nodiscard]] bool isInTransaction() const override { return m_state != State::Idle; }
    [[nodiscard]] bool isBroken() const override { return m_isBroken; }

private:
    enum class State { Idle, Open, Aborted };

    // What keeps the next statement from being done.
    [[nodiscard]] std::optional<Error> trouble(bool isWriting);
    [[nodiscard]] Error refuse(const char *state);
    [[nodiscard]] Error lose();
    [[nodiscard]] Result<void> commit();
    void rollback();
    [[nodiscard]] Result<PgRows> answer(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format format);

    Course &m_course;
    ModelledRecord &m_record;
    const RecordTrouble &m_trouble;
    State m_state = State::Idle;
    bool m_isReadOnly = false;
    bool m_isSent = false; // a COMMIT
    bool m_isBroken = false;
};

} // namespace tidemark
