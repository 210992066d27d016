#pragma once

#include <QPlainTextEdit>

namespace ruam::widgets {

/// A field of several lines that grows with its text. Tab leaves it; focus elsewhere and Ctrl+Enter submit; Escape
/// restores.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    void setStored(const QString &text);
    bool isTyping() const { return m_typing; }
    void refuse() { m_typing = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted(const QString &typed);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void submit();
    int contentHeight() const;

    QString m_stored;
    bool m_typing = false;
    bool m_setting = false;
};

} // namespace ruam::widgets
