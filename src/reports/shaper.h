#pragma once

#include <ruam/reports/render.h>

#include <QFont>
#include <QGlyphRun>
#include <QHash>

namespace ruam::reports {

/// Texts are shaped once, at this many units to the em, and scaled: equal on every device.
inline constexpr int kEm = 1000;

/// A text as glyphs, in units; positions from the start of the base line.
struct Shaped
{
    QList<QGlyphRun> runs;
    double width = 0;
    double above = 0;
    double below = 0;
};

struct Fonts::Shaper
{
    explicit Shaper(const QString &family);
    /// Good until the next call.
    const Shaped &shaped(const QString &text, bool bold) const;
    /// Size of the em in millimetres.
    double em(const Style &style) const;

    QString family;
    QFont fonts[2]; ///< regular, bold
    double points[kTokenCount] = {};
    double pitch[2] = {}; ///< in em
    double kokai[2] = {}; ///< height of ก in em

private:
    Shaped shape(const QString &text, bool bold) const;

    mutable QHash<QString, Shaped> cache[2];
};

} // namespace ruam::reports
