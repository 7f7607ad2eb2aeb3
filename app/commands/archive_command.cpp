#include "commands/answers.h"
#include "commands/archive_answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/market_digits.h"
#include "commands/record_access.h"
#include "core/progress_pace.h"
#include "database/imported_digits.h"
#include "database/verifier.h"
#include "session/archiving.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

const QString allOption = QStringLiteral("all");
const QString toOption = QStringLiteral("to");
const QString formOption = QStringLiteral("form");
const QString keepOption = QStringLiteral("keep");

struct Order {
    std::optional<Symbol> market; // absent: all of them
    Timestamp before;
    ArchiveOrder files;
};

// A month of a market that is to be archived.
struct Due {
    Symbol symbol;
    MonthDue month;
};

Result<FileForm> formOf(const Invocation &call)
{
    const auto form = call.isSet(formOption) ? fileFormNamed(call.value(formOption)) : Result<FileForm>(FileForm::Zip);
    if (form && (*form == FileForm::Zip || *form == FileForm::Parquet))
        return form;
    return Error{QStringLiteral("--form: “%1” is neither zip nor parquet, the forms of an archive.").arg(call.value(formOption))};
}

Result<Order> orderOf(const Invocation &call)
{
    Order order;
    if (call.arguments.isEmpty() != call.isSet(allOption))
        return Error{QStringLiteral("Name a SYMBOL, or say --all.")};
    const auto market = marketOf(call.arguments);
    if (!market)
        return market.error();
    const auto before = beforeOf(call, QStringLiteral("Name the time with --before TIME: months that lie wholly before it are archived."));
    if (!before)
        return before.error();
    order.market = *market;
    order.before = *before;
    if (call.value(toOption).isEmpty())
        return Error{QStringLiteral("Name the folder for the files with --to DIR.")};
    const auto form = formOf(call);
    if (!form)
        return form.error();
    order.files = {QFileInfo(call.value(toOption)).absoluteFilePath(), *form, call.isSet(keepOption), {}};
    return order;
}

Result<void> makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists() || folder.isSymLink())
        return Error{QStringLiteral("“%1” is not a folder. Name another one with --to. Nothing was changed.").arg(path)};
    if (QDir().mkpath(path))
        return {};
    return Error{QStringLiteral("The folder “%1” cannot be made. Name one that can be written with --to. Nothing was changed.").arg(path)};
}

// Rate and time left, of all months: each trade is written, compared, and removed unless it is kept.
class Passing {
public:
    Passing(std::int64_t trades, bool keeps) : m_stages(keeps ? 2 : 3), m_total(trades * m_stages) { m_pace.begin(); }

    void tell(const ArchiveProgress &progress) const
    {
        const auto done = m_before * m_stages + progress.total * std::int64_t(progress.stage) + progress.done;
        auto line = QStringLiteral("%1 %2: %3 %4 of %5 trades").arg(progress.symbol.toString(), toIsoString(progress.month).left(7), word(progress.stage))
                        .arg(progress.done).arg(progress.total);
        if (const auto at = m_pace.at(done, m_total))
            line += QStringLiteral(", %1/s, %2 s left").arg(at->perSecond / m_stages, 0, 'f', 0).arg(at->left.count());
        printPassing(line + QStringLiteral("      "));
    }
    void add(std::int64_t trades) { m_before += trades; }

private:
    [[nodiscard]] static QString word(ArchiveProgress::Stage stage)
    {
        switch (stage) {
        case ArchiveProgress::Stage::Writing:
            return QStringLiteral("written");
        case ArchiveProgress::Stage::Comparing:
            return QStringLiteral("compared");
        case ArchiveProgress::Stage::Removing:
            return QStringLiteral("removed");
        }
        return {};
    }

    int m_stages;
    std::int64_t m_total;
    std::int64_t m_before = 0;
    ProgressPace m_pace;
};

Result<std::vector<Due>> dueOf(Archiving &archiving, std::span<const Symbol> markets, Timestamp before, ArchiveOutcome &outcome)
{
    std::vector<Due> due;
    for (const auto &market : markets) {
        const auto months = archiving.monthsBefore(market, before);
        if (!months)
            return months.error();
        for (const auto &month : *months) {
            if (month.trades > 0)
                due.push_back({market, month});
            else
                outcome.empty.emplace_back(market, month.month);
        }
    }
    return due;
}

Result<void> archiveAll(Archiving &archiving, std::span<const Due> due, ArchiveOutcome &outcome, const std::stop_token &stop, bool isInWords)
{
    std::int64_t trades = 0;
    for (const auto &one : due)
        trades += one.month.trades;
    Passing passing(trades, outcome.keeps);
    for (const auto &one : due) {
        auto month = archiving.archive(one.symbol, one.month, [&](const ArchiveProgress &progress) { passing.tell(progress); }, stop);
        if (!month)
            return month.error();
        passing.add(one.month.trades);
        endPassing();
        if (!month->problem.isEmpty())
            printProblem(month->problem);
        else if (isInWords)
            printText(archiveText(*month, outcome.keeps));
        outcome.months.push_back(std::move(month).value());
        if (outcome.isStopped())
            return {};
    }
    return archiving.giveSpaceBack(stop);
}

