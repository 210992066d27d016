// Breaking long texts into lines beside ICU's own iterator alone. Each is given again at twice the length: the figure
// may double with it, and no more.

#include "measure.h"

#include <ruam/format/linebreak.h>

#include <QString>
#include <memory>
#include <unicode/brkiter.h>

using namespace ruam;

namespace {

struct Sample
{
    const char *what;
    QStringView unit;
};

/// What a title, a name or a number begins with, again and again, is what rules about them could walk through anew each
/// time.
constexpr Sample kSamples[] = {
    {"sentences without blanks", u"การพัฒนาระบบราชการแบบมีส่วนร่วมของประชาชนในระดับจังหวัดชุมพร"},
    {"titles without blanks", u"นาย"},
    {"titles", u"ดร. "},
    {"one letter", u"ก"},
    {"digits", u"0 2"},
    {"blanks", u"ก    "},
};

int icuBreaks(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createLineInstance(icu::Locale("th"), status));
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    iterator->setText(alias);
    int count = 0;
    iterator->first();
    for (int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
        ++count;
    return count;
}

} // namespace

int main()
{
    (void)format::lineBreaks(QStringLiteral("นายสมชาย ใจดี จังหวัดชุมพร"));
    (void)icuBreaks(QStringLiteral("นายสมชาย ใจดี จังหวัดชุมพร"));
    for (const Sample &sample : kSamples) {
        for (const qsizetype length : {93'000, 186'000}) {
            // Too long for a name, so that no reading of one is ended early.
            const QString text =
                sample.unit.toString().repeated(length / sample.unit.size()) + QString(40, QChar(0x0E01));
            const double ours = bench::milliseconds([&] { (void)format::lineBreaks(text); });
            const double icu = bench::milliseconds([&] { (void)icuBreaks(text); });
            const QByteArray what = QByteArray("break ") + QByteArray::number(text.size()) + ' ' + sample.what;
            bench::printPair(what.constData(), ours, "ICU alone", icu, "ms");
        }
    }
    return 0;
}
