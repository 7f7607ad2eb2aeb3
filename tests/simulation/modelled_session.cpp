#include "simulation/modelled_session.h"

#include "database/database_error.h"
#include "simulation/copied_trades.h"
#include "simulation/course.h"
#include "simulation/modelled_exchange.h"
#include "simulation/record_answers.h"

#include <array>

namespace tidemark {

Result<std::unique_ptr<PgSession>> ModelledSession::open(Course &course, ModelledRecord &record, const RecordTrouble &trouble)
{
    if (!course.effect() || course.dice().chance(trouble.isAway))
        return DatabaseTrouble::away(QStringLiteral("The database cannot be reached."));
    course.note("session");
    return std::unique_ptr<PgSession>(std::make_unique<ModelledSession>(course, record, trouble));
}

ModelledSession::ModelledSession(Course &course, ModelledRecord &record, const RecordTrouble &trouble)
    : m_course(course), m_record(record), m_trouble(trouble)
{
}

ModelledSession::~ModelledSession()
{
    if (m_isSent && !m_isBroken && m_course.dice().chance(0.5))
        m_record.commit();
    else
        m_record.rollback();
}

Error ModelledSession::lose()
{
    m_course.note("session lost");
    m_isBroken = true;
    rollback();
    return {QStringLiteral("server closed the connection unexpectedly")};
}

Error ModelledSession::refuse(const char *state)
{
    m_course.note(state);
    if (m_state == State::Open)
        m_state = State::Aborted;
    m_record.rollback();
    return {QStringLiteral("refused"), QString::fromLatin1(state)};
}

std::optional<Error> ModelledSession::trouble(bool isWriting)
{
    static constexpr std::array states{"40P01", "40001", "55P03", "57014", "53100", "53200"};
    auto &dice = m_course.dice();
    Q_ASSERT(!m_isSent);
    if (m_isBroken || !m_course.effect() || dice.chance(m_trouble.losesConnection))
        return lose();
    if (m_state == State::Aborted)
        return Error{QStringLiteral("current transaction is aborted"), QStringLiteral("25P02")};
    if (isWriting && (m_isReadOnly || dice.chance(m_trouble.isReadOnly)))
        return refuse("25006");
    if (dice.chance(m_trouble.refusesStatement))
        return refuse(states[std::size_t(dice.between(0, std::int64_t(states.size()) - 1))]);
    return std::nullopt;
}

void ModelledSession::rollback()
{
    m_record.rollback();
    m_state = State::Idle;
    m_isReadOnly = false;
    m_isSent = false;
}

Result<void> ModelledSession::begin(const QByteArray &mode, const QByteArray &)
{
    if (const auto failed = trouble(false))
        return *failed;
    m_state = State::Open;
    m_isReadOnly = mode.contains("READ ONLY");
    return {};
}

Result<void> ModelledSession::run(const QByteArray &sql)
{
    if (sql == "COMMIT") {
        if (auto sent = send(sql); !sent)
            return sent;
        return finishSent();
    }
    if (sql == "ROLLBACK") {
        if (m_isBroken || !m_course.effect())
            return lose();
        rollback();
        return {};
    }
    const auto failed = trouble(false); // SET LOCAL, locks
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<PgRows> ModelledSession::query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format format)
{
    const auto name = RecordAnswers::nameOf(sql);
    if (name.empty())
        m_course.fault(QStringLiteral("The model does not know the statement “%1”.").arg(QString::fromUtf8(sql.left(200))));
    if (const auto failed = trouble(RecordAnswers::isWriting(name)))
        return *failed;
    auto rows = RecordAnswers::answer(m_record, name, parameters, format);
    if (m_state == State::Idle)
        m_record.commit();
    return rows;
}

Result<std::int64_t> ModelledSession::copyIn(const QByteArray &, std::string_view data)
{
    if (const auto failed = trouble(true))
        return *failed;
    const auto trades = copiedTrades(data);
    for (const auto &trade : trades) {
        if (ModelledExchange::isRefusedByDatabase(trade))
            return refuse("22003");
        if (!m_record.insert(trade)) {
            m_course.fault(QStringLiteral("%1 %2 was stored a second time.").arg(trade.symbol.toString()).arg(trade.id));
            return refuse("23505");
        }
    }
    return std::int64_t(trades.size());
}

Result<void> ModelledSession::send(const QByteArray &)
{
    if (m_isBroken || !m_course.effect())
        return lose();
    m_isSent = true;
    return {};
}

Result<void> ModelledSession::finishSent()
{
    if (!m_isSent)
        return m_isBroken ? Result<void>(lose()) : Result<void>();
    return commit();
}

Result<void> ModelledSession::commit()
{
    auto &dice = m_course.dice();
    m_isSent = false;
    if (m_state == State::Aborted) {
        rollback();
        return {}; // as the server says it: ROLLBACK, and no error
    }
    if (dice.chance(m_trouble.losesCommit))
        return lose();
    if (dice.chance(m_trouble.failsCommit)) {
        rollback();
        m_course.note("commit fails");
        return Error{QStringLiteral("could not serialize access"), QStringLiteral("40001")};
    }
    m_record.commit();
    m_course.note("commit", std::int64_t(m_record.trades().size()));
    rollback(); // of nothing any more
    if (!m_course.effect() || dice.chance(m_trouble.losesAnswer))
        return lose();
    return {};
}

} // namespace tidemark
