#include "personview.h"

#include "contactspane.h"
#include "inkheight.h"
#include "label.h"
#include "recordtable.h"

#include <ruam/format/names.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::PersonFieldsModel;
using presentation::PersonRoundsModel;

namespace {
constexpr int kFieldsWidth = 460;
} // namespace

PersonView::PersonView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_fields(session, texts), m_rounds(session, texts),
      m_stack(new QStackedWidget(this)), m_back(new QPushButton(this)), m_contactsButton(new QPushButton(this)),
      m_fieldTable(new RecordTable(texts, this)), m_copies(new Label(this, Label::Tone::Secondary)),
      m_contacts(new ContactsPane(session, texts, this)),
      m_roundsHeading(new Label(this, Label::Tone::Plain, Label::Weight::Heading)),
      m_roundTable(new RecordTable(texts, this)), m_noRounds(new Label(this, Label::Tone::Secondary)),
      m_nobody(new Label(this, Label::Tone::Secondary))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &PersonView::goBack);
    connect(m_contactsButton, &QPushButton::toggled, this, &PersonView::showContacts);
    connect(m_contacts, &ContactsPane::refused, this, &View::refused);
    connect(&m_rounds, &PersonRoundsModel::readFailed, this, &View::refused);
    connect(&m_rounds, &QAbstractItemModel::modelReset, this, &PersonView::showState);
    connect(&m_fields, &PersonFieldsModel::personChanged, this, &PersonView::showState);
    connect(m_fieldTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &View::stateChanged);
    retranslate();
    showState();
}

void PersonView::build()
{
    m_fieldTable->setModel(&m_fields);
    m_fieldTable->setColumnWidths({110, 330}, PersonFieldsModel::ValueColumn);
    m_fieldTable->horizontalHeader()->hide();
    m_fieldTable->setFixedWidth(scaled(kFieldsWidth, font()));
    m_roundTable->setModel(&m_rounds);
    m_roundTable->setColumnWidths({230, 170, 100, 170, 260}, PersonRoundsModel::CameColumn);
    m_roundTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_roundTable->setOpen([this](const QModelIndex &row) { Q_EMIT openRequested(m_rounds.recordAt(row)); });
    m_contactsButton->setCheckable(true);
    m_contacts->hide();

    auto *card = new QWidget;
    auto *who = new QVBoxLayout;
    who->addWidget(m_fieldTable);
    who->addWidget(m_copies);
    auto *above = new QHBoxLayout;
    above->setSpacing(20);
    above->addLayout(who);
    above->addWidget(m_contacts, 1);
    above->addStretch(1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(above);
    layout->addSpacing(8);
    layout->addWidget(m_roundsHeading);
    layout->addWidget(m_noRounds);
    layout->addWidget(m_roundTable, 1);
    layout->addStretch(0);
    auto *empty = new QWidget;
    m_nobody->setAlignment(Qt::AlignHCenter);
    auto *around = new QVBoxLayout(empty);
    around->addStretch(1);
    around->addWidget(m_nobody);
    around->addStretch(3);
    m_stack->addWidget(card);
    m_stack->addWidget(empty);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addStretch(1);
    head->addWidget(m_contactsButton);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(head);
    whole->addWidget(m_stack, 1);
}

void PersonView::setTexts(const format::Texts &texts)
{
    m_fields.setTexts(texts);
    m_rounds.setTexts(texts);
    m_fieldTable->setTexts(texts);
    m_roundTable->setTexts(texts);
    m_contacts->setTexts(texts);
    retranslate();
    showState();
}

void PersonView::retranslate()
{
    m_back->setText(tr("‹ Back"));
    m_contactsButton->setText(tr("Show contacts"));
    m_fieldTable->setAccessibleName(tr("Who it is"));
    m_roundTable->setAccessibleName(tr("Where the person takes part"));
    m_roundsHeading->setText(tr("Takes part in"));
    m_copies->setWrappedText(tr("Post, office and province of rounds that were registered before stay as they were."));
    m_noRounds->setWrappedText(tr("In no round yet."));
    m_nobody->setWrappedText(tr("The card of one person is shown here. Look for a name with Ctrl+K, or open it from a "
                                "list of participants."));
}

void PersonView::showState()
{
    const auto &person = m_fields.person();
    m_stack->setCurrentIndex(person ? 0 : 1);
    m_contactsButton->setVisible(person.has_value());
    const bool anywhere = m_rounds.rowCount() > 0;
    m_noRounds->setVisible(!anywhere);
    m_roundTable->setVisible(anywhere);
    const int rows = m_fields.rowCount();
    m_fieldTable->setFixedHeight(qMax(1, rows) * m_fieldTable->rowPixels() + 4);
    m_contacts->setPerson(person ? person->id : core::PersonId());
    Q_EMIT stateChanged();
}

QString PersonView::title() const
{
    const QString card = tr("Person");
    return m_fields.person() ? QStringLiteral("%1 › %2").arg(card, format::nameText(*m_fields.person())) : card;
}

core::RecordRef PersonView::selected() const
{
    return m_fields.person() ? core::refOf(*m_fields.person()) : core::RecordRef{};
}

bool PersonView::goTo(core::RecordRef record)
{
    if (record.kind != core::Kind::Person)
        return false;
    m_contactsButton->setChecked(false);
    m_fields.setPerson({record.id});
    m_rounds.setPerson({record.id});
    return m_fields.person().has_value();
}

void PersonView::focusWork()
{
    if (!m_fieldTable->currentIndex().isValid())
        m_fieldTable->setCurrentIndex(m_fields.index(0, PersonFieldsModel::ValueColumn));
    m_fields.person() ? m_fieldTable->setFocus() : m_back->setFocus();
}

bool PersonView::canEditCell() const
{
    return m_fieldTable->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void PersonView::editCell()
{
    m_fieldTable->setFocus();
    m_fieldTable->edit(m_fieldTable->currentIndex());
}

void PersonView::copy(bool asText)
{
    const RecordTable *table = m_roundTable->hasFocus() ? m_roundTable : m_fieldTable;
    asText ? table->copyAsText() : table->copySelection();
}

void PersonView::goBack()
{
    if (m_from.isValid())
        Q_EMIT openRequested(core::refOf(m_from));
    else
        Q_EMIT groupsRequested();
}

bool PersonView::showsContacts() const
{
    return m_contactsButton->isChecked();
}

void PersonView::showContacts(bool shown)
{
    m_contactsButton->setChecked(shown);
    m_contacts->setVisible(shown);
    Q_EMIT stateChanged();
}

} // namespace ruam::widgets
