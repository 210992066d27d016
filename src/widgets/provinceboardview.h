#pragma once

#include "view.h"

#include <ruam/presentation/provinceboard.h>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ruam::widgets {

class Card;
class ColumnFlow;
class FilterLine;
class Label;
class NoticeBar;
class ProvinceColumn;
class ProvinceList;

/// การจัดกลุ่มจังหวัด: the tray at the left, a column for each group beside it. Provinces are dragged, or moved with
/// Ctrl+Left and Ctrl+Right; F2 and Enter choose a group from a list, Delete puts them into the tray. Letters go to a
/// province, digits to a group.
class ProvinceBoardView : public View
{
    Q_OBJECT

public:
    ProvinceBoardView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    ~ProvinceBoardView() override;

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    /// A province, or where one is grouped.
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return true; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canClear() const override;
    void clearCells() override;
    void selectAll() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override { clearCells(); }
    core::TrainingGroupId paperGroup() const override;

    presentation::ProvinceBoard &board() { return m_board; }
    int laneCount() const { return m_board.rowCount(); }
    /// The tray first; made here if it was not yet, as those are that have not been seen.
    ProvinceColumn *column(int lane) const;
    QPushButton *confirmAll() const { return m_confirmAll; }
    FilterLine *findLine() const { return m_find; }
    NoticeBar *notice() const { return m_notice; }
    /// Why a province that was looked for is not here.
    QString note() const;

private:
    QWidget *makeBar();
    void makeColumns();
    ProvinceColumn *anyColumn() const;
    void makeVisibleColumns();
    void orderTabs();
    void keepInSight();
    QList<ProvinceColumn *> madeColumns() const;
    ProvinceColumn *makeColumn(int lane);
    void retranslate();
    void refreshColumns(int first, int last);
    void showOutside();
    ProvinceList *laneList() const;
    void chooseLane(int lane);
    void focusLane(int lane, int row);
    void focusAside(int by);
    void moveTo(int lane);
    bool assign(core::TrainingGroupId group);
    void confirm(core::TrainingGroupId group, bool confirmed);
    bool showProvince(core::ProvinceId province, bool withFocus);
    void lookFor(const QString &text);
    void takeTyped(const QString &text, quint64 at);
    void takeGroup(const QString &text, bool *taken);
    void takeDrop(int lane, const QMimeData *dropped);
    void scrollAt(const QPoint &place);
    void showNote(const QString &text);

    presentation::ProvinceBoard m_board;
    FilterLine *m_find = nullptr;
    QPushButton *m_confirmAll = nullptr;
    Label *m_note;
    NoticeBar *m_notice;
    Label *m_hint;
    Label *m_outside;
    QWidget *m_side;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    ColumnFlow *m_flow;
    Card *m_empty;
    ProvinceColumn *m_tray = nullptr;
    int m_lane = 0;              ///< the column with the focus
    bool m_keepsInSight = false; ///< until the person scrolls: rows of columns part anew when the width changes
    core::ProvinceId m_missing;  ///< the first that keeps the grouping from being confirmed
    core::ProvinceId m_shownOut; ///< one that takes no part and was asked for
    QString m_typed;
    quint64 m_typedAt = 0;
};

} // namespace ruam::widgets
