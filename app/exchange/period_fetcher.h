#pragma once

#include "core/record_values.h"

#include <QObject>

#include <functional>

namespace tidemark {

class RestClient;

// Finds out which trade ids a period has at the exchange, so that they can be asked for by id. Any number of questions at
// once; each is answered by one of the signals. Exchange thread.
class PeriodFetcher : public QObject {
    Q_OBJECT
public:
    explicit PeriodFetcher(RestClient &client, QObject *parent = nullptr);

    void fetch(const FetchQuestion &question);

Q_SIGNALS:
    // All trades of the period, and no others, have these ids.
    void idsFound(const tidemark::FetchQuestion &question, tidemark::IdRange ids);
    // `problem` says why: no trades in that period, an unknown market, refused, no longer kept.
    void failed(const tidemark::FetchAnswer &answer);

private:
    void findLast(const FetchQuestion &question, std::int64_t first);
    void findNewest(const FetchQuestion &question, std::int64_t first);
    void confirm(const FetchQuestion &question, IdRange ids);
    void fail(const FetchQuestion &question, const QString &problem);
    void failNotFetched(const FetchQuestion &question, const Error &error);

    RestClient &m_client;
};

} // namespace tidemark
