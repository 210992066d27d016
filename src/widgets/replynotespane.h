#pragma once

#include <ruam/presentation/repliesmodel.h>

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ruam::widgets {

class Label;

/// What was said with one province: a line to type into, dated by itself, and the list, newest first.
class ReplyNotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyNotesPane(presentation::RepliesModel &model, QWidget *parent = nullptr);

    void retranslate();
    /// Of which row of the model; what is being typed goes to the province before.
    void setProvince(const QModelIndex &row);
    /// Reads the notes again.
    void refresh();

    QLineEdit *line() const { return m_line; }
    QPushButton *calledButton() const { return m_called; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void refused(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeLine();
    void takeCall();
    void add(const QString &text);

    presentation::RepliesModel &m_model;
    QPersistentModelIndex m_row;
    core::ProvinceId m_province;
    Label *m_heading;
    QLineEdit *m_line;
    QPushButton *m_called;
    QListWidget *m_list;
};

} // namespace ruam::widgets
