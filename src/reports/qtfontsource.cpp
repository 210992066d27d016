#include "qtfontsource.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

namespace ruam::reports {

bool isRefusedFamily(const QString &family)
{
    return family.contains(QLatin1String("Looped"), Qt::CaseInsensitive);
}

QByteArray QtFontSource::table(uint32_t tag) const
{
    const char name[] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), '\0'};
    return m_font.fontTable(name);
}

bool QtFontSource::isSameFace(const QRawFont &other) const
{
    return m_font.familyName() == other.familyName() && m_font.styleName() == other.styleName() &&
           m_font.weight() == other.weight();
}

QtFontSources::QtFontSources(const QFont &regular, const QFont &bold) : m_fonts{regular, bold}
{
    for (const bool heavy : {false, true})
        m_faces[heavy] = std::make_unique<QtFontSource>(QRawFont::fromFont(m_fonts[heavy], QFontDatabase::Thai));
}

const FontSource *QtFontSources::fallback(char32_t character, bool bold) const
{
    QTextLayout layout(QString::fromUcs4(&character, 1), m_fonts[bold]);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (isRefusedFamily(font.familyName()))
            return thaiSubstitute(character, bold);
        if (run.glyphIndexes().isEmpty() || run.glyphIndexes().first() == 0 || !font.supportsCharacter(character))
            continue;
        return kept(font);
    }
    return nullptr;
}

const FontSource *QtFontSources::kept(const QRawFont &font) const
{
    for (const auto &known : m_fallbacks)
        if (known->isSameFace(font))
            return known.get();
    m_fallbacks.push_back(std::make_unique<QtFontSource>(font));
    return m_fallbacks.back().get();
}

const FontSource *QtFontSources::thaiSubstitute(char32_t character, bool bold) const
{
    for (const QString &family : QFontDatabase::families(QFontDatabase::Thai)) {
        if (isRefusedFamily(family))
            continue;
        QFont font = m_fonts[bold];
        font.setFamilies({family});
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Thai);
        if (raw.supportsCharacter(character))
            return kept(raw);
    }
    return nullptr;
}

} // namespace ruam::reports
