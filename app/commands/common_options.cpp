#include "commands/common_options.h"

#include "database/pg_target.h"
#include "host/data_directory.h"
#include "session/simulated_exchange.h"

#include <QLoggingCategory>
#include <QStringList>

namespace tidemark {
namespace {

const QStringList logLevels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                            QStringLiteral("critical")};

const QString simulateOption = QStringLiteral("simulate");

// Lets this level and the graver ones through.
Result<void> setLogLevel(const QString &level)
{
    const auto from = logLevels.indexOf(level);
    if (from < 0) {
        return Error{QStringLiteral("--log-level “%1” is not known: it is one of %2.")
                         .arg(level, logLevels.join(QStringLiteral(", ")))};
    }
    QStringList rules;
    for (qsizetype i = 0; i < logLevels.size(); ++i)
        rules += QStringLiteral("tidemark.*.%1=%2").arg(logLevels[i], i >= from ? QStringLiteral("true") : QStringLiteral("false"));
    rules += QStringLiteral("qt.httpserver.warning=false"); // what clients do is no news
    QLoggingCategory::setFilterRules(rules.join(QLatin1Char('\n')));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"));
    return {};
}

} // namespace

QList<QCommandLineOption> CommonOptions::declared()
{
    return {
        {QStringLiteral("data-dir"), QStringLiteral("Folder for the private server, the spool and the settings."),
         QStringLiteral("DIR"), defaultDataDirectory()},
        {QStringLiteral("database"), QStringLiteral("A PostgreSQL server of your own instead of the private one: any libpq URI."),
         QStringLiteral("URI")},
        {QStringLiteral("symbols"), QStringLiteral("Markets to record, separated by commas: names, patterns such as *USDT, or ALL (also a lone *)."), QStringLiteral("LIST"),
         QStringLiteral("BTCUSDT,ETHUSDT")},
        {QStringLiteral("stream-url"), QStringLiteral("Base of the exchange's streams, without path."), QStringLiteral("URL")},
        {QStringLiteral("api-url"), QStringLiteral("Base of the exchange's REST interface, without path."), QStringLiteral("URL")},
        {QStringLiteral("archive-url"), QStringLiteral("Base of the exchange's archive of files; below it is data/spot."),
         QStringLiteral("URL")},
        {simulateOption, QStringLiteral("The built-in, simulated market and its record instead of the exchange's.")},
        {QStringLiteral("log-level"), QStringLiteral("debug, info, warning or critical."), QStringLiteral("LEVEL"),
         QStringLiteral("info")},
    };
}

Result<CommonOptions> CommonOptions::from(const QCommandLineParser &parser)
{
    if (auto set = setLogLevel(parser.value(QStringLiteral("log-level"))); !set)
        return set.error();
    CommonOptions options;
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    options.databaseUri = parser.value(QStringLiteral("database"));
    auto markets = MarketRules::fromText(parser.value(QStringLiteral("symbols")));
    if (!markets)
        return Error{QStringLiteral("--symbols: %1").arg(markets.message())};
    options.markets = std::move(markets).value();
    options.symbols = options.markets.names();
    auto endpoints = ExchangeEndpoints::fromText(parser.value(QStringLiteral("stream-url")),
                                                 parser.value(QStringLiteral("api-url")), parser.value(QStringLiteral("archive-url")));
    if (!endpoints)
        return endpoints.error();
    options.endpoints = std::move(endpoints).value();
    options.isSimulated = parser.isSet(simulateOption);
    for (const auto &address : {QStringLiteral("stream-url"), QStringLiteral("api-url"), QStringLiteral("archive-url")}) {
        if (options.isSimulated && parser.isSet(address))
            return Error{QStringLiteral("--simulate brings an exchange of its own; leave out --stream-url, --api-url and --archive-url.")};
    }
    if (options.isSimulated)
        options.endpoints.simulatedAs = SimulatedExchange::nameOf({});
    if (parser.isSet(QStringLiteral("database")) && options.databaseUri.isEmpty())
        return Error{QStringLiteral("--database is empty. Name a server as postgresql://user@host:5432/name, or leave the option out for the private one.")};
    if (const auto target = PgTarget::fromText(options.databaseUri); !options.databaseUri.isEmpty() && !target)
        return target.error();
    if (options.dataDir.isEmpty())
        return Error{QStringLiteral("--data-dir is empty; name a folder.")};
    return options;
}

RecorderOptions CommonOptions::toRecorder() const
{
    RecorderOptions options;
    options.dataDir = dataDir;
    options.databaseUri = databaseUri;
    options.endpoints = endpoints;
    options.symbols = symbols;
    return options;
}

} // namespace tidemark
