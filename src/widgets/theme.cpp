#include <ruam/widgets/theme.h>

#include "monthgridaccess.h"
#include "officestyle.h"
#include "thaikeys.h"
#include "type.h"

#include <QApplication>

namespace ruam::widgets {

void prepareApplication(QApplication &application)
{
    QApplication::setStyle(new OfficeStyle);
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    applyTypeSize(kDefaultTypeSize);
    QAccessible::installFactory(accessOf);
    application.installEventFilter(new ThaiKeys(&application));
}

} // namespace ruam::widgets
