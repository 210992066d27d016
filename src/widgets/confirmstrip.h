#pragma once

#include "strip.h"

class QPushButton;

namespace ruam::widgets {

class Label;

/// Before an act that ends something: what it does and what is still open, in place of a dialog. One button does it and
/// names its object, the other and Esc leave everything as it is.
class ConfirmStrip : public Strip
{
    Q_OBJECT

public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    void ask(const QString &words, const QString &act, const QString &stay);
    QString words() const { return m_text; }
    QPushButton *actButton() const { return m_act; }
    QPushButton *stayButton() const { return m_stay; }

public Q_SLOTS:
    void closeStrip();

Q_SIGNALS:
    void confirmed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    Label *m_words;
    QPushButton *m_act;
    QPushButton *m_stay;
};

} // namespace ruam::widgets
