#pragma once

#include <QAbstractItemModelTester>

namespace tidemark::test {

// A model that fails its test as soon as it breaks what Qt expects of models.
template <typename Model>
class WatchedModel : public Model {
public:
    using Model::Model;

    // What a cell says, with plain spaces.
    [[nodiscard]] QString text(int row, int column) const
    {
        return this->index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
    }

private:
    QAbstractItemModelTester m_tester{this, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace tidemark::test
