#include "shiftdialog.h"

#include "celldelegate.h"
#include "inkheight.h"
#include "label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::ShiftModel;

namespace {

constexpr int kPartWidth = 300; // at 10 pt
constexpr int kDayWidth = 130;
constexpr int kChoiceColumns = 4;
constexpr int kRestLines = 5;
constexpr int kLeastLines = 2; // of both lists, on a low screen

struct Choice
{
    bool core::CloneOptions::*option;
    const char *words;
};
constexpr Choice kChoices[] = {
    {&core::CloneOptions::statements,
     QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Objectives and expected results")},
    {&core::CloneOptions::partners, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Partner organisations")},
    {&core::CloneOptions::curricula, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Curricula")},
    {&core::CloneOptions::events, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Events and groups")},
    {&core::CloneOptions::provinces, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Provinces of the groups")},
    {&core::CloneOptions::tasks, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Steps")},
    {&core::CloneOptions::deliverables, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Deliverables")},
    {&core::CloneOptions::agencies, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Pilot agencies")},
    {&core::CloneOptions::budget, QT_TRANSLATE_NOOP("ruam::widgets::ShiftDialog", "Budget asked for")},
};

} // namespace

ShiftDialog::ShiftDialog(Purpose purpose, const core::Plan &plan, const format::Texts &texts, QDate today,
                         QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_model(plan, texts), m_parts(new QTableView),
      m_cells(new CellDelegate(texts, this)), m_refusal(new Label(nullptr, Label::Tone::MustFix)),
      m_restTitle(new Label), m_rest(new QPlainTextEdit), m_accept(new QPushButton)
{
    setWindowTitle(purpose == Purpose::Clone ? tr("New programme from this one") : tr("Shift dates"));
    m_cells->setToday(today, today);
    build();
    connect(&m_model, &ShiftModel::shiftChanged, this, [this] {
        m_refusal->hide();
        showRestDays();
    });
    connect(&m_model, &ShiftModel::refused, this, [this](const QString &text) {
        m_refusal->setWrappedText(text);
        m_refusal->show();
    });
    if (purpose == Purpose::Clone)
        m_model.shiftByYears(1);
    showRestDays();
}

void ShiftDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    if (m_purpose == Purpose::Clone) {
        auto *form = new QFormLayout;
        m_title = new QLineEdit(this);
        form->addRow(tr("Title of the new programme"), m_title);
        layout->addLayout(form);
        layout->addWidget(new Label(tr("What comes along")));
        layout->addWidget(makeChoices());
    }
    auto *howTo = new Label;
    howTo->setWrappedText(
        tr("Type a new first day for the whole programme, or for one part of it. Empty moves with the whole."));
    layout->addWidget(howTo);
    buildParts();
    layout->addWidget(m_parts, 1);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    layout->addWidget(m_restTitle);
    m_rest->setReadOnly(true);
    m_rest->setAccessibleName(tr("New days that fall on a weekend or a holiday"));
    m_rest->setMinimumHeight(rowHeight(m_rest->font()) * kLeastLines);
    m_rest->setMaximumHeight(rowHeight(m_rest->font()) * kRestLines);
    layout->addWidget(m_rest);

    auto *buttons = new QDialogButtonBox(this);
    m_accept->setText(m_purpose == Purpose::Clone ? tr("Make the new programme…") : tr("Shift these dates"));
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    if (m_title) {
        m_accept->setEnabled(false);
        connect(m_title, &QLineEdit::textChanged, this,
                [this](const QString &title) { m_accept->setEnabled(!title.trimmed().isEmpty()); });
    }
    constexpr int kFrame = 60; // of the window
    const QSize room = screen()->availableSize();
    resize(qMin(scaled(kPartWidth + 3 * kDayWidth + 60, font()), room.width()),
           qMin(scaled(600, font()), room.height() - kFrame));
}

void ShiftDialog::buildParts()
{
    m_parts->setModel(&m_model);
    m_parts->setItemDelegate(m_cells);
    m_parts->setAccessibleName(tr("Dates"));
    m_parts->setTabKeyNavigation(false); // Tab goes on to the buttons
    m_parts->verticalHeader()->hide();
    m_parts->verticalHeader()->setDefaultSectionSize(rowHeight(m_parts->font()));
    m_parts->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_parts->setColumnWidth(ShiftModel::PartColumn, scaled(kPartWidth, font()));
    for (int column : {ShiftModel::NowColumn, ShiftModel::ThenColumn})
        m_parts->setColumnWidth(column, scaled(kDayWidth, font()));
    m_parts->horizontalHeader()->setStretchLastSection(true);
    m_parts->setCurrentIndex(m_model.index(0, ShiftModel::ThenColumn));
    m_parts->setMinimumHeight(rowHeight(m_parts->font()) * (kLeastLines + 1));
}

QWidget *ShiftDialog::makeChoices()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const core::CloneOptions usual;
    for (const Choice &choice : kChoices) {
        auto *made = new QCheckBox(tr(choice.words), box);
        made->setChecked(usual.*choice.option);
        const int at = int(m_choices.size());
        grid->addWidget(made, at / kChoiceColumns, at % kChoiceColumns);
        m_choices.append(made);
    }
    return box;
}

core::CloneOptions ShiftDialog::options() const
{
    core::CloneOptions options;
    options.shift = m_model.shift();
    if (m_title)
        options.title = m_title->text().trimmed();
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        options.*kChoices[i].option = m_choices[i]->isChecked();
    return options;
}

void ShiftDialog::showRestDays()
{
    const QStringList lines = m_model.restDays();
    m_restTitle->setText(lines.isEmpty()
                             ? QStringLiteral("✔ ") + tr("None of the new days falls on a weekend or a holiday.")
                             : QStringLiteral("▲ ") +
                                   tr("%n of the new days fall on a weekend or a holiday", nullptr, int(lines.size())));
    m_rest->setPlainText(lines.join(u'\n'));
    m_rest->setVisible(!lines.isEmpty());
}

} // namespace ruam::widgets
