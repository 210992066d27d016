#pragma once

#include <ruam/format/texts.h>

#include <QTranslator>

namespace ruam::widgets {

/// The words of tr() and of Qt's own buttons and menus. English is what the sources say, with its plurals.
class ScreenLanguage
{
public:
    ScreenLanguage() = default;
    ~ScreenLanguage();
    ScreenLanguage(const ScreenLanguage &) = delete;
    ScreenLanguage &operator=(const ScreenLanguage &) = delete;

    void use(format::Language language);

private:
    void drop();

    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace ruam::widgets
