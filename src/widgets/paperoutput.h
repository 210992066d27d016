#pragma once

#include "builtpaper.h"

#include <ruam/core/clock.h>
#include <ruam/reports/render.h>
#include <ruam/session/session.h>

#include <QString>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace ruam::widgets {

/// Makes papers of the open programme as of the day chosen on screen, and writes or prints them.
class PaperOutput
{
public:
    PaperOutput(OpenProgramme &programme, const core::Clock &clock)
        : m_programme(programme), m_session(programme.session()), m_clock(clock)
    {
    }

    void setDoctor(format::DoctorTitle doctor) { m_doctor = doctor; }
    /// A paper of a group, or of all, made as it is unless somebody chooses otherwise.
    PaperRequest request(reports::PaperKind kind, core::TrainingGroupId group) const;
    QString suggestedFileName(const PaperRequest &paper) const;
    QString suggestedFileName(const SetRequest &set) const;

    /// Papers with their lines and pages, and the fonts that measured them.
    struct Made
    {
        std::unique_ptr<reports::Fonts> fonts;
        reports::Pages pages;
        reports::PaperScope scope;
        std::vector<reports::SetPart> parts; ///< one, unless it is a set
        core::IssuedPaperId again;           ///< what was issued, to the letter
    };
    /// A set fails as the first of its papers where none can be made; those that cannot be made are left out.
    core::Result<Made> make(const AnyPaper &paper) const;

    /// As PDF, or to go on writing in where the name ends as reports::editableFormat() knows it.
    core::Result<void> write(const Made &made, const QString &path, const reports::PageProgress &progress = {}) const;
    /// Prints the pages that the printer was set to; of a set as many copies of each paper as it says.
    core::Result<void> print(const Made &made, QPrinter &printer, const reports::PageProgress &progress = {}) const;
    /// Keeps that papers of a group, or of all, left the house, in one step, so that they can be made again exactly.
    /// The programme's own papers and a programme that is read only keep nothing.
    core::Result<void> keepIssued(const Made &made) const;

private:
    core::Result<void> addIssues(core::Edit &all, const Made &made, const reports::SetPart &part) const;
    core::Result<core::Edit> issueEdit(const Made &made, const reports::SetPart &part,
                                       const core::TrainingGroup &group) const;

    OpenProgramme &m_programme;
    session::Session &m_session;
    const core::Clock &m_clock;
    format::DoctorTitle m_doctor = format::DoctorTitle::Shown;
};

} // namespace ruam::widgets
