#include "alikepane.h"

#include "label.h"
#include "noticebar.h"

#include <ruam/core/invitations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ruam::widgets {

namespace {

constexpr int kSecond = 1;

} // namespace

AlikePane::AlikePane(session::Session &session, const format::Texts &texts, QWidget *parent)
    : Strip(parent), m_people(session), m_session(session), m_texts(texts),
      m_locked(new NoticeBar(NoticeBar::Kind::ShouldCheck, this)),
      m_heading(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_merge(new QPushButton(this)),
      m_distinct(new QPushButton(this)), m_close(new QPushButton(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_distinct);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_locked);
    layout->addWidget(m_heading);
    layout->addLayout(buttons);
    connect(m_locked, &NoticeBar::actionPressed, this, [this] {
        const auto edit = core::lockRound(m_session.plan(), m_lockedEvent, false);
        const auto opened = edit ? m_session.perform(*edit) : core::Result<void>(edit.error());
        m_locked->hide();
        if (!opened)
            Q_EMIT refused(format::errorText(opened.error(), m_texts, &m_session.plan()));
        m_merge->setFocus();
    });
    connect(m_merge, &QPushButton::clicked, this,
            [this] { done(m_people.merge(chosen(), m_pair.first, m_pair.second)); });
    connect(m_distinct, &QPushButton::clicked, this,
            [this] { done(m_people.distinguish(m_pair.first, m_pair.second)); });
    connect(m_close, &QPushButton::clicked, this, &AlikePane::closePane);
    connect(&session, &session::Session::changed, this, &AlikePane::follow);
    hide();
    setTexts(texts);
}

void AlikePane::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_merge->setText(tr("Make one of both"));
    m_distinct->setText(tr("Not the same"));
    m_close->setText(tr("Close"));
    if (isVisible())
        showPair();
}

void AlikePane::showPairs(core::EventId event)
{
    m_event = event;
    const auto pairs = m_people.pairsOf(event);
    if (pairs.empty())
        return closePane();
    m_pair = pairs.front();
    showPair();
    show();
    m_merge->setEnabled(!m_session.isReadOnly());
    m_distinct->setEnabled(!m_session.isReadOnly());
    m_merge->setFocus();
}

void AlikePane::showPair()
{
    m_locked->hide();
    m_heading->setText(tr("Are these the same person? Choose what is right where they differ."));
    delete m_fields;
    m_choices.clear();
    m_fields = new QWidget(this);
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 1);
    // Under the question.
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_fields);
    for (const core::Field &field : core::fieldsOf(core::Kind::Person))
        addRow(field);
    addRegistrations();
}

/// Two who are not as they were, or of whom one is gone, are no longer asked about.
void AlikePane::follow(const core::ChangeReport &report)
{
    if (isHidden() || report.of(core::Kind::Person).isEmpty())
        return;
    const auto isAsShown = [this](const core::Person &shown) {
        const auto now = m_session.people().person(shown.id);
        return now && *now == shown;
    };
    if (isAsShown(m_pair.first) && isAsShown(m_pair.second))
        return;
    const auto pairs = m_people.pairsOf(m_event);
    if (pairs.empty())
        return closePane();
    m_pair = pairs.front();
    showPair(); // the cursor stays where somebody types
}

QString AlikePane::valueText(const core::Person &person, const core::Field &field) const
{
    return format::valueText(m_session.plan(), field, core::fieldValue(person, field), m_texts,
                             presentation::screenDates(m_texts));
}

void AlikePane::addRow(const core::Field &field)
{
    const QString first = valueText(m_pair.first, field), second = valueText(m_pair.second, field);
    if (first.isEmpty() && second.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new Label(m_fields, Label::Tone::Secondary);
    const QString name = format::fieldLabel(core::Kind::Person, field, m_texts);
    label->setText(name);
    m_grid->addWidget(label, row, 0);
    if (first == second) {
        auto *both = new Label(m_fields);
        both->setText(first);
        m_grid->addWidget(both, row, 1, 1, 2);
        return;
    }
    auto *group = new QButtonGroup(m_fields);
    const QString texts[] = {first, second};
    for (int at = 0; at < 2; ++at) {
        auto *choice = new QRadioButton(texts[at].isEmpty() ? tr("(empty)") : texts[at], m_fields);
        choice->setAccessibleName(QStringLiteral("%1: %2").arg(name, choice->text()));
        choice->setChecked((at == kSecond) == first.isEmpty());
        group->addButton(choice, at);
        m_grid->addWidget(choice, row, 1 + at);
    }
    m_choices.emplace_back(&field, group);
}

/// Where each of them takes part, so that a person can tell.
void AlikePane::addRegistrations()
{
    const int row = m_grid->rowCount();
    auto *label = new Label(m_fields, Label::Tone::Secondary);
    label->setText(tr("Takes part in"));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    const core::Person *persons[] = {&m_pair.first, &m_pair.second};
    for (int at = 0; at < 2; ++at) {
        QStringList lines;
        if (const auto all = m_session.people().registrationsOf(persons[at]->id))
            for (const core::Registration &one : *all) {
                const core::Event *event = m_session.plan().find(one.event);
                const core::Field *role = core::findField(core::Kind::Registration, u"role");
                lines += QStringLiteral("%1 · %2").arg(
                    event ? format::eventTitle(m_session.plan(), *event, m_texts) : QString(),
                    format::enumText(core::Kind::Registration, *role, core::enumName(one.role), m_texts));
            }
        auto *text = new Label(m_fields);
        text->setWrappedText(lines.isEmpty() ? tr("Nothing yet") : lines.join(u'\n'));
        m_grid->addWidget(text, row, 1 + at, Qt::AlignTop);
    }
}

void AlikePane::chooseSecond(const QString &name)
{
    for (const auto &[field, group] : m_choices)
        if (name == QLatin1String(field->name))
            group->button(kSecond)->setChecked(true);
}

core::Person AlikePane::chosen() const
{
    core::Person result = m_pair.first;
    for (const auto &[field, group] : m_choices)
        if (group->checkedId() == kSecond)
            field->set(&result, core::fieldValue(m_pair.second, *field));
    return result;
}

void AlikePane::done(const core::Result<void> &result)
{
    if (result) {
        showPairs(m_event);
        return;
    }
    const core::RecordRef *locked = result.error().code == core::Code::RoundLocked
                                        ? std::get_if<core::RecordRef>(&result.error().args.constFirst())
                                        : nullptr;
    if (locked) {
        m_lockedEvent = {locked->id};
        const QString round = format::recordTitle(m_session.plan(), *locked, m_texts);
        m_locked->showNotice(format::errorText(result.error(), m_texts, &m_session.plan()), tr("Open %1").arg(round));
    } else
        Q_EMIT refused(format::errorText(result.error(), m_texts, &m_session.plan()));
}

void AlikePane::closePane()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void AlikePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closePane();
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return button->click();
    Strip::keyPressEvent(event);
}

} // namespace ruam::widgets
