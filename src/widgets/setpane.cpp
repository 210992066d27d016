#include "setpane.h"

#include "keptchoice.h"
#include "label.h"
#include "rowbutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kMostCopies = 99;
constexpr int kSetAir = 6;

} // namespace

SetPane::SetPane(const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_kept(new KeptChoice(QStringLiteral("paperset"), this)),
      m_scope(new Label(this, Label::Tone::Plain, Label::Weight::Strong)),
      m_note(new Label(this, Label::Tone::Secondary)), m_refusals(new QVBoxLayout)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(2);
    grid->setColumnStretch(0, 1);
    for (const reports::PaperInfo &info : reports::papers()) {
        if (!reports::isOfSet(info.kind))
            continue;
        const Line line{info.kind, new QCheckBox(this), new QSpinBox(this)};
        line.check->setObjectName(QLatin1String(info.name));
        line.check->setChecked(reports::isUsualInSet(info.kind));
        // A long title gives way to the number beside it; it is whole in the tip.
        line.check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line.copies->setRange(1, kMostCopies);
        line.copies->setEnabled(line.check->isChecked());
        grid->addWidget(line.check, int(m_lines.size()), 0);
        grid->addWidget(line.copies, int(m_lines.size()), 1);
        connect(line.check, &QCheckBox::clicked, this, &SetPane::take);
        connect(line.copies, &QSpinBox::valueChanged, this, &SetPane::take);
        m_lines.push_back(line);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, kSetAir, 0); // beside the scroll bar
    layout->setSpacing(kSetAir);
    layout->addWidget(m_scope);
    layout->addLayout(m_refusals);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(m_kept, &KeptChoice::restored, this, &SetPane::restore);
    retranslate();
}

void SetPane::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void SetPane::retranslate()
{
    for (const Line &line : m_lines) {
        const QString title = reports::paperTitle(line.kind, m_texts);
        line.check->setText(title);
        line.check->setToolTip(title);
        line.copies->setAccessibleName(tr("Copies of %1").arg(title));
        line.copies->setToolTip(tr("Copies when printed"));
    }
    m_note->setWrappedText(tr("The number is how many copies are printed; a file holds each paper once."));
}

void SetPane::setScope(const QString &words)
{
    m_scope->setWrappedText(words);
}

std::vector<SetPane::Wanted> SetPane::wanted() const
{
    std::vector<Wanted> found;
    for (const Line &line : m_lines)
        if (line.check->isChecked())
            found.push_back({line.kind, line.copies->value()});
    return found;
}

void SetPane::take()
{
    QStringList kept;
    for (const Line &line : m_lines) {
        line.copies->setEnabled(line.check->isChecked());
        if (line.check->isChecked())
            kept.append(QStringLiteral("%1:%2")
                            .arg(QLatin1String(reports::paperInfo(line.kind).name))
                            .arg(line.copies->value()));
    }
    m_kept->choose(kept.isEmpty() ? QStringLiteral("-") : kept.join(u' '));
    Q_EMIT changed();
}

void SetPane::restore()
{
    const QStringList kept = m_kept->value().split(u' ', Qt::SkipEmptyParts);
    for (const Line &line : m_lines) {
        const QString name = QLatin1String(reports::paperInfo(line.kind).name);
        int copies = 0;
        for (const QString &one : kept)
            if (one.section(u':', 0, 0) == name)
                copies = qBound(1, one.section(u':', 1).toInt(), kMostCopies);
        const QSignalBlocker quiet(line.copies);
        line.check->setChecked(copies > 0);
        line.copies->setValue(qMax(1, copies));
        line.copies->setEnabled(copies > 0);
    }
    Q_EMIT changed();
}

void SetPane::showRefusals(const std::vector<Refusal> &refusals)
{
    while (QLayoutItem *item = m_refusals->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_refused.clear();
    if (refusals.empty())
        return;
    auto *heading = new Label(tr("Cannot be made now"), this, Label::Tone::MustFix, Label::Weight::Strong);
    m_refusals->addWidget(heading);
    for (const Refusal &refusal : refusals) {
        const QString title = reports::paperTitle(refusal.kind, m_texts);
        auto *row = new RowButton(this);
        row->setWords(title, tr("Show"), QStringLiteral("■"), Label::Tone::MustFix);
        row->setAccessibleName(tr("Show %1").arg(title));
        row->setAccessibleDescription(refusal.reason);
        auto *reason = new Label(this, Label::Tone::Secondary);
        reason->setWrappedText(refusal.reason);
        m_refusals->addWidget(row);
        m_refusals->addWidget(reason);
        m_refused.append(refusal.reason);
        // Later: the list, and with it this button, is made anew.
        connect(
            row, &RowButton::clicked, this, [this, kind = refusal.kind] { Q_EMIT paperChosen(kind); },
            Qt::QueuedConnection);
    }
}

QCheckBox *SetPane::check(reports::PaperKind kind) const
{
    for (const Line &line : m_lines)
        if (line.kind == kind)
            return line.check;
    return nullptr;
}

QSpinBox *SetPane::copies(reports::PaperKind kind) const
{
    for (const Line &line : m_lines)
        if (line.kind == kind)
            return line.copies;
    return nullptr;
}

void SetPane::focusFirst()
{
    m_lines.front().check->setFocus(Qt::OtherFocusReason);
}

} // namespace ruam::widgets
