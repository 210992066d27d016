#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/stores.h>
#include <ruam/format/names.h>
#include <ruam/reports/document.h>

#include <map>
#include <span>

/// The papers Ruam makes: values to documents. Layouts: docs/papers.md. A paper's language, era and digits are its own,
/// independent of the screen's.
namespace ruam::reports {

enum class PaperKind { Programme, SignIn };

/// How much of what is known a paper shows.
enum class Profile {
    Office, ///< inside the office: also what is missing
    Door,   ///< on tables and doors: name, post, agency
    Public, ///< for publication
};

struct PaperInfo
{
    PaperKind kind;
    const char *name;      ///< on the command line
    const char *title;     ///< source text of the context "reports"; for readers see paperTitle()
    bool perGroup;         ///< made for one group or for all of them
    format::Digits digits; ///< unless the options say otherwise
    Profile profile;       ///< unless the options say otherwise
};
std::span<const PaperInfo> papers();
const PaperInfo &paperInfo(PaperKind kind);
/// Null if no paper has this name.
const PaperInfo *findPaper(QStringView name);
/// "ใบลงทะเบียน"
QString paperTitle(PaperKind kind, const format::Texts &texts);
/// "office", "door", "public" as on the command line.
std::optional<Profile> profileFromName(QStringView name);

/// Who signs. Empty members print as dots.
struct Signatory
{
    QString name;
    QString post;
};

/// Texts that belong to the office, not to the plan.
struct OwnerTexts
{
    QString courseLine;  ///< second line of the sign-in book; empty: made from the curriculum
    Signatory preparer;  ///< ผู้จัดทำรายงาน
    Signatory reviewer;  ///< ผู้ตรวจ
    Signatory registrar; ///< เจ้าหน้าที่ผู้รับลงทะเบียน
    Signatory certifier; ///< ผู้รับรอง
};

struct PaperOptions
{
    format::Language language = format::Language::Thai;
    std::optional<format::Digits> digits; ///< none: the paper's own
    format::Era era = format::Era::Buddhist;
    std::optional<Profile> profile; ///< none: the paper's own
    QDate asOf;          ///< the day from which next and overdue are judged; invalid: the programme's, if it has one
    QDateTime printedAt; ///< civil time; invalid: not printed, and equal input gives equal pages
    core::ParticipantOrder order = core::ParticipantOrder::AsGiven;
    bool byProvince = true; ///< a band for each province, provinces in the order of the dictionary
    format::DoctorTitle doctor = format::DoctorTitle::Shown;
    OwnerTexts owner;
};

struct PaperScope
{
    core::TrainingGroupId group; ///< none: all groups
};

/// How many take part in an event, and from how many provinces.
struct PeopleCount
{
    qint64 people = 0;
    qint64 provinces = 0;
};
using PeopleCounts = std::map<core::EventId, PeopleCount>;

/// Builds a paper from the plan and, where it needs people, from the store (null: nobody). Fails as NotFound (group),
/// EnglishMissing, OutOfRange (a round of too many days) or as the store does.
core::Result<Document> buildPaper(PaperKind kind, const core::Plan &plan, core::PeopleStore *people,
                                  const PaperScope &scope, const PaperOptions &options);

/// รายงานความก้าวหน้าโครงการ. Facts that are not known are left out; the Office profile lists them. Fails as
/// EnglishMissing, which names every record without an English text.
core::Result<Document> programmeReport(const core::Plan &plan, const PeopleCounts &people, const PaperOptions &options);

/// บัญชีลงลายมือชื่อ, one section for each day of the group. Trainees who were named or confirmed are listed; without
/// any, blank rows fill the first page. Fails as NotFound, OutOfRange or EnglishMissing.
core::Result<Document> signInBook(const core::Plan &plan, core::TrainingGroupId group,
                                  const std::vector<core::Participant> &participants, const PaperOptions &options);

/// "ใบลงทะเบียน กลุ่มที่ 3 2550-07-17.pdf": title, scope, and the first day of the group or the as-of date, in the era of
/// the options with Arabic digits. Holds nothing that a file system refuses.
QString suggestedFileName(PaperKind kind, const core::Plan &plan, const PaperScope &scope, const PaperOptions &options,
                          const QString &suffix = QStringLiteral("pdf"));

} // namespace ruam::reports
