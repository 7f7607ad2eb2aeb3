#include "simulation/record_answers.h"

#include "database/sql_text.h"
#include "simulation/statement_answers.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace tidemark {
namespace {

using namespace answers;

using Answer = Rows (*)(ModelledRecord &record, const Parameters &parameters);

Rows nothing(ModelledRecord &, const Parameters &)
{
    return {};
}

// Of what only the window shows the model knows nothing.
Rows noPeriod(ModelledRecord &, const Parameters &)
{
    return {{int8(0), int8(0), int8(0), int8(0), int8(0), boolean(false), boolean(false), std::nullopt, std::nullopt}};
}

Rows noSides(ModelledRecord &, const Parameters &)
{
    return {{std::nullopt, int8(0), std::nullopt, std::nullopt, std::nullopt}};
}

Rows size(ModelledRecord &, const Parameters &)
{
    return {{int8(1'000'000)}};
}

Rows everyMonth(ModelledRecord &, const Parameters &)
{
    return {{"trades_of_all_months", "-Infinity", "Infinity", "f"}};
}

Rows no(ModelledRecord &, const Parameters &)
{
    return {{"f"}};
}

Rows exchangeIdentity(ModelledRecord &, const Parameters &)
{
    return {{"simulated, model"}};
}

Rows recordIdentity(ModelledRecord &, const Parameters &)
{
    return {{"the modelled record"}};
}

struct Known {
    const char *name;
    Answer answer;
    bool isWriting = false;
};

constexpr std::array known{
    Known{"coverage_lock", nothing},
    Known{"coverage_around", coverageAround},
    Known{"coverage_of_symbol", coverageOfSymbol},
    Known{"coverage_between", coverageBetween},
    Known{"coverage_newest_stored", coverageNewestStored},
    Known{"coverage_remove", coverageRemove, true},
    Known{"coverage_write", coverageWrite, true},
    Known{"candles_merge", candlesMerge, true},
    Known{"rejected_add", rejectedAdd, true},
    Known{"trades_same_keys", tradesSameKeys},
    Known{"plain_before", tradeBefore},
    Known{"plain_after", tradeAfter},
    Known{"packed_before", nothing}, // nothing is packed in the model
    Known{"packed_after", nothing},
    Known{"packed_of_ids", nothing},
    Known{"packed_between", nothing},
    Known{"plain_sides", noSides},
    Known{"minutes_of_ids", minutesOfIds},
    Known{"trades_by_minute", tradesByMinute},
    Known{"days_before", nothing},
    Known{"days_after", nothing},
    Known{"minute_extremes", nothing},
    Known{"extreme_points", nothing},
    Known{"largest_minutes", nothing},
    Known{"largest_trades", nothing},
    Known{"candles_between", nothing},
    Known{"second_closes", nothing},
    Known{"second_sums", nothing},
    Known{"completeness", noPeriod},
    Known{"database_bytes", size},
    Known{"partitions_existing", everyMonth},
    Known{"series_known", seriesKnown},
    Known{"series_end", seriesEnd, true},
    Known{"series_rename_ledger", seriesRenameLedger, true},
    Known{"series_rename_others", seriesRenameRejected, true},
    Known{"series_runs_since", seriesRunsSince},
    Known{"series_drop_boundary", nothing, true}, // of candles of former series the model knows nothing
    Known{"series_split_minute", nothing, true},
    Known{"series_split_long", nothing, true},
    Known{"series_lock", nothing},
    Known{"series_move_trades", seriesMoveTrades, true},
    Known{"packed_oldest", nothing},
    Known{"series_take_candles", nothing, true},
    Known{"series_set_aside", seriesSetAside, true},
    Known{"series_take_back", nothing},
    Known{"series_month_apart", no},
    Known{"SELECT identity FROM exchange", exchangeIdentity},
    Known{"SELECT identity FROM record_identity", recordIdentity},
};

[[nodiscard]] const Known *find(const std::string &name)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &candidate) { return name == candidate.name; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

std::string RecordAnswers::nameOf(const QByteArray &sql)
{
    static const auto names = [] {
        QHash<QByteArray, std::string> all;
        for (const auto &statement : known) {
            const auto isQuery = std::strchr(statement.name, ' ') == nullptr;
            all.insert(isQuery ? sqlQuery(QString::fromLatin1(statement.name)) : QByteArray(statement.name), statement.name);
        }
        return all;
    }();
    return names.value(sql);
}

bool RecordAnswers::isWriting(const std::string &name)
{
    const auto *statement = find(name);
    return statement && statement->isWriting;
}

PgRows RecordAnswers::answer(ModelledRecord &record, const std::string &name, const std::vector<PgParameter> &parameters,
                             PgSession::Format format)
{
    const auto *statement = find(name);
    return rowsOf(statement ? statement->answer(record, parameters) : Rows(), format);
}

} // namespace tidemark
