// A plain Qt window with the widgets and texts of the overview written out: what Qt itself takes to show them.

#include "firstpaint.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

namespace {

const QStringList kRounds{
    QStringLiteral("กลุ่มที่ 1 กลุ่มจังหวัดภาคเหนือตอนบน"),   QStringLiteral("กลุ่มที่ 2 กลุ่มจังหวัดภาคเหนือตอนล่าง"),
    QStringLiteral("กลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ส่วนที่ 1"), QStringLiteral("กลุ่มที่ 4 กลุ่มจังหวัดภาคกลาง ส่วนที่ 2"),
    QStringLiteral("กลุ่มที่ 6 กลุ่มจังหวัดภาคใต้ตอนบน"),     QStringLiteral("การลงนามข้อตกลงว่าด้วยความร่วมมือทางวิชาการ")};

QFrame *card(const QString &title, const QStringList &lines, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(new QLabel(title));
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        row->addWidget(new QLabel(line));
        row->addWidget(new QLabel(QStringLiteral("อ. 10 - พ. 11 ก.ค. 2550")));
        column->addLayout(row);
    }
    column->addWidget(new QPushButton(QStringLiteral("เปิด")));
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
}

QWidget *overview(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addWidget(card(QStringLiteral("พรุ่งนี้"), kRounds.mid(0, 2), inside));
    column->addWidget(card(QStringLiteral("ถัดจากนั้น"), kRounds, inside));
    column->addWidget(card(QStringLiteral("งานที่ต้องทำ"), kRounds.mid(3), inside));
    auto *progress = card(QStringLiteral("ความก้าวหน้า"), kRounds.mid(0, 2), inside);
    progress->layout()->addWidget(new QProgressBar);
    progress->layout()->addWidget(new QProgressBar);
    column->addWidget(progress);
    column->addWidget(card(QStringLiteral("โครงการย่อย"), kRounds.mid(2, 4), inside));
    column->addWidget(card(QStringLiteral("หน่วยงานนำร่อง"), kRounds.mid(0, 3), inside));
    area->setWidget(inside);
    area->setWidgetResizable(true);
    return area;
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
    auto *views = new QStackedWidget;
    views->addWidget(overview(views));
    row->addWidget(views, 1);
    auto *details = new QLabel(QStringLiteral("เลือกรายการเพื่อดูรายละเอียดที่นี่"));
    details->setFixedWidth(320);
    row->addWidget(details);
    window.setCentralWidget(middle);
    window.statusBar()->showMessage(QStringLiteral("บันทึกแล้ว เวลา 14.05 น."));
    window.setWindowTitle(QStringLiteral("ร่วม"));
    window.resize(1280, 720);
    window.show();
    new ruam::bench::EndAfterFirstPaint(window);
    return QApplication::exec();
}
