#pragma once

#include "core/place_values.h"
#include "database/pg_session.h"

namespace tidemark {

// Finds when something in the record was: a trade by its id, a price that was crossed, a day's low, a loss. By indexes; short transactions.
// Lives on its session's thread.
class PlaceSearch {
public:
    explicit PlaceSearch(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<PlaceAnswer> answer(const PlaceQuestion &question);

private:
    using Found = Result<std::optional<Timestamp>>;

    [[nodiscard]] Found find(const PlaceQuestion &question);
    [[nodiscard]] Found trade(const PlaceQuestion &question, std::int64_t id);
    [[nodiscard]] Found crossing(const PlaceQuestion &question);
    [[nodiscard]] Found extreme(const PlaceQuestion &question);
    [[nodiscard]] Found largest(const PlaceQuestion &question);
    [[nodiscard]] Found gap(const PlaceQuestion &question);

    PgSession &m_session;
};

} // namespace tidemark
