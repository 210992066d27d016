<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>QWidget</name>
        <message>
            <source>*</source>
            <translation>*</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>in</source>
            <translation>นิ้ว</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>มม.</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>พอยต์</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>ขอบล่าง</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>กระดาษ</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>แหล่งกระดาษ:</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>ขอบขวา</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>ไพกา (P̸)</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>ขอบกระดาษ</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>กำหนดเอง</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>แนวนอน</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>เค้าโครงหน้า</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>กว้าง:</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>การวางแนว</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>ดีโด (DD)</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>แนวตั้ง</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>ลำดับหน้า:</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>ขอบบน</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>ขอบซ้าย</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>ขนาดหน้า:</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>ซิเซโร (CC)</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>แนวตั้งกลับหัว</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>มิลลิเมตร (มม.)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>พอยต์</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>จำนวนหน้าต่อแผ่น:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>นิ้ว</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>แนวนอนกลับหัว</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>สูง:</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>ไม่ทำ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>ตกลง(&amp;Y)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>หยุด</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>ใช้</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>คืนค่า</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>ลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>คืนค่าเริ่มต้น</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>ข้าม</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>ไม่ทำทั้งหมด(&amp;O)</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>บันทึกทั้งหมด</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ไม่เก็บ</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>ตกลงทั้งหมด(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>to</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>สี</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>พิมพ์ทั้งหมด</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>หน้าปัจจุบัน</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>ส่วนที่เลือก</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>สำเนา</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>ช่วงที่พิมพ์</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>โหมดสี</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>การพิมพ์</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>ย้อนลำดับ</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>ระดับสีเทา</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>เรียงชุด</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>จำนวนชุด:</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>พลิกด้านสั้น</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>ระบุหน้าหรือช่วงหน้า คั่นด้วยจุลภาค ช่วงหน้าใช้ตัวเลขสองตัวคั่นด้วยขีด เช่น 3,5-7,9 คือพิมพ์หน้า 3, 5, 6, 7 และ 9</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>ตั้งแต่หน้า</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>พิมพ์สองหน้า</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>ชุดหน้า:</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>พลิกด้านยาว</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>ตัวอย่างก่อนพิมพ์</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>พอดีหน้า</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>ขยาย</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>แนวนอน</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>ย่อ</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>พอดีความกว้าง</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>แนวตั้ง</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>ตั้งค่าหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>ตั้งค่าหน้ากระดาษ</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>ดูทุกหน้า</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>หน้าแรก</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>หน้าสุดท้าย</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>ดูทีละหน้า</translation>
        </message>
        <message>
            <source>Export to PDF</source>
            <translation>ส่งออกเป็น PDF</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>ดูหน้าคู่</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>ตกลง(&amp;O)</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>เหตุขัดข้องร้ายแรง:</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>แสดงข้อความนี้อีก(&amp;S)</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>เหตุขัดข้อง:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>เพื่อทราบ:</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>ข้อความทางเทคนิค:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>ควรตรวจสอบ:</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;OK</source>
            <translation>ตกลง(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>บันทึก(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>ปิด(&amp;C)</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>ปิดโดยไม่บันทึก</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>ยกเลิก(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>...</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>ชนิด:</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>ชื่อ:(&amp;N)</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>ไฟล์:(&amp;F)</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>คุณสมบัติ(&amp;R)</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>เครื่องพิมพ์</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>ที่ตั้ง:</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Job</source>
            <translation>งานพิมพ์</translation>
        </message>
        <message>
            <source>End:</source>
            <translation>ท้าย:</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>Banner Pages</source>
            <translation>หน้าคั่น</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>กลางคืน (18.00 - 05.59 น.)</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>ระบุเวลา</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>ข้อมูลค่าใช้จ่าย:</translation>
        </message>
        <message>
            <source>Scheduled printing:</source>
            <translation>เวลาที่พิมพ์:</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>ลับ</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>ลับที่สุด</translation>
        </message>
        <message>
            <source>Start:</source>
            <translation>เริ่ม:</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>กลางวัน (06.00 - 17.59 น.)</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>กะที่สอง (16.00 - 23.59 น.)</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>การสั่งพิมพ์</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>เสาร์ - อาทิตย์</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>มาตรฐาน</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>ปกปิด</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>กะที่สาม (00.00 - 07.59 น.)</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>พักไว้ก่อน</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>พิมพ์ทันที</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>ลับมาก</translation>
        </message>
        <message>
            <source>Job priority:</source>
            <translation>ลำดับความสำคัญ:</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>ไม่ปกปิด</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Top</source>
            <translation>บนสุด</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>เลื่อนมาที่นี่</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>ล่างสุด</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>หน้าทางขวา</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>เลื่อนขวา</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>ซ้ายสุด</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>หน้าทางซ้าย</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>ขวาสุด</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>เปิด(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>บันทึก(&amp;S)</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>แสดง </translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1” กันการเขียนไว้
ยังต้องการลบหรือไม่</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>ต้องการลบ “%1” หรือไม่</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>รายการตำแหน่งและที่คั่น</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>ชื่อไฟล์:(&amp;N)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>โฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>โฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>โฟลเดอร์ใหม่(&amp;N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>ค้นหาใน:</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>ชนิดไฟล์:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>เลือกโฟลเดอร์</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>บันทึกเป็น</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
ไม่พบโฟลเดอร์นี้ โปรดตรวจสอบชื่อโฟลเดอร์</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>แถบข้าง</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>แบบรายการ</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>เลือก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>ลบ(&amp;D)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>เปลี่ยนชื่อ(&amp;R)</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>ลบโฟลเดอร์ไม่ได้</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>โฟลเดอร์:</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>มี “%1” อยู่แล้ว
ต้องการแทนที่หรือไม่</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>ไปโฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>ตำแหน่งล่าสุด</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>ดูแบบรายละเอียด</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>แบบรายละเอียด</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อไฟล์</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>ดูแบบรายการ</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>Cu&amp;t</source>
            <translation>ตัด(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>คัดลอก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ทำซ้ำ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>เลิกทำ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>วาง(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>คัดลอกที่อยู่ลิงก์(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>ไดรฟ์</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>ไม่ทราบ</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>ทางลัด</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Form</source>
            <translation>แบบฟอร์ม</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>หน้า</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>บางตัวเลือกขัดกัน โปรดแก้ไข</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>ขั้นสูง</translation>
        </message>
    </context>
    <context>
        <name>QStandardPaths</name>
        <message>
            <source>Home</source>
            <translation>โฟลเดอร์ของผู้ใช้</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>แคช</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>แบบอักษร</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>เพลง</translation>
        </message>
        <message>
            <source>Shared Cache</source>
            <translation>แคชร่วม</translation>
        </message>
        <message>
            <source>Shared Configuration</source>
            <translation>การตั้งค่าร่วม</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>แม่แบบ</translation>
        </message>
        <message>
            <source>Movies</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>สาธารณะ</translation>
        </message>
        <message>
            <source>Application Configuration</source>
            <translation>การตั้งค่าโปรแกรม</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ดาวน์โหลด</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Application Data</source>
            <translation>ข้อมูลโปรแกรม</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>ขณะทำงาน</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>เดสก์ท็อป</translation>
        </message>
        <message>
            <source>Temporary Directory</source>
            <translation>โฟลเดอร์ชั่วคราว</translation>
        </message>
        <message>
            <source>Shared Data</source>
            <translation>ข้อมูลร่วม</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>โปรแกรม</translation>
        </message>
        <message>
            <source>Temporary Items</source>
            <translation>รายการชั่วคราว</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>รูปภาพ</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>แก้ไขเมื่อ</translation>
        </message>
    </context>
    <context>
        <name>QUndoGroup</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>ทำซ้ำ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>เลิกทำ %1</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>True</source>
            <translation>จริง</translation>
        </message>
        <message>
            <source>False</source>
            <translation>เท็จ</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>เปิดรายการให้เลือก</translation>
        </message>
    </context>
    <context>
        <name>QGuiApplication</name>
        <message>
            <source>QT_LAYOUT_DIRECTION</source>
            <translation>LTR</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>ลอย</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>แยกและติดแผงกลับ</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>ปิดแผง</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Even Pages</source>
            <translation>หน้าคู่</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>พิมพ์</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>ตัวเลือก &lt;&lt;(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>ตัวเลือก &gt;&gt;(&amp;O)</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>ซ้ายไปขวา บนลงล่าง</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>ขวาไปซ้าย ล่างขึ้นบน</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>เขียนไฟล์ PDF</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>พิมพ์(&amp;P)</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1x1)</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>ใช้ “จำนวนหน้าต่อแผ่น” พร้อมกับ “ชุดหน้า” ไม่ได้
โปรดปิดอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>มี “%1” อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2x1)</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>ซ้ายไปขวา ล่างขึ้นบน</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2x2)</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>หน้าคี่</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>ไฟล์ในเครื่อง</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2x3)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4x4)</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>การพิมพ์สองหน้าขัดกับค่าอื่น ต้องการแก้ไขหรือไม่</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>พิมพ์เป็นไฟล์ (PDF)</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>พิมพ์เป็นไฟล์…</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>ระบุหน้าไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>“%1” ระบุหน้าไม่ถูกต้อง ใช้ , คั่นหน้าหรือช่วงหน้า ใช้ - สำหรับช่วงหน้า และช่วงต้องไม่ซ้อนกัน</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3x3)</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>ขวาไปซ้าย บนลงล่าง</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>ล่างขึ้นบน ซ้ายไปขวา</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>หน้าแรกต้องไม่เกินหน้าสุดท้าย</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>ทุกหน้า</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>การพิมพ์สองหน้าขัดกัน</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>“%1” เป็นโฟลเดอร์
โปรดใช้ชื่อไฟล์อื่น</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>เขียนไฟล์ “%1” ไม่ได้
โปรดใช้ชื่อไฟล์อื่น</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>ล่างขึ้นบน ขวาไปซ้าย</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>บนลงล่าง ซ้ายไปขวา</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>บนลงล่าง ขวาไปซ้าย</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>กด</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>แสดงเมนู</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>กลับไปหน้าก่อน</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>สั่งทำ</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>สลับ</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>สลับสถานะ</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>ไปหน้าถัดไป</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>เลื่อนขวา</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>เพิ่มค่า</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>ลดค่า</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>ลด</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>เลื่อนขวา</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>หน้าก่อน</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>เลือกช่องนี้</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>เลือกช่องนี้</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>หน้าถัดไป</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>แสดงเมนู</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>ตัวเลือกขั้นสูงขัดกัน</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>ตัวเลือกงานพิมพ์</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>การตั้งค่าหน้ากระดาษขัดกัน</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>ตัวเลือกขั้นสูงบางรายการขัดกัน ต้องการแก้ไขหรือไม่</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>การตั้งค่าหน้ากระดาษขัดกัน ต้องการแก้ไขหรือไม่</translation>
        </message>
        <message>
            <source>Printer Properties</source>
            <translation>คุณสมบัติเครื่องพิมพ์</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>นี่คืออะไร</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>รายละเอียด…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>ซ่อนรายละเอียด…</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>แทรกอักขระควบคุม</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>Step &amp;down</source>
            <translation>ลดลง(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>เพิ่มขึ้น(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translation>เลือกทั้งหมด(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>ระบุค่า:</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>เลื่อนขวา</translation>
        </message>
    </context>
    <context>
        <name>QCupsPrinterSupport</name>
        <message>
            <source>Authentication needed to use %1 on %2.</source>
            <translation>ต้องลงชื่อก่อนใช้ %1 ที่ %2</translation>
        </message>
        <message>
            <source>Authentication needed to use %1.</source>
            <translation>ต้องลงชื่อก่อนใช้ %1</translation>
        </message>
        <message>
            <source>Authentication Needed</source>
            <translation>ต้องลงชื่อ</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>รหัสผ่าน:</translation>
        </message>
        <message>
            <source>Username:</source>
            <translation>ชื่อผู้ใช้:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>ปิดแท็บ</translation>
        </message>
    </context>
</TS>
