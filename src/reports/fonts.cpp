#include "ink.h"
#include "shaper.h"

#include <QFontDatabase>

namespace ruam::reports {

namespace {

constexpr QChar kKoKai{0x0E01};

struct Sizes
{
    double points[kTokenCount]; // T1, T2, B, C, N
    double kokai;               // height of ก in em for which they were chosen
};
constexpr Sizes kSarabunSizes{{20, 18, 16, 14, 12}, 0.40};
constexpr Sizes kLaksamanSizes{{13.5, 12, 11, 9.5, 8}, 0.602};

struct Choice
{
    const char *family;
    const Sizes *sizes; // null: from the height of ก
};
// The government's font first, then its free kin, then whatever else has proper Thai.
constexpr Choice kChoices[] = {
    {"TH Sarabun New", &kSarabunSizes},
    {"TH SarabunPSK", &kSarabunSizes},
    {"TH Sarabun PSK", &kSarabunSizes},
    {"Laksaman", &kLaksamanSizes},
    {"Sarabun", &kLaksamanSizes},
    {"Garuda", nullptr},
    {"Norasi", nullptr},
    {"Loma", nullptr},
    {"Waree", nullptr},
    {"Leelawadee UI", nullptr},
    {"Tahoma", nullptr},
    {"Thonburi", nullptr},
    {"Noto Sans Thai", nullptr},
    {"Noto Serif Thai", nullptr},
};

QString chosenFamily(const QStringList &families, const Sizes *&sizes)
{
    sizes = nullptr;
    for (const Choice &choice : kChoices) {
        const QString family = QLatin1String(choice.family);
        if (families.contains(family)) {
            sizes = choice.sizes;
            return family;
        }
    }
    for (const QString &family : families)
        if (!isRefusedFamily(family))
            return family;
    return {};
}

QFont emFont(const QString &family, bool bold)
{
    // What the family lacks comes from the next good one, and only then from whatever the system proposes.
    QStringList families{family};
    const QStringList installed = QFontDatabase::families(QFontDatabase::Thai);
    for (const Choice &choice : kChoices)
        if (const QString other = QLatin1String(choice.family); other != family && installed.contains(other))
            families.append(other);
    QFont font(families);
    font.setPixelSize(kEm);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Fonts::Shaper::Shaper(const QString &name)
    : family(name), sources(emFont(name, false), emFont(name, true)), texts(sources)
{
    for (const bool bold : {false, true}) {
        const QRawFont &raw = sources.rawFont(bold);
        pitch[bold] = (raw.ascent() + raw.descent() + raw.leading()) / kEm;
        kokai[bold] = texts.shaped(QString(kKoKai), bold).above / kEm;
    }
}

core::Result<std::unique_ptr<Fonts>> Fonts::find()
{
    return find(QFontDatabase::families(QFontDatabase::Thai));
}

core::Result<std::unique_ptr<Fonts>> Fonts::find(const QStringList &families)
{
    const Sizes *sizes = nullptr;
    const QString family = chosenFamily(families, sizes);
    if (family.isEmpty())
        return core::Error{core::Code::NoThaiFont, {}, QStringLiteral("no family with Thai letters is installed")};
    const auto shaper = std::make_shared<Shaper>(family);
    double scale = 1;
    if (!sizes) {
        sizes = &kLaksamanSizes;
        if (shaper->kokai[0] > 0.1)
            scale = kLaksamanSizes.kokai / shaper->kokai[0];
    }
    std::unique_ptr<Fonts> made(new Fonts(shaper));
    for (int token = 0; token < kTokenCount; ++token)
        made->m_points[token] = sizes->points[token] * scale;
    return made;
}

core::Result<std::unique_ptr<Fonts>> Fonts::findFor(const Document &document)
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::Thai);
    const auto findOne = [&](const Typeface &typeface) {
        const bool isThere = installed.contains(typeface.font) && !isRefusedFamily(typeface.font);
        auto found = find(isThere ? QStringList{typeface.font} : installed);
        if (found)
            (*found)->setTypeface(typeface);
        return found;
    };
    auto made = findOne(document.typeface);
    if (!made)
        return made;
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const Typeface typeface = document.typefaceOf(i);
        if ((*made)->known(typeface))
            continue;
        auto other = findOne(typeface);
        if (!other)
            return other;
        // A file that holds two sizes of a family embeds it once.
        for (const auto &earlier : (*made)->m_others)
            if (earlier->family() == (*other)->family())
                (*other)->m_shaper = earlier->m_shaper;
        if ((*made)->family() == (*other)->family())
            (*other)->m_shaper = (*made)->m_shaper;
        (*made)->m_others.push_back(std::move(*other));
    }
    return made;
}

bool Fonts::serve(const Document &document) const
{
    if (m_typeface != document.typeface)
        return false;
    for (qsizetype i = 0; i < document.sections.size(); ++i)
        if (!known(document.typefaceOf(i)))
            return false;
    return true;
}

Fonts::Fonts(std::shared_ptr<Shaper> shaper) : m_shaper(std::move(shaper)) {}

Fonts::~Fonts() = default;

void Fonts::setTypeface(const Typeface &typeface)
{
    // A step is a point of TH Sarabun, whose body text has 16.
    for (double &points : m_points)
        points *= 1 + typeface.sizeStep / kSarabunSizes.points[int(Token::B)];
    m_typeface = typeface;
}

const Fonts *Fonts::known(const Typeface &typeface) const
{
    if (m_typeface == typeface)
        return this;
    for (const auto &other : m_others)
        if (other->m_typeface == typeface)
            return other.get();
    return nullptr;
}

const Fonts &Fonts::of(const Typeface &typeface) const
{
    const Fonts *found = known(typeface);
    return found ? *found : *this;
}

QString Fonts::family() const
{
    return m_shaper->family;
}

double Fonts::points(Token token) const
{
    return m_points[int(token)];
}

double Fonts::points(const Style &style) const
{
    if (style.points <= 0)
        return m_points[int(style.token)];
    return style.points * m_points[int(Token::B)] / kLaksamanSizes.points[int(Token::B)];
}

double Fonts::em(const Style &style) const
{
    return points(style) * kPointMm;
}

Extent Fonts::extent(const QString &text, const Style &style) const
{
    const ShapedText &shaped = m_shaper->texts.shaped(text, style.bold);
    const double unit = em(style) / kEm;
    return {shaped.width * unit, shaped.above * unit, shaped.below * unit};
}

double Fonts::pitch(const Style &style) const
{
    return m_shaper->pitch[style.bold] * em(style);
}

double Fonts::bodyHeight(const Style &style) const
{
    return m_shaper->kokai[style.bold] * em(style);
}

} // namespace ruam::reports
