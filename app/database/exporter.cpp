#include "database/exporter.h"

#include "database/history.h"
#include "database/trade_cursor.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace tidemark {
namespace {

void appendRow(std::string &text, const Trade &trade)
{
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, trade.id).ptr);
    text += ',';
    text += trade.symbol.view();
    text += ',';
    appendIso(text, trade.tradedAt);
    text += ',';
    trade.price.appendTo(text);
    text += ',';
    trade.quantity.appendTo(text);
    text += ',';
    WideDecimal::product(trade.price, trade.quantity).appendTo(text);
    text += trade.buyerIsMaker ? ",true\n" : ",false\n";
}

[[nodiscard]] QString cannotWrite(const QString &path, const QString &why)
{
    return QStringLiteral("The file %1 cannot be written: %2. Nothing was exported, and the record is as it was. Choose "
                          "another place, or make room there.")
        .arg(path, why);
}

// What a reader of the export is left with when it ends early.
enum class Remnant { Nothing, Part };

[[nodiscard]] QString writeProblem(Remnant remnant, const QString &path, const QString &why)
{
    if (remnant == Remnant::Nothing)
        return cannotWrite(path, why);
    return QStringLiteral("The export cannot be written: %1. What was written of it is not whole; the record is as it was. Send it "
                          "elsewhere, or make room there.")
        .arg(why);
}

[[nodiscard]] QString readProblem(Remnant remnant, const Error &error)
{
    return QStringLiteral("The record could not be read to its end: %1. %2 Export again once the database can be reached.")
        .arg(error.message, remnant == Remnant::Nothing ? QStringLiteral("No file was written.")
                                                        : QStringLiteral("What was written of it is not whole."));
}

// One export under way.
class Export {
public:
    Export(PgSession &session, const ExportQuestion &question, QIODevice &output, Remnant remnant)
        : m_question(question), m_session(session), m_output(output), m_remnant(remnant)
    {
        m_answer.ticket = question.ticket;
        m_answer.path = question.path;
    }

    [[nodiscard]] ExportAnswer run(const std::function<void(const ExportProgress &)> &progress, const std::stop_token &stop)
    {
        if (m_question.from >= m_question.to)
            return failed(QStringLiteral("The export holds nothing: its end is not after its beginning."));
        const auto total = count();
        if (!total && stop.stop_requested())
            return ended(ExportEnd::Cancelled);
        if (!total)
            return failed(readProblem(m_remnant, total.error()));
        if (!write(csvHeader))
            return failedToWrite();
        TradeCursor pages(m_session, m_question.symbol, m_question.from, m_question.to);
        for (;;) {
            if (stop.stop_requested())
                return ended(ExportEnd::Cancelled);
            const auto page = pages.next();
            if (!page && stop.stop_requested())
                return ended(ExportEnd::Cancelled);
            if (!page)
                return failed(readProblem(m_remnant, page.error()));
            if (page->empty())
                return ended(ExportEnd::Finished);
            if (!writePage(*page))
                return failedToWrite();
            if (progress)
                progress({m_question.ticket, m_answer.trades, std::max(*total, m_answer.trades)});
        }
    }

    [[nodiscard]] ExportAnswer failed(const QString &problem)
    {
        m_answer.problem = problem;
        m_answer.trades = 0;
        return ended(ExportEnd::Failed);
    }

    [[nodiscard]] ExportAnswer failedToWrite() { return failed(writeProblem(m_remnant, m_question.path, m_output.errorString())); }

private:
    [[nodiscard]] Result<std::int64_t> count()
    {
        const auto outline = History(m_session).outline({0, m_question.symbol, m_question.from, m_question.to});
        if (!outline)
            return outline.error();
        m_answer.completeness = outline->completeness;
        return std::accumulate(outline->minutes.begin(), outline->minutes.end(), std::int64_t(0),
                               [](std::int64_t sum, const MinuteCount &minute) { return sum + minute.trades; });
    }

    [[nodiscard]] bool write(std::string_view text)
    {
        // A full disk takes a part first; only the next attempt says why.
        while (!text.empty()) {
            const auto written = m_output.write(text.data(), qint64(text.size()));
            if (written <= 0)
                return false;
            text.remove_prefix(std::size_t(written));
        }
        return true;
    }

    [[nodiscard]] bool writePage(const std::vector<Trade> &trades)
    {
        m_text.clear();
        for (const auto &trade : trades)
            appendRow(m_text, trade);
        m_answer.trades += std::int64_t(trades.size());
        return write(m_text);
    }

    [[nodiscard]] ExportAnswer ended(ExportEnd end)
    {
        m_answer.end = end;
        return m_answer;
    }

    const ExportQuestion &m_question;
    PgSession &m_session;
    QIODevice &m_output;
    Remnant m_remnant;
    ExportAnswer m_answer;
    std::string m_text;
};

} // namespace

ExportAnswer exportCsv(PgSession &session, const ExportQuestion &question,
                       const std::function<void(const ExportProgress &)> &progress, std::stop_token stop)
{
    // Unless it is committed, the file goes with this object, and what was there before stays.
    QSaveFile file(question.path);
    Export work(session, question, file, Remnant::Nothing);
    // QSaveFile would put a file in the place of a device.
    if (const QFileInfo there(question.path); there.exists() && !there.isFile())
        return work.failed(cannotWrite(question.path, QStringLiteral("it is not a file")));
    // Not the text mode: lines end with LF everywhere. Unbuffered, since pages are large, and a full disk is then
    // reported in words.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return work.failedToWrite();
    auto answer = work.run(progress, stop);
    return answer.end != ExportEnd::Finished || file.commit() ? answer : work.failedToWrite();
}

ExportAnswer exportCsv(PgSession &session, const ExportQuestion &question, QIODevice &output,
                       const std::function<void(const ExportProgress &)> &progress, std::stop_token stop)
{
    return Export(session, question, output, Remnant::Part).run(progress, stop);
}

} // namespace tidemark
