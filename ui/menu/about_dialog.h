#pragma once

#include <QDialog>

namespace tidemark {

// What this program is: its version, its licence, and where it keeps everything. GUI thread.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const QString &dataDir, QWidget *parent = nullptr);
};

} // namespace tidemark
