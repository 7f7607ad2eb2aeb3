#pragma once

#include "e2e/answer_form.h"
#include "e2e/scene.h"

#include <QObject>

namespace tidemark {

// A test of which every function asks the same record: that of a recording of two markets, as the program stored it.
class RecordedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

protected:
    Scene m_scene;
    std::unique_ptr<CliProcess> m_keeper;
    Trades m_btc;
    Trades m_eth;
};

} // namespace tidemark
