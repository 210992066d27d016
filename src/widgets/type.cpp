#include "type.h"

#include "label.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace ruam::widgets {
namespace {

QStringList preferredFamilies()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("Leelawadee UI"), QStringLiteral("Tahoma"), QStringLiteral("Loma")};
#else
    return {QStringLiteral("Loma"),           QStringLiteral("Waree"),         QStringLiteral("Garuda"),
            QStringLiteral("Noto Sans Thai"), QStringLiteral("Leelawadee UI"), QStringLiteral("Tahoma"),
            QStringLiteral("Thonburi")};
#endif
}

bool isRefused(const QString &family)
{
    return family.contains(QLatin1String("Looped"), Qt::CaseInsensitive) ||
           family.startsWith(QLatin1String("Laksaman"), Qt::CaseInsensitive);
}

} // namespace

QStringList screenFamilies(const QStringList &installed)
{
    QStringList families;
    const auto take = [&families](const QString &family) {
        if (!families.contains(family))
            families.append(family);
    };
    for (const QString &family : preferredFamilies())
        if (installed.contains(family))
            take(family);
    for (const QString &family : installed)
        if (!isRefused(family))
            take(family);
    return families;
}

QFont screenFont(int points)
{
    QFont font = QApplication::font();
    // The whole list, so that what one font lacks comes from the next and not from a font we refuse.
    // Asked once: the fonts of a machine do not change under a running program, and Qt goes through all of them.
    static const QStringList families = screenFamilies(QFontDatabase::families(QFontDatabase::Thai));
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPointSize(points);
    font.setItalic(false);
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    font.setWeight(QFont::Normal);
    return font;
}

void applyTypeSize(int points)
{
    QApplication::setFont(screenFont(points));
    Label::followTypeSize();
}

} // namespace ruam::widgets
