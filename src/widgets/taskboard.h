#pragma once

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/taskboardmodel.h>

#include <QWidget>

namespace ruam::widgets {

class BoardColumn;
class Label;

/// The steps as cards, a column a state. One card is the current one.
class TaskBoard : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBoard(presentation::TaskBoardModel &model, presentation::FilterModel &shown,
                       QWidget *parent = nullptr);

    core::RecordRef current() const;
    /// False if no card of it is shown.
    bool setCurrent(core::RecordRef record);
    /// A card where none is current.
    void selectSomething();
    BoardColumn *column(core::TaskState state) const { return m_columns[size_t(state)].cards; }
    /// "ยังไม่เริ่ม 6", as the head of a column says.
    QString headText(core::TaskState state) const;
    QModelIndexList selectedCards() const;
    void selectAll();
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void refused(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Column
    {
        Label *head;
        BoardColumn *cards;
    };

    void buildColumn(int state);
    void follow();
    void showHeads();
    void makeCurrent(int state);
    void goAside(int from, int by);
    void moveSelected(int from, int to);

    presentation::TaskBoardModel &m_model;
    presentation::FilterModel &m_shown;
    std::vector<Column> m_columns;
    int m_current = 0;
    core::RecordRef m_wanted; ///< the last that was current, to be so again when a filter lets it
    bool m_changing = false;
};

} // namespace ruam::widgets
