#include "measure.h"

#include <ruam/reports/render.h>

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>
#include <hb.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef RUAM_BENCH_PANGO
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#endif

// The sign-in book of many people, one table with its heading on every page, beside what else prints Thai.

namespace ruam::bench {
namespace {

using namespace reports;

constexpr int kPeople = 10'000;
constexpr int kManyPeople = 100'000;
constexpr double kEnough = 400; ///< times as long as ours, after which a peer is not waited for
constexpr double kRowHeight = 12;
const QList<double> kWidths{12, 60, 48, 25, 25};

const QStringList &headings()
{
    static const QStringList texts{QStringLiteral("ที่"), QStringLiteral("ชื่อ - นามสกุล"),
                                   QStringLiteral("ตำแหน่ง / หน่วยงาน"), QStringLiteral("เช้า"), QStringLiteral("บ่าย")};
    return texts;
}

/// Invented names: syllables put together, so that hardly two rows are alike.
QStringList cellsOf(int person)
{
    static const QStringList syllables{QStringLiteral("สม"),  QStringLiteral("ศรี"),  QStringLiteral("กิตติ์"),
                                       QStringLiteral("ญาณ"), QStringLiteral("พันธุ์"), QStringLiteral("รัตน์"),
                                       QStringLiteral("วุฒิ"),  QStringLiteral("ชัย"),  QStringLiteral("น้ำ"),
                                       QStringLiteral("ฟ้า"),  QStringLiteral("ปิ่น"),  QStringLiteral("แก้ว"),
                                       QStringLiteral("ทิพย์"), QStringLiteral("ภรณ์"), QStringLiteral("เดช")};
    static const QStringList posts{QStringLiteral("นักวิเคราะห์นโยบายและแผน"), QStringLiteral("เจ้าหน้าที่บริหารงานทั่วไป"),
                                   QStringLiteral("ผู้อำนวยการกลุ่มงาน"), QStringLiteral("นักพัฒนาชุมชน")};
    const auto syllable = [&](int salt) {
        return syllables[int((quint32(person) * 2654435761u + quint32(salt) * 40503u) >> 8) % syllables.size()];
    };
    return {QString::number(person),
            QStringLiteral("นาย") + syllable(1) + syllable(2) + u' ' + syllable(3) + syllable(4) + syllable(5),
            posts[person % posts.size()] + QStringLiteral("\nสำนักงานจังหวัดสมมติ %1").arg(person % 75 + 1), QString(),
            QString()};
}

Document book(int people)
{
    Table table;
    table.columns = kWidths;
    Row head;
    head.minHeight = 14;
    for (const QString &text : headings()) {
        Cell cell;
        cell.text = text;
        cell.style = {Token::C, true};
        cell.align = Align::Centre;
        cell.valign = VAlign::Middle;
        head.cells.append(cell);
    }
    table.header = {head};
    table.rows.reserve(people);
    for (int person = 1; person <= people; ++person) {
        Row row;
        row.minHeight = kRowHeight;
        row.cells.reserve(kWidths.size()); // builders make rows of just so many
        for (const QString &text : cellsOf(person)) {
            Cell cell;
            cell.text = text;
            cell.valign = VAlign::Middle;
            row.cells.append(cell);
        }
        row.cells[1].style = {Token::B};
        table.rows.append(row);
    }
    Section section;
    section.title = QStringLiteral("บัญชีลงลายมือชื่อ");
    section.page = {210, 297, 25, 15, 15, 15, 13.5};
    section.blocks = {table};
    section.footerCentre = QStringLiteral("หน้า %1 จาก %2").arg(kPageMark).arg(kPagesMark);
    Document document;
    document.title = section.title;
    document.sections = {section};
    return document;
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

/// Every string of the table shaped once, without a cache, and what comes of it deflated: no less can be done.
double bareShaping(int people)
{
    const QRawFont raw = QRawFont::fromFont(QFont(QStringLiteral("Laksaman"), 16), QFontDatabase::Thai);
    const auto table = [](hb_face_t *, hb_tag_t tag, void *font) -> hb_blob_t * {
        const char name[] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), '\0'};
        auto *bytes = new QByteArray(static_cast<QRawFont *>(font)->fontTable(name));
        return hb_blob_create(bytes->constData(), unsigned(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                              [](void *held) { delete static_cast<QByteArray *>(held); });
    };
    hb_face_t *face = hb_face_create_for_tables(table, const_cast<QRawFont *>(&raw), nullptr);
    hb_font_t *font = hb_font_create(face);
    hb_buffer_t *buffer = hb_buffer_create();
    const double took = milliseconds([&] {
        QByteArray out;
        for (int person = 1; person <= people; ++person) {
            for (const QString &cell : cellsOf(person)) {
                for (const QString &line : cell.split(u'\n')) {
                    hb_buffer_clear_contents(buffer);
                    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(line.utf16()), int(line.size()), 0,
                                        int(line.size()));
                    hb_buffer_guess_segment_properties(buffer);
                    hb_shape(font, buffer, nullptr, 0);
                    unsigned count = 0;
                    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
                    for (unsigned i = 0; i < count; ++i) {
                        out += char(infos[i].codepoint >> 8);
                        out += char(infos[i].codepoint);
                    }
                }
            }
        }
        out = qCompress(out);
    });
    hb_buffer_destroy(buffer);
    hb_font_destroy(font);
    hb_face_destroy(face);
    return took;
}

/// What stands on a sheet for those who draw by hand: text, x, y of the base line, in millimetres.
template <class Draw, class NewPage, class Rule>
void drawnByHand(int people, Draw &&draw, NewPage &&newPage, Rule &&rule)
{
    constexpr int kRowsOnPage = 20;
    for (int person = 1; person <= people; ++person) {
        const int row = (person - 1) % kRowsOnPage;
        if (row == 0) {
            if (person > 1)
                newPage();
            double x = 25;
            for (int column = 0; column < headings().size(); ++column) {
                draw(headings()[column], x + 1.5, 24);
                x += kWidths[column];
            }
            rule(25, 15, 195, 15);
        }
        const double top = 29 + row * kRowHeight;
        rule(25, top, 195, top);
        double x = 25;
        const QStringList cells = cellsOf(person);
        for (int column = 0; column < cells.size(); ++column) {
            rule(x, top, x, top + kRowHeight);
            double y = top + 5;
            for (const QString &line : cells[column].split(u'\n')) {
                draw(line, x + 1.5, y);
                y += 5.5;
            }
            x += kWidths[column];
        }
    }
}

double plainPainter(int people, const QString &path)
{
    return milliseconds([&] {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(600);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Laksaman"), 10));
        const double unit = 600 / 25.4;
        drawnByHand(
            people,
            [&](const QString &text, double x, double y) { painter.drawText(QPointF(x * unit, y * unit), text); },
            [&] { writer.newPage(); },
            [&](double x1, double y1, double x2, double y2) {
                painter.drawLine(QPointF(x1 * unit, y1 * unit), QPointF(x2 * unit, y2 * unit));
            });
    });
}

#ifdef RUAM_BENCH_PANGO
double pango(int people, const QString &path)
{
    return milliseconds([&] {
        constexpr double kUnit = 72 / 25.4;
        cairo_surface_t *surface =
            cairo_pdf_surface_create(QFile::encodeName(path).constData(), 210 * kUnit, 297 * kUnit);
        cairo_t *cairo = cairo_create(surface);
        cairo_set_line_width(cairo, 0.35);
        PangoLayout *layout = pango_cairo_create_layout(cairo);
        PangoFontDescription *font = pango_font_description_from_string("Laksaman 10");
        pango_layout_set_font_description(layout, font);
        drawnByHand(
            people,
            [&](const QString &text, double x, double y) {
                if (text.isEmpty())
                    return;
                pango_layout_set_text(layout, text.toUtf8().constData(), -1);
                cairo_move_to(cairo, x * kUnit, y * kUnit - pango_layout_get_baseline(layout) / double(PANGO_SCALE));
                pango_cairo_show_layout(cairo, layout);
            },
            [&] { cairo_show_page(cairo); },
            [&](double x1, double y1, double x2, double y2) {
                cairo_move_to(cairo, x1 * kUnit, y1 * kUnit);
                cairo_line_to(cairo, x2 * kUnit, y2 * kUnit);
                cairo_stroke(cairo);
            });
        pango_font_description_free(font);
        g_object_unref(layout);
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    });
}
#endif

QString htmlBook(int people, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"><style>body{font-family:Laksaman;font-size:16pt}"
                                  "table{border-collapse:collapse;width:100%}td,th{border:1px solid black;height:12mm}"
                                  "</style></head><body><table><thead><tr>");
    for (const QString &heading : headings())
        html += QStringLiteral("<th>%1</th>").arg(heading);
    html += QStringLiteral("</tr></thead>");
    for (int person = 1; person <= people; ++person) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : cellsOf(person))
            html += QStringLiteral("<td>%1</td>").arg(cell);
        html += QStringLiteral("</tr>\n");
    }
    file.write(html.toUtf8() + "</table></body></html>");
    return path;
}

