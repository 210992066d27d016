#include "monthgridaccess.h"

#include "monthgrid.h"

#include <ruam/format/thaidate.h>

#include <QAccessibleWidget>
#include <QPointer>
#include <array>

namespace ruam::widgets {
namespace {

/// The day that stands in one place of the grid: another one when another month is shown.
class DayAccess final : public QAccessibleInterface,
                        public QAccessibleTableCellInterface,
                        public QAccessibleActionInterface
{
public:
    DayAccess(MonthGrid *grid, int cell) : m_grid(grid), m_cell(cell) {}

    bool isValid() const override { return m_grid; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_grid->spokenDay(day()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect cell = m_grid->cellRect(m_cell);
        return {m_grid->mapToGlobal(cell.topLeft()), cell.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.disabled = !MonthGrid::isUsable(day());
        state.invisible = !m_grid->isVisible();
        state.selectable = state.focusable = !state.disabled;
        state.selected = isSelected();
        state.focused = m_grid->hasFocus() && day() == m_grid->movingDay();
        return state;
    }

    bool isSelected() const override { return day() >= m_grid->day() && day() <= m_grid->lastDay(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell % MonthGrid::kDays; }
    int rowIndex() const override { return m_cell / MonthGrid::kDays; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override
    {
        return MonthGrid::isUsable(day()) ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && MonthGrid::isUsable(day()))
            m_grid->click(day());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

private:
    QDate day() const { return m_grid->dayIn(m_cell); }

    QPointer<MonthGrid> m_grid;
    int m_cell;
};

class GridAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccess(MonthGrid *grid) : QAccessibleWidget(grid, QAccessible::Table)
    {
        for (int cell = 0; cell < MonthGrid::kCells; ++cell)
            m_days[size_t(cell)] = QAccessible::registerAccessibleInterface(new DayAccess(grid, cell));
    }
    ~GridAccess() override
    {
        for (const QAccessible::Id day : m_days)
            QAccessible::deleteAccessibleInterface(day);
    }

    int childCount() const override { return MonthGrid::kCells; }
    QAccessibleInterface *child(int cell) const override
    {
        return cell >= 0 && cell < MonthGrid::kCells ? QAccessible::accessibleInterface(m_days[size_t(cell)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int cell = 0; cell < MonthGrid::kCells; ++cell)
            if (this->child(cell) == child)
                return cell;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(grid()->cellOf(grid()->dayAt(grid()->mapFromGlobal(QPoint(x, y)))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() ? child(grid()->cellOf(grid()->movingDay())) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return column >= 0 && column < MonthGrid::kDays ? child(row * MonthGrid::kDays + column) : nullptr;
    }
    int rowCount() const override { return MonthGrid::kWeeks; }
    int columnCount() const override { return MonthGrid::kDays; }
    QString columnDescription(int column) const override { return grid()->weekdayOf(column); }
    QString rowDescription(int) const override { return {}; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> chosen;
        for (int cell = 0; cell < MonthGrid::kCells; ++cell)
            if (child(cell)->tableCellInterface()->isSelected())
                chosen.append(child(cell));
        return chosen;
    }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    // Days are chosen, not weeks or weekdays.
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    MonthGrid *grid() const { return static_cast<MonthGrid *>(widget()); }

    std::array<QAccessible::Id, MonthGrid::kCells> m_days;
};

} // namespace

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *grid = qobject_cast<MonthGrid *>(object);
    return grid ? new GridAccess(grid) : nullptr;
}

} // namespace ruam::widgets
