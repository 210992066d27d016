#include "groupformtab.h"

#include "recordform.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace ruam::widgets {
namespace {

constexpr int kFormWidth = 760;

} // namespace

GroupFormTab::GroupFormTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : GroupTab(parent), m_details(session, texts), m_form(new RecordForm(m_details, RecordForm::Labels::Beside, texts))
{
    m_form->setReadOnly(session.isReadOnly());
    m_form->setMaximumWidth(kFormWidth);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *around = new QWidget;
    auto *aroundLayout = new QHBoxLayout(around);
    aroundLayout->setContentsMargins(2, 12, 12, 12);
    aroundLayout->addWidget(m_form, 1);
    aroundLayout->addStretch();
    scroll->setWidget(around);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString GroupFormTab::titleFor(session::Session &, const format::Texts &, const core::TrainingGroup *)
{
    return tr("About the group");
}

QString GroupFormTab::title() const
{
    return tr("About the group");
}

void GroupFormTab::setGroup(core::TrainingGroupId group)
{
    m_details.setRecord(core::refOf(group));
}

void GroupFormTab::setTexts(const format::Texts &texts)
{
    m_details.setTexts(texts);
    m_form->setTexts(texts);
}

void GroupFormTab::focusWork()
{
    m_form->focusFirst();
}

void GroupFormTab::setToday(QDate today, QDate opensAt)
{
    m_form->setToday(today, opensAt);
}

} // namespace ruam::widgets
