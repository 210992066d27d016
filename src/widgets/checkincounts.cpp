#include "checkincounts.h"

#include "inkheight.h"
#include "label.h"

#include <ruam/format/roundtext.h>

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

namespace {

constexpr int kPaneWidth = 250;

QTableWidgetItem *countItem(const QString &text, Qt::Alignment aligned, bool strong = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(aligned | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text);
    if (strong) {
        QFont bold = item->font();
        bold.setBold(true);
        item->setFont(bold);
    }
    return item;
}

} // namespace

CheckInCountsPane::CheckInCountsPane(presentation::CheckInModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_total(new Label(this, Label::Tone::Plain, Label::Weight::Title)),
      m_half(new Label(this, Label::Tone::Secondary)), m_heads(new Label(this, Label::Tone::Secondary)),
      m_team(new Label(this, Label::Tone::Secondary)),
      m_halvesHeading(new Label(this, Label::Tone::Plain, Label::Weight::Strong)),
      m_provincesHeading(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_halves(makeTable(2)),
      m_provinces(makeTable(2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_total);
    layout->addWidget(m_half);
    layout->addWidget(m_heads);
    layout->addSpacing(6);
    layout->addWidget(m_halvesHeading);
    layout->addWidget(m_halves);
    layout->addSpacing(6);
    layout->addWidget(m_provincesHeading);
    layout->addWidget(m_provinces, 1);
    layout->addWidget(m_team);
    connect(m_provinces, &QTableWidget::cellClicked, this, &CheckInCountsPane::narrow);
    connect(&m_model, &presentation::CheckInModel::counted, this, &CheckInCountsPane::showCounts);
    fit();
}

QTableWidget *CheckInCountsPane::makeTable(int columns)
{
    auto *table = new QTableWidget(0, columns, this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setShowGrid(false);
    table->setWordWrap(false); // one line a row, cut at its end; the whole is the tool tip
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

void CheckInCountsPane::fit()
{
    setFixedWidth(scaled(kPaneWidth, font()));
    for (QTableWidget *table : {m_halves, m_provinces}) {
        table->verticalHeader()->setMinimumSectionSize(rowHeight(table->font()));
        table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font()) + 2);
    }
    m_halves->setFixedHeight(qBound(1, m_halves->rowCount(), 5) * (rowHeight(font()) + 2) + 4);
}

void CheckInCountsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CheckInCountsPane::retranslate()
{
    m_halvesHeading->setText(tr("By half-day"));
    m_provincesHeading->setText(tr("By province"));
    m_halves->setAccessibleName(tr("How many came by half-day"));
    m_provinces->setAccessibleName(tr("How many came by province"));
    m_provinces->setToolTip(tr("Click a province to see its people only"));
    m_shown = {};
    showCounts();
}

QString CheckInCountsPane::total() const
{
    return m_total->text();
}

QString CheckInCountsPane::heads() const
{
    return format::headsText(m_shown.heads, m_model.texts());
}

void CheckInCountsPane::showCounts()
{
    m_shown = presentation::checkInCounts(m_model);
    const auto ratio = [](qint64 came, qint64 expected) {
        return came > 0 || expected > 0 ? QStringLiteral("%1/%2").arg(came).arg(expected) : QString();
    };
    m_total->setText(tr("Came %1 of %2").arg(m_shown.all.came).arg(m_shown.all.expected));
    const auto half = m_model.half();
    m_heads->setWrappedText(format::headsText(m_shown.heads, m_model.texts()));
    m_total->setToolTip(format::headsMadeUpText(m_shown.heads, m_model.texts()));
    m_heads->setToolTip(m_total->toolTip());
    m_half->setText(half ? presentation::halfText(*half, m_model.texts()) : QString());
    m_halves->setRowCount(int(m_shown.byHalf.size()));
    for (int row = 0; row < m_halves->rowCount(); ++row) {
        const auto &line = m_shown.byHalf[size_t(row)];
        const bool now = line.half == half;
        m_halves->setItem(row, 0, countItem(line.name, Qt::AlignLeft, now));
        m_halves->setItem(row, 1, countItem(QString::number(line.came), Qt::AlignRight, now));
    }
    m_provinces->setRowCount(int(m_shown.byProvince.size()));
    for (int row = 0; row < m_provinces->rowCount(); ++row) {
        const presentation::CheckInCount &line = m_shown.byProvince[size_t(row)];
        const bool narrowed = m_model.province() == line.province;
        const QString sign = line.expected > 0 && line.came >= line.expected ? QStringLiteral("✔ ") : QString();
        m_provinces->setItem(
            row, 0, countItem(narrowed ? QStringLiteral("▸ %1").arg(line.name) : line.name, Qt::AlignLeft, narrowed));
        m_provinces->setItem(row, 1, countItem(sign + ratio(line.came, line.expected), Qt::AlignRight, narrowed));
    }
    const presentation::CheckInCount &team = m_shown.team;
    m_team->setVisible(team.came + team.expected > 0);
    m_team->setText(QStringLiteral("%1 %2").arg(team.name, ratio(team.came, team.expected)));
    fit();
}

void CheckInCountsPane::narrow(int row)
{
    const core::ProvinceId province = m_shown.byProvince[size_t(row)].province;
    const bool again = m_model.province() == province;
    m_model.setProvince(again ? std::nullopt : std::optional(province));
}

} // namespace ruam::widgets
