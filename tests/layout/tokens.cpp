#include "tokens.h"

#include <QRegularExpression>
#include <vector>

namespace ruam::layout {
namespace {

enum class Where { Code, CodeAndLiterals, Everything };

struct TokenRule
{
    const char *rule;
    const char *token;   ///< what must not stand
    const char *files;   ///< in these files
    const char *allowed; ///< but for these
    Where where;
};

constexpr const char *kNowhere = "^$";
constexpr const char *kProduct = "^(src|include)/";
constexpr const char *kEverySource = "^(src|include|tests)/.*\\.(h|cpp)$";

// The marks are written in pieces so that this file passes its own rule.
constexpr TokenRule kRules[] = {
    {"SQL stays in storage", R"(\bQSql\w*)", kProduct, "^(src|include/ruam)/storage/", Where::Code},
    {"ICU stays in format", R"(\bicu::|\bU_[A-Z]+_|\bUErrorCode\b)", kProduct, "^src/format/", Where::Code},
    {"dialogs of the system stay in prompts.cpp",
     R"(\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QPrintDialog|QPageSetupDialog|QPrintPreviewDialog)"
     R"(|QProgressDialog|QColorDialog|QFontDialog)\b)",
     kProduct, "^src/widgets/prompts\\.cpp$", Where::Code},
    {"exec() stays in prompts.cpp", R"((?<!QApplication::)\bexec\s*\()", kProduct,
     "^src/(widgets/prompts\\.cpp$|storage/)", Where::Code},
    {"nothing waits within a call", R"(\b(QEventLoop|processEvents)\b)", kProduct, kNowhere, Where::Code},
    {"tr() knows one language at a time", R"(\btr\s*\(|\b(QCoreApplication|qApp)\s*(::|->)\s*translate\b)",
     "^(src|include/ruam)/(core|session|storage|format|reports)/", kNowhere, Where::Code},
    {"Qt has no Buddhist calendar", R"(\b(QDateEdit|QDateTimeEdit|QCalendarWidget)\b)", kProduct, kNowhere,
     Where::Code},
    {"QLocale writes years of the common era", R"(\bQLocale\b)", kProduct, "^src/app/commandline\\.cpp$", Where::Code},
    {"now comes from a Clock", R"(\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\()",
     kProduct, "^(include/ruam/core/clock\\.h|src/core/id\\.cpp|src/app/log\\.cpp)$", Where::Code},
    {"words for people stay above session and storage", "[\\x{0E00}-\\x{0E7F}]",
     "^(src|include/ruam)/(core|session|storage)/", kNowhere, Where::CodeAndLiterals},
    {"QtGui stays in the fonts' source, the pictures and the renderer",
     R"(\b(QPainter|QGlyphRun|QImage|QPixmap|QColor|QPen|QBrush)\b)", "^src/reports/",
     "^src/reports/((painterrenderer|pictures|qtfontsource)\\.cpp|pictures\\.h)$", Where::Code},
    {"colours have names", R"(#[0-9A-Fa-f]{6}\b|\bqRgba?\s*\()", "^(src|include/ruam)/(widgets|presentation)/",
     "^src/widgets/colours\\.cpp$", Where::CodeAndLiterals},
    {"the Buddhist era stays in format", R"(\b(543|kBuddhistOffset)\b)", kProduct, "^(src|include/ruam)/format/",
     Where::Code},
    {"no singletons", R"(\bstatic\s+[\w:]+\s*[&*]\s*instance\s*\(|\bQ_(GLOBAL|APPLICATION)_STATIC\b)", kProduct,
     kNowhere, Where::Code},
    {"names say what a thing is", R"(\b(class|struct)\s+\w*(Manager|Helper|Utils?)\b)", kEverySource, kNowhere,
     Where::Code},
    {"failures are results", R"(\bthrow\b)", kProduct, kNowhere, Where::Code},
    {"no messages for developers", R"(\b(qDebug|qInfo)\s*\(|\bstd::c(out|err)\b)", kProduct, kNowhere, Where::Code},
    {"Latin-1 holds no Thai and no signs of print", R"(QLatin1(String|Char)\("[^"\n]*[^\x{0}-\x{7F}])", kProduct,
     kNowhere, Where::Everything},
    {"Q_OBJECT stands on its own line", R"(\S[ \t]*\bQ_OBJECT\b|\bQ_OBJECT\b[ \t]*\S)", kEverySource, kNowhere,
     Where::Code},
    {"nothing is left open",
     "\\b(TO"
     "DO|FIX"
     "ME|X"
     "XX)\\b",
     "^(src|include|tests|cmake|scripts|ui|data/migrations)/", kNowhere, Where::Everything},
    {"every test runs",
     "DIS"
     "ABLED_|GTEST_"
     "SKIP",
     "^tests/", kNowhere, Where::Everything},
};

} // namespace

QStringList forbiddenTokens(const Tree &tree)
{
    // Each is compiled once, not once a file.
    struct Compiled
    {
        const TokenRule &rule;
        QRegularExpression token, files, allowed;
    };
    std::vector<Compiled> rules;
    for (const TokenRule &rule : kRules)
        rules.push_back({rule, QRegularExpression(QLatin1String(rule.token)),
                         QRegularExpression(QLatin1String(rule.files)),
                         QRegularExpression(QLatin1String(rule.allowed))});

    QStringList broken;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString code = isSource(it.key()) ? codeOnly(it.value()) : it.value();
        const QString withLiterals = isSource(it.key()) ? withoutComments(it.value()) : it.value();
        for (const auto &[rule, token, files, allowed] : rules) {
            if (!files.match(it.key()).hasMatch() || allowed.match(it.key()).hasMatch())
                continue;
            const QString &text = rule.where == Where::Code              ? code
                                  : rule.where == Where::CodeAndLiterals ? withLiterals
                                                                         : it.value();
            auto found = token.globalMatch(text);
            while (found.hasNext()) {
                const auto line = QStringView(text).left(found.next().capturedStart()).count(u'\n') + 1;
                broken.append(QStringLiteral("%1:%2: %3").arg(it.key()).arg(line).arg(QLatin1String(rule.rule)));
            }
        }
    }
    return broken;
}

} // namespace ruam::layout
