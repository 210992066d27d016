#include "colours.h"

#include <QPalette>

namespace ruam::widgets {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Colours colours(const QPalette &palette)
{
    Colours c;
    if (isDark(palette)) {
        c.mustFix = QColor(0xFF9C94);
        c.shouldCheck = QColor(0xF2C36B);
        c.toKnow = QColor(0x8FBDF5);
        c.ready = QColor(0x8FD3A6);
        c.accent = QColor(0x6FC3D8);
        c.secondary = QColor(0xA7AFBA);
        c.mustFixGround = QColor(0x3A2324);
        c.shouldCheckGround = QColor(0x362E1F);
        c.toKnowGround = QColor(0x212C3A);
        c.readyGround = QColor(0x20302A);
        c.card = QColor(0x262A30);
        c.border = QColor(0x3D434B);
        c.outline = QColor(0x737C88);
        c.shade = QColor(0x22414B);
        return c;
    }
    c.mustFix = QColor(0xA61B1B);
    c.shouldCheck = QColor(0x7A4B00);
    c.toKnow = QColor(0x1D4F91);
    c.ready = QColor(0x1C6336);
    c.accent = QColor(0x0B5A6F);
    c.secondary = QColor(0x5B6470);
    c.mustFixGround = QColor(0xFCEBEA);
    c.shouldCheckGround = QColor(0xFFF3D6);
    c.toKnowGround = QColor(0xE7F0FA);
    c.readyGround = QColor(0xE6F3EA);
    c.card = QColor(0xFFFFFF);
    c.border = QColor(0xD5DAE0);
    c.outline = QColor(0x858D97);
    c.shade = QColor(0xDCEBF0);
    return c;
}

QColor groupGround(int group, const QPalette &palette)
{
    constexpr int kGoldenAngle = 137; // hues spread evenly, however many groups there are
    const int hue = (group * kGoldenAngle + 200) % 360;
    return isDark(palette) ? QColor::fromHsl(hue, 90, 72) : QColor::fromHsl(hue, 150, 208);
}

QPalette officePalette(QPalette palette)
{
    const bool dark = isDark(palette);
    if (dark) {
        palette.setColor(QPalette::Window, QColor(0x1E2126));
        palette.setColor(QPalette::Base, QColor(0x262A30));
        palette.setColor(QPalette::AlternateBase, QColor(0x2B3037));
        palette.setColor(QPalette::Button, QColor(0x30353C));
        palette.setColor(QPalette::ToolTipBase, QColor(0x30353C));
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
            palette.setColor(role, QColor(0xE8EBEF));
    } else {
        palette.setColor(QPalette::Window, QColor(0xF3F5F7));
        palette.setColor(QPalette::Base, QColor(0xFFFFFF));
        palette.setColor(QPalette::AlternateBase, QColor(0xF7F9FA));
        palette.setColor(QPalette::Button, QColor(0xF6F7F9));
        palette.setColor(QPalette::ToolTipBase, QColor(0xFFFFFF));
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
            palette.setColor(role, QColor(0x1B1F24));
    }
    const Colours c = colours(palette);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10161A) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x7C848E) : QColor(0x8A929C));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

} // namespace ruam::widgets
