#pragma once

#include "recordtable.h"

namespace ruam::widgets {

/// The eight marks of a pilot agency. Tab leaves it, as it is one field among others of its card.
class MarksTable : public RecordTable
{
    Q_OBJECT

public:
    using RecordTable::RecordTable;

    /// The height that shows all rows.
    int wholeHeight() const;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace ruam::widgets
