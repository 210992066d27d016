#include <QSet>
#include <gtest/gtest.h>
#include <ruam/core/papertemplates.h>
#include <ruam/format/papersentence.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::format;

namespace {

const char *const kPapersWithSentences[] = {"invitation", "letter-trainer", "memo-results"};

} // namespace

TEST(PaperSentence, EveryPlaceholderHasWordsOfItsOwnAndComesBackAsItsName)
{
    for (const Language language : {Language::Thai, Language::English}) {
        const Texts texts(language);
        QSet<QString> names, words;
        for (const char *paper : kPapersWithSentences)
            for (const QString &name : core::placeholdersOf(QString::fromLatin1(paper))) {
                const QString stored = QStringLiteral("ก่อน {%1} หลัง").arg(name);
                const QString shown = shownSentence(stored, texts);
                EXPECT_EQ(storedSentence(shown, texts), stored);
                EXPECT_EQ(storedSentence(stored, texts), stored) << "a name may be typed too";
                EXPECT_FALSE(language == Language::Thai && shown.contains(name)) << qPrintable(shown);
                names.insert(name);
                words.insert(placeholderText(name, texts));
            }
        EXPECT_EQ(names.size(), words.size());
    }
}

TEST(PaperSentence, WhatIsNoPlaceholderStaysAsTyped)
{
    const Texts thai(Language::Thai);
    for (const char16_t *typed : {u"", u"ไม่มีวงเล็บ", u"{", u"}{", u"{ไม่รู้จัก}", u"{}", u"{สอง\nบรรทัด}"})
        EXPECT_EQ(storedSentence(QString::fromUtf16(typed), thai), QString::fromUtf16(typed));
    EXPECT_EQ(storedSentence(QStringLiteral("[{ จังหวัด }]"), thai), QStringLiteral("[{province}]"));
}
