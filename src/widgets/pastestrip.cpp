#include "pastestrip.h"

#include "colours.h"
#include "label.h"
#include "previewmarks.h"
#include "recordtable.h"

#include <ruam/core/text.h>
#include <ruam/format/messages.h>

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

/// So many names are looked for in the whole file between two keys, however many people it holds.
constexpr size_t kMostMatched = 1000;

void showJudged(PreviewRow &row, const interchange::PastedPerson &person, const format::Texts &texts)
{
    row.state = person.state;
    row.reason = interchange::pastedNotesText(person, texts);
    const bool doubted = std::any_of(person.notes.begin(), person.notes.end(), [](const auto &note) {
        return note.column == interchange::PastedColumn::Province && note.reason != PastedReason::CarriedDown;
    });
    row.doubted = doubted ? int(PreviewModel::ProvinceColumn) : -1;
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

core::Result<void> PasteStrip::match(interchange::PastedPeople &people) const
{
    if (people.people.size() <= kMostMatched)
        if (auto matched = interchange::matchPeople(people, m_event, m_session.plan(), m_session.people()); !matched)
            return matched;
    interchange::doubtProvinces(people, m_event, m_session.plan());
    return {};
}

core::Result<void> PasteStrip::showPaste(interchange::PastedPeople paste, core::EventId event,
                                         std::vector<core::Participant> existing)
{
    m_event = event;
    if (auto matched = match(paste); !matched)
        return matched;
    m_existing = std::move(existing);
    m_cut = paste.cut;
    m_unmatched = paste.people.size() > kMostMatched;
    m_headings = 0;
    m_bands = 0;
    for (const PastedSkip &skip : paste.skipped) {
        m_headings += skip.why == PastedSkip::Why::Heading;
        m_bands += skip.why == PastedSkip::Why::Band;
    }
    m_leftColumns = interchange::leftColumns(paste.heading, paste.columns);
    m_people.clear();
    std::vector<PreviewRow> rows;
    rows.reserve(paste.people.size());
    for (interchange::PastedPerson &person : paste.people) {
        PreviewRow row;
        row.person = person.participant;
        row.source = person.raw;
        row.line = person.line;
        row.taken = interchange::isTakenWhenSeen(person);
        showJudged(row, person, m_texts);
        rows.push_back(std::move(row));
        m_people.insert(person.line, std::move(person));
    }
    m_preview.setRows(std::move(rows));
    m_open = true;
    showCounts();
    show();
    m_accept->setFocus();
    return {};
}

void PasteStrip::judge(PreviewRow &row)
{
    interchange::PastedPeople one;
    one.people.push_back(m_people.value(row.line));
    interchange::PastedPerson &person = one.people.front();
    const bool entered = row.state != PreviewRow::State::Refused && interchange::isTakenWhenSeen(person);
    person.participant = row.person;
    interchange::judgeCorrected(person, m_session.plan(), m_existing);
    if (const auto matched = match(one); !matched)
        Q_EMIT refused(format::errorText(matched.error(), m_texts, &m_session.plan()));
    showJudged(row, person, m_texts);
    // A mark that somebody set stays, unless it is another case now.
    if (const bool enters = interchange::isTakenWhenSeen(person); enters != entered)
        row.taken = enters;
    m_people.insert(row.line, std::move(person));
}

QString PasteStrip::skippedText() const
{
    QStringList parts;
    if (m_headings > 0)
        parts.append(tr("The heading row was found and left out"));
    if (m_bands > 0)
        parts.append(tr("%n line(s) between the names left out", nullptr, m_bands));
    if (!m_leftColumns.isEmpty())
        parts.append(tr("Columns left out: %1").arg(m_leftColumns.join(QStringLiteral(", "))));
    const auto accepted = m_preview.accepted();
    const auto reachable = std::count_if(accepted.begin(), accepted.end(), [this](const PreviewRow *row) {
        const auto person = m_people.constFind(row->line);
        return person != m_people.constEnd() && !(person->telephone.isEmpty() && person->email.isEmpty());
    });
    if (reachable > 0)
        parts.append(tr("%n row(s) say a telephone number or e-mail, which is kept", nullptr, int(reachable)));
    if (m_unmatched)
        parts.append(tr("People of other rounds were not looked for among more than %1 rows; import a file for that")
                         .arg(kMostMatched));
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
    std::vector<interchange::PastedPerson> taken;
    for (const PreviewRow *row : m_preview.accepted()) {
        taken.push_back(m_people.value(row->line));
        taken.back().participant = row->person;
    }
    if (taken.empty())
        return;
    std::vector<const interchange::PastedPerson *> rows;
    for (const interchange::PastedPerson &person : taken)
        rows.push_back(&person);
    const auto people = interchange::newcomersOf(rows, m_session.people());
    if (people)
        Q_EMIT accepted(*people, m_preview.rowCount());
    else
        Q_EMIT refused(format::errorText(people.error(), m_texts, &m_session.plan()));
}

void PasteStrip::cancel()
{
    m_open = false;
    m_preview.clear();
    m_existing.clear();
    m_people.clear();
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
