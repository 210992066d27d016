#include "printed.h"

#include "fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::test {

using namespace reports;

namespace {

/// All characters but blanks, in an order of their own: readers choose their own order of columns.
QString characters(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace())
            kept += c;
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace

SavedPdf writtenPdf(const Pages &pages, const Fonts &fonts)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("ก.pdf"));
    EXPECT_TRUE(writePdf(pages, fonts, path).ok());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return SavedPdf(file.readAll());
}

void expectReadBack(const Pages &pages, const Fonts &fonts)
{
    QString drawn;
    QStringList words;
    for (int page = 0; page < pages.count(); ++page) {
        for (const QString &text : textsOf(pages.page(page))) {
            drawn += text;
            words += text.simplified().split(u' ', Qt::SkipEmptyParts);
        }
    }
    const SavedPdf pdf = writtenPdf(pages, fonts);
    for (const QString &read : {pdf.popplerLines().join(u'\n'), pdf.mupdfLines().join(u'\n')}) {
        EXPECT_EQ(characters(read), characters(drawn));
        for (const QString &word : words)
            EXPECT_TRUE(read.contains(word)) << word.toStdString();
    }
    const QByteArray said = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}, "qpdf");
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.toStdString();
}

} // namespace ruam::test
