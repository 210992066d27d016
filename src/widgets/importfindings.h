#pragma once

#include <ruam/interchange/importpreview.h>

#include <QScrollArea>

class QAbstractButton;
class QVBoxLayout;

namespace ruam::widgets {

/// Under the rows of a file: what is to be looked at in the one that is chosen, a line each. A line leads to its cell.
class ImportFindings : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportFindings(QWidget *parent = nullptr);

    void showFindings(const QString &row, interchange::ImportState state,
                      const std::vector<interchange::ImportFinding> &findings);
    /// The lines that lead somewhere.
    QList<QAbstractButton *> lines() const;

Q_SIGNALS:
    /// A cell of the table, by its column.
    void cellWanted(qsizetype column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_lines;
};

} // namespace ruam::widgets
