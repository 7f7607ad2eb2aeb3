#include "commands/market_digits.h"

#include "commands/answers.h"
#include "exchange/rest_client.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tidemark {
namespace {

constexpr std::chrono::seconds patienceForDigits(4);

} // namespace

RecordExport::Digits exchangeDigits(const CommonOptions &options)
{
    RecordExport::Digits digits;
    if (options.isSimulated)
        return digits; // its markets have 8
    QEventLoop loop;
    RestClient client(options.endpoints.api);
    std::optional<Result<ExchangeListing>> listing;
    client.exchangeInfo(&loop, [&](Result<ExchangeListing> answer) {
        listing = std::move(answer);
        loop.quit();
    });
    QTimer::singleShot(patienceForDigits, &loop, &QEventLoop::quit);
    if (!listing)
        loop.exec();
    if (!listing || !*listing) {
        printProblem(QStringLiteral("The exchange does not say now how many decimals it writes of these markets: 8 are written, as of nearly all."));
        return digits;
    }
    for (const auto &market : (*listing)->markets)
        digits.emplace(market.symbol, market.digits);
    return digits;
}

} // namespace tidemark
