#include "textfield.h"

#include "inkheight.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace ruam::widgets {
namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 8;

} // namespace

TextField::TextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(4);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing = true;
        updateGeometry();
    });
}

void TextField::setStored(const QString &text)
{
    m_stored = text;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
    m_typing = false;
}

int TextField::contentHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int line = qMax(fontMetrics().lineSpacing(), inkOf(font()).height());
    return qBound(kLeastLines, lines, kMostLines) * line + 2 * frameWidth() + 12;
}

QSize TextField::sizeHint() const
{
    return {120, contentHeight()};
}

QSize TextField::minimumSizeHint() const
{
    return {60, contentHeight()};
}

void TextField::submit()
{
    if (!m_typing || isReadOnly())
        return;
    m_typing = false;
    Q_EMIT submitted(toPlainText());
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        submit();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier) {
        submit();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_typing) {
        setStored(m_stored);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace ruam::widgets
