// How the pages come about: built and laid out beside the window, shown in it.

#include "builtpaper.h"
#include "label.h"
#include "papersview.h"
#include "papertrouble.h"
#include "setpane.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>

#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace ruam::widgets {

/// What comes back from beside the window: pages, or why there are none.
struct PapersView::MadePages
{
    std::optional<core::Error> error;
    std::optional<reports::Pages> pages; ///< for whoever measures them here
    std::vector<reports::SetRefusal> refused;
    bool fromThePast = false;
};

void PapersView::makePages()
{
    m_rest->stop();
    m_outdated = false;
    if (!m_programme)
        return;
    const AnyPaper wanted = m_setShown ? AnyPaper(*paperSet()) : AnyPaper(*paper());
    m_slow->start();
    m_work.run([this, wanted, programme = m_programme](const std::atomic_bool &stop) {
        MadePages made;
        auto built = builtPaper(*programme, wanted);
        if (!built) {
            made.error = built.error();
        } else if (!stop) {
            made.refused = std::move(built->refused);
            made.fromThePast = built->fromThePast;
            // The fonts of this thread are its own; equal ones draw the pages.
            if (const auto fonts = reports::Fonts::findFor(built->document))
                made.pages = reports::layOut(std::move(built->document), **fonts);
            else
                made.error = fonts.error();
        }
        return Background::Deliver([this, made] { takeMade(made); });
    });
}

void PapersView::takeMade(const MadePages &made)
{
    m_slow->stop();
    m_fromThePast = made.fromThePast;
    m_cautions = made.pages ? made.pages->document().cautions : QList<reports::Caution>();
    showNote();
    if (m_setShown)
        showSetOf(*paperSet(), made.refused);
    if (made.error)
        return showTrouble(*made.error);
    const reports::Document &document = made.pages->document();
    if (document.sections.isEmpty())
        return made.refused.empty() ? showTrouble(tr("Mark the papers that are wanted, at the right."))
                                    : showTrouble(made.refused.front().error);
    if (!m_fonts || !m_fonts->serve(document)) {
        auto fonts = reports::Fonts::findFor(document);
        if (!fonts)
            return showTrouble(fonts.error());
        m_fonts = std::move(*fonts);
    }
    m_preview->setPages(m_fonts, made.pages->measuredBy(*m_fonts));
    m_stack->setCurrentWidget(m_preview);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showPage();
    Q_EMIT stateChanged();
}

void PapersView::showSetOf(const SetRequest &set, const std::vector<reports::SetRefusal> &refused)
{
    const core::Plan &plan = m_session.plan();
    const core::TrainingGroup *group = plan.find(set.scope.group);
    m_set->setScope(group ? format::groupTitle(plan, *group, m_texts) : tr("All groups"));
    std::vector<SetPane::Refusal> refusals;
    for (const reports::SetRefusal &refusal : refused)
        refusals.push_back({refusal.kind, format::errorText(refusal.error, m_texts, &plan)});
    m_set->showRefusals(refusals);
}

/// What is to be known of the pages: that they are being made, that they are of another day, or what they lack.
void PapersView::showNote()
{
    const core::IssuedPaper *issued = m_session.plan().find(m_issued);
    QString words;
    if (m_work.isBusy())
        words = tr("The pages are being made…");
    else if (issued)
        words =
            (m_fromThePast ? tr("As it was issued at %1, with the dates, places and names of that time.")
                           : tr("With the choices with which it was issued at %1. Dates, places and names are those "
                                "of today: the history does not reach back so far."))
                .arg(format::stampText(issued->issued.toOffsetFromUtc(7 * 3600), presentation::screenDates(m_texts)));
    else
        for (const reports::Caution caution : std::as_const(m_cautions))
            words += (words.isEmpty() ? QStringLiteral("▲ ") : QStringLiteral(" · ")) +
                     reports::cautionText(caution, m_texts);
    const bool lacks = !m_work.isBusy() && !issued;
    m_note->setTone(lacks ? Label::Tone::ShouldCheck : Label::Tone::ToKnow);
    m_note->setVisible(!words.isEmpty());
    m_note->setWrappedText(words);
}

void PapersView::showTrouble(const QString &words)
{
    m_trouble->showWords(words);
    takePagesAway();
}

void PapersView::showTrouble(const core::Error &error)
{
    m_trouble->showError(error, m_session.plan(), m_texts);
    takePagesAway();
}

void PapersView::goToLack(core::RecordRef record, core::Kind kind)
{
    // What was agreed with a province stands on the page of its group.
    if (kind == core::Kind::Invitation && record.kind == core::Kind::Province)
        if (const auto *membership = m_session.plan().findIf<core::GroupMembership>(
                [record](const core::GroupMembership &one) { return refOf(one.province) == record; })) {
            Q_EMIT markRequested(membership->group, core::ReadyMark::Replies, record);
            return;
        }
    Q_EMIT openRequested(record);
}

void PapersView::takePagesAway()
{
    m_preview->setPages(m_fonts, std::nullopt);
    m_stack->setCurrentWidget(m_trouble);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    showPage();
    Q_EMIT stateChanged();
}

} // namespace ruam::widgets