/// Prints nothing but where the program is installed.
void runOther(const QString &program, const QStringList &arguments, double ours)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        std::printf("%-44s not installed: %s\n", "  beside it", qPrintable(program));
        return;
    }
    QProcess process;
    process.setChildProcessModifier([] { setpgid(0, 0); }); // it may start others, which end with it
    bool ended = false;
    const double took = milliseconds([&] {
        process.start(found, arguments);
        ended = process.waitForFinished(int(kEnough * ours));
    });
    if (!ended) {
        kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        std::printf("%-44s %10.3f ms   %s stopped unfinished after %.0f ms: more than %.0f times\n",
                    "sign-in book of 10 000 people", ours, qPrintable(program), took, kEnough);
        return;
    }
    if (process.exitCode() == 0)
        printPair("sign-in book of 10 000 people", ours, qPrintable(program), took, "ms");
    else
        std::printf("%-44s failed: %s\n", "  beside it", qPrintable(program));
}

double written(const Fonts &fonts, Document document, const QString &path)
{
    return milliseconds([&] {
        const Pages pages = layOut(std::move(document), fonts);
        if (!writePdf(pages, fonts, path).ok())
            std::printf("could not write %s\n", qPrintable(path));
    });
}

double peakMegabytes(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return double(usage.ru_maxrss) / 1024;
}

