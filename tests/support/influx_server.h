#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tidemark {

// Debian's InfluxDB 1.x as a process of this user, in a temporary folder, without a service: what is installed, else the package,
// fetched once and unpacked into the build folder. One database, `tidemark`.
class InfluxServer {
public:
    // Empty where it can be had; else why not, in a sentence to skip with.
    [[nodiscard]] static QString whyNot();

    InfluxServer();
    ~InfluxServer();
    InfluxServer(const InfluxServer &) = delete;
    InfluxServer &operator=(const InfluxServer &) = delete;

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    // At the same port, with what it had.
    void start();
    // kill -9
    void kill();

    // The first value of a query's first row, after its time: "200000"; empty where there is none. Ends the program where it is not answered.
    [[nodiscard]] QString valueOf(const QByteArray &influxQl) const;
    void run(const QByteArray &influxQl) const { (void)valueOf(influxQl); }

private:
    [[nodiscard]] QByteArray ask(const QByteArray &method, const QByteArray &query) const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace tidemark
