#include "coveragecard.h"

#include "grouptile.h"
#include "inkheight.h"
#include "label.h"
#include "provincemap.h"
#include "rowbutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

using presentation::CoverageState;

constexpr int kMostGroups = 14; // as many rows as stand beside the map
constexpr int kMapGap = 20;

/// A tile as the map draws it, for the legend.
class TileSample final : public QWidget
{
public:
    explicit TileSample(CoverageState state) : m_state(state)
    {
        const int height = rowHeight(font()) - 4;
        setFixedSize(height, height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGroupTile(painter, rect(), palette(), m_state, 0, QStringLiteral("1"));
    }

private:
    CoverageState m_state;
};

} // namespace

CoverageCard::CoverageCard(QWidget *parent)
    : Card(parent), m_map(new ProvinceMap), m_summary(new Label(nullptr, Label::Tone::Secondary)), m_words(new Label),
      m_groups(new QVBoxLayout), m_signs(new QVBoxLayout)
{
    auto *side = new QVBoxLayout;
    side->addWidget(m_words);
    side->addSpacing(6);
    side->addLayout(m_groups);
    side->addSpacing(6);
    side->addLayout(m_signs);
    side->addStretch();
    m_groups->setSpacing(2);
    m_signs->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(kMapGap);
    row->addWidget(m_map, 0, Qt::AlignTop);
    row->addLayout(side, 1);
    body()->addWidget(m_summary);
    body()->addSpacing(6);
    body()->addLayout(row);
    // Two lines, so that the groups below stay where they are.
    m_words->setMinimumHeight(2 * rowHeight(font()));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_map, &ProvinceMap::openRequested, this, &CoverageCard::openRequested);
    connect(m_map, &ProvinceMap::lookedAt, this, &CoverageCard::showWords);
}

void CoverageCard::showCoverage(const presentation::Coverage &coverage)
{
    setHeading(tr("Provinces covered"));
    m_map->setAccessibleName(tr("Provinces covered"));
    m_summary->setWrappedText(coverage.summary);
    m_map->setCoverage(coverage);
    showWords({});
    showGroups(coverage);
    showSigns(coverage);
}

void CoverageCard::showWords(const QString &words)
{
    m_words->setTone(words.isEmpty() ? Label::Tone::Secondary : Label::Tone::Plain);
    m_words->setWrappedText(words.isEmpty() ? tr("Point at a tile to see its province; click to open its group.")
                                            : words);
}

void CoverageCard::showGroups(const presentation::Coverage &coverage)
{
    clearLayout(m_groups);
    for (size_t i = 0; i < coverage.groups.size(); ++i) {
        if (i == kMostGroups) {
            m_groups->addWidget(new Label(tr("and %n more", nullptr, int(coverage.groups.size()) - kMostGroups), this,
                                          Label::Tone::Secondary));
            break;
        }
        const presentation::CoverageGroup &group = coverage.groups[i];
        auto *row = new RowButton(this);
        row->setWords(group.title, group.provinces);
        row->setGroup(int(i), group.number);
        m_groups->addWidget(row);
        connect(row, &RowButton::clicked, this, [this, record = group.record] { Q_EMIT openRequested(record); });
    }
}

void CoverageCard::showSigns(const presentation::Coverage &coverage)
{
    clearLayout(m_signs);
    const auto has = [&coverage](CoverageState state) {
        return std::any_of(coverage.tiles.begin(), coverage.tiles.end(),
                           [state](const presentation::CoverageTile &tile) { return tile.state == state; });
    };
    const std::pair<CoverageState, QString> signs[] = {
        {CoverageState::Proposed, tr("Proposed, to be confirmed")},
        {CoverageState::Unassigned, tr("In no group yet")},
        {CoverageState::NoPart, tr("Takes no part")},
    };
    for (const auto &[state, words] : signs) {
        if (!has(state))
            continue;
        auto *line = new QHBoxLayout;
        line->setContentsMargins(6, 0, 6, 0);
        line->setSpacing(8);
        line->addWidget(new TileSample(state));
        line->addWidget(new Label(words, this, Label::Tone::Secondary), 1);
        m_signs->addLayout(line);
    }
}

} // namespace ruam::widgets
