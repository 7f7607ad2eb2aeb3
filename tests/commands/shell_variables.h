#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <map>
#include <optional>

namespace tidemark {

// Variables that the programs of a test find in their environment.
class ShellVariables {
public:
    explicit ShellVariables(const std::map<QByteArray, QByteArray> &variables)
    {
        for (const auto &[name, value] : variables) {
            m_before[name] = qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
            qputenv(name, value);
        }
    }
    ~ShellVariables()
    {
        for (const auto &[name, value] : m_before) {
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        }
    }
    ShellVariables(const ShellVariables &) = delete;
    ShellVariables &operator=(const ShellVariables &) = delete;

private:
    std::map<QByteArray, std::optional<QByteArray>> m_before;
};

} // namespace tidemark
