#include "papertrouble.h"

#include "label.h"
#include "rowbutton.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QVBoxLayout>

namespace ruam::widgets {

namespace {
constexpr int kTroubleAir = 40; // left and right
} // namespace

PaperTrouble::PaperTrouble(QWidget *parent) : QScrollArea(parent)
{
    auto *inner = new QWidget;
    m_words = new Label(inner);
    m_words->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(kTroubleAir, 0, kTroubleAir, 0);
    layout->addStretch(1);
    layout->addWidget(m_words);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    layout->addSpacing(6);
    layout->addLayout(m_lines);
    layout->addStretch(2);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PaperTrouble::clear()
{
    for (QAbstractButton *line : lines()) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
}

void PaperTrouble::showWords(const QString &words)
{
    clear();
    m_text = words;
    m_words->setWrappedText(words);
}

void PaperTrouble::showError(const core::Error &error, const core::Plan &plan, const format::Texts &texts)
{
    const std::vector<format::PaperLack> lacks = format::paperLacks(error, texts);
    if (lacks.empty())
        return showWords(format::errorText(error, texts, &plan));
    clear();
    m_text = format::errorText(error, texts, &plan);
    m_words->setWrappedText(
        error.code == core::Code::EnglishMissing
            ? tr("The paper cannot be made in English yet. These have no English text; a line leads "
                 "to where it is typed.")
            : tr("The paper cannot be made yet. This is missing; a line leads to where it is "
                 "filled in."));
    for (const format::PaperLack &lack : lacks) {
        const core::RecordRef first = lack.records.front();
        const int more = int(lack.records.size()) - 1;
        auto *line = new RowButton(widget());
        line->setWords(QStringLiteral("%1: %2").arg(lack.what, format::recordTitle(plan, first, texts)),
                       more > 0 ? tr("and %n more", nullptr, more) : QString(), QStringLiteral("■"),
                       Label::Tone::MustFix);
        m_lines->addWidget(line);
        connect(line, &RowButton::clicked, this, [this, first, kind = lack.kind] { Q_EMIT lackChosen(first, kind); });
    }
}

QList<QAbstractButton *> PaperTrouble::lines() const
{
    QList<QAbstractButton *> lines;
    for (int at = 0; at < m_lines->count(); ++at)
        lines.append(qobject_cast<QAbstractButton *>(m_lines->itemAt(at)->widget()));
    return lines;
}

} // namespace ruam::widgets
