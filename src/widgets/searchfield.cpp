#include "searchfield.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/format/searchtext.h>

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace ruam::widgets {
namespace {

enum SearchRole { HitRole = Qt::UserRole + 1, ActionRole, DetailRole };

constexpr int kVisibleRows = 14;
constexpr int kCommandLimit = 6;
constexpr int kLetters = 30; ///< width of the field
constexpr int kSide = 10;

bool isLine(const QModelIndex &index)
{
    return index.data(HitRole).isValid() || index.data(ActionRole).isValid();
}

/// Headings small and strong, lines with what they are at the right.
class SearchDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10, rowHeight(option.font) + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours c = colours(option.palette);
        painter->save();
        const QRect room = option.rect.adjusted(kSide, 0, -kSide, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!isLine(index)) {
            QFont strong = option.font;
            strong.setBold(true);
            painter->setFont(strong);
            painter->setPen(c.secondary);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(strong).elidedText(text, Qt::ElideRight, room.width()));
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, c.shade);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
        }
        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        const QString title = metrics.elidedText(text, Qt::ElideRight, room.width() * 3 / 5);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(room.adjusted(kSide, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        const int used = 3 * kSide + metrics.horizontalAdvance(title);
        painter->setPen(c.secondary);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width() - used));
        painter->restore();
    }
};

QString commandName(QString name)
{
    name.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    // The Thai menus write the mnemonic behind the words: "ไฟล์(&F)".
    if (const qsizetype at = name.lastIndexOf(u'('); at > 0 && name.endsWith(u')') && name.size() - at == 3)
        name.truncate(at);
    return name;
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_list(new QListWidget(parent->window()))
{
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAutoFillBackground(true);
    m_list->setUniformItemSizes(true);
    // Its picture is looked for in all the desktop's themes: not before there is something to clear.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && !isClearButtonEnabled())
            setClearButtonEnabled(true);
    });
    connect(m_list, &QListWidget::itemClicked, this, &SearchField::choose);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showFound);
    parent->window()->installEventFilter(this);
    retranslate();
}

void SearchField::setSearch(presentation::Search *search)
{
    m_search = search;
    closeList();
    clear();
}

void SearchField::setCommands(std::function<QList<QAction *>()> commands,
                              std::function<QString(const QAction *)> otherName)
{
    m_otherName = std::move(otherName);
    m_commands = std::move(commands);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search  (Ctrl+K)"));
    setAccessibleName(tr("Search records, views and commands"));
    m_list->setAccessibleName(tr("What was found"));
    showFound();
}

bool SearchField::isListOpen() const
{
    return m_list->isVisibleTo(m_list->parentWidget());
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLetters + 2 * kSide, QLineEdit::sizeHint().height()};
}

SearchField::Found SearchField::lookUp(const QString &word) const
{
    Found found;
    const QString key = format::searchKey(word);
    if (key.isEmpty())
        return found;
    QList<QAction *> within;
    if (m_commands) {
        for (QAction *action : m_commands()) {
            const QString name = format::searchKey(commandName(action->text()));
            const QString other = format::searchKey(commandName(m_otherName(action)));
            if (name.startsWith(key) || other.startsWith(key))
                found.commands.append(action);
            else if (name.contains(key) || other.contains(key))
                within.append(action);
        }
    }
    found.commands = (found.commands + within).mid(0, kCommandLimit);
    if (m_search)
        found.hits = m_search->find(word);
    return found;
}

void SearchField::showFound()
{
    m_list->clear();
    m_hits.clear();
    m_actions.clear();
    if (format::searchKey(text()).isEmpty() || !hasFocus()) {
        closeList();
        return;
    }
    const Found found = lookUp(text());
    fill(found, true);
    // Last: the same keys under the other layout.
    const QString other = format::otherLayout(text());
    if (!other.isEmpty()) {
        const Found again = lookUp(other);
        if (!again.isEmpty()) {
            addHeading(tr("If you meant “%1” (keyboard in the other language)").arg(other));
            fill(again, false);
        }
    }
    if (m_hits.empty() && m_actions.empty())
        addNothing();
    place();
    m_list->show();
    m_list->raise();
    m_list->setCurrentRow(-1);
    move(1);
}

