#pragma once

#include "core/timestamp.h"

#include <QString>

#include <memory>
#include <string_view>

struct pg_result;

namespace tidemark {

// The rows of one answer. Values are read as text, or as the 8-byte integers of the binary format.
class PgRows {
public:
    explicit PgRows(pg_result *result);

    [[nodiscard]] int count() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] std::string_view text(int row, int column) const;
    [[nodiscard]] QString string(int row, int column) const;
    // int8, int4, or a bool in either format; a timestamptz in binary format counts from 2000, see `moment`.
    [[nodiscard]] std::int64_t integer(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    // A timestamptz in binary format.
    [[nodiscard]] Timestamp moment(int row, int column) const;
    // Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t affected() const;

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace tidemark
