#include <ruam/format/texts.h>

#include <QTranslator>

// A static library's resources are registered by whoever uses them first. The macro wants the global namespace.
static void registerWords()
{
    Q_INIT_RESOURCE(ruam_words);
}

namespace ruam::format {

struct Texts::Catalogue
{
    Language language;
    QTranslator words;
};

Texts::Texts(Language language)
{
    registerWords();
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->language = language;
    // A missing catalogue leaves the English source texts, which is also what English itself does but for plurals.
    const bool loaded = catalogue->words.load(language == Language::Thai ? QStringLiteral(":/i18n/ruam_th.qm")
                                                                         : QStringLiteral(":/i18n/ruam_en.qm"));
    Q_UNUSED(loaded);
    m_catalogue = std::move(catalogue);
}

Texts::~Texts() = default;
Texts::Texts(const Texts &) = default;
Texts &Texts::operator=(const Texts &) = default;

Language Texts::language() const
{
    return m_catalogue->language;
}

QString Texts::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_catalogue->words.translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace ruam::format
