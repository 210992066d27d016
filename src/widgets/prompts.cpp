#include <ruam/widgets/prompts.h>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace ruam::widgets {
namespace {

QString promptTitle()
{
    return QCoreApplication::translate("Prompts", "Ruam");
}

/// The real dialogs. This is the only place of the program that waits inside a dialog.
/// Names only, where the dialog is Qt's own: its list of dates knows neither Thai nor the Buddhist era.
QString chosenIn(QFileDialog &dialog, const QString &folderOrFile)
{
    dialog.setViewMode(QFileDialog::List);
    const QFileInfo start(folderOrFile);
    dialog.setDirectory(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    if (!start.isDir())
        dialog.selectFile(start.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

class SystemPrompts final : public Prompts
{
public:
    void tell(QWidget *parent, const QString &message) override
    {
        ask(parent, message, {QCoreApplication::translate("Prompts", "Close")}, 0);
    }

    int ask(QWidget *parent, const QString &message, const QStringList &buttons, int keeps) override
    {
        QMessageBox box(parent);
        box.setWindowTitle(promptTitle());
        box.setTextFormat(Qt::PlainText);
        box.setText(message);
        QList<QAbstractButton *> made;
        for (const QString &words : buttons)
            made.append(box.addButton(words, QMessageBox::ActionRole));
        box.setDefaultButton(qobject_cast<QPushButton *>(made.constFirst()));
        box.setEscapeButton(made[keeps]);
        box.exec();
        const int pressed = int(made.indexOf(box.clickedButton()));
        return pressed < 0 ? keeps : pressed;
    }

    QString openPath(QWidget *parent, const QString &title, const QString &folderOrFile, const QString &filter) override
    {
        QFileDialog dialog(parent, title, QString(), filter);
        dialog.setFileMode(QFileDialog::ExistingFile);
        return chosenIn(dialog, folderOrFile);
    }

    QString savePath(QWidget *parent, const QString &title, const QString &folderOrFile, const QString &filter,
                     const QString &suffix) override
    {
        QFileDialog dialog(parent, title, QString(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        // "Word (*.docx)": the suffix of what is chosen is added to a name without one.
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
            const auto pattern = QRegularExpression(QStringLiteral("\\*\\.(\\w+)")).match(chosen);
            if (pattern.hasMatch())
                dialog.setDefaultSuffix(pattern.captured(1));
        });
        return chosenIn(dialog, folderOrFile);
    }

    bool fillIn(QDialog &dialog) override { return dialog.exec() == QDialog::Accepted; }

    Watch watch(QWidget *parent, const QString &words) override
    {
        constexpr int kWhole = 100;
        const auto dialog = std::make_shared<QProgressDialog>(words, QCoreApplication::translate("Prompts", "Cancel"),
                                                              0, kWhole, parent);
        dialog->setWindowTitle(promptTitle());
        dialog->setWindowModality(Qt::ApplicationModal); // it lets the window's events in, but no key and no button
        return [dialog](qint64 done, qint64 of) {
            dialog->setValue(of > 0 ? int(kWhole * done / of) : 0);
            return !dialog->wasCanceled();
        };
    }

    bool setUpPrinter(QWidget *parent, QPrinter &printer) override
    {
        QPrintDialog dialog(&printer, parent);
        return dialog.exec() == QDialog::Accepted;
    }
};

} // namespace

std::unique_ptr<Prompts> systemPrompts()
{
    return std::make_unique<SystemPrompts>();
}

} // namespace ruam::widgets