int runMany()
{
    const auto fonts = Fonts::find();
    if (!fonts)
        return 1;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("many.pdf"));
    const double before = peakMegabytes(RUSAGE_SELF);
    const double took = written(**fonts, book(kManyPeople), path);
    std::printf("%-44s %10.0f ms   memory %.0f MB, of which the program %.0f   file %.2f MB\n",
                "sign-in book of 100 000 people", took, peakMegabytes(RUSAGE_SELF), before, double(sizeOf(path)) / 1e6);
    return 0;
}

int run(const QString &self)
{
    const auto fonts = Fonts::find();
    if (!fonts)
        return 1;
    QTemporaryDir dir;
    const QString ours = dir.filePath(QStringLiteral("ours.pdf"));
    // One after the other, the best of each: a machine that others use is now fast and now slow.
    constexpr int kTries = 12;
    double best = 1e9;
    double bare = 1e9;
    Document document = book(kPeople);
    for (int i = 0; i < kTries; ++i) {
        const auto fresh = Fonts::find();
        best = std::min(best, written(**fresh, document, ours));
        bare = std::min(bare, bareShaping(kPeople));
    }
    printPair("sign-in book of 10 000 people", best, "bare HarfBuzz and deflate", bare, "ms");
    const QString plain = dir.filePath(QStringLiteral("plain.pdf"));
    printPair("sign-in book of 10 000 people", best, "QPainter on QPdfWriter", plainPainter(kPeople, plain), "ms");
    printPair("  its file", double(sizeOf(ours)) / 1e6, "QPdfWriter, untagged", double(sizeOf(plain)) / 1e6, "MB");
#ifdef RUAM_BENCH_PANGO
    const QString cairo = dir.filePath(QStringLiteral("cairo.pdf"));
    printPair("sign-in book of 10 000 people", best, "Pango and cairo", pango(kPeople, cairo), "ms");
    printPair("  its file", double(sizeOf(ours)) / 1e6, "cairo, untagged", double(sizeOf(cairo)) / 1e6, "MB");
#endif
    const Pages pages = layOut(document, **fonts);
    std::vector<double> times;
    for (int i = 0; i < 60; ++i)
        times.push_back(milliseconds([&] {
            const Page page = pages.page(i * 37 % pages.count());
            QImage image(794, 1123, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(96 / 25.4, 96 / 25.4);
            renderPage(page, **fonts, painter);
        }));
    const Spread spread = spreadOf(times);
    std::printf("%-44s %10.3f ms   worst %.3f ms\n", "  any page of it on the screen", spread.median, spread.p99);
    const QString html = htmlBook(kPeople, dir.filePath(QStringLiteral("book.html")));
    const QString other = dir.filePath(QStringLiteral("other.pdf"));
    runOther(QStringLiteral("wkhtmltopdf"), {QStringLiteral("-q"), html, other}, best);
    runOther(
        QStringLiteral("chromium"),
        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--print-to-pdf=") + other, html},
        best);
    runOther(QStringLiteral("soffice"),
             {QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf:writer_web_pdf_Export"),
              QStringLiteral("--outdir"), dir.path(), html},
             best);
    std::fflush(stdout);
    return QProcess::execute(self, {QStringLiteral("--many")});
}

} // namespace
} // namespace ruam::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--many")))
        return ruam::bench::runMany();
    return ruam::bench::run(app.arguments().first());
}
