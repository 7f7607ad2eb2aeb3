#pragma once

#include <QWidget>

namespace tidemark {

// What the colours and patterns of the bars mean. GUI thread.
class RecordLegend : public QWidget {
    Q_OBJECT

public:
    explicit RecordLegend(QWidget *parent = nullptr);
};

} // namespace tidemark
