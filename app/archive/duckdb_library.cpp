#include "archive/duckdb_library.h"

#include "archive/trade_sink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringList>

#include <memory>
#include <mutex>
#include <utility>

#include <dlfcn.h>

namespace tidemark {
namespace {

const QString libraryName = QStringLiteral("libduckdb.so");
constexpr const char *placeVariable = "TIDEMARK_DUCKDB";

// In the order in which they are tried; a bare name is looked for where the system's libraries are.
[[nodiscard]] QStringList places()
{
    if (const auto named = qEnvironmentVariable(placeVariable); !named.isEmpty())
        return {named};
    const QDir programs(QCoreApplication::applicationDirPath());
    const auto data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {programs.filePath(libraryName), QDir::cleanPath(programs.filePath(QStringLiteral("../lib/tidemark/") + libraryName)),
            data + QStringLiteral("/tidemark/") + libraryName, libraryName};
}

[[nodiscard]] Error notFound(const QString &why)
{
    return {QStringLiteral("Parquet needs DuckDB's library, %1, which cannot be used: %2. Get it with “npm pack "
                           "@duckdb/node-bindings-linux-x64@1.5.6-r.1” or from duckdb.org, and put its %1 into %3, or name it in the "
                           "environment variable %4. Nothing was written; CSV and zip need no library.")
                .arg(libraryName, why, QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tidemark"),
                     QString::fromLatin1(placeVariable)),
            wholeSentence};
}

template <typename Function>
void bind(void *library, const char *name, Function &function, QString &missing)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    if (!function && missing.isEmpty())
        missing = QString::fromLatin1(name);
}

// The first that can be loaded; what is there and cannot be is the reason to tell.
[[nodiscard]] std::pair<void *, QString> loadFirst()
{
    QString why;
    for (const auto &place : places()) {
        if (auto *library = ::dlopen(QFile::encodeName(place).constData(), RTLD_NOW | RTLD_LOCAL))
            return {library, place};
        const auto problem = QString::fromLocal8Bit(::dlerror());
        if (why.isEmpty() && (QFile::exists(place) || qEnvironmentVariableIsSet(placeVariable)))
            why = problem;
    }
    return {nullptr, why.isEmpty() ? QStringLiteral("it was not found beside the program, in that folder or among the system's libraries") : why};
}

} // namespace

Result<const DuckDbLibrary *> DuckDbLibrary::load()
{
    static std::mutex mutex;
    static std::unique_ptr<DuckDbLibrary> loaded;
    const std::scoped_lock lock(mutex);
    if (loaded)
        return static_cast<const DuckDbLibrary *>(loaded.get());
    const auto [library, words] = loadFirst();
    if (!library)
        return notFound(words);
    auto api = std::make_unique<DuckDbLibrary>();
    if (const auto missing = api->bindAll(library); !missing.isEmpty())
        return notFound(QStringLiteral("%1 is of another version and has no %2").arg(words, missing));
    loaded = std::move(api);
    return static_cast<const DuckDbLibrary *>(loaded.get());
}

QString DuckDbLibrary::bindAll(void *library)
{
    QString missing;
    bind(library, "duckdb_open_ext", open, missing);
    bind(library, "duckdb_close", close, missing);
    bind(library, "duckdb_connect", connect, missing);
    bind(library, "duckdb_disconnect", disconnect, missing);
    bind(library, "duckdb_create_config", createConfig, missing);
    bind(library, "duckdb_set_config", setConfig, missing);
    bind(library, "duckdb_destroy_config", destroyConfig, missing);
    bind(library, "duckdb_free", free, missing);
    bind(library, "duckdb_query", query, missing);
    bind(library, "duckdb_prepare", prepare, missing);
    bind(library, "duckdb_prepare_error", prepareError, missing);
    bind(library, "duckdb_destroy_prepare", destroyPrepare, missing);
    bind(library, "duckdb_execute_prepared_streaming", executeStreaming, missing);
    bind(library, "duckdb_result_error", answerError, missing);
    bind(library, "duckdb_destroy_result", destroyAnswer, missing);
    bind(library, "duckdb_column_count", columnCount, missing);
    bind(library, "duckdb_column_type", columnType, missing);
    bind(library, "duckdb_column_logical_type", columnLogicalType, missing);
    bind(library, "duckdb_fetch_chunk", fetchChunk, missing);
    bind(library, "duckdb_destroy_data_chunk", destroyChunk, missing);
    bind(library, "duckdb_data_chunk_get_size", chunkSize, missing);
    bind(library, "duckdb_data_chunk_set_size", setChunkSize, missing);
    bind(library, "duckdb_data_chunk_get_vector", chunkVector, missing);
    bind(library, "duckdb_vector_get_data", vectorData, missing);
    bind(library, "duckdb_vector_get_validity", vectorValidity, missing);
    bind(library, "duckdb_vector_assign_string_element_len", assignText, missing);
    bind(library, "duckdb_vector_size", vectorSize, missing);
    bind(library, "duckdb_create_logical_type", createType, missing);
    bind(library, "duckdb_create_decimal_type", createDecimalType, missing);
    bind(library, "duckdb_decimal_scale", decimalScale, missing);
    bind(library, "duckdb_decimal_width", decimalWidth, missing);
    bind(library, "duckdb_destroy_logical_type", destroyType, missing);
    bind(library, "duckdb_create_table_function", createTableFunction, missing);
    bind(library, "duckdb_destroy_table_function", destroyTableFunction, missing);
    bind(library, "duckdb_table_function_set_name", nameTableFunction, missing);
    bind(library, "duckdb_table_function_set_extra_info", setExtraInfo, missing);
    bind(library, "duckdb_table_function_set_bind", setBind, missing);
    bind(library, "duckdb_table_function_set_init", setInit, missing);
    bind(library, "duckdb_table_function_set_function", setFunction, missing);
    bind(library, "duckdb_register_table_function", registerTableFunction, missing);
    bind(library, "duckdb_bind_get_extra_info", bindExtraInfo, missing);
    bind(library, "duckdb_bind_add_result_column", addResultColumn, missing);
    bind(library, "duckdb_function_get_extra_info", functionExtraInfo, missing);
    bind(library, "duckdb_function_set_error", setFunctionError, missing);
    return missing;
}

} // namespace tidemark
