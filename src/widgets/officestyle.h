#pragma once

#include "celltext.h"

#include <QProxyStyle>

namespace ruam::widgets {

/// Fusion with heights from the ink of Thai (see inkheight.h) and our palette laid over the system's, light or dark.
class OfficeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OfficeStyle();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    /// The labels of Qt's own dialogs get the air that our Label has.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawCell(const QStyleOptionViewItem &cell, QPainter *painter, const QWidget *widget) const;

    mutable CellText m_cellText;
};

} // namespace ruam::widgets
