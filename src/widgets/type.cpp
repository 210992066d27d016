#include "type.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStringList>

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

/// Those of the preferred that are installed. Asked once: the fonts of a machine do not change under a running program,
/// and Qt goes through all of them at each question.
const QStringList &availableFamilies()
{
    static const QStringList families = [] {
        const QStringList installed = QFontDatabase::families();
        QStringList found;
        for (const QString &family : preferredFamilies())
            if (installed.contains(family))
                found.append(family);
        return found;
    }();
    return families;
}

} // namespace

QFont screenFont(int points)
{
    QFont font = QApplication::font();
    // The whole list, so that what one font lacks comes from the next and not from a font we refuse.
    const QStringList &families = availableFamilies();
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPointSize(points);
    font.setItalic(false);
    font.setWeight(QFont::Normal);
    return font;
}

void applyTypeSize(int points)
{
    QApplication::setFont(screenFont(points));
}

} // namespace ruam::widgets
