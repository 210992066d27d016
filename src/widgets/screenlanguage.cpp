#include "screenlanguage.h"

#include <QCoreApplication>

namespace ruam::widgets {

ScreenLanguage::~ScreenLanguage()
{
    drop();
}

void ScreenLanguage::drop()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void ScreenLanguage::use(format::Language language)
{
    drop();
    const bool thai = language == format::Language::Thai;
    if (m_words.load(thai ? QStringLiteral(":/i18n/ruam_th.qm") : QStringLiteral(":/i18n/ruam_en.qm")))
        QCoreApplication::installTranslator(&m_words);
    if (thai && m_qtWords.load(QStringLiteral(":/i18n/qtbase_th.qm")))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace ruam::widgets
