#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::core {
namespace {

constexpr char16_t kSaraA = 0x0E32, kSaraAm = 0x0E33, kNikhahit = 0x0E4D, kSaraE = 0x0E40, kSaraAe = 0x0E41;

bool isZeroWidth(char16_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || QChar(c).isSpace();
}

/// Place of a mark within its cluster: vowels above and below first, then tones and the like, nikhahit between. Of the
/// letters from 0x0E31 on; in a table, for it is asked of every letter of every name.
constexpr char16_t kFirstMark = 0x0E31, kLastMark = 0x0E4E;
constexpr quint8 kMarkRanks[kLastMark - kFirstMark + 1] = {1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
                                                           0, 0, 0, 0, 0, 0, 0, 2, 4, 4, 4, 4, 5, 3, 5};

int markRank(char16_t c)
{
    return c < kFirstMark || c > kLastMark ? 0 : kMarkRanks[c - kFirstMark];
}

/// Sorts the marks from `begin` to the end of `text` and keeps each once.
void tidyMarks(QString &text, qsizetype begin)
{
    std::stable_sort(text.begin() + begin, text.end(), [](QChar a, QChar b) {
        const int rankA = markRank(a.unicode()), rankB = markRank(b.unicode());
        return rankA != rankB ? rankA < rankB : a < b;
    });
    text.erase(std::unique(text.begin() + begin, text.end()), text.end());
}

/// A mark of another script, which Unicode sorts among the Thai ones.
bool isForeignMark(QChar c)
{
    return c.unicode() >= 0x0300 && (c.unicode() < 0x0E00 || c.unicode() > 0x0E7F) && c.combiningClass() != 0;
}

/// Whether cleaning would change nothing. Told without making anything: nearly every text is clean, and lists of names
/// are cleaned many times over. False where it is not sure.
bool isClean(QStringView text)
{
    char16_t before = u' ';
    int rankBefore = 0;
    bool hasNikhahit = false; // among the marks that stand before
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        const bool isThai = c >= 0x0E01 && c <= 0x0E5B;
        if (!isThai && (c < u' ' || c > u'~'))
            return false;
        const int rank = markRank(c);
        if (rank > 0 && (rank < rankBefore || (rank == rankBefore && c <= before)))
            return false;
        if ((c == u' ' || c == kSaraE) && c == before)
            return false;
        if (hasNikhahit && (c == kSaraA || c == kSaraAm))
            return false;
        hasNikhahit = c == kNikhahit || (hasNikhahit && rank > 0);
        before = c;
        rankBefore = rank;
    }
    return before != u' ' || text.isEmpty();
}

QString cleanedOnce(QStringView given)
{
    const QString text = given.toString().normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(text.size());
    qsizetype marks = -1; // where the marks of the current cluster begin in out, or -1
    const auto endCluster = [&] {
        if (marks >= 0)
            tidyMarks(out, marks);
        marks = -1;
    };
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (isZeroWidth(c))
            continue;
        if (markRank(c) > 0) {
            if (marks < 0)
                marks = out.size();
            out += ch;
            continue;
        }
        endCluster();
        if (isBlank(c)) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
        } else if (c == kSaraE && out.endsWith(QChar(kSaraE))) {
            out.back() = QChar(kSaraAe);
        } else if (c == kSaraA) {
            // The circle and the aa typed apart are ำ, whichever side of the circle the tone mark stands on.
            qsizetype at = out.size();
            while (at > 0 && markRank(out[at - 1].unicode()) > 0 && out[at - 1] != QChar(kNikhahit))
                --at;
            if (at > 0 && out[at - 1] == QChar(kNikhahit)) {
                out.remove(at - 1, 1);
                out += QChar(kSaraAm);
            } else {
                out += ch;
            }
        } else if (c == kSaraAm && out.endsWith(QChar(kNikhahit))) {
            out.back() = ch;
        } else {
            out += ch;
        }
    }
    endCluster();
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString cleaned(QStringView given)
{
    QString text = cleanedOnce(given);
    // Thai is clean at once; marks of other scripts may move among the Thai ones, and letters may join them.
    constexpr int kMostRounds = 8;
    for (int round = 0; round < kMostRounds && std::any_of(text.cbegin(), text.cend(), isForeignMark); ++round) {
        QString again = cleanedOnce(text);
        if (again == text)
            break;
        text = std::move(again);
    }
    return text;
}

/// Whether storing takes nothing away. Told without making anything; false where it is not sure.
bool isStored(QStringView typed)
{
    const auto isPlain = [](QChar ch) {
        const char16_t c = ch.unicode();
        return (c >= u' ' && c <= u'~') || (c >= 0x0E01 && c <= 0x0E5B);
    };
    return typed.isEmpty() ||
           (typed.front() != u' ' && typed.back() != u' ' && std::all_of(typed.begin(), typed.end(), isPlain));
}

QString stripped(QStringView typed, bool multiline)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const char16_t c = typed[i].unicode();
        if (c == u'\r' && i + 1 < typed.size() && typed[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C)
            text += multiline ? u'\n' : u' ';
        else if (c == u'\t')
            text += u' ';
        else if (QChar(c).category() != QChar::Other_Control)
            text += QChar(c);
    }
    return text.trimmed();
}

} // namespace

QString storedText(QStringView typed, bool multiline)
{
    return isStored(typed) ? typed.toString() : stripped(typed, multiline);
}

QString storedText(const QString &typed, bool multiline)
{
    return isStored(typed) ? typed : stripped(typed, multiline);
}

QString comparableText(QStringView given)
{
    return isClean(given) ? given.toString() : cleaned(given);
}

QString comparableText(const QString &given)
{
    return isClean(given) ? given : cleaned(given);
}
QString withoutMarks(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text)
        if (markRank(c.unicode()) == 0)
            letters += c;
    return letters;
}

bool isOneApart(QStringView a, QStringView b)
{
    if (a == b || qAbs(a.size() - b.size()) > 1)
        return false;
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    return a.size() <= 1 && b.size() <= 1;
}

} // namespace ruam::core
