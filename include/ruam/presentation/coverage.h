#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/texts.h>
#include <ruam/format/tilemap.h>

/// ความครอบคลุมจังหวัด as plain values in the reader's words, made on demand.
namespace ruam::presentation {

enum class CoverageState {
    NoPart, ///< takes no part, as Bangkok
    Unassigned,
    Proposed,
    Confirmed,
};

struct CoverageTile
{
    core::RecordRef record; ///< what to open: its group, else the province
    CoverageState state = CoverageState::NoPart;
    QString number; ///< of its group
    int group = -1; ///< among the groups below; -1 for none
    QString words; ///< "ชุมพร · กลุ่มที่ 6 ภาคใต้ตอนบน (เสนอ) · จ. 10 - อ. 11 ก.ย. 2550"
    friend bool operator==(const CoverageTile &, const CoverageTile &) = default;
};

/// A group that has provinces.
struct CoverageGroup
{
    core::RecordRef record;
    QString number;
    QString title;     ///< "กลุ่มที่ 6 ภาคใต้ตอนบน"
    QString provinces; ///< "7 จังหวัด"
};

struct Coverage
{
    format::TileMap map;
    std::vector<CoverageTile> tiles; ///< in the order of the map's
    std::vector<CoverageGroup> groups;
    int unassigned = 0;
    int proposed = 0;
    QString summary; ///< "จัดกลุ่มแล้ว 75 จาก 75 จังหวัด · เสนอ (รอยืนยัน) 75"
};
Coverage coverageOf(const core::Plan &plan, const format::Texts &texts);

} // namespace ruam::presentation
