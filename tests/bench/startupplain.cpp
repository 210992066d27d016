// A plain Qt window with the widgets, the type and the texts of the overview written out: what Qt itself takes to show
// them.

#include "firstpaint.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

const QStringList kRounds{
    QStringLiteral("กลุ่มที่ 1 กลุ่มจังหวัดภาคเหนือตอนบน"),   QStringLiteral("กลุ่มที่ 2 กลุ่มจังหวัดภาคเหนือตอนล่าง"),
    QStringLiteral("กลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ส่วนที่ 1"), QStringLiteral("กลุ่มที่ 4 กลุ่มจังหวัดภาคกลาง ส่วนที่ 2"),
    QStringLiteral("กลุ่มที่ 6 กลุ่มจังหวัดภาคใต้ตอนบน"),     QStringLiteral("การลงนามข้อตกลงว่าด้วยความร่วมมือทางวิชาการ")};

QLabel *label(const QString &text, double size, bool bold, QWidget *parent = nullptr)
{
    auto *made = new QLabel(text, parent);
    QFont font = made->font();
    font.setPointSizeF(size);
    font.setBold(bold);
    made->setFont(font);
    return made;
}

/// A card as the overview has them: a strong heading, lines that can be pressed, wrapped words.
QFrame *card(const QString &title, const QStringList &lines, const QString &words, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(label(title, 11.5, true));
    for (const QString &line : lines) {
        auto *button = new QPushButton(line);
        button->setFlat(true);
        column->addWidget(button);
    }
    if (!words.isEmpty()) {
        auto *text = label(words, 10, false);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    return frame;
}

void fillMenus(QMainWindow &window)
{
    for (const QString &title :
         {QStringLiteral("ไฟล์(&F)"), QStringLiteral("แก้ไข(&E)"), QStringLiteral("มุมมอง(&V)"),
          QStringLiteral("ข้อมูล(&D)"), QStringLiteral("เอกสาร(&R)"), QStringLiteral("วิธีใช้(&H)")}) {
        QMenu *menu = window.menuBar()->addMenu(title);
        for (int i = 0; i < 7; ++i)
            menu->addAction(QStringLiteral("คำสั่งที่ %1").arg(i));
    }
    auto *search = new QLineEdit;
    search->setPlaceholderText(QStringLiteral("ค้นหา  (Ctrl+K)"));
    window.menuBar()->setCornerWidget(search);
}

QWidget *overview(QWidget *parent)
{
    const QString words = QStringLiteral("โครงการศึกษารูปแบบการพัฒนาระบบการบริหารราชการแบบมีส่วนร่วมระดับกระทรวง");
    auto *area = new QScrollArea(parent);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addWidget(card(QStringLiteral("ถัดไป"), {}, QStringLiteral("ไม่มีกิจกรรมถัดไป"), inside));
    column->addWidget(card(QStringLiteral("งานที่ต้องทำ"), kRounds.mid(0, 2), {}, inside));
    column->addWidget(card(QStringLiteral("ความก้าวหน้า"), kRounds.mid(2, 2), {}, inside));
    for (int i = 0; i < 2; ++i) {
        auto *subProject = card(QStringLiteral("โครงการย่อย"), kRounds.mid(i, 1), words, inside);
        for (int line = 0; line < 2; ++line) {
            auto *partner = label(QStringLiteral("ความร่วมมือ: สถาบันวิจัยและให้คำปรึกษา"), 10, false);
            partner->setWordWrap(true);
            subProject->layout()->addWidget(partner);
        }
        column->addWidget(subProject);
    }
    column->addWidget(card(QStringLiteral("หน่วยงานนำร่อง"), kRounds.mid(0, 3), {}, inside));
    column->addStretch(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    return area;
}

/// Notice, heading and day over the work.
QWidget *centre()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    auto *notice = new QHBoxLayout;
    notice->addWidget(label(QStringLiteral("โครงการตัวอย่าง พ.ศ. 2550 แก้ไขได้ ไม่กระทบต้นฉบับ"), 10, false), 1);
    notice->addWidget(new QPushButton(QStringLiteral("สร้างโครงการใหม่")));
    column->addLayout(notice);
    auto *head = new QHBoxLayout;
    head->addWidget(label(QStringLiteral("ภาพรวม"), 14, true), 1);
    head->addWidget(label(QStringLiteral("ดูข้อมูล ณ วันที่"), 10, false));
    auto *day = new QLineEdit;
    day->setPlaceholderText(QStringLiteral("วันนี้"));
    head->addWidget(day);
    column->addLayout(head);
    auto *views = new QStackedWidget;
    views->addWidget(overview(views));
    column->addWidget(views, 1);
    return middle;
}

QWidget *details()
{
    auto *pane = new QFrame;
    pane->setFixedWidth(320);
    auto *column = new QVBoxLayout(pane);
    auto *top = new QHBoxLayout;
    top->addWidget(label(QStringLiteral("รายละเอียด"), 10, false), 1);
    auto *close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    top->addWidget(close);
    column->addLayout(top);
    auto *empty = label(QStringLiteral("เลือกรายการเพื่อดูรายละเอียดที่นี่"), 10, false);
    empty->setWordWrap(true);
    column->addWidget(empty, 1);
    return pane;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font(QStringLiteral("Loma"));
    font.setPointSize(10);
    QApplication::setFont(font);
    QMainWindow window;
    fillMenus(window);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    auto *navigation = new QListWidget;
    navigation->addItems({QStringLiteral("ภาพรวม"), QStringLiteral("ติดตามงาน"), QStringLiteral("กลุ่มจังหวัด")});
    navigation->setFixedWidth(176);
    row->addWidget(navigation);
    row->addWidget(centre(), 1);
    row->addWidget(details());
    window.setCentralWidget(middle);
    window.statusBar()->addWidget(new QLabel(QStringLiteral("บันทึกแล้ว เวลา 14.05 น.")), 1);
    window.statusBar()->addPermanentWidget(new QLabel(QStringLiteral("เลิกทำได้: เปลี่ยนวันอบรมกลุ่มที่ 9")));
    window.setWindowTitle(QStringLiteral("ร่วม"));
    window.resize(1280, 720);
    window.show();
    new ruam::bench::EndAfterFirstPaint(window);
    return QApplication::exec();
}
