#pragma once

#include <ruam/format/texts.h>

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

namespace ruam::widgets {

class EchoLine;

/// The words that hang under a cell being edited. Child of the viewport, beside the editor it belongs to.
class CellEcho : public QFrame
{
    Q_OBJECT

public:
    explicit CellEcho(QWidget *editor);

    EchoLine *line() const { return m_line; }
    /// Under the editor, or above it where there is no room.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_editor;
    EchoLine *m_line;
};

/// A cell's text; for a date with its echo.
class CellEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Text, Date, DateRange };

    CellEdit(Kind kind, const format::Texts &texts, QWidget *parent);
    ~CellEdit() override;

    Kind kind() const { return m_kind; }
    void showRefusal(const QString &reason);
    void openGrid(QDate today);

Q_SIGNALS:
    void dayChosen();

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void echoTyped(const QString &typed);
    CellEcho *echo();

    Kind m_kind;
    format::Texts m_texts;
    QPointer<CellEcho> m_echo;
};

} // namespace ruam::widgets
