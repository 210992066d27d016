#include "datefield.h"
#include "desk.h"
#include "detailspane.h"
#include "inkheight.h"
#include "navigation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

// Where the navigation, the work and the details stand, and the ways between them.
namespace ruam::widgets {
namespace {

constexpr int kNavigationWidth = 176;
constexpr int kDetailsWidth = 320;
constexpr int kNarrowBelow = 1280;

} // namespace

bool Desk::isNarrow() const
{
    return width() < scaled(kNarrowBelow, font());
}

bool Desk::detailsShown() const
{
    if (!view()->wantsDetails() && !m_placeless)
        return false;
    // An empty drawer would only cover the work.
    return isNarrow() ? m_drawerOpen && m_details->record().id != 0 : m_detailsWanted;
}

void Desk::showDetails(bool on)
{
    (isNarrow() ? m_drawerOpen : m_detailsWanted) = on;
    place();
    Q_EMIT detailsShownChanged();
}

void Desk::setDetailsWanted(bool wanted)
{
    m_detailsWanted = wanted;
    place();
}

void Desk::toggleDetails()
{
    if (!view()->wantsDetails() && !m_placeless)
        return;
    if (isNarrow() && m_details->record().id == 0)
        return;
    if (!detailsShown()) {
        showDetails(true);
        m_details->focusFirst();
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_details->isAncestorOf(focus)) {
        m_details->focusFirst();
        return;
    }
    if (isNarrow())
        showDetails(false);
    view()->focusWork();
}

void Desk::nextPane()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto inside = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    if (inside(m_navigation))
        view()->focusWork();
    else if (inside(m_stack) && m_details->isVisible() && m_details->record().id != 0)
        m_details->focusFirst();
    else if (inside(m_stack) || inside(m_details))
        m_asOf->edit()->setFocus(Qt::TabFocusReason);
    else
        m_navigation->setFocus(Qt::TabFocusReason);
}

void Desk::place()
{
    const int left = scaled(kNavigationWidth, font());
    const int right = scaled(kDetailsWidth, font());
    const bool shown = detailsShown();
    const bool docked = shown && !isNarrow();
    m_navigation->setGeometry(0, 0, left, height());
    m_centre->setGeometry(left, 0, width() - left - (docked ? right : 0), height());
    m_details->setGeometry(width() - right, 0, right, height());
    m_details->setVisible(shown);
    if (shown)
        m_details->raise();
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Desk::keyPressEvent(QKeyEvent *event)
{
    // What Escape means where the cursor is goes first.
    if (event->key() == Qt::Key_Escape && isNarrow() && detailsShown()) {
        showDetails(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ruam::widgets
