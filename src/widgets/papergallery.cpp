#include "papergallery.h"

#include "colours.h"
#include "inkheight.h"

#include <QEvent>
#include <QScrollBar>
#include <array>

namespace ruam::widgets {

namespace {

using reports::PaperKind;

/// Of a paper its kind; a heading has none.
constexpr int kKindRole = Qt::UserRole;
constexpr int kTextAir = 16; // beside the words, and their frame

struct Shelf
{
    const char *words;
    std::span<const PaperKind> papers;
};

constexpr PaperKind kOfTheDays[] = {
    PaperKind::SignIn,     PaperKind::People, PaperKind::Badges, PaperKind::Agenda, PaperKind::DiscussionGroups,
    PaperKind::TableNames, PaperKind::Rooms,  PaperKind::Meals,  PaperKind::Receipt};
constexpr PaperKind kLetters[] = {PaperKind::Invitation,   PaperKind::ReplyForm,    PaperKind::LetterFollowUp,
                                  PaperKind::LetterChange, PaperKind::LetterThanks, PaperKind::LetterTrainer,
                                  PaperKind::LetterVenue,  PaperKind::Envelopes,    PaperKind::Labels};
constexpr PaperKind kMemos[] = {PaperKind::MemoApproval, PaperKind::MemoNames, PaperKind::MemoResults,
                                PaperKind::MemoChange};
constexpr PaperKind kReports[] = {PaperKind::GroupPage, PaperKind::Groups,      PaperKind::Programme,
                                  PaperKind::Coverage,  PaperKind::AgencyCards, PaperKind::Coordinators,
                                  PaperKind::Changes,   PaperKind::History};
constexpr PaperKind kPlan[] = {PaperKind::Tasks, PaperKind::PlanBars, PaperKind::YearCalendar};

constexpr std::array kShelves = {
    Shelf{QT_TRANSLATE_NOOP("ruam::widgets::PaperGallery", "For the days of training"), kOfTheDays},
    Shelf{QT_TRANSLATE_NOOP("ruam::widgets::PaperGallery", "Letters"), kLetters},
    Shelf{QT_TRANSLATE_NOOP("ruam::widgets::PaperGallery", "Memoranda"), kMemos},
    Shelf{QT_TRANSLATE_NOOP("ruam::widgets::PaperGallery", "Summaries and reports"), kReports},
    Shelf{QT_TRANSLATE_NOOP("ruam::widgets::PaperGallery", "Plan and calendar"), kPlan},
};

bool isPaper(const QListWidgetItem &item)
{
    return item.data(kKindRole).isValid();
}

} // namespace

PaperGallery::PaperGallery(const format::Texts &texts, QWidget *parent) : QListWidget(parent), m_texts(texts)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill();
    retranslate();
    setPaper(kShelves.front().papers.front());
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT paperChosen(paper());
    });
}

void PaperGallery::fill()
{
    for (const Shelf &shelf : kShelves) {
        auto *heading = new QListWidgetItem(this);
        heading->setFlags(Qt::NoItemFlags);
        for (const PaperKind kind : shelf.papers)
            (new QListWidgetItem(this))->setData(kKindRole, int(kind));
    }
}

void PaperGallery::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void PaperGallery::retranslate()
{
    setAccessibleName(tr("Papers"));
    auto shelf = kShelves.begin();
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &item = *this->item(row);
        const QString words = isPaper(item) ? reports::paperTitle(PaperKind(item.data(kKindRole).toInt()), m_texts)
                                            : tr((shelf++)->words);
        item.setText(words);
        item.setToolTip(isPaper(item) ? words : QString());
    }
    colourHeadings();
}

void PaperGallery::colourHeadings()
{
    QFont bold = font();
    bold.setBold(true);
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &item = *this->item(row);
        item.setSizeHint({0, rowHeight(font())});
        if (isPaper(item))
            continue;
        item.setFont(bold);
        item.setForeground(colours(palette()).accent);
    }
}

int PaperGallery::widthOfTitles() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest =
            qMax(widest,
                 QFontMetrics(isPaper(*item(row)) ? font() : item(row)->font()).horizontalAdvance(item(row)->text()));
    return widest + kTextAir + verticalScrollBar()->sizeHint().width();
}

PaperKind PaperGallery::paper() const
{
    return PaperKind(currentItem()->data(kKindRole).toInt());
}

void PaperGallery::setPaper(PaperKind paper)
{
    for (int row = 0; row < count(); ++row)
        if (isPaper(*item(row)) && item(row)->data(kKindRole).toInt() == int(paper))
            setCurrentRow(row);
}

void PaperGallery::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colourHeadings();
}

} // namespace ruam::widgets
