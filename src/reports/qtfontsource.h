#pragma once

#include "fontsource.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <memory>
#include <vector>

namespace ruam::reports {

/// Families that print tone marks on top of vowels. Never used, not for a single character either.
bool isRefusedFamily(const QString &family);

/// A face that Qt found. Portable: no file, no font library.
class QtFontSource final : public FontSource
{
public:
    explicit QtFontSource(const QRawFont &font) : m_font(font) {}
    QByteArray table(uint32_t tag) const override;
    QString family() const override { return m_font.familyName(); }
    int weight() const override { return m_font.weight(); }
    const QRawFont &rawFont() const { return m_font; }
    bool isSameFace(const QRawFont &other) const;

private:
    QRawFont m_font;
};

/// A family in regular and bold, and for what it lacks the font in which Qt would draw it. Needs a QGuiApplication.
class QtFontSources final : public FontSources
{
public:
    QtFontSources(const QFont &regular, const QFont &bold);
    const FontSource &face(bool bold) const override { return *m_faces[bold]; }
    const FontSource *fallback(char32_t character, bool bold) const override;
    const QRawFont &rawFont(bool bold) const { return m_faces[bold]->rawFont(); }

private:
    const FontSource *kept(const QRawFont &font) const;
    /// From a Thai family that is not refused, where the system proposed a refused one.
    const FontSource *thaiSubstitute(char32_t character, bool bold) const;

    QFont m_fonts[2];
    std::unique_ptr<QtFontSource> m_faces[2];
    mutable std::vector<std::unique_ptr<QtFontSource>> m_fallbacks;
};

} // namespace ruam::reports
