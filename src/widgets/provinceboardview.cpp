#include "provinceboardview.h"

#include "columnflow.h"
#include "filterline.h"
#include "label.h"
#include "noticebar.h"
#include "provincecolumn.h"
#include "provincelist.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::ProvinceBoard;

namespace {

constexpr int kLeastColumn = 168;
constexpr int kTrayColumn = 176;
constexpr int kBoardGap = 8;
constexpr int kMostOutside = 3;
constexpr int kScrollZone = 40; // from the edge, while something is dragged there
constexpr int kScrollStep = 24;

} // namespace

ProvinceBoardView::ProvinceBoardView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_board(session, texts), m_note(new Label(this, Label::Tone::ShouldCheck)),
      m_notice(new NoticeBar(NoticeBar::Kind::MustFix, this)), m_hint(new Label(this, Label::Tone::Secondary)),
      m_outside(new Label(this, Label::Tone::Secondary)), m_side(new QWidget(this)), m_stack(new QStackedWidget(this)),
      m_area(new QScrollArea), m_flow(new ColumnFlow), m_empty(new Card)
{
    m_flow->setLeastWidth(kLeastColumn);
    m_area->setWidget(m_flow);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *emptyPage = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->setContentsMargins(0, 0, 0, 0);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addStretch();
    m_stack->addWidget(m_area);
    m_stack->addWidget(emptyPage);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addStretch(0);
    side->addWidget(m_outside);
    auto *boards = new QHBoxLayout;
    boards->setSpacing(kBoardGap);
    boards->addWidget(m_side);
    boards->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_note);
    layout->addLayout(boards, 1);
    layout->addWidget(m_hint);
    m_note->hide();
    connect(&m_board, &QAbstractItemModel::modelReset, this, &ProvinceBoardView::makeColumns);
    connect(&m_board, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (!from.parent().isValid())
            refreshColumns(from.row(), to.row());
    });
    connect(&m_board, &presentation::RecordModel::editRefused, this,
            [this](const QModelIndex &, const QString &text) { Q_EMIT refused(text); });
    connect(&session, &session::Session::changed, this, [this] {
        m_notice->hide();
        showOutside();
    });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProvinceBoardView::makeVisibleColumns);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        keepInSight();
        makeVisibleColumns();
    });
    connect(m_area->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_keepsInSight = false; });
    connect(m_notice, &NoticeBar::actionPressed, this, [this] { showProvince(m_missing, true); });
    makeColumns();
    retranslate();
}

ProvinceBoardView::~ProvinceBoardView()
{
    // The focus wanders from list to list while they go.
    for (ProvinceColumn *column : madeColumns())
        column->list()->disconnect(this);
}

QWidget *ProvinceBoardView::makeBar()
{
    auto *bar = new QWidget(this);
    m_find = new FilterLine(this, bar);
    m_confirmAll = new QPushButton(bar);
    m_confirmAll->setEnabled(!m_board.session().isReadOnly());
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_find, 1);
    row->addStretch(1);
    row->addWidget(m_confirmAll);
    connect(m_find, &QLineEdit::textChanged, this, &ProvinceBoardView::lookFor);
    connect(m_confirmAll, &QPushButton::clicked, this, [this] { confirm({}, true); });
    return bar;
}

ProvinceColumn *ProvinceBoardView::column(int lane) const
{
    return lane == ProvinceBoard::kTray ? m_tray : static_cast<ProvinceColumn *>(m_flow->column(lane - 1));
}

QList<ProvinceColumn *> ProvinceBoardView::madeColumns() const
{
    QList<ProvinceColumn *> columns;
    if (m_tray)
        columns.append(m_tray);
    columns += m_flow->findChildren<ProvinceColumn *>(Qt::FindDirectChildrenOnly);
    return columns;
}

/// Any group's; the first is made where none is.
ProvinceColumn *ProvinceBoardView::anyColumn() const
{
    if (auto *made = m_flow->findChild<ProvinceColumn *>(QString(), Qt::FindDirectChildrenOnly))
        return made;
    return column(1);
}

/// With hundreds of groups only the columns that can be seen are made.
void ProvinceBoardView::makeVisibleColumns()
{
    const QRect part(QPoint(0, m_area->verticalScrollBar()->value()), m_area->viewport()->size());
    if (m_flow->makeWithin(part))
        orderTabs();
}

