#pragma once

#include <ruam/presentation/checkinmodel.h>

#include <QWidget>

class QTableWidget;

namespace ruam::widgets {

class Label;

/// How many came: all, by half-day, by province. A province that is clicked narrows the list to it, clicked again does
/// not; those who are still awaited stand in a column of their own.
class CheckInCountsPane : public QWidget
{
    Q_OBJECT

public:
    CheckInCountsPane(presentation::CheckInModel &model, QWidget *parent = nullptr);

    void retranslate();
    void showCounts();
    QTableWidget *provinces() const { return m_provinces; }
    QTableWidget *halves() const { return m_halves; }
    QString total() const;
    /// Whom the numbers are about.
    QString heads() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableWidget *makeTable(int columns);
    void fit();
    void narrow(int row);

    presentation::CheckInModel &m_model;
    presentation::CheckInCounts m_shown;
    Label *m_total;
    Label *m_half;
    Label *m_heads;
    Label *m_team;
    Label *m_halvesHeading;
    Label *m_provincesHeading;
    QTableWidget *m_halves;
    QTableWidget *m_provinces;
};

} // namespace ruam::widgets
