#pragma once

#include "ui/chart/chart_link.h"

#include <QPointer>

#include <vector>

namespace tidemark {

// The charts of a window that may be linked: what one of those that are does in time, the others do as well. GUI thread.
class ChartLinks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // For as long as it is there.
    void add(ChartLink &link);
    [[nodiscard]] bool isAnyLinked() const;

private:
    void join(ChartLink &link);
    void linkAll(bool linked);
    [[nodiscard]] std::vector<ChartLink *> others(const ChartLink &link) const; // that are linked

    std::vector<QPointer<ChartLink>> m_links;
    bool m_isPassingOn = false;
};

} // namespace tidemark