// As the exchange's own files had them; else the exchange is asked, once.
ArchiveOrder withDigits(ArchiveOrder order, PgSession &session, const CommonOptions &options)
{
    order.digits = [&session, options, listed = std::optional<RecordExport::Digits>()](const Symbol &symbol) mutable -> Result<MarketDigits> {
        const auto imported = importedDigits(session, symbol);
        if (!imported)
            return imported.error();
        if (*imported)
            return **imported;
        if (!listed)
            listed = exchangeDigits(options);
        const auto found = listed->find(symbol);
        return found == listed->end() ? MarketDigits() : found->second;
    };
    return order;
}

// The exit status.
int archive(PgSession &session, const CommonOptions &options, const Order &order, ArchiveOutcome &outcome, const std::stop_token &stop, bool isInWords)
{
    const auto fail = [&](const Error &error) {
        if (!stop.stop_requested())
            outcome.problem = error.message;
        return exitNotDone;
    };
    auto markets = Verifier(session).symbols();
    if (!markets)
        return fail(markets.error());
    if (order.market)
        std::erase_if(markets.value(), [&](const Symbol &symbol) { return symbol != *order.market; });
    if (markets->empty()) {
        printProblem(nothingStored(order.market));
        return exitNo;
    }
    Archiving archiving(session, withDigits(order.files, session, options));
    const auto due = dueOf(archiving, *markets, order.before, outcome);
    if (!due)
        return fail(due.error());
    if (due->empty())
        printProblem(QStringLiteral("No month that is over and lies wholly before %1 has a trade.").arg(toIsoString(order.before)));
    if (isInWords)
        printText(emptyText(outcome));
    if (auto made = makeFolder(order.files.folder); !made)
        return fail(made.error());
    if (auto done = archiveAll(archiving, *due, outcome, stop, isInWords); !done)
        return fail(done.error());
    if (stop.stop_requested())
        return exitNotDone;
    return outcome.isRefused() ? exitNo : exitDone;
}

int run(const Invocation &call)
{
    const auto order = orderOf(call);
    if (!order)
        return printProblem(order.message()), exitUsage;
    ArchiveOutcome outcome;
    outcome.keeps = order->files.keeps;
    int exitCode = exitNotDone;
    bool isAsked = false;
    bool isStopped = false;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop, RecordAccess::Missing::Refuse, DatabaseSource::Use::Record);
        isAsked = access.ok();
        if (access) {
            exitCode = archive(access.value()->session(), call.common, *order, outcome, stop, !call.wantsJson());
        } else {
            exitCode = RecordAccess::refused(access.error(), call.wantsJson());
        }
        isStopped = stop.stop_requested();
    });
    endPassing();
    if (isStopped && exitCode == exitNotDone)
        outcome.problem = QStringLiteral("Stopped. Nothing is lost: what is archived stays so, and the same call goes on from there.");
    if (isAsked && call.wantsJson())
        printJson(archiveObject(outcome));
    if (!outcome.problem.isEmpty())
        printProblem(outcome.problem);
    return exitCode;
}

} // namespace

Command archiveCommand()
{
    return {QStringLiteral("archive"), QStringLiteral("SYMBOL|--all --before TIME --to DIR"), QStringLiteral("Move old months into files, each read back and compared."),
            QStringLiteral("One file a market and month (UTC) that is over and lies wholly before TIME, named and laid out as in the exchange's public\n"
                           "archive, with a receipt beside it. Trades leave the database only after their file was read back from the disk and\n"
                           "compared trade by trade; candles stay. A file that is there is reused where it is the same, else refused. import DIR\n"
                           "brings everything back. Stopped or killed at any moment, the same call goes on. Exit 1: a month was refused.\n"
                           "JSON keys: months (symbol, from, to, end: archived, before, refused or stopped; path, sha256, bytes, trades, ids and\n"
                           "missing: count, ids, list of first_id, last_id; complete, was_there, removed, late, problem), empty (symbol, from),\n"
                           "keep, archived, refused (months), trades, bytes, removed, problem."),
            {{allOption, QStringLiteral("Every market of the record.")},
             {beforeOption, QStringLiteral("Only months that lie wholly before this time."), QStringLiteral("TIME")},
             {toOption, QStringLiteral("The folder for the files."), QStringLiteral("DIR")},
             {formOption, QStringLiteral("zip, as the exchange publishes it, or parquet."), QStringLiteral("FORM")},
             {keepOption, QStringLiteral("Write and compare the files, and remove nothing.")},
             jsonOption()},
            0, 1, run};
}

} // namespace tidemark
