#include <ruam/format/fieldtext.h>

#include <QCoreApplication>

namespace ruam::format {
namespace {

/// The papers by their names on the command line, as records of them and the papers themselves call them.
struct PaperName
{
    const char *name;
    const char *title;
};
constexpr PaperName kPaperNames[] = {
    {"signin", QT_TRANSLATE_NOOP("reports", "Sign-in sheet")},
    {"people", QT_TRANSLATE_NOOP("reports", "List of trainees")},
    {"reply", QT_TRANSLATE_NOOP("reports", "Reply form")},
    {"agenda", QT_TRANSLATE_NOOP("reports", "Agenda")},
    {"groups", QT_TRANSLATE_NOOP("reports", "Summary of all groups")},
    {"group", QT_TRANSLATE_NOOP("reports", "Group summary")},
    {"programme", QT_TRANSLATE_NOOP("reports", "Programme progress report")},
    {"badges", QT_TRANSLATE_NOOP("reports", "Badges")},
    {"invitation", QT_TRANSLATE_NOOP("reports", "Invitation to a province")},
    {"letter-trainer", QT_TRANSLATE_NOOP("reports", "Invitation to a trainer")},
    {"letter-venue", QT_TRANSLATE_NOOP("reports", "Request for a venue")},
    {"letter-followup", QT_TRANSLATE_NOOP("reports", "Reminder to answer")},
    {"letter-change", QT_TRANSLATE_NOOP("reports", "Notice of changed dates")},
    {"letter-thanks", QT_TRANSLATE_NOOP("reports", "Letter of thanks")},
    {"envelopes", QT_TRANSLATE_NOOP("reports", "Envelopes")},
    {"labels", QT_TRANSLATE_NOOP("reports", "Address labels")},
    {"memo-approval", QT_TRANSLATE_NOOP("reports", "Memorandum: approval of a training")},
    {"memo-names", QT_TRANSLATE_NOOP("reports", "Memorandum: approval of the names")},
    {"memo-results", QT_TRANSLATE_NOOP("reports", "Memorandum: results of a training")},
    {"memo-change", QT_TRANSLATE_NOOP("reports", "Memorandum: change of dates and venue")},
    {"coverage", QT_TRANSLATE_NOOP("reports", "Coverage of provinces")},
    {"plan-bars", QT_TRANSLATE_NOOP("reports", "Plan of activities")},
    {"agency-cards", QT_TRANSLATE_NOOP("reports", "Pilot agencies, a card each")},
    {"year-calendar", QT_TRANSLATE_NOOP("reports", "Calendar of the year")},
    {"table-names", QT_TRANSLATE_NOOP("reports", "Names for tables")},
    {"tasks", QT_TRANSLATE_NOOP("reports", "Plan and progress of work")},
    {"history", QT_TRANSLATE_NOOP("reports", "History of changes")},
    {"changes", QT_TRANSLATE_NOOP("reports", "Summary of changes")},
    {"rooms", QT_TRANSLATE_NOOP("reports", "Room list")},
    {"meals", QT_TRANSLATE_NOOP("reports", "Notice of meals")},
    {"coordinators", QT_TRANSLATE_NOOP("reports", "Coordinators of the provinces")},
    {"receipt", QT_TRANSLATE_NOOP("reports", "Receipt of documents and bags")},
    {"discussion", QT_TRANSLATE_NOOP("reports", "Discussion groups")},
};

} // namespace

QString paperTitle(QStringView name, const Texts &texts)
{
    for (const PaperName &paper : kPaperNames)
        if (name == QLatin1String(paper.name))
            return texts.translate("reports", paper.title);
    // A paper that only a newer program knows.
    return name.toString();
}

} // namespace ruam::format
