#include "importfindings.h"

#include "inkheight.h"
#include "rowbutton.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ruam::widgets {

using interchange::ImportState;

namespace {
constexpr int kLinesSeen = 3; // of one height for every row, so that the table stays where it is
} // namespace

ImportFindings::ImportFindings(QWidget *parent) : QScrollArea(parent)
{
    auto *inner = new QWidget;
    m_lines = new QVBoxLayout(inner);
    m_lines->setContentsMargins(0, 2, 0, 0);
    m_lines->setSpacing(0);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void ImportFindings::showFindings(const QString &row, ImportState state,
                                  const std::vector<interchange::ImportFinding> &findings)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Label::Tone tone = state == ImportState::Refused    ? Label::Tone::MustFix
                             : state == ImportState::Doubtful ? Label::Tone::ShouldCheck
                                                              : Label::Tone::ToKnow;
    const QString mark = state == ImportState::Refused    ? QStringLiteral("■")
                         : state == ImportState::Doubtful ? QStringLiteral("▲")
                                                          : QStringLiteral("●");
    for (const interchange::ImportFinding &finding : findings) {
        const QString words = QStringLiteral("%1: %2").arg(row, finding.words);
        if (finding.column < 0) {
            m_lines->addWidget(new Label(QStringLiteral("%1 %2").arg(mark, words), this, tone));
            continue;
        }
        auto *line = new RowButton(this);
        line->setWords(words, tr("To the cell"), mark, tone);
        m_lines->addWidget(line);
        connect(line, &RowButton::clicked, this, [this, column = finding.column] { Q_EMIT cellWanted(column); });
    }
    m_lines->addStretch(1);
}

QList<QAbstractButton *> ImportFindings::lines() const
{
    QList<QAbstractButton *> lines;
    for (int at = 0; at < m_lines->count(); ++at)
        if (auto *line = qobject_cast<QAbstractButton *>(m_lines->itemAt(at)->widget()))
            lines.append(line);
    return lines;
}

void ImportFindings::fit()
{
    setFixedHeight(kLinesSeen * (rowHeight(font()) + 2) + 4);
}

void ImportFindings::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ruam::widgets
