#include "database/record_trial.h"

#include "core/counted.h"
#include "database/database_error.h"
#include "database/migrator.h"
#include "database/pg_session.h"
#include "database/private_server.h"
#include "database/verifier.h"

namespace tidemark {
namespace {

constexpr auto trialSilence = std::chrono::minutes(30); // a whole record may be read by one statement

} // namespace

QString trialText(const TrialFindings &trial)
{
    qsizetype markets = 0;
    for (const auto &record : trial.records)
        markets += qsizetype(record.markets.size());
    auto text = QStringLiteral("%1 in %2 verified").arg(counted(trial.trades, u"%1 trade", u"%1 trades"), counted(markets, u"%1 market", u"%1 markets"));
    if (trial.missing > 0)
        text += counted(trial.missing, u"; %1 is missing, as it is from the record", u"; %1 are missing, as they are from the record");
    if (trial.errors > 0)
        text += counted(trial.errors, u"; %1 contradiction: %2", u"; %1 contradictions, the first: %2").arg(trial.firstError);
    return text;
}

Result<TrialFindings> RecordTrial::run(const std::function<void(const VerifyProgress &)> &progress, const std::stop_token &stop) const
{
    auto server = PrivateServer::start(m_place, stop);
    if (!server)
        return server.error();
    auto records = surveyRecords(server.value()->target(QStringLiteral("postgres")));
    if (!records)
        return records.error();
    TrialFindings findings;
    findings.records = std::move(records).value();
    for (const auto &record : findings.records) {
        if (auto verified = verify(server.value()->target(record.database), findings, progress, stop); !verified)
            return verified.error();
    }
    if (auto left = server.value()->leave(); !left)
        return left.error();
    return findings;
}

Result<void> RecordTrial::verify(const PgTarget &database, TrialFindings &findings,
                                 const std::function<void(const VerifyProgress &)> &progress, const std::stop_token &stop) const
{
    auto session = PgSession::open(database, {.stop = stop, .silence = trialSilence});
    if (!session)
        return DatabaseTrouble::away(session.message());
    if (auto migrated = Migrator().migrate(**session); !migrated)
        return migrated;
    if (m_statistics == Statistics::Renewed) {
        if (auto renewed = (*session)->run("ANALYZE"); !renewed)
            return DatabaseTrouble::away(renewed.message());
    }
    Verifier verifier(**session);
    const auto symbols = verifier.symbols();
    if (!symbols)
        return symbols.error();
    for (const auto &symbol : *symbols) {
        const auto report = verifier.verify({symbol, {}, {}}, progress, stop);
        if (!report)
            return stop.stop_requested() ? DatabaseTrouble::cancelled() : report.error();
        findings.trades += report->trades;
        findings.missing += report->idsOf(StretchKind::Missing);
        findings.errors += report->errorCount;
        if (findings.firstError.isEmpty() && !report->errors.empty())
            findings.firstError = symbol.toString() + QStringLiteral(": ") + report->errors.front().text;
    }
    return {};
}

} // namespace tidemark
