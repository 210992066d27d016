#include <ruam/core/text.h>
#include <ruam/format/collation.h>
#include <ruam/format/searchtext.h>

#include <unicode/coll.h>

namespace ruam::format {
namespace {

/// Raised when the cleaning or the settings below change, so that stored keys are made anew.
constexpr int kKeyVersion = 2;

icu::UnicodeString aliasOf(const QString &text)
{
    return icu::UnicodeString(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

} // namespace

struct Collation::Rules
{
    std::unique_ptr<icu::Collator> collator;
};

Collation::Collation() : m_rules(std::make_unique<Rules>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_rules->collator.reset(icu::Collator::createInstance(icu::Locale("th"), status));
    if (!m_rules->collator)
        qFatal("ICU has no collation data");
    // CLDR's Thai rules pass over spaces; then "สม ชาย" would stand among "สมชาย", and two words would sort as one.
    m_rules->collator->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, status);
}

Collation::~Collation() = default;

QByteArray Collation::sortKey(const QString &text) const
{
    const QString cleaned = core::comparableText(text);
    if (cleaned.isEmpty())
        return {};
    const icu::UnicodeString source = aliasOf(cleaned);
    QByteArray key(cleaned.size() * 4 + 16, Qt::Uninitialized);
    auto *buffer = reinterpret_cast<uint8_t *>(key.data());
    int32_t size = m_rules->collator->getSortKey(source, buffer, int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = m_rules->collator->getSortKey(source, reinterpret_cast<uint8_t *>(key.data()), size);
    }
    key.resize(std::max(size - 1, 0)); // less ICU's closing zero
    return key;
}

int Collation::version() const
{
    UVersionInfo parts;
    m_rules->collator->getVersion(parts);
    return (int(parts[0]) << 20 | int(parts[1]) << 12 | int(parts[2]) << 4) + kKeyVersion;
}

int Collation::compare(const QString &a, const QString &b) const
{
    const QString left = core::comparableText(a), right = core::comparableText(b);
    UErrorCode status = U_ZERO_ERROR;
    return m_rules->collator->compare(aliasOf(left), aliasOf(right), status);
}

QString Collation::searchKey(const QString &text) const
{
    return format::searchKey(text);
}

bool containsLoosely(const QString &text, const QString &needle)
{
    const QString wanted = searchKey(needle);
    return wanted.isEmpty() || searchKey(text).contains(wanted);
}

} // namespace ruam::format
