#pragma once

#include "recordtable.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/participantsmodel.h>

namespace ruam::widgets {

/// ผู้เข้าอบรม with the habits of Excel. The blank last row takes a full name across its three name cells.
class ParticipantsTable : public RecordTable
{
    Q_OBJECT

public:
    ParticipantsTable(presentation::ParticipantsModel &people, presentation::FilterModel &shown,
                      const format::Texts &texts, QWidget *parent = nullptr);

    /// Puts the cursor into the blank row, ready for a name.
    void goToBlankRow();

protected:
    void goDown() override;
    void goAside(int by) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void spanBlankRow();
    QModelIndex shownIndex(const QModelIndex &ofModel, int column) const;

    presentation::ParticipantsModel &m_people;
    presentation::FilterModel &m_shown;
    QPersistentModelIndex m_added; ///< the person just typed in the blank row
};

} // namespace ruam::widgets
