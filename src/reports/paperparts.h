#pragma once

#include "words.h"

#include <ruam/format/names.h>

#include <QCoreApplication>

/// What several papers have in common.
namespace ruam::reports {

/// Lists and sheets: bound along the left edge, in landscape along the top; 170 or 267 mm of text.
enum class Sheet { Portrait, Landscape };
PageSetup listSheet(Sheet sheet);
/// Letters and reports: 160 mm of text.
PageSetup letterSheet();

Document startDocument(const Words &words, const PaperOptions &options, const QString &title);
/// A section with "หน้า 2 จาก 4" in the middle of its footer and the print time at the right.
Section startSection(const Words &words, const PaperOptions &options, const QString &title, const PageSetup &page);
/// The document, or the error that names what has no English.
core::Result<Document> finished(const Words &words, Document document);

/// Title (T1) and lines below it (B), bold and centred, kept with what follows; empty lines are left out.
QList<Block> centredHeading(const QString &title, const QStringList &lines);
/// The workshop's name: that of the office, else made from the curriculum, else the programme's.
QString courseLine(const Words &words, const PaperOptions &options, const core::Event &event);
/// "กลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ส่วนที่ 1"
QString roundLine(const Words &words, const Round &round);
/// "ณ โรงแรม…"; nothing where no venue is known.
QString venueLine(const Words &words, const core::Event &event);
/// Course, round, dates and venue, as they stand below the title of a list.
QStringList roundLines(const Words &words, const PaperOptions &options, const Round &round);
/// The fiscal year that a paper shows: that of the day, or of the programme's first date where it has none in that
/// year.
format::DateRange paperYear(const core::Plan &plan, QDate asOf);
/// In whose name letters go out: the office that the programme's owner belongs to, however far above, unless it is
/// said.
QString sendingOffice(const Words &words, const LetterTexts &letter);
/// "ร่าง (รอยืนยัน)" where a province of the group is only proposed; else nothing.
QString draftStatus(const Words &words, const Round &round);

/// Sentences that the office may word in its own way.
inline constexpr const char *kGivenInFull =
    QT_TRANSLATE_NOOP("reports", "Certified that those who signed above were given all of it");
inline constexpr const char *kSwornAttendance =
    QT_TRANSLATE_NOOP("reports", "Certified that those who are listed and signed above did attend the training");
inline constexpr const char *kReplyPrivacy =
    QT_TRANSLATE_NOOP("reports", "The names are used for this training alone and are shown to nobody else.");
inline constexpr const char *kAgendaMayChange = QT_TRANSLATE_NOOP("reports", "The agenda may change as needed");
/// The sentence of the office, which is in Thai, else the usual one.
QString ownSentence(const Words &words, const PaperOptions &options, const QString &usual);

Table listTable(const QList<double> &columns, const QStringList &titles);
Row row(const QList<Cell> &cells, double minHeight = 0);
/// A shaded row over the rows that follow, across all `columns`, with how many people they are where that is known.
Row bandRow(const Words &words, const QString &title, int columns, qint64 people = 0);
Cell nameCell(const QString &name);
Signature signature(const Words &words, double centre, double leader, const QString &who, const Signatory &signatory);

/// A participant as lists print one.
struct Listing
{
    core::RegistrationId id;
    QString name;
    QString position;
    QString organisation;
    core::ProvinceId province;
    qint64 discussionGroup = 0;
    QDate arrives;
    QDate departs;
    format::Sex sex = format::Sex::Unknown;
    QString work() const; ///< post, and below it the agency
};
/// The trainees among the participants; by province as a dictionary orders them where asked, those without one last.
std::vector<Listing> traineesOf(const Words &words, const PaperOptions &options,
                                const std::vector<core::Participant> &participants, bool byProvince);
/// In the order in which the sign-in book names them; those who do not sign come last.
void orderAsSigned(const PaperInput &input, std::vector<core::Participant> &participants);
bool hasProvinces(const std::vector<Listing> &people);
/// "จังหวัดนนทบุรี", or that it is not given.
QString provinceBand(const Words &words, core::ProvinceId id);
/// By name as a dictionary orders them.
std::vector<core::ProvinceId> sortedProvinces(const core::Plan &plan, std::vector<core::ProvinceId> provinces);
std::vector<core::ProvinceId> provincesOf(const core::Plan &plan, const core::TrainingGroup &group,
                                          const PaperScope &scope);

/// Makes a document for each round of the scope and puts them together.
core::Result<Document> eachRound(const PaperInput &input, const char *title,
                                 const std::function<core::Result<Document>(const Round &)> &make);

} // namespace ruam::reports
