#include "papersview.h"

#include "inkheight.h"
#include "label.h"
#include "papergallery.h"
#include "papertrouble.h"
#include "setpane.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>
#include <ruam/reports/editable.h>
#include <ruam/reports/issues.h>
#include <ruam/reports/pages.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kPapersWidth = 250; // at most, at 10 pt
constexpr int kNarrowPapers = 130;
constexpr int kNarrowWidth = 860; // of the view, in which the papers get less
constexpr int kSideFrame = 4;
constexpr int kChoicesWidth = 230;
constexpr int kOfficeWidth = 330;
constexpr const char *kWidthProperty = "ruamWidth";
constexpr int kPageWidth = 44;
constexpr int kRestMilliseconds = 150; // between a change and the new pages
constexpr int kSlowMilliseconds = 400; // before it is said that there is something to wait for
constexpr int kViewGap = 10;

} // namespace

PapersView::PapersView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_papers(new PaperGallery(texts, this)),
      m_preview(new PagePreview), m_choices(new PaperChoices(session, texts)), m_office(new OfficePane(session, texts)),
      m_sides(new QTabWidget(this)), m_stack(new QStackedWidget(this)), m_trouble(new PaperTrouble),
      m_setButton(new QPushButton(this)), m_set(new SetPane(texts)), m_options(new QStackedWidget(this)),
      m_note(new Label(this, Label::Tone::ToKnow)), m_save(new QPushButton(this)), m_print(new QPushButton(this)),
      m_rest(new QTimer(this)), m_slow(new QTimer(this))
{
    build();
    connectParts();
    retranslate();
    paperChosen();
}

void PapersView::build()
{
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_trouble);
    m_sides->addTab(sideOf(m_choices, kChoicesWidth), QString());
    m_sides->addTab(sideOf(m_office, kOfficeWidth), QString());
    m_options->addWidget(m_sides);
    m_options->addWidget(sideOf(m_set, kOfficeWidth));
    m_setButton->setCheckable(true);
    m_note->hide();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(makeBar());
    middle->addWidget(m_note);
    middle->addWidget(m_stack, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_print);
    right->addWidget(m_save);
    right->addSpacing(6);
    right->addWidget(m_options, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kViewGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_setButton);
    left->addWidget(m_papers, 1);
    layout->addLayout(left);
    layout->addLayout(middle, 1);
    layout->addLayout(right);
    setTabOrder(m_papers, m_preview);
}

void PapersView::connectParts()
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &PapersView::makePages);
    m_slow->setSingleShot(true);
    m_slow->setInterval(kSlowMilliseconds);
    connect(m_slow, &QTimer::timeout, this, &PapersView::showNote);
    connect(m_papers, &PaperGallery::paperChosen, this, &PapersView::paperChosen);
    connect(m_choices, &PaperChoices::changed, this, [this] {
        m_issued = {};
        remakeSoon();
    });
    connect(m_setButton, &QPushButton::clicked, this, &PapersView::showSet);
    connect(m_set, &SetPane::changed, this, &PapersView::remakeSoon);
    connect(m_set, &SetPane::paperChosen, this, [this](reports::PaperKind kind) {
        showSet(false);
        m_papers->setPaper(kind);
        m_papers->setFocus(Qt::OtherFocusReason);
    });
    connect(m_papers, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            showSet(false);
    });
    connect(m_preview, &PagePreview::currentPageChanged, this, &PapersView::showPage);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(false); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(true); });
    connect(&m_session, &session::Session::changed, this, [this] {
        m_choices->followRecords();
        m_office->followRecords();
        remakeSoon();
    });
    connect(m_trouble, &PaperTrouble::lackChosen, this, &PapersView::goToLack);
    connect(m_office, &OfficePane::fileWanted, this, &View::fileWanted);
    connect(m_sides, &QTabWidget::currentChanged, this, &PapersView::fitSide);
    connect(m_options, &QStackedWidget::currentChanged, this, &PapersView::fitSide);
    fitSide();
}

/// A pane beside the pages, as wide as it needs while it is seen.
QWidget *PapersView::sideOf(QWidget *pane, int width)
{
    auto *side = new QScrollArea(this);
    side->setWidget(pane);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setProperty(kWidthProperty, width);
    return side;
}

bool PapersView::isNarrow() const
{
    return width() < scaled(kNarrowWidth, font());
}

void PapersView::fitSide()
{
    const QWidget *shown = m_options->currentWidget();
    if (shown == m_sides)
        shown = m_sides->currentWidget();
    // Where there is room the pages do not change their place with the tab.
    int width = scaled(isNarrow() ? shown->property(kWidthProperty).toInt() : kOfficeWidth, font());
    // The words of another language may be longer.
    if (const auto *side = qobject_cast<const QScrollArea *>(shown))
        width = qMax(width, side->widget()->minimumSizeHint().width() + side->verticalScrollBar()->sizeHint().width() +
                                kSideFrame);
    m_options->setFixedWidth(width);
    m_papers->setFixedWidth(isNarrow() ? scaled(kNarrowPapers, font())
                                       : qMin(m_papers->widthOfTitles(), scaled(kPapersWidth, font())));
}

