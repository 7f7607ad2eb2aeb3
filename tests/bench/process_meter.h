#pragma once

#include <QString>

#include <chrono>
#include <map>

namespace tidemark::bench {

// What the system says of another process (proc(5)); of its children nothing.
class ProcessMeter {
public:
    // The processor's time that was used so far: by all threads, and by those that still run, by their names.
    struct Times {
        std::chrono::microseconds total{};
        std::map<QString, std::chrono::microseconds> threads;
    };

    explicit ProcessMeter(qint64 processId);

    [[nodiscard]] Times times() const;
    // Its memory that lies in RAM, in MB; what it shares with others counts in full.
    [[nodiscard]] double residentMegabytes() const;

private:
    QString m_folder;
};

// How much of one core was used between two looks: in total, and by each thread that used any.
struct CoreShare {
    double total = 0;
    std::map<QString, double> threads;

    [[nodiscard]] static CoreShare between(const ProcessMeter::Times &before, const ProcessMeter::Times &after,
                                           std::chrono::microseconds passed);
    // "3.21 %: tidemark 2.40, exchange 0.61, …"
    [[nodiscard]] QString words() const;
};

} // namespace tidemark::bench
