#include "pastestrip.h"

#include "colours.h"
#include "label.h"
#include "previewmarks.h"
#include "recordtable.h"

#include <ruam/core/text.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {

using interchange::ImportState;
using interchange::PastedReason;
using interchange::PastedSkip;
using presentation::PreviewModel;
using presentation::PreviewRow;

namespace {

bool isSameName(const core::NewParticipant &a, const core::Person &b)
{
    return core::comparableText(a.given) == core::comparableText(b.given) &&
           core::comparableText(a.surname) == core::comparableText(b.surname);
}

/// Marks the rows that are not simply new.
class PreviewCells final : public CellDelegate
{
public:
    PreviewCells(const PreviewModel &preview, const format::Texts &texts, QObject *parent)
        : CellDelegate(texts, parent), m_preview(preview)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const PreviewRow &row = m_preview.rows()[size_t(index.row())];
        const bool isSigned = index.column() == PreviewModel::StateColumn || index.column() == row.doubted;
        if (isSigned || index.column() == PreviewModel::ReasonColumn)
            markCell(*option, row.state, isSigned);
    }

private:
    const PreviewModel &m_preview;
};

} // namespace

PasteStrip::PasteStrip(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QFrame(parent), m_session(session), m_texts(texts), m_preview(session, texts),
      m_title(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_counts(new Label(this)),
      m_skipped(new Label(this, Label::Tone::Secondary)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_table(new RecordTable(texts, this))
{
    m_preview.setJudge([this](PreviewRow &row) { judge(row); });
    m_table->setModel(&m_preview);
    m_table->setItemDelegate(new PreviewCells(m_preview, texts, this));
    m_table->setCheckColumn(PreviewModel::StateColumn);
    m_table->setColumnWidths({132, 76, 110, 120, 160, 190, 116, 190}, PreviewModel::ReasonColumn);
    m_table->setMinimumHeight(4 * m_table->rowPixels());
    m_skipped->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(8);
    top->addWidget(m_counts);
    top->addSpacing(8);
    top->addWidget(m_skipped, 1);
    top->addWidget(m_accept);
    top->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_accept, &QPushButton::clicked, this, &PasteStrip::accept);
    connect(m_cancel, &QPushButton::clicked, this, &PasteStrip::cancel);
    connect(&m_preview, &PreviewModel::countsChanged, this, &PasteStrip::showCounts);
    retranslate();
    hide();
}

void PasteStrip::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_preview.setTexts(texts);
    m_table->setTexts(texts);
    retranslate();
}

void PasteStrip::retranslate()
{
    m_title->setText(tr("Before taking in"));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("Names as read from the paste"));
    showCounts();
}

void PasteStrip::showPaste(const interchange::PastedPeople &paste, core::EventId event,
                           std::vector<core::Participant> existing)
{
    m_event = event;
    m_existing = std::move(existing);
    m_cut = paste.cut;
    m_headings = 0;
    m_bands = 0;
    for (const PastedSkip &skip : paste.skipped) {
        m_headings += skip.why == PastedSkip::Why::Heading;
        m_bands += skip.why == PastedSkip::Why::Band;
    }
    std::vector<PreviewRow> rows;
    rows.reserve(paste.people.size());
    for (const interchange::PastedPerson &person : paste.people) {
        PreviewRow row;
        row.person = person.participant;
        row.state = person.state;
        row.reason = interchange::pastedNotesText(person, m_texts);
        row.source = person.raw;
        row.line = person.line;
        for (const interchange::PastedNote &note : person.notes) {
            if (note.column == interchange::PastedColumn::Province && note.reason != PastedReason::CarriedDown)
                row.doubted = PreviewModel::ProvinceColumn;
            // What was read otherwise than it is written enters when a person says so.
            if (note.reason == PastedReason::SpelledProvince)
                row.taken = false;
        }
        rows.push_back(std::move(row));
    }
    m_preview.setRows(std::move(rows));
    m_open = true;
    showCounts();
    show();
    m_accept->setFocus();
}

void PasteStrip::judge(PreviewRow &row) const
{
    row.reason.clear();
    row.state = PreviewRow::State::New;
    row.doubted = -1;
    if (row.person.given.isEmpty()) {
        row.state = PreviewRow::State::Refused;
        row.reason = tr("There is no name");
        return;
    }
    for (const core::Participant &there : m_existing) {
        if (isSameName(row.person, there.person)) {
            row.state = PreviewRow::State::Matches;
            row.reason = tr("This name is in the group already");
            return;
        }
    }
    QStringList doubts;
    if (row.person.surname.isEmpty())
        doubts.append(tr("There is no surname"));
    const QString place =
        format::otherRoundText(m_session.plan(), m_event, row.person.province, row.person.role, m_texts);
    if (!place.isEmpty()) {
        row.doubted = PreviewModel::ProvinceColumn;
        doubts.append(place);
    }
    row.reason = doubts.join(QStringLiteral(" · "));
    if (!doubts.isEmpty())
        row.state = PreviewRow::State::Doubtful;
}

QString PasteStrip::skippedText() const
{
    QStringList parts;
    if (m_headings > 0)
        parts.append(tr("The heading row was found and left out"));
    if (m_bands > 0)
        parts.append(tr("%n line(s) between the names left out", nullptr, m_bands));
    if (m_cut)
        parts.append(tr("There were more than %1 rows; the rest was not read").arg(interchange::kMaxPastedRows));
    return parts.join(QStringLiteral(" · "));
}

void PasteStrip::showCounts()
{
    const int taken = int(m_preview.accepted().size());
    m_counts->setText(m_preview.countsText());
    m_skipped->setElidedText(skippedText());
    m_accept->setText(tr("Take in %n person(s)", nullptr, taken));
    m_accept->setEnabled(taken > 0);
}

void PasteStrip::accept()
{
    const std::vector<core::NewParticipant> people = m_preview.accepted();
    const int rows = m_preview.rowCount();
    if (!people.empty())
        Q_EMIT accepted(people, rows);
}

void PasteStrip::cancel()
{
    m_open = false;
    m_preview.clear();
    m_existing.clear();
    hide();
    Q_EMIT closed();
}

void PasteStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.setPen(c.border);
    painter.setBrush(c.toKnowGround);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PasteStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_accept->hasFocus())
            accept();
        else if (m_cancel->hasFocus())
            cancel();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ruam::widgets
