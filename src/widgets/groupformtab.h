#pragma once

#include "grouptab.h"

#include <ruam/presentation/detailsmodel.h>

namespace ruam::widgets {

class RecordForm;

/// The tab ข้อมูลกลุ่ม: the fields of the group and of its event.
class GroupFormTab : public GroupTab
{
    Q_OBJECT

public:
    GroupFormTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override { return m_details.record(); }
    bool goTo(core::RecordRef record) override { return record == m_details.record(); }
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;

    RecordForm *form() const { return m_form; }

private:
    presentation::DetailsModel m_details;
    RecordForm *m_form;
};

} // namespace ruam::widgets
