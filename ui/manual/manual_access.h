#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantMap>

namespace tidemark {

class ManualWindow;

// The way from a window to its manual, which stands beside it and is of the size it had last. GUI thread.
class ManualAccess : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ManualAccess() override;

    // At a page; one that is open comes to the front.
    void open(const QString &page);
    void close();
    // Of the one that is open; empty: none is.
    [[nodiscard]] QString shownPage() const;

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

private:
    QPointer<ManualWindow> m_window;
    QByteArray m_geometry;
};

} // namespace tidemark