QWidget *PapersView::makeBar()
{
    auto *bar = new QWidget(this);
    m_smaller = new QToolButton(bar);
    m_larger = new QToolButton(bar);
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    m_wholePage = new QPushButton(bar);
    m_wholeWidth = new QPushButton(bar);
    m_pageLabel = new Label(bar);
    m_page = new QLineEdit(bar);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedWidth(scaled(kPageWidth, font()));
    m_pageLabel->setBuddy(m_page);
    m_pages = new Label(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_pageLabel);
    row->addWidget(m_page);
    row->addWidget(m_pages);
    row->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_smaller, m_larger, m_wholePage, m_wholeWidth})
        row->addWidget(button);
    connect(m_smaller, &QToolButton::clicked, m_preview, [this] { m_preview->zoom(-1); });
    connect(m_larger, &QToolButton::clicked, m_preview, [this] { m_preview->zoom(1); });
    connect(m_wholePage, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(PagePreview::Fit::Page); });
    connect(m_wholeWidth, &QPushButton::clicked, m_preview, [this] { m_preview->setFit(PagePreview::Fit::Width); });
    connect(m_page, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_page->text().trimmed();
        bool isNumber = false;
        const int page = format::toArabicDigits(format::digitsOfNumberRow(typed).value_or(typed)).toInt(&isNumber);
        if (isNumber)
            m_preview->goToPage(page - 1);
        showPage();
    });
    return bar;
}

void PapersView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_papers->setTexts(texts);
    m_choices->setTexts(texts);
    m_set->setTexts(texts);
    m_office->setTexts(texts);
    retranslate();
    remakeSoon();
}

void PapersView::retranslate()
{
    m_preview->setAccessibleName(tr("The pages as they will be printed"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger"));
    m_wholePage->setText(tr("Whole page"));
    m_wholeWidth->setText(tr("Page width"));
    m_pageLabel->setText(tr("Page"));
    m_page->setAccessibleName(tr("Page"));
    m_sides->setTabText(0, tr("Options"));
    m_sides->setTabText(1, tr("Texts of the office"));
    m_save->setText(tr("Save as a file…"));
    m_print->setText(tr("Print…"));
    m_setButton->setText(tr("Set of papers"));
    m_setButton->setToolTip(tr("Several papers of a round in one job"));
    showPage();
    fitSide();
}

QString PapersView::title() const
{
    return tr("Papers and reports");
}

void PapersView::focusWork()
{
    m_papers->setFocus(Qt::OtherFocusReason);
}

void PapersView::copy(bool asText)
{
    if (!m_preview->pages())
        return;
    const QString html = reports::clipboardHtml(m_preview->pages()->document(), *m_fonts);
    QTextDocument words;
    words.setHtml(html);
    auto *copied = new QMimeData;
    copied->setText(words.toPlainText());
    if (!asText)
        copied->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT told(tr("The paper was copied"));
}

void PapersView::judgeAgain()
{
    remakeSoon();
}

core::TrainingGroupId PapersView::paperGroup() const
{
    return m_choices->request().scope.group;
}

std::optional<PaperRequest> PapersView::paper() const
{
    const core::IssuedPaper *issued = m_session.plan().find(m_issued);
    const auto issue = issued ? reports::readIssue(issued->options) : std::nullopt;
    if (const reports::PaperInfo *info = issue ? reports::findPaper(issued->paper) : nullptr)
        return PaperRequest{info->kind, issue->scope, issue->options, m_issued};
    return m_choices->request();
}

std::optional<SetRequest> PapersView::paperSet() const
{
    if (!m_setShown)
        return std::nullopt;
    SetRequest set;
    set.scope.group = m_choices->chosenGroup();
    for (const SetPane::Wanted &wanted : m_set->wanted())
        set.papers.push_back({wanted.kind, m_choices->requestOf(wanted.kind).options, wanted.copies});
    return set;
}

void PapersView::showPapers(const PapersWanted &wanted)
{
    if (const core::IssuedPaper *issued = m_session.plan().find(wanted.issued)) {
        if (const reports::PaperInfo *info = reports::findPaper(issued->paper))
            m_papers->setPaper(info->kind);
        m_setShown = false;
        m_issued = wanted.issued;
        showChosen();
        m_preview->goToPage(0);
        return;
    }
    const auto shown = wanted.kind.value_or(m_papers->paper());
    m_choices->setRequest({shown, wanted.scope, {}});
    m_papers->setPaper(shown);
    m_issued = {};
    m_setShown = wanted.set;
    showChosen();
}

void PapersView::showSet(bool on)
{
    if (!on && !m_setShown && !m_issued.isValid())
        return;
    m_setShown = on;
    m_issued = {};
    showChosen();
}

/// The pane beside the pages, the note above them, and soon the pages, of what is chosen to be shown.
void PapersView::showChosen()
{
    m_setButton->setChecked(m_setShown);
    m_options->setCurrentIndex(m_setShown ? 1 : 0);
    remakeSoon();
    Q_EMIT stateChanged();
}

void PapersView::goBack()
{
    showSet(false);
}

QString PapersView::note() const
{
    return m_note->isVisibleTo(this) ? m_note->text() : QString();
}

void PapersView::paperChosen()
{
    const reports::PaperKind kind = m_papers->paper();
    m_choices->setPaper(kind);
    m_office->setPaper(kind);
    m_preview->goToPage(0);
    m_issued = {};
    m_setShown = false;
    showChosen();
}

void PapersView::remakeSoon()
{
    m_outdated = true;
    if (isVisible())
        m_rest->start();
}

void PapersView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    fitSide();
}

void PapersView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        m_rest->start(0);
}

QString PapersView::trouble() const
{
    return m_stack->currentWidget() == m_trouble ? m_trouble->text() : QString();
}

void PapersView::showPage()
{
    const int count = m_preview->pageCount();
    m_page->setText(count > 0 ? QString::number(m_preview->currentPage() + 1) : QString());
    m_page->setEnabled(count > 1);
    m_pages->setText(count > 0 ? tr("of %1").arg(count) : QString());
    for (QWidget *button : std::initializer_list<QWidget *>{m_smaller, m_larger, m_wholePage, m_wholeWidth})
        button->setEnabled(count > 0);
}

} // namespace ruam::widgets
