#pragma once

#include "card.h"

#include <ruam/presentation/coverage.h>

namespace ruam::widgets {

class Label;
class ProvinceMap;

/// ความครอบคลุมจังหวัด: the map, what the looked-at tile says, and the groups.
class CoverageCard : public Card
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent = nullptr);

    void showCoverage(const presentation::Coverage &coverage);
    ProvinceMap *map() const { return m_map; }

Q_SIGNALS:
    void openRequested(ruam::core::RecordRef record);

private:
    void showWords(const QString &words);
    void showGroups(const presentation::Coverage &coverage);
    void showSigns(const presentation::Coverage &coverage);

    ProvinceMap *m_map;
    Label *m_summary;
    Label *m_words;
    QVBoxLayout *m_groups;
    QVBoxLayout *m_signs;
};

} // namespace ruam::widgets
