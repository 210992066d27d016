#pragma once

#include "roundtab.h"

#include <ruam/presentation/agendamodel.h>

class QMenu;

namespace ruam::widgets {

/// The tab กำหนดการ: the agenda of the group's event by day.
class AgendaTab : public RoundTab
{
    Q_OBJECT

public:
    AgendaTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    QString title() const override;
    QMenu *blocks() const { return m_blocks; }
    QMenu *copies() const { return m_copies; }

protected:
    QString emptyText() const override;
    QString hintText() const override;
    void retranslate() override;

private:
    void fillBlocks();
    void fillCopies();
    void addBlock(const core::AgendaBlock &block);
    void copyAgenda(core::EventId other, bool toOther);

    presentation::AgendaModel &m_agenda;
    QPushButton *m_insert;
    QPushButton *m_copy;
    QMenu *m_blocks;
    QMenu *m_copies;
    bool m_withSpeakers = false;
};

} // namespace ruam::widgets
