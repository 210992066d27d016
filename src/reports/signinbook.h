#pragma once

#include "paperparts.h"

namespace ruam::reports {

/// What is signed for: that one was there, or that one was given something.
enum class SignFor { Attendance, Receipt };

/// One heading of signatures on a sheet: a day with two columns, or one half of it.
struct SheetDay
{
    QDate date;
    qint64 number = 0; ///< from 1; 0 where the event has no dates
};

/// Fills the sheets of one round.
class SignInBuilder
{
public:
    SignInBuilder(const core::Plan &plan, const Round &round, const PaperOptions &options, SignFor what);
    core::Result<Document> build(const std::vector<core::Participant> &participants);

private:
    // signinbook.cpp
    QList<Section> sections() const;
    Section sheet(const QList<SheetDay> &days, int half) const;
    Row nameRow(qint64 number, const Listing &person) const;
    Row blankRow(qint64 number) const;
    Table namesTable(const QList<SheetDay> &days) const;
    void addNames(Table &table) const;
    void addEnd(Section &section) const;
    Paragraph sumLine() const;

    // signinheading.cpp
    QString title() const;
    QString dateLine(const QList<SheetDay> &days, int half) const;
    void addHeading(Section &section, const QList<SheetDay> &days, int half) const;
    Paragraph continuation(const QList<SheetDay> &days) const;
    QString sheetCode(const QList<SheetDay> &days, int half) const;
    QList<double> columns(qsizetype days) const;
    QList<Row> tableHeading(const QList<SheetDay> &days) const;
    QString halfHeading(const SheetDay &day, core::HalfDay half) const;
    bool isLandscape() const;

    const core::Plan &m_plan;
    const Round m_roundRecords;
    const PaperOptions &m_options;
    const SignFor m_for;
    const SignInPreset m_preset;
    Words m_words;
    const QString m_round; ///< "กลุ่มที่ 3"; the title of an event without a group
    core::Event m_event;
    qint64 m_days = 1;
    std::vector<Listing> m_people;
    bool m_banded = false;
};

} // namespace ruam::reports