/// Columns are made as they come into sight, yet Tab leads from each to the next; going there brings more into sight.
void ProvinceBoardView::orderTabs()
{
    QWidget *before = m_tray->list();
    for (int at = 0; at < laneCount() - 1; ++at) {
        auto *column = static_cast<ProvinceColumn *>(m_flow->made(at));
        if (!column)
            continue;
        setTabOrder(before, column->list());
        setTabOrder(column->list(), column->button());
        before = column->button();
    }
}

void ProvinceBoardView::keepInSight()
{
    if (m_keepsInSight && m_lane != ProvinceBoard::kTray && m_lane < laneCount())
        m_area->ensureWidgetVisible(column(m_lane), 0, kBoardGap);
}

ProvinceColumn *ProvinceBoardView::makeColumn(int lane)
{
    auto *column = new ProvinceColumn(m_board, lane, this);
    ProvinceList *cards = column->list();
    connect(cards, &ProvinceList::focusAside, this, &ProvinceBoardView::focusAside);
    connect(cards, &ProvinceList::moveAside, this, [this](int by) { moveTo(m_lane + by); });
    connect(cards, &ProvinceList::typed, this, &ProvinceBoardView::takeTyped);
    connect(cards, &ProvinceList::groupTyped, this, &ProvinceBoardView::takeGroup);
    connect(cards, &ProvinceList::focused, this, [this, column] { chooseLane(column->lane()); });
    connect(cards, &ProvinceList::selected, this, [this, column] {
        if (column->lane() != m_lane)
            return;
        m_shownOut = {};
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    connect(column, &ProvinceColumn::confirmRequested, this,
            [this, column](bool confirmed) { confirm(m_board.groupAt(column->lane()), confirmed); });
    connect(column, &ProvinceColumn::dropRequested, this,
            [this, column](const QMimeData *dropped) { takeDrop(column->lane(), dropped); });
    connect(column, &ProvinceColumn::draggedAt, this, &ProvinceBoardView::scrollAt);
    return column;
}

void ProvinceBoardView::makeColumns()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) && !m_find->hasFocus();
    // The focus wanders from list to list while they go.
    for (ProvinceColumn *column : madeColumns())
        column->list()->disconnect(this);
    for (ProvinceColumn *column : madeColumns()) {
        column->hide();
        column->setParent(nullptr);
        column->deleteLater();
    }
    m_tray = makeColumn(ProvinceBoard::kTray);
    static_cast<QVBoxLayout *>(m_side->layout())->insertWidget(0, m_tray, 1);
    const int groups = laneCount() - 1;
    m_flow->setColumns(
        groups, [this](int at) { return anyColumn()->heightFor(at + 1); },
        [this](int at, QWidget *spare) {
            if (!spare)
                return makeColumn(at + 1);
            auto *column = static_cast<ProvinceColumn *>(spare);
            column->setLane(at + 1);
            return column;
        },
        [this](int at) { return at + 1 == m_lane || column(at + 1)->isAncestorOf(QApplication::focusWidget()); });
    m_stack->setCurrentIndex(groups == 0 ? 1 : 0);
    makeVisibleColumns();
    m_lane = qBound(0, m_lane, laneCount() - 1);
    setFocusProxy(laneList());
    if (hadFocus)
        laneList()->setFocus();
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void ProvinceBoardView::setTexts(const format::Texts &texts)
{
    m_board.setTexts(texts);
    showNote({});
    m_notice->hide();
    retranslate();
}

void ProvinceBoardView::retranslate()
{
    m_find->setWords(tr("Find a province"));
    m_confirmAll->setText(tr("Confirm the whole grouping"));
    m_hint->setElidedText(tr("Drag, or Ctrl+← → move a province · F2 chooses a group · Delete puts it into the tray · "
                             "letters find a province, digits a group"));
    m_empty->clearBody();
    m_empty->setHeading(tr("No group yet"));
    auto *words = new Label(m_empty);
    words->setWrappedText(tr("Add the groups first; then the provinces at the left are put into them."));
    auto *add = new QPushButton(tr("+ Add a group"), m_empty);
    add->setEnabled(!m_board.session().isReadOnly());
    connect(add, &QPushButton::clicked, this, &ProvinceBoardView::addRow);
    m_empty->body()->addWidget(words);
    m_empty->body()->addSpacing(4);
    m_empty->body()->addWidget(add, 0, Qt::AlignLeft);
    refreshColumns(0, laneCount() - 1);
    showOutside();
}

void ProvinceBoardView::refreshColumns(int first, int last)
{
    for (ProvinceColumn *column : madeColumns())
        if (column->lane() >= first && column->lane() <= last)
            column->refresh();
    m_side->setFixedWidth(int(kTrayColumn * qMax(1.0, font().pointSizeF() / 10)));
    m_flow->arrange();
    makeVisibleColumns();
}

void ProvinceBoardView::showOutside()
{
    const auto outside = m_board.outside();
    QStringList names;
    for (const core::ProvinceId province : outside)
        names.append(format::provinceText(m_board.session().plan(), province, m_board.texts()));
    const bool few = int(names.size()) <= kMostOutside;
    m_outside->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    m_outside->setWrappedText(few ? tr("Not in this programme: %1").arg(names.join(QStringLiteral(", ")))
                                  : tr("Not in this programme: %n province(s)", nullptr, int(names.size())));
    m_outside->setToolTip(few ? QString() : names.join(QStringLiteral(", ")));
}

QString ProvinceBoardView::title() const
{
    return tr("Provinces in groups");
}

ProvinceList *ProvinceBoardView::laneList() const
{
    return column(m_lane)->list();
}

core::RecordRef ProvinceBoardView::selected() const
{
    if (m_shownOut.isValid())
        return refOf(m_shownOut);
    const QModelIndex current = laneList()->currentIndex();
    return refOf(laneList()->selectionModel()->isSelected(current) ? m_board.provinceAt(current) : core::ProvinceId());
}

core::TrainingGroupId ProvinceBoardView::paperGroup() const
{
    return m_board.groupAt(m_lane);
}

void ProvinceBoardView::chooseLane(int lane)
{
    if (lane != m_lane) {
        m_lane = lane;
        setFocusProxy(laneList());
    }
    for (ProvinceColumn *column : madeColumns())
        if (column->lane() != lane)
            column->list()->forgetSelection();
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void ProvinceBoardView::focusLane(int lane, int row)
{
    const QModelIndex parent = m_board.index(lane, 0);
    const int rows = m_board.rowCount(parent);
    ProvinceList *cards = column(lane)->list();
    cards->setFocus(Qt::OtherFocusReason);
    if (rows > 0)
        cards->selectOne(m_board.index(qBound(0, row, rows - 1), 0, parent));
    if (lane != ProvinceBoard::kTray) {
        m_keepsInSight = true;
        keepInSight();
        const QRect card = cards->visualRect(cards->currentIndex());
        const QPoint at = cards->viewport()->mapTo(m_flow, card.center());
        m_area->ensureVisible(at.x(), at.y(), 0, card.height());
    }
}

void ProvinceBoardView::focusAside(int by)
{
    const int lane = m_lane + by;
    if (lane >= 0 && lane < laneCount())
        focusLane(lane, qMax(0, laneList()->currentIndex().row()));
}

void ProvinceBoardView::moveTo(int lane)
{
    if (lane >= 0 && lane < laneCount())
        assign(m_board.groupAt(lane));
}

bool ProvinceBoardView::assign(core::TrainingGroupId group)
{
    const auto provinces = laneList()->selectedProvinces();
    if (provinces.empty() || m_board.session().isReadOnly())
        return true;
    const auto done = m_board.assign(provinces, group);
    if (!done) {
        Q_EMIT refused(format::errorText(done.error(), m_board.texts(), &m_board.session().plan()));
        return false;
    }
    showProvince(provinces.front(), true);
    laneList()->selectProvinces(provinces);
    return true;
}

void ProvinceBoardView::confirm(core::TrainingGroupId group, bool confirmed)
{
    const auto done = confirmed ? m_board.confirm(group) : m_board.unconfirm(group);
    if (done)
        return;
    const core::Plan &plan = m_board.session().plan();
    const QString why = format::fieldErrorText(done.error(), m_board.texts(), &plan);
    if (done.error().code != core::Code::ProvincesUnassigned) {
        Q_EMIT refused(why);
        return;
    }
    m_missing = core::ProvinceId{std::get<core::RecordRef>(done.error().args.front()).id};
    m_notice->showNotice(why, tr("Go to %1").arg(m_board.indexOf(refOf(m_missing)).data().toString()));
}

bool ProvinceBoardView::showProvince(core::ProvinceId province, bool withFocus)
{
    const QModelIndex card = m_board.indexOf(refOf(province));
    if (!card.isValid()) {
        const core::Plan &plan = m_board.session().plan();
        if (!plan.find(province))
            return false;
        laneList()->forgetSelection();
        m_shownOut = province;
        showNote(
            format::fieldErrorText({core::Code::ProvinceNotInScope, {refOf(province)}, {}}, m_board.texts(), &plan));
        Q_EMIT selectedChanged();
        return true;
    }
    const int lane = m_board.laneOf(card);
    showNote({});
    if (withFocus) {
        focusLane(lane, card.row());
        return true;
    }
    chooseLane(lane);
    laneList()->selectOne(card);
    m_keepsInSight = true;
    keepInSight();
    return true;
}

void ProvinceBoardView::lookFor(const QString &text)
{
    showNote({});
    if (text.trimmed().isEmpty())
        return;
    if (const core::ProvinceId found = m_board.provinceNamed(text); found.isValid())
        showProvince(found, false);
    else
        showNote(tr("No province is called “%1”").arg(text.trimmed()));
}

void ProvinceBoardView::takeTyped(const QString &text, quint64 at)
{
    const bool goesOn = at - m_typedAt <= quint64(QApplication::keyboardInputInterval());
    m_typed = goesOn ? m_typed + text : text;
    m_typedAt = at;
    if (m_typed.front().isDigit()) {
        if (const auto group = m_board.groupNamed(m_typed); group && group->isValid())
            focusLane(m_board.indexOf(refOf(*group)).row(), 0);
        return;
    }
    // The same letter again goes to the next that begins so.
    const bool again = m_typed.count(m_typed.front()) == m_typed.size();
    const core::ProvinceId now = m_board.provinceAt(laneList()->currentIndex());
    const core::ProvinceId found = again ? m_board.provinceNamed(m_typed.left(1), now) : m_board.provinceNamed(m_typed);
    if (found.isValid())
        showProvince(found, true);
    else
        showNote(tr("No province is called “%1”").arg(m_typed));
}

void ProvinceBoardView::takeGroup(const QString &text, bool *taken)
{
    const auto group = m_board.groupNamed(text);
    if (!group)
        *taken = m_board.setData(laneList()->currentIndex(), text);
    else // Once the field is closed, for the province goes from under it.
        QMetaObject::invokeMethod(
            this, [this, group] { assign(*group); }, Qt::QueuedConnection);
}

void ProvinceBoardView::takeDrop(int lane, const QMimeData *dropped)
{
    const auto provinces = laneList()->selectedProvinces();
    if (!m_board.dropMimeData(dropped, Qt::MoveAction, -1, -1, m_board.index(lane, 0)) || provinces.empty())
        return;
    showProvince(provinces.front(), true);
    laneList()->selectProvinces(provinces);
}

void ProvinceBoardView::scrollAt(const QPoint &place)
{
    const int at = m_area->viewport()->mapFromGlobal(place).y();
    QScrollBar *bar = m_area->verticalScrollBar();
    if (at < kScrollZone)
        bar->setValue(bar->value() - kScrollStep);
    else if (at > m_area->viewport()->height() - kScrollZone)
        bar->setValue(bar->value() + kScrollStep);
}

void ProvinceBoardView::showNote(const QString &text)
{
    m_note->setWrappedText(text.isEmpty() ? QString() : QStringLiteral("▲ ") + text);
    m_note->setVisible(!text.isEmpty());
}

QString ProvinceBoardView::note() const
{
    return m_note->isVisibleTo(this) ? m_note->accessibleName() : QString();
}

bool ProvinceBoardView::goTo(core::RecordRef record)
{
    if (record.kind == core::Kind::GroupMembership) {
        const auto *membership = m_board.session().plan().find(core::GroupMembershipId{record.id});
        return membership && showProvince(membership->province, true);
    }
    return record.kind == core::Kind::Province && showProvince(core::ProvinceId{record.id}, true);
}

void ProvinceBoardView::focusWork()
{
    laneList()->setFocus(Qt::OtherFocusReason);
}

} // namespace ruam::widgets
