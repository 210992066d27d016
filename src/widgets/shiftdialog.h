#pragma once

#include <ruam/core/cloneplan.h>
#include <ruam/presentation/shiftmodel.h>

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ruam::widgets {

class CellDelegate;
class Label;

/// Asks where the dates of a programme are to go; for a new programme made from it also its title and what comes along.
/// Says which of the new days fall on a weekend or a holiday. Changes nothing itself.
class ShiftDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Clone, Shift };

    ShiftDialog(Purpose purpose, const core::Plan &plan, const format::Texts &texts, QDate today, QWidget *parent);

    core::CloneOptions options() const;
    QTableView *parts() const { return m_parts; }
    QLineEdit *titleEdit() const { return m_title; }
    presentation::ShiftModel &model() { return m_model; }

private:
    void build();
    void buildParts();
    QWidget *makeChoices();
    void showRestDays();

    Purpose m_purpose;
    presentation::ShiftModel m_model;
    QLineEdit *m_title = nullptr;
    QList<QCheckBox *> m_choices; ///< in the order of kChoices
    QTableView *m_parts;
    CellDelegate *m_cells;
    Label *m_refusal;
    Label *m_restTitle;
    QPlainTextEdit *m_rest;
    QPushButton *m_accept;
};

} // namespace ruam::widgets
