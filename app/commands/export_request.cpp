#include "commands/export_request.h"

#include "archive/trade_sink.h"
#include "core/market_pattern.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString outputOption = QStringLiteral("output");
const QString formatOption = QStringLiteral("format");
const QString candlesOption = QStringLiteral("candles");
const QString receiptOption = QStringLiteral("receipt");
const QString followOption = QStringLiteral("follow");
const QString allMarkets = QStringLiteral("ALL");

[[nodiscard]] bool isPattern(const QString &word)
{
    return word.contains(QLatin1Char('*')) || word.contains(QLatin1Char('?'));
}

[[nodiscard]] Result<void> readPeriod(const Invocation &call, ExportRequest &request)
{
    const auto from = parseTimestamp(call.arguments.at(1));
    if (!from)
        return from.error();
    request.question.from = *from;
    if (call.arguments.size() < 3) {
        if (request.isFollowed)
            return {};
        return Error{QStringLiteral("TO is missing. Write it as: tidemark-cli export SYMBOL FROM TO --output FILE; only --follow goes without TO.")};
    }
    const auto to = parseTimestamp(call.arguments.at(2));
    if (!to)
        return to.error();
    if (*from >= *to)
        return Error{QStringLiteral("FROM (%1) is not before TO (%2); a range is FROM ≤ t < TO.").arg(toIsoString(*from), toIsoString(*to))};
    request.question.to = *to;
    request.end = *to;
    return {};
}

[[nodiscard]] Result<std::chrono::seconds> candleSpanOf(const Invocation &call)
{
    if (!call.isSet(candlesOption))
        return std::chrono::seconds(0);
    const auto word = call.value(candlesOption);
    if (word == QLatin1String("1m"))
        return std::chrono::seconds(1min);
    if (word == QLatin1String("1h"))
        return std::chrono::seconds(1h);
    if (word == QLatin1String("1d"))
        return std::chrono::seconds(24h);
    return Error{QStringLiteral("--candles “%1” is not known: the record has 1m, 1h and 1d.").arg(word)};
}

// By --format, else by the file's name; a folder, standard output and a name without an ending have CSV.
[[nodiscard]] Result<FileForm> formOf(const Invocation &call, const ExportRequest &request)
{
    if (call.isSet(formatOption)) {
        const auto form = fileFormNamed(call.value(formatOption));
        return form ? form : Result<FileForm>(Error{QStringLiteral("--format: %1").arg(form.message())});
    }
    const QFileInfo target(request.question.path);
    const bool isNoFile = target.exists() && !target.isFile();
    if (request.isToStandardOutput || isNoFile || !target.fileName().contains(QLatin1Char('.')))
        return FileForm::Csv;
    const auto form = fileFormOf(request.question.path);
    return form ? form : Result<FileForm>(Error{form.message() + QStringLiteral(" Or say it with --format.")});
}

[[nodiscard]] Result<void> readTarget(const Invocation &call, ExportRequest &request)
{
    const auto output = call.value(outputOption);
    if (!call.isSet(outputOption) || output.isEmpty())
        return Error{QStringLiteral("Name the file to write with --output FILE, or - for standard output.")};
    request.isToStandardOutput = output == QLatin1String("-");
    request.question.path = request.isToStandardOutput ? output : QFileInfo(output).absoluteFilePath();
    if (output.endsWith(QLatin1Char('/')) && !QDir().mkpath(output))
        return Error{QStringLiteral("The folder %1 cannot be made. Choose another place.").arg(output)};
    return {};
}

// What does not go together.
[[nodiscard]] QString contradiction(const Invocation &call, const ExportRequest &request)
{
    const auto &question = request.question;
    if (request.isToStandardOutput && call.wantsJson())
        return QStringLiteral("--json and --output - would both write to standard output; name a file, or leave --json out.");
    if (request.isToStandardOutput && question.wantsReceipt)
        return QStringLiteral("--receipt writes beside a file, and --output - names none. Name a file.");
    if (request.isToStandardOutput && question.form == FileForm::Parquet)
        return QStringLiteral("Parquet is written to a file, not to standard output. Name a file that ends in .parquet.");
    if (!request.isFollowed)
        return {};
    if (question.form != FileForm::Csv || QFileInfo(question.path).isDir())
        return QStringLiteral("--follow appends lines as trades are stored, which only CSV can: name a file that ends in .csv, or - for standard output.");
    if (question.candles.count() > 0 || question.wantsReceipt)
        return QStringLiteral("--follow has trades that are still to come: it goes neither with --candles nor with --receipt.");
    return {};
}

} // namespace

QList<QCommandLineOption> ExportRequest::options()
{
    return {{outputOption, QStringLiteral("The file to write, or a folder for a file a market; - is standard output."), QStringLiteral("FILE")},
            {formatOption, QStringLiteral("csv, csv.gz, zip, parquet or tardis.csv.gz, whatever the name ends in."), QStringLiteral("FORM")},
            {candlesOption, QStringLiteral("Candles of the record instead of trades: 1m, 1h or 1d."), QStringLiteral("SPAN")},
            {receiptOption, QStringLiteral("Also write FILE.json, which says what is in the file and is checked by verify.")},
            {followOption, QStringLiteral("Append trades as they are stored, until Ctrl-C or TO.")}};
}

Result<ExportRequest> ExportRequest::of(const Invocation &call)
{
    ExportRequest request;
    request.isFollowed = call.isSet(followOption);
    request.question.wantsReceipt = call.isSet(receiptOption);
    auto words = marketWords(call.arguments.at(0));
    if (!words)
        return words.error();
    request.markets = std::move(words).value();
    if (auto read = readPeriod(call, request); !read)
        return read.error();
    if (auto read = readTarget(call, request); !read)
        return read.error();
    const auto span = candleSpanOf(call);
    const auto form = formOf(call, request);
    if (!span || !form)
        return span ? form.error() : span.error();
    request.question.candles = *span;
    request.question.form = *form;
    if (const auto possible = checkForm(*form, span->count() == 0 ? RowKind::Trades : RowKind::Candles); !possible)
        return possible.error();
    if (const auto sentence = contradiction(call, request); !sentence.isEmpty())
        return Error{sentence};
    return request;
}

Result<QStringList> marketWords(const QString &argument)
{
    auto words = argument.split(QLatin1Char(','));
    for (auto &word : words) {
        word = word.trimmed();
        const auto symbol = Symbol::fromText(QStringView(word));
        if (word.isEmpty() || (!isPattern(word) && !symbol))
            return Error{symbol.message()};
    }
    return words;
}

Result<std::vector<Symbol>> marketsNamed(const QStringList &words, const std::vector<Symbol> &recorded)
{
    std::vector<Symbol> found;
    const auto add = [&found](const Symbol &symbol) {
        if (std::find(found.begin(), found.end(), symbol) == found.end())
            found.push_back(symbol);
    };
    for (const auto &word : words) {
        const auto plain = Symbol::fromText(QStringView(word));
        const bool isAll = word.compare(allMarkets, Qt::CaseInsensitive) == 0 && std::find(recorded.begin(), recorded.end(), *plain) == recorded.end();
        if (!isPattern(word) && !isAll) {
            add(*plain);
            continue;
        }
        const auto pattern = isAll ? QStringLiteral("*") : word.toUpper();
        const auto before = found.size();
        for (const auto &symbol : recorded) {
            if (matchesWildcards(pattern, symbol.toString()))
                add(symbol);
        }
        if (found.size() == before && found.empty())
            return Error{QStringLiteral("No market of the record matches “%1”.").arg(word)};
    }
    return found;
}

} // namespace tidemark
