#pragma once

#include "paperrequest.h"

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
    PaperOutput(session::Session &session, const core::Clock &clock) : m_session(session), m_clock(clock) {}

    void setDoctor(format::DoctorTitle doctor) { m_doctor = doctor; }
    /// A paper of a group, or of all, made as it is unless somebody chooses otherwise.
    PaperRequest request(reports::PaperKind kind, core::TrainingGroupId group) const;
    QString suggestedFileName(const PaperRequest &paper) const;
    /// As PDF, or for a word processor where the name ends in .docx or .odt.
    core::Result<void> exportTo(const PaperRequest &paper, const QString &path) const;
    /// Prints the pages that the printer was set to.
    core::Result<void> print(const PaperRequest &paper, QPrinter &printer) const;
    /// Keeps that a paper of a group, or of all, left the house, in one step, so that it can be made again exactly. The
    /// programme's own papers and a programme that is read only keep nothing.
    core::Result<void> keepIssued(const PaperRequest &paper) const;

private:
    /// A paper with its lines and pages, and the fonts that measured it.
    struct LaidOut
    {
        std::unique_ptr<reports::Fonts> fonts;
        reports::Pages pages;
    };
    core::Result<LaidOut> layOut(const PaperRequest &paper) const;
    core::Result<QString> issueText(const PaperRequest &paper) const;

    session::Session &m_session;
    const core::Clock &m_clock;
    format::DoctorTitle m_doctor = format::DoctorTitle::Shown;
};

} // namespace ruam::widgets
