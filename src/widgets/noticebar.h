#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace ruam::widgets {

class Label;

/// A thin bar over the work: something to know, or why something was not done. Never waits for an answer.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { ToKnow, ShouldCheck, MustFix };

    explicit NoticeBar(Kind kind, QWidget *parent = nullptr);

    void showNotice(const QString &text, const QString &action = {});
    QString text() const;
    void setClosable(bool closable);

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_text;
    Label *m_mark;
    Label *m_words;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ruam::widgets
