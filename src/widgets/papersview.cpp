#include "papersview.h"

#include "inkheight.h"
#include "label.h"

#include <ruam/format/messages.h>
#include <ruam/reports/editable.h>
#include <ruam/reports/pages.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kPapersWidth = 210; // at 10 pt
constexpr int kChoicesWidth = 210;
constexpr int kPageWidth = 44;
constexpr int kRestMilliseconds = 150; // between a change and the new pages
constexpr int kViewGap = 10;

} // namespace

PapersView::PapersView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_papers(new QListWidget(this)), m_preview(new PagePreview),
      m_choices(new PaperChoices(session, texts)), m_stack(new QStackedWidget(this)), m_trouble(new Label),
      m_save(new QPushButton(this)), m_print(new QPushButton(this)), m_rest(new QTimer(this))
{
    m_papers->setFixedWidth(scaled(kPapersWidth, font()));
    m_papers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setContentsMargins(40, 0, 40, 0);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_trouble);
    auto *options = new QScrollArea(this);
    options->setWidget(m_choices);
    options->setWidgetResizable(true);
    options->setFrameShape(QFrame::NoFrame);
    options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    options->setFixedWidth(scaled(kChoicesWidth, font()));
    auto *middle = new QVBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(makeBar());
    middle->addWidget(m_stack, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_print);
    right->addWidget(m_save);
    right->addSpacing(6);
    right->addWidget(options, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kViewGap);
    layout->addWidget(m_papers);
    layout->addLayout(middle, 1);
    layout->addLayout(right);
    setTabOrder(m_papers, m_preview);

    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &PapersView::makePages);
    connect(m_papers, &QListWidget::currentRowChanged, this, &PapersView::paperChosen);
    connect(m_choices, &PaperChoices::changed, this, &PapersView::remakeSoon);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PapersView::showPage);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(false); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(true); });
    connect(&session, &session::Session::changed, this, [this] {
        m_choices->followRecords();
        remakeSoon();
    });
    fillPapers();
    retranslate();
    m_papers->setCurrentRow(0);
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

void PapersView::fillPapers()
{
    for (const reports::PaperInfo &info : reports::papers()) {
        auto *item = new QListWidgetItem(m_papers);
        item->setData(Qt::UserRole, int(info.kind));
    }
}

void PapersView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_choices->setTexts(texts);
    retranslate();
    remakeSoon();
}

void PapersView::retranslate()
{
    for (int row = 0; row < m_papers->count(); ++row) {
        QListWidgetItem *item = m_papers->item(row);
        const QString words = reports::paperTitle(reports::PaperKind(item->data(Qt::UserRole).toInt()), m_texts);
        item->setText(words);
        item->setToolTip(words);
        item->setSizeHint({0, rowHeight(m_papers->font())});
    }
    m_papers->setAccessibleName(tr("Papers"));
    m_preview->setAccessibleName(tr("The pages as they will be printed"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger"));
    m_wholePage->setText(tr("Whole page"));
    m_wholeWidth->setText(tr("Page width"));
    m_pageLabel->setText(tr("Page"));
    m_page->setAccessibleName(tr("Page"));
    m_save->setText(tr("Save as a file…"));
    m_print->setText(tr("Print…"));
    showPage();
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
    return m_choices->request();
}

void PapersView::choosePaper(const PaperRequest &paper)
{
    m_choices->setRequest(paper);
    m_papers->setCurrentRow(int(paper.kind));
    remakeSoon();
}

void PapersView::paperChosen()
{
    const QListWidgetItem *item = m_papers->currentItem();
    if (!item)
        return;
    m_choices->setPaper(reports::PaperKind(item->data(Qt::UserRole).toInt()));
    m_preview->goToPage(0);
    remakeSoon();
}

void PapersView::remakeSoon()
{
    m_outdated = true;
    if (isVisible())
        m_rest->start();
}

void PapersView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        m_rest->start(0);
}

void PapersView::makePages()
{
    m_rest->stop();
    m_outdated = false;
    const core::Plan &plan = m_session.plan();
    if (!m_fonts) {
        auto fonts = reports::Fonts::find();
        if (!fonts)
            return showTrouble(format::errorText(fonts.error(), m_texts, &plan));
        m_fonts = std::move(*fonts);
    }
    const PaperRequest request = m_choices->request();
    auto document = reports::buildPaper(request.kind, plan, &m_session.people(), request.scope, request.options);
    if (!document)
        return showTrouble(format::errorText(document.error(), m_texts, &plan));
    m_preview->setPages(m_fonts, reports::layOut(std::move(document).value(), *m_fonts));
    m_stack->setCurrentWidget(m_preview);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showPage();
    Q_EMIT stateChanged();
}

void PapersView::showTrouble(const QString &text)
{
    m_preview->setPages(m_fonts, std::nullopt);
    m_trouble->setWrappedText(text);
    m_stack->setCurrentWidget(m_trouble);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    showPage();
    Q_EMIT stateChanged();
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
