#pragma once

#include "roundtab.h"

#include <ruam/presentation/teammodel.h>

namespace ruam::widgets {

/// The tab วิทยากรและเจ้าหน้าที่: who takes part other than as a trainee.
class TeamTab : public RoundTab
{
    Q_OBJECT

public:
    TeamTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    QString title() const override;
    QString removeText() const override;

protected:
    QString emptyText() const override;
    void remove(const std::vector<core::RecordRef> &records) override;

private:
    presentation::TeamModel &m_team;
};

} // namespace ruam::widgets
