#include "officepaper.h"

#include "printing.h"

#include <QFile>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Document officePaper()
{
    Section section;
    section.footerLeft = QStringLiteral("แผ่นที่ 3-1-%1").arg(kSheetMark);
    section.footerCentre = QStringLiteral("หน้า %1 จาก %2").arg(kPageMark).arg(kPagesMark);
    section.page.footer = 10;
    Paragraph title = paragraph(QStringLiteral("บัญชีรายชื่อ"), {Token::T1, true}, Align::Centre);
    title.level = 1;
    Paragraph body = paragraph(QStringLiteral("ด้วยสำนักงานสมมติ  จัดการอบรม & ทดสอบ <น้ำ> "), {});
    body.pieces.append({QStringLiteral("ตัวหนา"), {Token::B, true}, 0});
    body.firstIndent = 25;
    Paragraph blank;
    blank.pieces = {{QStringLiteral("เบอร์โทร"), {}, 0}, {{}, {}, Piece::kFill}};
    Table table;
    table.columns = {20, 80, 60};
    Cell number;
    number.text = QStringLiteral("No.");
    number.style = {Token::C, true};
    number.rows = 2;
    Cell name = number;
    name.text = QStringLiteral("ชื่อ - นามสกุล");
    name.rows = 1;
    name.columns = 2;
    Cell half = name;
    half.columns = 1;
    half.text = QStringLiteral("เช้า");
    table.header = {Row{{number, name}, 7, true, {}}, Row{{half, half}, 7, true, {}}};
    for (int i = 1; i <= 60; ++i) {
        Cell cell;
        cell.text = QString::number(i);
        Cell who;
        who.text = QStringLiteral("นายสมชาย ใจดี%1\nผู้อำนวยการ").arg(i);
        table.rows.append(Row{{cell, who, Cell()}, 10, false, {}});
    }
    Signatures signatures;
    signatures.items = {{65, 42, QStringLiteral("(ลงชื่อ)"), QStringLiteral("ผู้รับรอง"), QString(),
                         QStringLiteral("ตำแหน่ง"), QString(), QStringLiteral("วันที่")}};
    section.blocks = {title, body, blank, table, signatures};
    Document document;
    document.title = QStringLiteral("บัญชี & รายชื่อ");
    document.sections = {section};
    return document;
}

QString writtenAs(EditableFormat format, const Document &document, const QTemporaryDir &dir)
{
    static const QString kNames[] = {QStringLiteral("ก.odt"), QStringLiteral("ก.docx"), QStringLiteral("ก.xlsx")};
    const QString path = dir.filePath(kNames[size_t(format)]);
    EXPECT_EQ(editableFormat(path), format);
    EXPECT_TRUE(writeEditable(document, test::paperFonts(), format, path).ok());
    return path;
}

} // namespace ruam::reports
