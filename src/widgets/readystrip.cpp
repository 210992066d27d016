#include "readystrip.h"

#include "rowbutton.h"

namespace ruam::widgets {
namespace {

Label::Tone toneOf(core::ReadyState state)
{
    switch (state) {
    case core::ReadyState::Ready:
        return Label::Tone::Ready;
    case core::ReadyState::Partly:
        return Label::Tone::ShouldCheck;
    case core::ReadyState::Missing:
        break;
    }
    return Label::Tone::MustFix;
}

} // namespace

ReadyStrip::ReadyStrip(QWidget *parent) : ColumnFlow(parent)
{
    setLeastWidth(136);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QList<QWidget *> columns;
    for (int mark = 0; mark < core::kReadyMarkCount; ++mark) {
        auto *button = new RowButton(this);
        m_buttons.append(button);
        columns.append(button);
        connect(button, &RowButton::clicked, this, [this, mark] {
            if (size_t(mark) < m_lines.size())
                Q_EMIT markChosen(core::ReadyMark(mark), m_lines[size_t(mark)].target);
        });
    }
    setColumns(columns);
}

void ReadyStrip::showLines(const std::vector<presentation::ReadyLine> &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    for (size_t at = 0; at < lines.size() && qsizetype(at) < m_buttons.size(); ++at) {
        const presentation::ReadyLine &line = lines[at];
        RowButton *button = m_buttons[qsizetype(at)];
        button->setWords(line.words, {}, line.sign, toneOf(line.state));
        button->setToolTip(line.detail);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(line.words, QString(line.detail).replace(u'\n', u' ')));
    }
    arrange();
}

RowButton *ReadyStrip::button(core::ReadyMark mark) const
{
    return m_buttons.value(int(mark));
}

} // namespace ruam::widgets
