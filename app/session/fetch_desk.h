#pragma once

#include "core/id_ranges.h"
#include "core/record_values.h"
#include "session/healer.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>

namespace tidemark {

class PeriodFetcher;
class RestClient;

// Fetches the trades of a period that a person asked for: finds their ids, has those that the record lacks fetched, and
// answers once they are on their way to it. Exchange thread.
class FetchDesk : public QObject {
    Q_OBJECT
public:
    // What of these ids is not in the record, missing or skipped; asked before anything is fetched.
    using Lacking = std::function<std::vector<IdRange>(const Symbol &symbol, IdRange ids)>;

    FetchDesk(RestClient &client, Healer &healer, Lacking lacking, QObject *parent = nullptr);
    ~FetchDesk() override;

    void fetch(const FetchQuestion &question);
    void forget(const Symbol &symbol);

Q_SIGNALS:
    // The ids to be fetched are known; what lies between them and the record is not wanted.
    void idsFound(const tidemark::Symbol &symbol, tidemark::IdRange ids);
    void answered(const tidemark::FetchAnswer &answer);

private:
    struct Order {
        FetchQuestion question;
        std::int64_t trades = 0; // of the period
        IdRange ids;             // with the neighbours that prove where it begins and ends
        std::int64_t absent = 0;
    };

    void order(const FetchQuestion &question, IdRange ids);
    [[nodiscard]] IdRange withNeighbours(const FetchQuestion &question, IdRange ids) const;
    void noteAbsent(const Symbol &symbol, IdRange ids);
    void answerWhatEnded();
    void answer(const Order &order, const QString &problem);

    RestClient &m_client;
    std::unique_ptr<PeriodFetcher> m_finder;
    Healer &m_healer;
    Lacking m_lacking;
    std::list<Order> m_orders;
};

} // namespace tidemark
