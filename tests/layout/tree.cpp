#include "tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <support/source.h>

namespace ruam::layout {
namespace {

bool isText(const QString &path)
{
    static const QRegularExpression ending(
        QStringLiteral(R"(\.(h|cpp|txt|cmake|json|md|sql|ts|ui|qrc|tsv|sh|svg|desktop|in)$)"));
    const QString name = QFileInfo(path).fileName();
    return ending.match(name).hasMatch() || !name.contains(u'.');
}

QString textOf(const QString &path)
{
    QFile file(path);
    return isText(path) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

enum class Part { Code, LineComment, BlockComment, Text, Character, RawText };

QString blanked(const QString &text, bool literalsToo)
{
    QString out = text;
    Part part = Part::Code;
    QString rawEnd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool keepBreak = c == u'\n';
        switch (part) {
        case Part::Code:
            if (c == u'/' && (next == u'/' || next == u'*')) {
                part = next == u'/' ? Part::LineComment : Part::BlockComment;
                out[i] = out[i + 1] = u' ';
                ++i;
            } else if (c == u'"' && i > 0 && text[i - 1] == u'R') {
                const qsizetype open = text.indexOf(u'(', i);
                rawEnd = u')' + text.mid(i + 1, open - i - 1) + u'"';
                part = Part::RawText;
            } else if (c == u'"') {
                part = Part::Text;
            } else if (c == u'\'' && !(i > 0 && text[i - 1].isLetterOrNumber() && next.isLetterOrNumber())) {
                part = Part::Character;
            }
            break;
        case Part::LineComment:
            if (keepBreak)
                part = Part::Code;
            else
                out[i] = u' ';
            break;
        case Part::BlockComment:
            if (c == u'*' && next == u'/') {
                out[i] = out[i + 1] = u' ';
                ++i;
                part = Part::Code;
            } else if (!keepBreak) {
                out[i] = u' ';
            }
            break;
        case Part::Text:
        case Part::Character:
            if (c == u'\\') {
                if (literalsToo)
                    out[i] = out[i + 1] = u' ';
                ++i;
            } else if (c == (part == Part::Text ? u'"' : u'\'') || keepBreak) {
                part = Part::Code;
            } else if (literalsToo) {
                out[i] = u' ';
            }
            break;
        case Part::RawText:
            if (QStringView(text).mid(i).startsWith(rawEnd)) {
                i += rawEnd.size() - 1;
                part = Part::Code;
            } else if (literalsToo && !keepBreak) {
                out[i] = u' ';
            }
            break;
        }
    }
    return out;
}

} // namespace

const Tree &projectTree()
{
    static const Tree tree = [] {
        Tree found;
        const QDir root(test::sourcePath({}));
        const auto filters = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
        const QStringList left{QStringLiteral("build"), QStringLiteral("out")};
        QStringList folders;
        for (const QFileInfo &entry : root.entryInfoList(filters)) {
            if (entry.fileName() == QLatin1String(".git"))
                continue; // a file where the work tree is a linked one
            if (!entry.isDir())
                found.insert(entry.fileName(), textOf(entry.filePath()));
            else if (!left.contains(entry.fileName()) &&
                     (!entry.fileName().startsWith(u'.') || entry.fileName() == u".ci"))
                folders.append(entry.filePath());
        }
        for (const QString &folder : folders) {
            QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                found.insert(root.relativeFilePath(path), textOf(path));
            }
        }
        return found;
    }();
    return tree;
}

const QStringList &layers()
{
    static const QStringList list = QStringLiteral("core format session storage interchange reports presentation "
                                                   "widgets app")
                                        .split(u' ');
    return list;
}

QStringList mayUse(const QString &layer)
{
    static const QMap<QString, QString> direct{
        {QStringLiteral("core"), {}},
        {QStringLiteral("format"), QStringLiteral("core")},
        {QStringLiteral("session"), QStringLiteral("core")},
        {QStringLiteral("storage"), QStringLiteral("core")},
        {QStringLiteral("interchange"), QStringLiteral("core format")},
        {QStringLiteral("reports"), QStringLiteral("core format")},
        {QStringLiteral("presentation"), QStringLiteral("session format")},
        {QStringLiteral("widgets"), QStringLiteral("presentation reports interchange")},
        {QStringLiteral("app"), QStringLiteral("widgets storage")},
    };
    QStringList reached{layer};
    for (qsizetype i = 0; i < reached.size(); ++i)
        for (const QString &next : direct.value(reached[i]).split(u' ', Qt::SkipEmptyParts))
            if (!reached.contains(next))
                reached.append(next);
    return reached;
}

QString layerOf(const QString &path)
{
    static const QRegularExpression place(QStringLiteral(R"(^(?:src|include/ruam)/([^/]+)/)"));
    return place.match(path).captured(1);
}

bool isSource(const QString &path)
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
}

bool isProductSource(const QString &path)
{
    return isSource(path) && (path.startsWith(QLatin1String("src/")) || path.startsWith(QLatin1String("include/")));
}

bool isPublicHeader(const QString &path)
{
    return path.startsWith(QLatin1String("include/")) && path.endsWith(QLatin1String(".h"));
}

QString codeOnly(const QString &text)
{
    return blanked(text, true);
}

QString withoutComments(const QString &text)
{
    return blanked(text, false);
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression line(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])re"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    auto it = line.globalMatch(withoutComments(text));
    while (it.hasNext())
        found.append(it.next().captured(1));
    return found;
}

QStringList cmakeWords(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression blank(QStringLiteral(R"re([\s()"]+)re"));
    QString bare = text;
    return bare.remove(comment).split(blank, Qt::SkipEmptyParts);
}

} // namespace ruam::layout
