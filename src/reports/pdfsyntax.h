#pragma once

#include <QByteArray>
#include <QString>

/// Values as PDF writes them.
namespace ruam::reports {

/// Hundredths of a point, the unit in which this writer counts: nothing on paper is finer.
qint64 pdfHundredths(double points);
/// "12.5" from 1250.
void pdfAppendHundredths(QByteArray &out, qint64 value);
QByteArray pdfNumber(double value);
void pdfAppendInteger(QByteArray &out, qint64 value);
/// "12 0 R"
void pdfAppendReference(QByteArray &out, int object);
QByteArray pdfReference(int object);
/// A character code of two bytes, as it stands in a string.
void pdfAppendCode(QByteArray &out, quint16 code);
/// A text string: ASCII as it is, else UTF-16 with its mark.
void pdfAppendText(QByteArray &out, QStringView text);
QByteArray pdfText(QStringView text);
/// "<0E01>"
QByteArray pdfHexText(QStringView text);
QByteArray pdfHex(unsigned value, int digits);
/// As PDF's FlateDecode has it.
QByteArray pdfDeflated(const QByteArray &bytes);

} // namespace ruam::reports
