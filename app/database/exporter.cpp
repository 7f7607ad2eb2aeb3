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

[[nodiscard]] QString readProblem(const Error &error)
{
    return QStringLiteral("The record could not be read to its end: %1. No file was written. Export again once the database "
                          "can be reached.")
        .arg(error.message);
}

// One export under way.
class Export {
public:
    Export(PgSession &session, const ExportQuestion &question)
        : m_question(question), m_session(session), m_file(question.path)
    {
        m_answer.ticket = question.ticket;
        m_answer.path = question.path;
    }

    [[nodiscard]] ExportAnswer run(const std::function<void(const ExportProgress &)> &progress, const std::stop_token &stop)
    {
        if (m_question.from >= m_question.to)
            return failed(QStringLiteral("The export holds nothing: its end is not after its beginning."));
        // QSaveFile would put a file in the place of a device.
        if (const QFileInfo there(m_question.path); there.exists() && !there.isFile())
            return failed(cannotWrite(m_question.path, QStringLiteral("it is not a file")));
        // Not the text mode: lines end with LF everywhere. Unbuffered, since pages are large, and a full disk is then
        // reported in words.
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !write(csvHeader))
            return failed(cannotWrite(m_question.path, m_file.errorString()));
        const auto total = count();
        if (!total)
            return failed(readProblem(total.error()));
        TradeCursor pages(m_session, m_question.symbol, m_question.from, m_question.to);
        for (;;) {
            if (stop.stop_requested())
                return ended(ExportEnd::Cancelled);
            const auto page = pages.next();
            if (!page)
                return failed(readProblem(page.error()));
            if (page->empty())
                break;
            if (!writePage(*page))
                return failed(cannotWrite(m_question.path, m_file.errorString()));
            if (progress)
                progress({m_question.ticket, m_answer.trades, std::max(*total, m_answer.trades)});
        }
        return m_file.commit() ? ended(ExportEnd::Finished) : failed(cannotWrite(m_question.path, m_file.errorString()));
    }

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
            const auto written = m_file.write(text.data(), qint64(text.size()));
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

    [[nodiscard]] ExportAnswer failed(const QString &problem)
    {
        m_answer.problem = problem;
        m_answer.trades = 0;
        return ended(ExportEnd::Failed);
    }

    // Unless it was committed, the file goes with this object, and what was there before stays.
    [[nodiscard]] ExportAnswer ended(ExportEnd end)
    {
        m_answer.end = end;
        return m_answer;
    }

    const ExportQuestion &m_question;
    PgSession &m_session;
    QSaveFile m_file;
    ExportAnswer m_answer;
    std::string m_text;
};

} // namespace

ExportAnswer exportCsv(PgSession &session, const ExportQuestion &question,
                       const std::function<void(const ExportProgress &)> &progress, std::stop_token stop)
{
    return Export(session, question).run(progress, stop);
}

} // namespace tidemark