void SearchField::fill(const Found &found, bool grouped)
{
    if (grouped && !found.commands.isEmpty())
        addHeading(tr("Views and commands"));
    for (QAction *action : found.commands)
        addCommand(action);
    const QString headings[] = {tr("The name begins so"), tr("The surname begins so"), tr("Another detail begins so"),
                                tr("Stands within")};
    std::optional<core::FoundIn> in;
    for (const presentation::SearchHit &hit : found.hits) {
        if (grouped && in != hit.in)
            addHeading(headings[int(hit.in)]);
        in = hit.in;
        addHit(hit);
    }
}

void SearchField::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled);
}

void SearchField::addNothing()
{
    addHeading(tr("Nothing holds “%1”").arg(text().trimmed()));
    addHeading(m_search && m_search->failure() ? tr("The people could not be read")
                                               : tr("Try fewer letters, or another part of the name"));
}

void SearchField::addCommand(QAction *action)
{
    auto *item = new QListWidgetItem(commandName(action->text()), m_list);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    item->setData(DetailRole, keys.isEmpty() ? tr("Command") : tr("Command · %1").arg(keys));
    item->setData(ActionRole, int(m_actions.size()));
    m_actions.emplace_back(action);
}

void SearchField::addHit(const presentation::SearchHit &hit)
{
    auto *item = new QListWidgetItem(hit.title, m_list);
    item->setData(DetailRole, hit.detail);
    item->setData(Qt::AccessibleDescriptionRole, hit.detail);
    item->setToolTip(hit.title);
    item->setData(HitRole, int(m_hits.size()));
    m_hits.push_back(hit);
}

/// Under the field, as wide as two of it where the window has room.
void SearchField::place()
{
    const QWidget *window = m_list->parentWidget();
    const int width = qMin(qMax(2 * this->width(), 560), window->width() - 2 * kSide);
    const QPoint below = mapTo(window, QPoint(this->width(), height()));
    const int rows = qMin(m_list->count(), kVisibleRows);
    const int height = rows * (rowHeight(m_list->font()) + 2) + 2 * m_list->frameWidth();
    // Off the edge of the window, so that the border is seen.
    const int right = qMax(qMin(below.x(), window->width() - 4), width + kSide);
    m_list->setGeometry(right - width, below.y() + 1, width, qMin(height, window->height() - below.y() - kSide));
}

void SearchField::move(int by, bool page)
{
    int steps = page ? kVisibleRows - 2 : 1;
    int last = m_list->currentRow();
    for (int row = last + by; row >= 0 && row < m_list->count() && steps > 0; row += by) {
        if (!isLine(m_list->model()->index(row, 0)))
            continue;
        last = row;
        --steps;
    }
    if (last < 0)
        return;
    m_list->setCurrentRow(last);
    // The heading of the first line is seen with it.
    m_list->scrollToItem(m_list->item(last == 1 ? 0 : last));
}

void SearchField::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant hit = item->data(HitRole), action = item->data(ActionRole);
    if (!hit.isValid() && !action.isValid())
        return;
    const auto record = hit.isValid() ? std::optional(m_hits[size_t(hit.toInt())]) : std::nullopt;
    const QPointer<QAction> command = action.isValid() ? m_actions[size_t(action.toInt())] : nullptr;
    closeList();
    clear();
    Q_EMIT left();
    if (record)
        Q_EMIT recordChosen(*record);
    else if (command)
        command->trigger();
}

void SearchField::closeList()
{
    m_list->hide();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = isListOpen();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        open ? move(event->key() == Qt::Key_Down ? 1 : -1) : showFound();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers())
            break;
        move(event->key() == Qt::Key_PageDown ? 1 : -1, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open ? choose(m_list->currentItem()) : showFound();
        return;
    case Qt::Key_Escape:
        if (open) {
            closeList();
        } else {
            clear();
            Q_EMIT left();
        }
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Not where the focus only passes, as it does when one view makes room for another.
    QTimer::singleShot(0, this, [this] {
        if (m_search && hasFocus())
            m_search->prepare();
    });
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->parentWidget() && event->type() == QEvent::Resize && isListOpen())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace ruam::widgets
