#include "contactspane.h"

#include "label.h"

#include <ruam/format/messages.h>

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ruam::widgets {

ContactsPane::ContactsPane(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    connect(&session, &session::Session::changed, this, [this](const core::ChangeReport &report) {
        for (const core::Kind kind : {core::Kind::Contact, core::Kind::Person, core::Kind::Invitation,
                                      core::Kind::Organisation, core::Kind::Venue})
            if (!report.of(kind).isEmpty()) {
                read();
                return;
            }
    });
}

void ContactsPane::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    read();
}

void ContactsPane::setProvince(core::TrainingGroupId group, core::ProvinceId province)
{
    setReader(QStringLiteral("%1/%2").arg(group.value).arg(province.value),
              [this, group, province](const format::Texts &texts) {
                  return presentation::replyContacts(m_session, group, province, texts);
              });
}

void ContactsPane::setPerson(core::PersonId person)
{
    setReader(QString::number(person.value), [this, person](const format::Texts &texts) {
        return presentation::personContacts(m_session, person, texts);
    });
}

void ContactsPane::setVenue(core::VenueId venue)
{
    setReader(QString::number(venue.value), [this, venue](const format::Texts &texts) {
        return presentation::venueContacts(m_session, venue, texts);
    });
}

void ContactsPane::setReader(const QString &key, Read read)
{
    if (key == m_key && m_read)
        return;
    m_key = key;
    m_read = std::move(read);
    clear();
    this->read();
}

void ContactsPane::showEvent(QShowEvent *event)
{
    read();
    QWidget::showEvent(event);
}

void ContactsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!isVisibleTo(parentWidget())) {
        m_blocks.clear();
        clear();
    }
}

void ContactsPane::read()
{
    if (!isVisible() || !m_read)
        return;
    auto blocks = m_read(m_texts);
    if (!blocks) {
        Q_EMIT refused(format::errorText(blocks.error(), m_texts, &m_session.plan()));
        return;
    }
    if (m_body && *blocks == m_blocks)
        return;
    const bool same = m_body && blocks->size() == m_blocks.size() &&
                      std::equal(blocks->begin(), blocks->end(), m_blocks.begin(), [](const auto &a, const auto &b) {
                          return a.owner.kind == b.owner.kind && a.name == b.name;
                      });
    m_blocks = *std::move(blocks);
    if (!same)
        fill();
    // What is being typed stays.
    size_t at = 0;
    for (const presentation::ContactBlock &block : m_blocks)
        for (const presentation::ContactLine &line : block.lines)
            if (QLineEdit *field = m_shown[at++].field; !field->isModified())
                field->setText(line.text);
}

void ContactsPane::clear()
{
    m_shown.clear();
    if (!m_body)
        return;
    m_body->hide();
    m_body->deleteLater();
    m_body = nullptr;
}

void ContactsPane::fill()
{
    clear();
    m_body = new QWidget(this);
    auto *blocks = new QHBoxLayout(m_body);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(16);
    m_rows->addWidget(m_body);
    for (const presentation::ContactBlock &block : m_blocks)
        addBlock(block);
    m_body->show();
}

void ContactsPane::addBlock(const presentation::ContactBlock &block)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    auto *name = new Label(m_body, Label::Tone::Accent, Label::Weight::Strong);
    name->setElidedText(block.name);
    grid->addWidget(name, 0, 0, 1, 2);
    int row = 1;
    for (const presentation::ContactLine &line : block.lines) {
        auto *label = new Label(line.label, m_body);
        auto *field = new QLineEdit(line.text, m_body);
        field->setReadOnly(m_session.isReadOnly());
        field->setAccessibleName(tr("%1 of %2").arg(line.label, block.name));
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        const size_t at = m_shown.size();
        m_shown.push_back({block.owner.kind, line.kind, field});
        connect(field, &QLineEdit::editingFinished, this, [this, at] { take(at); });
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    static_cast<QHBoxLayout *>(m_body->layout())->addLayout(grid, 1);
}

void ContactsPane::take(size_t at)
{
    QLineEdit *field = at < m_shown.size() ? m_shown[at].field : nullptr;
    if (!field || !field->isModified())
        return;
    const presentation::ContactBlock &block = m_blocks[at / m_blocks.front().lines.size()];
    field->setModified(false);
    if (const auto set = presentation::setReplyContact(m_session, block, m_shown[at].kind, field->text()); !set) {
        field->setModified(true);
        Q_EMIT refused(format::errorText(set.error(), m_texts, &m_session.plan()));
    }
}

QLineEdit *ContactsPane::field(core::Kind owner, core::ContactKind kind) const
{
    for (const Shown &shown : m_shown)
        if (shown.owner == owner && shown.kind == kind)
            return shown.field;
    return nullptr;
}

} // namespace ruam::widgets
