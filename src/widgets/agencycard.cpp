#include "agencycard.h"

#include "colours.h"
#include "fieldeditor.h"
#include "label.h"
#include "markstable.h"
#include "rowbutton.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ruam::widgets {

AgencyCard::AgencyCard(presentation::AgenciesModel &agencies, core::PilotAgencyId agency, QWidget *parent)
    : Card(parent), m_agencies(agencies), m_agency(agency), m_details(agencies.session(), agencies.texts()),
      m_marks(new MarksTable(agencies.texts(), this)), m_agreements(new Card(this))
{
    layout()->setContentsMargins(10, 8, 10, 10);
    m_details.setRecord(refOf(agency));
    m_marks->setModel(&agencies);
    m_marks->setRootIndex(agencies.index(row(), 0));
    m_marks->horizontalHeader()->hide();
    m_marks->setColumnWidths({168, 100, 116}, presentation::AgenciesModel::StepColumn);
    m_marks->setCheckColumn(presentation::AgenciesModel::StepColumn);
    m_marks->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_marks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_marks);
    body()->addSpacing(4);
    body()->addWidget(m_agreements);
    connect(m_marks->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgencyCard::selectionChanged);
    connect(&m_details, &presentation::DetailsModel::fieldChanged, this, [this](int line) {
        for (FieldEditor *editor : findChildren<FieldEditor *>())
            if (editor->objectName() == QLatin1String(m_details.at(line).field->name))
                editor->refresh();
    });
    connect(&m_details, &presentation::DetailsModel::reset, this, [this] {
        for (FieldEditor *editor : findChildren<FieldEditor *>())
            if (m_details.record().id != 0)
                editor->refresh();
    });
    makeFields();
    refresh();
}

void AgencyCard::silence()
{
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        editor->silence();
}

void AgencyCard::makeFields()
{
    if (m_fields) {
        silence();
        for (FieldEditor *editor : findChildren<FieldEditor *>())
            editor->setObjectName(QString());
        m_fields->hide();
        m_fields->deleteLater();
    }
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setColumnStretch(1, 1);
    for (const char *name : {"study_issue", "issue_state"}) {
        const int line = m_details.rowOf(refOf(m_agency), QString::fromLatin1(name));
        auto *editor =
            new FieldEditor(m_details, line, m_agencies.texts(), m_agencies.session().isReadOnly(), m_fields);
        editor->setObjectName(QString::fromLatin1(name));
        editor->setToday(m_today, m_opensAt);
        auto *label = new Label(m_details.at(line).label, m_fields, Label::Tone::Secondary);
        label->setBuddy(editor->focusTarget());
        grid->addWidget(label, grid->rowCount(), 0, Qt::AlignTop);
        grid->addWidget(editor, grid->rowCount() - 1, 1);
    }
    body()->insertWidget(0, m_fields);
}

FieldEditor *AgencyCard::fieldOf(QStringView field) const
{
    return m_fields->findChild<FieldEditor *>(field.toString());
}

int AgencyCard::row() const
{
    return m_agencies.indexOf(refOf(m_agency)).row();
}

void AgencyCard::refresh()
{
    const QString name = m_agencies.agencyName(row());
    setHeading(name);
    m_marks->setAccessibleName(tr("Marks of %1").arg(name));
    showAgreements();
    fit();
}

void AgencyCard::setTexts(const format::Texts &texts)
{
    m_details.setTexts(texts);
    makeFields();
    m_marks->setTexts(texts);
    refresh();
}

void AgencyCard::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        editor->setToday(today, opensAt);
    m_marks->cells()->setToday(today, opensAt);
}

void AgencyCard::showAgreements()
{
    const auto agreements = m_agencies.agreementsOf(row());
    m_agreements->clearBody();
    const bool writable = !m_agencies.session().isReadOnly();
    m_agreements->setVisible(writable || !agreements.empty());
    m_agreements->setHeading(tr("Agreements"));
    for (const presentation::AgreementLines &agreement : agreements) {
        auto *title = new RowButton(m_agreements);
        title->setWords(agreement.title, QString(), QStringLiteral("›"), Label::Tone::Accent);
        connect(title, &RowButton::clicked, this,
                [this, record = refOf(agreement.agreement)] { Q_EMIT agreementChosen(record); });
        auto *parties = new Label(m_agreements);
        parties->setWrappedText(tr("Parties: %1").arg(agreement.parties));
        auto *change = new RowButton(m_agreements);
        change->setWords(writable ? tr("Change parties and signing") : tr("Parties and signing"), QString(),
                         QStringLiteral("›"), Label::Tone::Accent);
        change->setAccessibleName(tr("%1: parties and signing").arg(agreement.title));
        connect(change, &RowButton::clicked, this,
                [this, record = refOf(agreement.agreement)] { Q_EMIT openRequested(record); });
        m_agreements->body()->addWidget(title);
        m_agreements->body()->addWidget(parties);
        m_agreements->body()->addWidget(change);
        if (!agreement.event.isValid())
            continue;
        QStringList words;
        for (const QString &part : {agreement.when, agreement.place})
            if (!part.isEmpty())
                words.append(part);
        auto *signing = new RowButton(m_agreements);
        signing->setWords(words.isEmpty() ? tr("Signing without a date") : tr("Signing %1").arg(words.first()),
                          QString(), QStringLiteral("›"), Label::Tone::Accent);
        connect(signing, &RowButton::clicked, this,
                [this, record = refOf(agreement.event)] { Q_EMIT openRequested(record); });
        auto *place = new Label(m_agreements, Label::Tone::Secondary);
        place->setWrappedText(agreement.place.isEmpty() ? tr("No venue yet") : agreement.place);
        m_agreements->body()->addWidget(signing);
        m_agreements->body()->addWidget(place);
    }
    if (!writable)
        return;
    auto *add = new RowButton(m_agreements);
    add->setWords(tr("Add an agreement"), QString(), QStringLiteral("+"), Label::Tone::Accent);
    add->setAccessibleName(tr("Add an agreement with %1").arg(m_agencies.agencyName(row())));
    m_agreements->body()->addWidget(add);
    // Later: the list of agreements, and with it this button, is made anew.
    connect(add, &RowButton::clicked, this, &AgencyCard::agreementWanted, Qt::QueuedConnection);
}

void AgencyCard::fit()
{
    m_marks->setFixedHeight(m_marks->wholeHeight());
    updateGeometry();
}

void AgencyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void AgencyCard::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

core::RecordRef AgencyCard::selected() const
{
    return m_marks->hasFocus() && m_marks->currentIndex().isValid() ? m_agencies.recordAt(m_marks->currentIndex())
                                                                    : refOf(m_agency);
}

void AgencyCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_marks->setFocus(Qt::MouseFocusReason);
}

void AgencyCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !(far || m_dragging) || m_agencies.session().isReadOnly())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT draggedOver(event->globalPosition().toPoint());
}

void AgencyCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    unsetCursor();
    Q_EMIT letGo(event->globalPosition().toPoint());
}

void AgencyCard::setTarget(bool target)
{
    if (m_target == target)
        return;
    m_target = target;
    update();
}

void AgencyCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_target && !m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(palette()).accent, m_target ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ruam::widgets
