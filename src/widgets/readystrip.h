#pragma once

#include "columnflow.h"

#include <ruam/presentation/roundready.h>

namespace ruam::widgets {

class RowButton;

/// The eight marks of a round: a sign, words, and what is missing; each opens the place where it is put right.
class ReadyStrip : public ColumnFlow
{
    Q_OBJECT

public:
    explicit ReadyStrip(QWidget *parent = nullptr);

    void showLines(const std::vector<presentation::ReadyLine> &lines);
    RowButton *button(core::ReadyMark mark) const;

Q_SIGNALS:
    void markChosen(ruam::core::ReadyMark mark, ruam::core::RecordRef target);

private:
    std::vector<presentation::ReadyLine> m_lines;
    QList<RowButton *> m_buttons;
};

} // namespace ruam::widgets
