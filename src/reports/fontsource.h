#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>

namespace ruam::reports {

/// One face of an sfnt font (TrueType or OpenType), wherever its bytes come from: shaping and PDF need no more.
class FontSource
{
public:
    virtual ~FontSource() = default;
    /// The bytes of a table by its four letters, first letter highest; empty if the font has none.
    virtual QByteArray table(uint32_t tag) const = 0;
    virtual QString family() const = 0;
    /// 400 is regular, 700 bold.
    virtual int weight() const = 0;
};

/// What a paper may draw with. Sources stay good as long as this.
class FontSources
{
public:
    virtual ~FontSources() = default;
    virtual const FontSource &face(bool bold) const = 0;
    /// The face that draws a character which face(bold) lacks; null if there is none.
    virtual const FontSource *fallback(char32_t character, bool bold) const = 0;
};

} // namespace ruam::reports
