#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tidemark {

// Why something could not be done: one or more sentences fit for a person to read. `code` is the machine's word for it
// where there is one (a database's SQLSTATE, an HTTP status), for code that has to tell cases apart.
struct Error {
    QString message;
    QString code = {};
};

// A value, or the reason why there is none. The value is only touched after asking `ok()`.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    [[nodiscard]] QString message() const { return ok() ? QString() : error().message; }

private:
    std::variant<T, Error> m_state;
};

// Nothing, or the reason why it could not be done.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] QString message() const { return m_error.message; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace tidemark
