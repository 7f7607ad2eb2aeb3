#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/csv_output.h"
#include "commands/find_answers.h"
#include "commands/find_request.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/crossing_search.h"
#include "database/peak_search.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_search.h"

namespace tidemark {
namespace {

int notDone(const QString &sentence)
{
    if (!sentence.isEmpty())
        printProblem(sentence);
    return exitNotDone;
}

// Programs read that there is nothing, and how complete that is; a person reads it in words.
template <typename Answer>
int nothingFound(const Invocation &call, const Answer &answer, const QJsonObject &object, const QString &what)
{
    return answerNo(call.wantsJson(),
                    QStringLiteral("%1 from %2 to %3: %4. In the record: %5.")
                        .arg(answer.symbol.toString(), toIsoString(answer.from), toIsoString(answer.to), what, completenessWords(answer.completeness)),
                    object);
}

// One `find`, beside the event loop.
class FindRun {
public:
    FindRun(PgSession &session, const Invocation &call, const FindRequest &request, std::stop_token stop)
        : m_session(session), m_call(call), m_request(request), m_stop(std::move(stop))
    {
    }

    int operator()(SearchQuestion question)
    {
        if (m_request.afterId) {
            const auto after = StoredTrades(m_session).byId(question.symbol, *m_request.afterId);
            if (!after)
                return notDone(after.message());
            if (!*after)
                return notDone(QStringLiteral("--after: trade %1 of %2 is not stored, so nobody can say what is behind it.").arg(*m_request.afterId).arg(question.symbol.toString()));
            question.after = **after;
        }
        return m_request.output.isEmpty() ? tell(question) : write(question);
    }

    int operator()(const CrossingQuestion &question)
    {
        const auto answer = CrossingSearch(m_session).answer(question);
        if (!answer)
            return notDone(answer.message());
        if (!answer->crossing)
            return nothingFound(m_call, *answer, crossingObject(*answer), QStringLiteral("the price did not cross %1").arg(question.price.toString()));
        if (m_call.wantsJson())
            printJson(crossingObject(*answer));
        else
            printLine(crossingText(*answer));
        return exitDone;
    }

    int operator()(const PeakQuestion &question)
    {
        const auto answer = PeakSearch(m_session, m_stop).answer(question);
        if (!answer)
            return notDone(answer.message());
        if (!answer->span)
            return nothingFound(m_call, *answer, peakObject(*answer), QStringLiteral("no trade is stored"));
        if (m_call.wantsJson())
            printJson(peakObject(*answer));
        else
            printLine(peakText(*answer));
        return exitDone;
    }

private:
    int tell(const SearchQuestion &question)
    {
        const auto answer = TradeSearch(m_session, question, m_stop).answer();
        if (!answer)
            return notDone(answer.message());
        if (answer->rows.empty())
            return nothingFound(m_call, *answer, foundObject(*answer, question.unit), QStringLiteral("nothing that was asked for is stored"));
        if (m_call.wantsJson())
            printJson(foundObject(*answer, question.unit));
        else
            printText(foundText(*answer, question.unit));
        return exitDone;
    }

    int write(const SearchQuestion &question)
    {
        const auto output = CsvOutput::open(m_request.output);
        if (!output)
            return notDone(output.message());
        const auto rows = writeRows(*output.value(), question);
        if (!rows)
            return notDone(rows.message());
        const auto completeness = RecordSurvey(m_session).completeness(question.symbol, question.from, question.to);
        if (!completeness)
            return notDone(completeness.message());
        if (auto written = output.value()->commit(); !written)
            return notDone(written.message());
        const auto words = QStringLiteral("%1 written%2 (%3)")
                               .arg(counted(*rows, u"%1 row", u"%1 rows"),
                                    output.value()->isStandardOutput() ? QString() : QStringLiteral(" to ") + m_request.output, completenessWords(*completeness));
        if (output.value()->isStandardOutput())
            printProblem(words + QLatin1Char('.'));
        else
            printLine(words);
        return *rows > 0 ? exitDone : exitNo;
    }

    // However many there are, unless --limit says.
    Result<std::int64_t> writeRows(CsvOutput &output, const SearchQuestion &question)
    {
        if (auto written = output.write(foundHeader(question.unit)); !written)
            return written.error();
        if (question.largest > 0 || m_request.isLimited)
            return writeAnswer(output, question);
        TradeSearch search(m_session, question, m_stop);
        std::int64_t count = 0;
        for (;;) {
            const auto rows = search.next();
            if (!rows)
                return rows.error();
            if (rows->empty())
                return count;
            if (auto written = output.write(foundCsv(*rows, question.unit)); !written)
                return written.error();
            count += std::int64_t(rows->size());
        }
    }

    Result<std::int64_t> writeAnswer(CsvOutput &output, const SearchQuestion &question)
    {
        const auto answer = TradeSearch(m_session, question, m_stop).answer();
        if (!answer)
            return answer.error();
        if (auto written = output.write(foundCsv(answer->rows, question.unit)); !written)
            return written.error();
        return std::int64_t(answer->rows.size());
    }

    PgSession &m_session;
    const Invocation &m_call;
    const FindRequest &m_request;
    std::stop_token m_stop;
};

int run(const Invocation &call)
{
    const auto request = FindRequest::of(call);
    if (!request)
        return printProblem(request.message()), exitUsage;
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop);
        if (access) {
            exitCode = std::visit(FindRun(access.value()->session(), call, *request, stop), request->question);
            return;
        }
        exitCode = RecordAccess::refused(access.error(), call.wantsJson());
    });
    return exitCode;
}

} // namespace

Command findCommand()
{
    return {QStringLiteral("find"), QStringLiteral("SYMBOL FROM TO"), QStringLiteral("Search the trades of a range."),
            QStringLiteral("Lists trades in the order of time and id, or the largest first. Quantities, values and prices are compared exactly, and bounds are\n"
                           "included. Of an order quantity and value are the sum of its fills; one of their prices has to lie in the range. A run ends where an\n"
                           "id is missing. A crossing is a trade at PRICE or beyond it, whose predecessor was on the other side; in dropped time its minute is told.\n"
                           "The first trade of the whole record has no predecessor: only where it is at PRICE itself it counts, as one downwards.\n"
                           "CSV columns: those of export; of --orders and --runs first_id,last_id,symbol,first_at,last_at,trades,low,high,quantity,\n"
                           "quote_quantity,buyer_is_maker.\n"
                           "JSON keys: symbol, from, to, complete, missing, holes, skipped, rejected, dropped, archived; of lists count, more, after (the id for\n"
                           "--after, or null), found: of each trade_id, traded_at, price, quantity, quote_quantity, side, buyer_is_maker; of --orders and --runs\n"
                           "first_id, last_id, first_at, last_at, trades, low, high in place of trade_id, traded_at, price; of --crosses crosses, direction (up,\n"
                           "down), minute, trade (or null: dropped); of --busiest and --widest span_seconds, opened_at, trades, first, last, low, low_at, high,\n"
                           "high_at, width, volume, quote_volume, first_id, last_id. Exit 1: there is no such trade."),
            FindRequest::options(), 3, 3, run};
}

} // namespace tidemark
