// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace latchkey::look {

/// The platform's style with corrections only: header labels indented, a primary button that looks
/// like one, and on Fusion outlines of fields, check boxes and radios that can be seen.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    /// Over the platform's own style, or the one of that name.
    explicit Style(const QString &base = {});

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    void drawCheck(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawBevel(const QStyleOption *option, QPainter *painter) const;
    bool m_isFusion;
};

} // namespace latchkey::look
