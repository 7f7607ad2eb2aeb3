#pragma once

#include "ui/history/second_sentences.h"

#include <QWidget>

class QGridLayout;

namespace tidemark {

// Facts one below the other: name, value, when. Values can be copied. GUI thread.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void showFacts(const std::vector<Fact> &facts);

private:
    void addRow();

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace tidemark
