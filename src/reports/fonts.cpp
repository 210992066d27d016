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
    auto shaper = std::make_unique<Shaper>(family);
    double scale = 1;
    if (!sizes) {
        sizes = &kLaksamanSizes;
        if (shaper->kokai[0] > 0.1)
            scale = kLaksamanSizes.kokai / shaper->kokai[0];
    }
    for (int token = 0; token < kTokenCount; ++token)
        shaper->points[token] = sizes->points[token] * scale;
    return std::unique_ptr<Fonts>(new Fonts(std::move(shaper)));
}

core::Result<std::unique_ptr<Fonts>> Fonts::findFor(const Document &document)
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::Thai);
    const bool isThere = installed.contains(document.font) && !isRefusedFamily(document.font);
    auto found = find(isThere ? QStringList{document.font} : installed);
    if (!found)
        return found;
    // A step is a point of TH Sarabun, whose body text has 16.
    for (double &points : (*found)->m_shaper->points)
        points *= 1 + document.sizeStep / kSarabunSizes.points[int(Token::B)];
    (*found)->m_asked = document.font;
    (*found)->m_sizeStep = document.sizeStep;
    return found;
}

bool Fonts::serve(const Document &document) const
{
    return m_asked == document.font && m_sizeStep == document.sizeStep;
}

Fonts::Fonts(std::unique_ptr<Shaper> shaper) : m_shaper(std::move(shaper)) {}

Fonts::~Fonts() = default;

QString Fonts::family() const
{
    return m_shaper->family;
}

double Fonts::points(Token token) const
{
    return m_shaper->points[int(token)];
}

double Fonts::Shaper::pointsOf(const Style &style) const
{
    if (style.points <= 0)
        return points[int(style.token)];
    return style.points * points[int(Token::B)] / kLaksamanSizes.points[int(Token::B)];
}

double Fonts::Shaper::em(const Style &style) const
{
    return pointsOf(style) * kPointMm;
}

double Fonts::points(const Style &style) const
{
    return m_shaper->pointsOf(style);
}

Extent Fonts::extent(const QString &text, const Style &style) const
{
    const ShapedText &shaped = m_shaper->texts.shaped(text, style.bold);
    const double unit = m_shaper->em(style) / kEm;
    return {shaped.width * unit, shaped.above * unit, shaped.below * unit};
}

double Fonts::pitch(const Style &style) const
{
    return m_shaper->pitch[style.bold] * m_shaper->em(style);
}

double Fonts::bodyHeight(const Style &style) const
{
    return m_shaper->kokai[style.bold] * m_shaper->em(style);
}

} // namespace ruam::reports
