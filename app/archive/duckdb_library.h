#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>

namespace tidemark {

// DuckDB's C interface as far as it is used, declared here since its package has no header
// (https://duckdb.org/docs/stable/clients/c/api). Names and layouts are DuckDB's.
namespace duckdb {

using Index = std::uint64_t;
using Handle = void *; // database, connection, config, chunk, vector, type, function, statement
using State = int;     // 0: done

struct Answer {
    Index columnCount;
    Index rowCount;
    Index rowsChanged;
    void *columns;
    char *error;
    void *internal;
};

struct HugeInteger {
    std::uint64_t lower;
    std::int64_t upper;
};

// Up to 12 bytes stand in it, longer ones at the pointer.
struct Text {
    std::uint32_t length;
    char start[4];
    union {
        char rest[8];
        const char *pointer;
    };
};

enum Type { Boolean = 1, BigInteger = 5, Timestamp = 12, Varchar = 17, DecimalNumber = 19, TimestampUtc = 31 };

} // namespace duckdb

// The library, loaded from where it is found: the file that TIDEMARK_DUCKDB names, beside the program, in the data folder of the
// account (~/.local/share/tidemark), or where the system's libraries are. Stays loaded until the program ends.
class DuckDbLibrary {
public:
    // The error says how to get it.
    [[nodiscard]] static Result<const DuckDbLibrary *> load();

    duckdb::State (*open)(const char *path, duckdb::Handle *database, duckdb::Handle config, char **error) = nullptr;
    void (*close)(duckdb::Handle *database) = nullptr;
    duckdb::State (*connect)(duckdb::Handle database, duckdb::Handle *connection) = nullptr;
    void (*disconnect)(duckdb::Handle *connection) = nullptr;
    duckdb::State (*createConfig)(duckdb::Handle *config) = nullptr;
    duckdb::State (*setConfig)(duckdb::Handle config, const char *name, const char *value) = nullptr;
    void (*destroyConfig)(duckdb::Handle *config) = nullptr;
    void (*free)(void *memory) = nullptr;
    duckdb::State (*query)(duckdb::Handle connection, const char *sql, duckdb::Answer *answer) = nullptr;
    duckdb::State (*prepare)(duckdb::Handle connection, const char *sql, duckdb::Handle *statement) = nullptr;
    const char *(*prepareError)(duckdb::Handle statement) = nullptr;
    void (*destroyPrepare)(duckdb::Handle *statement) = nullptr;
    duckdb::State (*executeStreaming)(duckdb::Handle statement, duckdb::Answer *answer) = nullptr;
    const char *(*answerError)(duckdb::Answer *answer) = nullptr;
    void (*destroyAnswer)(duckdb::Answer *answer) = nullptr;
    duckdb::Index (*columnCount)(duckdb::Answer *answer) = nullptr;
    int (*columnType)(duckdb::Answer *answer, duckdb::Index column) = nullptr;
    duckdb::Handle (*columnLogicalType)(duckdb::Answer *answer, duckdb::Index column) = nullptr;
    duckdb::Handle (*fetchChunk)(duckdb::Answer answer) = nullptr;
    void (*destroyChunk)(duckdb::Handle *chunk) = nullptr;
    duckdb::Index (*chunkSize)(duckdb::Handle chunk) = nullptr;
    void (*setChunkSize)(duckdb::Handle chunk, duckdb::Index rows) = nullptr;
    duckdb::Handle (*chunkVector)(duckdb::Handle chunk, duckdb::Index column) = nullptr;
    void *(*vectorData)(duckdb::Handle vector) = nullptr;
    std::uint64_t *(*vectorValidity)(duckdb::Handle vector) = nullptr;
    void (*assignText)(duckdb::Handle vector, duckdb::Index row, const char *text, duckdb::Index length) = nullptr;
    duckdb::Index (*vectorSize)() = nullptr;
    duckdb::Handle (*createType)(int type) = nullptr;
    duckdb::Handle (*createDecimalType)(std::uint8_t width, std::uint8_t scale) = nullptr;
    std::uint8_t (*decimalScale)(duckdb::Handle type) = nullptr;
    std::uint8_t (*decimalWidth)(duckdb::Handle type) = nullptr;
    void (*destroyType)(duckdb::Handle *type) = nullptr;
    duckdb::Handle (*createTableFunction)() = nullptr;
    void (*destroyTableFunction)(duckdb::Handle *function) = nullptr;
    void (*nameTableFunction)(duckdb::Handle function, const char *name) = nullptr;
    void (*setExtraInfo)(duckdb::Handle function, void *extra, void (*destroy)(void *)) = nullptr;
    void (*setBind)(duckdb::Handle function, void (*bind)(duckdb::Handle info)) = nullptr;
    void (*setInit)(duckdb::Handle function, void (*init)(duckdb::Handle info)) = nullptr;
    void (*setFunction)(duckdb::Handle function, void (*fill)(duckdb::Handle info, duckdb::Handle chunk)) = nullptr;
    duckdb::State (*registerTableFunction)(duckdb::Handle connection, duckdb::Handle function) = nullptr;
    void *(*bindExtraInfo)(duckdb::Handle info) = nullptr;
    void (*addResultColumn)(duckdb::Handle info, const char *name, duckdb::Handle type) = nullptr;
    void *(*functionExtraInfo)(duckdb::Handle info) = nullptr;
    void (*setFunctionError)(duckdb::Handle info, const char *error) = nullptr;

private:
    [[nodiscard]] QString bindAll(void *library);
};

} // namespace tidemark
