#pragma once

#include <ruam/presentation/replacement.h>

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace ruam::widgets {

class Label;

/// Over the work: what is sought in the list that is shown, what takes its place, and every change beforehand. Nothing
/// is changed but by a button.
class ReplaceBar : public QFrame
{
    Q_OBJECT

public:
    ReplaceBar(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Opens for a list; none closes.
    void openFor(presentation::FilterModel *list);
    /// The list it is open for; none where it is closed.
    presentation::FilterModel *list() const { return m_list; }
    QLineEdit *soughtField() const { return m_sought; }
    QLineEdit *putField() const { return m_put; }
    QPushButton *replaceAllButton() const { return m_all; }
    QString countText() const;

Q_SIGNALS:
    /// Escape, or the cross.
    void left();
    void told(const QString &text);
    void refused(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void lookSoon();
    void look();
    void fill();
    void replace(const std::vector<presentation::ReplacedCell> &cells);

    format::Texts m_texts;
    QPointer<presentation::FilterModel> m_list;
    std::vector<presentation::ReplacedCell> m_found;
    QTimer m_later; ///< several changes of the list are looked at once
    Label *m_soughtLabel;
    QLineEdit *m_sought;
    Label *m_putLabel;
    QLineEdit *m_put;
    Label *m_count;
    QPushButton *m_all;
    QToolButton *m_close;
    QScrollArea *m_scroll;
};

} // namespace ruam::widgets
