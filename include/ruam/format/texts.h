#pragma once

#include <QString>
#include <memory>

namespace ruam::format {

enum class Language { Thai, English };

/// The words of one language. English is the source, Thai is always complete. Several may live at once: one for the
/// screen, another for a paper. Immutable after construction; copies share the catalogue.
///
/// translate() has the shape of QCoreApplication::translate, so that lupdate finds the texts where it is called with
/// literals; elsewhere they are marked with QT_TRANSLATE_NOOP(context, text).
class Texts
{
public:
    explicit Texts(Language language);
    ~Texts();
    Texts(const Texts &);
    Texts &operator=(const Texts &);

    Language language() const;
    /// The words for `source`; `n` picks the plural in English and replaces %n.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const;

private:
    struct Catalogue;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace ruam::format
