<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Prompts</name>
    <message>
        <source>Ruam</source>
        <translation>ร่วม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Added: %1</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ลบ%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ไม่มี)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say where to write with %1.</source>
        <translation>โปรดระบุไฟล์ปลายทางด้วย %1</translation>
    </message>
    <message>
        <source>where to write; must not be there yet</source>
        <translation>ไฟล์ปลายทาง ต้องยังไม่มีอยู่</translation>
    </message>
    <message>
        <source>Write a consistent copy, also while the window has FILE open.</source>
        <translation>เขียนสำเนาที่ครบถ้วน ใช้ได้แม้หน้าต่างเปิด FILE อยู่</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>เขียนผลลัพธ์ออกทาง standard output ไม่ได้</translation>
    </message>
    <message>
        <source>language of the words</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>say this and end</source>
        <translation>แสดงข้อความนี้แล้วจบ</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>แสดงผลเป็น JSON</translation>
    </message>
    <message>
        <source>Ruam plans, checks and prints a programme of participatory governance.</source>
        <translation>ร่วม: โปรแกรมวางแผน ตรวจสอบ และพิมพ์เอกสารของโครงการเสริมสร้างการมีส่วนร่วม</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>การใช้:</translation>
    </message>
    <message>
        <source>Open the window on FILE, on the last file, or on the programme that comes with Ruam.</source>
        <translation>เปิดหน้าต่างพร้อม FILE ไฟล์ล่าสุด หรือโครงการตัวอย่างที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Tell more about a command.</source>
        <translation>อธิบายคำสั่งเพิ่มเติม</translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation>แสดงรุ่นของโปรแกรม</translation>
    </message>
    <message>
        <source>Data goes to standard output, words to standard error; --lang th|en sets their language.
Exit codes: 0 done; 1 done, and something needs a person; 2 the command line is wrong; 3 a file cannot be read or written.</source>
        <translation>ข้อมูลออกทาง standard output ข้อความถึงผู้ใช้ออกทาง standard error เลือกภาษาด้วย --lang th|en
รหัสจบการทำงาน: 0 สำเร็จ · 1 สำเร็จ แต่มีเรื่องที่ต้องตรวจสอบ · 2 คำสั่งไม่ถูกต้อง · 3 อ่านหรือเขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>ไม่มีตัวเลือก %1 ในคำสั่งนี้</translation>
    </message>
    <message>
        <source>After %1 a value must stand.</source>
        <translation>หลัง %1 ต้องมีค่า</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ไม่รับค่า</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>ระบุ %1 ซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>คำสั่งยังไม่ครบ</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>ไม่มีคำสั่ง “%1”</translation>
    </message>
    <message>
        <source>This text is not UTF-8, so it was not read.</source>
        <translation>ข้อความนี้ไม่ใช่ UTF-8 จึงไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>Tell how a date text is read; one line of standard input each if there is no TEXT.</source>
        <translation>บอกว่าข้อความวันที่อ่านได้อย่างไร หากไม่มี TEXT จะอ่านทีละบรรทัดจาก standard input</translation>
    </message>
    <message>
        <source>“%1” does not end in %2.</source>
        <translation>“%1” ไม่ลงท้ายด้วย %2</translation>
    </message>
    <message>
        <source>where to write; a file that is there is replaced</source>
        <translation>ไฟล์ปลายทาง หากมีอยู่แล้วจะถูกแทนที่</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อโครงการ</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>รุ่นของโครงสร้างไฟล์</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>ความสมบูรณ์ของไฟล์</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>สมบูรณ์</translation>
    </message>
    <message>
        <source>Tell the title, the schema version, whether the file is sound, and what it holds.</source>
        <translation>บอกชื่อโครงการ รุ่นของโครงสร้างไฟล์ ความสมบูรณ์ของไฟล์ และจำนวนข้อมูลแต่ละชนิด</translation>
    </message>
    <message>
        <source>A programme is either empty or made from another.</source>
        <translation>เลือกได้อย่างเดียว: โครงการเปล่า หรือสร้างจากโครงการอื่น</translation>
    </message>
    <message>
        <source>start from a programme that was exported</source>
        <translation>เริ่มจากโครงการที่ส่งออกไว้</translation>
    </message>
    <message>
        <source>Make FILE, from the programme that comes with Ruam unless told otherwise.</source>
        <translation>สร้าง FILE จากโครงการตัวอย่างที่มากับโปรแกรม หากไม่ระบุเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>โครงการใหม่</translation>
    </message>
    <message>
        <source>This paper is about the whole programme.</source>
        <translation>เอกสารนี้เป็นของทั้งโครงการ ไม่แยกกลุ่ม</translation>
    </message>
    <message>
        <source>Say for which group with --group N, or --all.</source>
        <translation>โปรดระบุกลุ่มด้วย --group N หรือทุกกลุ่มด้วย --all</translation>
    </message>
    <message>
        <source>There is no group “%1” in this file.</source>
        <translation>ไม่มีกลุ่ม “%1” ในไฟล์นี้</translation>
    </message>
    <message>
        <source>Say which paper, and of which file.</source>
        <translation>โปรดระบุเอกสาร และไฟล์ที่จะใช้</translation>
    </message>
    <message>
        <source>There is no paper “%1”; --list names them.</source>
        <translation>ไม่มีเอกสาร “%1” ดูชื่อเอกสารได้ด้วย --list</translation>
    </message>
    <message>
        <source>name the papers</source>
        <translation>แสดงชื่อเอกสาร</translation>
    </message>
    <message>
        <source>for the group with this number</source>
        <translation>สำหรับกลุ่มที่มีหมายเลขนี้</translation>
    </message>
    <message>
        <source>for all groups</source>
        <translation>สำหรับทุกกลุ่ม</translation>
    </message>
    <message>
        <source>digits on the paper</source>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>years of the Buddhist or of the common era</source>
        <translation>ปี พ.ศ. หรือ ค.ศ.</translation>
    </message>
    <message>
        <source>how much the paper shows</source>
        <translation>ข้อมูลที่แสดงในเอกสาร</translation>
    </message>
    <message>
        <source>Make a paper as PDF, ODT or DOCX; its language is Thai unless --lang says otherwise.</source>
        <translation>จัดทำเอกสารเป็น PDF, ODT หรือ DOCX เป็นภาษาไทยหากไม่ระบุด้วย --lang</translation>
    </message>
    <message>
        <source>There is no display for the window. These commands need none:</source>
        <translation>ไม่มีจอภาพสำหรับเปิดหน้าต่าง คำสั่งต่อไปนี้ใช้ได้โดยไม่ต้องมีจอภาพ:</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>ค่าของ %1 เลือกได้จาก: %2</translation>
    </message>
    <message>
        <source>There is no place for “%1” here.</source>
        <translation>คำสั่งนี้ไม่รับ “%1”</translation>
    </message>
    <message>
        <source>what IN holds</source>
        <translation>สิ่งที่อยู่ใน IN</translation>
    </message>
    <message>
        <source>tell what would be done, and change nothing</source>
        <translation>บอกสิ่งที่จะทำ โดยไม่เปลี่ยนแปลงข้อมูล</translation>
    </message>
    <message>
        <source>start with nothing but the provinces and the government holidays</source>
        <translation>เริ่มจากจังหวัดและวันหยุดราชการเท่านั้น</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>สองไฟล์ไม่ต่างกัน</translation>
    </message>
    <message>
        <source>Tell what changed from the copy OLD to the copy NEW.</source>
        <translation>บอกสิ่งที่เปลี่ยนจากสำเนา OLD เป็นสำเนา NEW</translation>
    </message>
    <message>
        <source>“%1” was not read:</source>
        <translation>อ่าน “%1” ไม่ได้:</translation>
    </message>
    <message>
        <source>This paper is about groups; say which with --group N.</source>
        <translation>เอกสารนี้เป็นของกลุ่ม ระบุกลุ่มด้วย --group N</translation>
    </message>
    <message>
        <source>There is no event “%1” in this file.</source>
        <translation>ไม่มีกิจกรรม “%1” ในไฟล์นี้</translation>
    </message>
    <message>
        <source>how a sign-in book is laid out</source>
        <translation>รูปแบบของบัญชีลงลายมือชื่อ</translation>
    </message>
    <message>
        <source>Say for which group with --group N, or for which other event with --event N.</source>
        <translation>ระบุกลุ่มด้วย --group N หรือกิจกรรมอื่นด้วย --event N</translation>
    </message>
    <message>
        <source>for the event with this id</source>
        <translation>สำหรับกิจกรรมที่มีรหัสนี้</translation>
    </message>
    <message>
        <source>--what, --group and --event are for .csv and .xlsx alone.</source>
        <translation>--what, --group และ --event ใช้กับ .csv และ .xlsx เท่านั้น</translation>
    </message>
    <message>
        <source>Only people are written for one group or event.</source>
        <translation>ส่งออกเฉพาะกลุ่มหรือกิจกรรมเดียวได้เฉพาะรายชื่อ (people)</translation>
    </message>
    <message>
        <source>which table: groups, events, tasks, agencies, provinces, people, history</source>
        <translation>ตารางที่ส่งออก: groups, events, tasks, agencies, provinces, people, history</translation>
    </message>
    <message>
        <source>Write the whole programme, people included, in the interchange format; its dates as a calendar; or one kind of record as a table, in Thai unless --lang says otherwise.</source>
        <translation>ส่งออกทั้งโครงการพร้อมรายชื่อในรูปแบบแลกเปลี่ยน ส่งออกวันกิจกรรมและงานเป็นปฏิทิน หรือส่งออกข้อมูลประเภทเดียวเป็นตาราง ตารางเป็นภาษาไทยหากไม่ระบุ --lang</translation>
    </message>
    <message>
        <source>There is no field “%1”; %2 takes a column, “=” and one of: %3.</source>
        <translation>ไม่มีช่องข้อมูล “%1” หลัง %2 ให้ใส่คอลัมน์ เครื่องหมาย “=” และคำใดคำหนึ่งต่อไปนี้: %3</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>ตารางไม่มีคอลัมน์ “%1”</translation>
    </message>
    <message>
        <source>what a column holds, by its heading or letter</source>
        <translation>คอลัมน์เก็บข้อมูลใด อ้างคอลัมน์ด้วยหัวตารางหรือตัวอักษร</translation>
    </message>
    <message>
        <source>which sheet of IN; the first unless it is said</source>
        <translation>แผ่นงานใดของ IN หากไม่ระบุใช้แผ่นแรก</translation>
    </message>
    <message>
        <source>of a text, where it is not recognised</source>
        <translation>รหัสอักขระของไฟล์ข้อความ ใช้เมื่อโปรแกรมอ่านผิด</translation>
    </message>
    <message>
        <source>take in the rows that should be looked at, too</source>
        <translation>รับแถวที่ต้องตรวจสอบเข้าด้วย</translation>
    </message>
    <message>
        <source>where to write the rows that were not taken in, with the reason</source>
        <translation>ไฟล์สำหรับเขียนแถวที่ไม่ได้รับเข้า พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Take people, groups, events or government holidays from a table (CSV, TSV, XLSX, ODS; groups also from a text copied from a page), the dates of a calendar, or the records of another programme into FILE, and tell row by row what became of them.</source>
        <translation>นำรายชื่อ กลุ่ม กิจกรรม หรือวันหยุดราชการจากตาราง (CSV, TSV, XLSX, ODS กลุ่มอ่านจากข้อความที่คัดลอกจากหน้าเว็บได้ด้วย) วันในปฏิทิน หรือข้อมูลของโครงการอีกไฟล์หนึ่ง เข้ามาใน FILE แล้วบอกผลทีละแถว</translation>
    </message>
    <message>
        <source>%1 takes a name ending in .csv or .xlsx, other than those of FILE and IN.</source>
        <translation>%1 ต้องเป็นชื่อไฟล์ที่ลงท้ายด้วย .csv หรือ .xlsx และไม่ใช่ไฟล์เดียวกับ FILE หรือ IN</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>read as B.E. %1</source>
        <translation>ตีความเป็น พ.ศ. %1</translation>
    </message>
    <message>
        <source>%1 read as a year of the common era</source>
        <translation>ตีความปี %1 เป็น ค.ศ.</translation>
    </message>
    <message>
        <source>%1 read as a Buddhist year</source>
        <translation>ตีความปี %1 เป็น พ.ศ.</translation>
    </message>
    <message>
        <source>there is no dash between the times</source>
        <translation>ไม่มีขีดระหว่างเวลาเริ่มกับเวลาสิ้นสุด</translation>
    </message>
    <message>
        <source>the month is misspelt</source>
        <translation>ชื่อเดือนสะกดไม่ถูก</translation>
    </message>
    <message>
        <source>%1 is a %2, but the text says %3; check the weekday or the date</source>
        <translation>วันที่ %1 เป็น%2 แต่ข้อความเขียนว่า%3 โปรดตรวจสอบวันหรือวันที่</translation>
    </message>
    <message>
        <source>There is no day %1; check the day</source>
        <translation>ไม่มีวันที่ %1 ตรวจสอบวันที่</translation>
    </message>
    <message>
        <source>There is no %1 %2; %2 has %3 days</source>
        <translation>ไม่มีวันที่ %1 %2 เดือน%2มี %3 วัน</translation>
    </message>
    <message>
        <source>B.E. %1</source>
        <translation>พ.ศ. %1</translation>
    </message>
    <message>
        <source>A.D. %1 (B.E. %2)</source>
        <translation>ค.ศ. %1 (พ.ศ. %2)</translation>
    </message>
    <message>
        <source>Which year is “%1”: %2?</source>
        <translation>“%1” หมายถึงปีใด %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> หรือ </translation>
    </message>
    <message>
        <source>There is no month %1; write day/month/year</source>
        <translation>ไม่มีเดือนที่ %1 ให้เขียนเป็น วัน/เดือน/ปี</translation>
    </message>
    <message>
        <source>The day is missing; add it</source>
        <translation>ยังไม่มีวันที่ ให้เติมวันที่</translation>
    </message>
    <message>
        <source>The month is missing; add it</source>
        <translation>ยังไม่มีเดือน ให้เติมเดือน</translation>
    </message>
    <message>
        <source>The year is missing; add its four digits</source>
        <translation>ยังไม่มีปี ให้เติมปีสี่หลัก</translation>
    </message>
    <message>
        <source>Year and era do not fit each other; check the year</source>
        <translation>ปีกับศักราชไม่ตรงกัน ตรวจสอบปี</translation>
    </message>
    <message>
        <source>Dates from %1 to %2 can be used; check the year</source>
        <translation>ใช้ได้ตั้งแต่ %1 ถึง %2 ตรวจสอบปี</translation>
    </message>
    <message>
        <source>Type a date such as %1</source>
        <translation>พิมพ์วันที่ เช่น %1</translation>
    </message>
    <message>
        <source>This cannot be read as a date; type one such as %1</source>
        <translation>อ่านเป็นวันที่ไม่ได้ พิมพ์ เช่น %1</translation>
    </message>
    <message>
        <source>The end is before the start; check the dates and give each its year</source>
        <translation>วันสิ้นสุดมาก่อนวันเริ่ม ตรวจสอบวันที่ และระบุปีของแต่ละวัน</translation>
    </message>
    <message>
        <source>There is no such time; type one such as %1</source>
        <translation>ไม่มีเวลานี้ พิมพ์ เช่น %1</translation>
    </message>
    <message>
        <source>The end time is not after the start time; check the times</source>
        <translation>เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม ตรวจสอบเวลา</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3; that month has %4 days</source>
        <translation>ไม่มีวันที่ %1 %2 %3 เดือนนั้นมี %4 วัน</translation>
    </message>
    <message>
        <source>A.D. %1</source>
        <translation>ค.ศ. %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>ใช้ %1</translation>
    </message>
    <message>
        <source>Which year is “%1”?</source>
        <translation>“%1” หมายถึงปีใด</translation>
    </message>
    <message>
        <source>Did you mean %1? (Tab to use it)</source>
        <translation>หมายถึง %1 หรือไม่ (Tab เพื่อใช้)</translation>
    </message>
    <message>
        <source>This field holds one day; type a single day</source>
        <translation>ช่องนี้ใส่ได้วันเดียว ให้พิมพ์วันเดียว</translation>
    </message>
    <message>
        <source>This field holds a day without a time; take the time out</source>
        <translation>ช่องนี้ใส่เฉพาะวันที่ ไม่มีเวลา ให้ลบเวลาออก</translation>
    </message>
    <message>
        <source>The last day is missing; type the first and the last day</source>
        <translation>ไม่มีวันสุดท้าย ให้พิมพ์ทั้งวันแรกและวันสุดท้าย</translation>
    </message>
    <message>
        <source>fills in the time too</source>
        <translation>เติมเวลาให้ด้วย</translation>
    </message>
    <message>
        <source>fills in the dates too</source>
        <translation>เติมวันที่ให้ด้วย</translation>
    </message>
    <message>
        <source>This field holds a time; type one such as %1</source>
        <translation>ช่องนี้ใส่เวลา ให้พิมพ์เช่น %1</translation>
    </message>
    <message>
        <source>This cannot be read as a time; type one such as %1</source>
        <translation>อ่านเป็นเวลาไม่ได้ ให้พิมพ์เช่น %1</translation>
    </message>
    <message>
        <source>%1 (the time before, %2, is still there)</source>
        <translation>%1 (เวลาเดิม %2 ยังอยู่)</translation>
    </message>
    <message>
        <source>%1 (the date before, %2, is still there)</source>
        <translation>%1 (วันเดิม %2 ยังอยู่)</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Saturday and Sunday</source>
        <translation>วันเสาร์ - อาทิตย์</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>วันเสาร์</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>วันอาทิตย์</translation>
    </message>
    <message>
        <source>The government holidays of %1 are not recorded yet</source>
        <translation>ยังไม่ได้บันทึกวันหยุดราชการ พ.ศ. %1</translation>
    </message>
    <message>
        <source>Of %1 only expected government holidays are recorded</source>
        <translation>วันหยุดราชการ พ.ศ. %1 มีเฉพาะที่คาดการณ์</translation>
    </message>
    <message>
        <source>falls on %1</source>
        <translation>ตรงกับ%1</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>เฉพาะ%1</translation>
    </message>
</context>
<context>
    <name>enums</name>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>กระทรวง</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>กรม</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>กลุ่มงาน</translation>
    </message>
    <message>
        <source>University</source>
        <translation>มหาวิทยาลัย</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>สถาบัน</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>แหล่งงบประมาณ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>ติดต่อแล้ว</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>จองแล้ว</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์ของโครงการ</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>ผลที่คาดว่าจะได้รับ</translation>
    </message>
    <message>
        <source>Work so far</source>
        <translation>ผลการดำเนินงาน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>แล้วเสร็จ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>จะดำเนินการ</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>ความร่วมมือ</translation>
    </message>
    <message>
        <source>Academic adviser</source>
        <translation>ที่ปรึกษาวิชาการ</translation>
    </message>
    <message>
        <source>To be developed</source>
        <translation>จะพัฒนา</translation>
    </message>
    <message>
        <source>Being developed</source>
        <translation>กำลังพัฒนา</translation>
    </message>
    <message>
        <source>Developed</source>
        <translation>พัฒนาแล้ว</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การอบรม</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>การอบรมวิทยากร</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>กำหนดวันแล้ว</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>จัดแล้ว</translation>
    </message>
    <message>
        <source>Postponed (new date to come)</source>
        <translation>เลื่อน (รอวันใหม่)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>กำลังจัดทำ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>เผยแพร่แล้ว</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>ผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>Central trainer</source>
        <translation>วิทยากรกลาง</translation>
    </message>
    <message>
        <source>Adviser-trainer</source>
        <translation>วิทยากรที่ปรึกษา</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>ผู้สังเกตการณ์</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>แจ้งชื่อแล้ว</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>มีผู้มาแทน</translation>
    </message>
    <message>
        <source>Absent (told before)</source>
        <translation>ไม่มา (แจ้งล่วงหน้า)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Same day every year</source>
        <translation>วันเดียวกันทุกปี</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>ตามจันทรคติ</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>ชดเชย</translation>
    </message>
    <message>
        <source>Announced yearly</source>
        <translation>ประกาศทุกปี</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>วันหยุดพิเศษ</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>ประกาศแล้ว</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>รอยืนยัน</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>ประสานงาน</translation>
    </message>
    <message>
        <source>Study of the agency</source>
        <translation>ศึกษาหน่วยงาน</translation>
    </message>
    <message>
        <source>Choice of the issue</source>
        <translation>เลือกประเด็น</translation>
    </message>
    <message>
        <source>Signing of the agreement</source>
        <translation>ลงนามข้อตกลง</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>อบรมบุคลากร</translation>
    </message>
    <message>
        <source>Plans and projects</source>
        <translation>จัดทำแผนงาน/โครงการ</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>ดำเนินการ</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>สรุปผล</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Proposed (to be confirmed)</source>
        <translation>เสนอ (รอยืนยัน)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>โทรศัพท์มือถือ</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>โทรสาร</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>เช้า</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>บ่าย</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>เสนอลงนาม</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>พิธีเปิด</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>หัวข้อวิชา</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>พักรับประทานอาหารว่าง</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>พักรับประทานอาหารกลางวัน</translation>
    </message>
    <message>
        <source>Questions and discussion</source>
        <translation>ซักถามและอภิปราย</translation>
    </message>
    <message>
        <source>Closing and certificates</source>
        <translation>พิธีปิดและมอบวุฒิบัตร</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>อาหารเช้า</translation>
    </message>
    <message>
        <source>Morning refreshments</source>
        <translation>อาหารว่างเช้า</translation>
    </message>
    <message>
        <source>Afternoon refreshments</source>
        <translation>อาหารว่างบ่าย</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>อาหารเย็น</translation>
    </message>
    <message>
        <source>Midday meal</source>
        <translation>อาหารกลางวัน</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>หนังสือภายนอก</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Sign-in book: registrar</source>
        <translation>ใบลงทะเบียน: เจ้าหน้าที่ผู้รับลงทะเบียน</translation>
    </message>
    <message>
        <source>Sign-in book: certifier</source>
        <translation>ใบลงทะเบียน: ผู้รับรอง</translation>
    </message>
    <message>
        <source>Report: prepared by</source>
        <translation>รายงาน: ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Report: reviewed by</source>
        <translation>รายงาน: ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Own post</source>
        <translation>ตำแหน่งของตน</translation>
    </message>
    <message>
        <source>Acting in the post</source>
        <translation>รักษาราชการแทน</translation>
    </message>
    <message>
        <source>On behalf of the post</source>
        <translation>ปฏิบัติราชการแทน</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>(รูปภาพ)</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Plan</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>Plan in English</source>
        <translation>ชื่อแผนภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>ปีเริ่มต้น</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>ปีสิ้นสุด</translation>
    </message>
    <message>
        <source>As announced</source>
        <translation>ข้อความตามประกาศ</translation>
    </message>
    <message>
        <source>Strategic plan</source>
        <translation>แผนยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Strategy number</source>
        <translation>ยุทธศาสตร์ที่</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>ชื่อยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Strategy in English</source>
        <translation>ชื่อยุทธศาสตร์ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>ชื่อหน่วยงาน</translation>
    </message>
    <message>
        <source>Organisation name in English</source>
        <translation>ชื่อหน่วยงานภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>สังกัด</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ชื่ออื่นที่ใช้</translation>
    </message>
    <message>
        <source>Programme title</source>
        <translation>ชื่อโครงการ</translation>
    </message>
    <message>
        <source>Programme title in English</source>
        <translation>ชื่อโครงการภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>หน่วยงานเจ้าของโครงการ</translation>
    </message>
    <message>
        <source>Strategy followed</source>
        <translation>ความสอดคล้องกับยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Word for a group</source>
        <translation>คำเรียกกลุ่ม</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>ดูข้อมูล ณ วันที่</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทางเผยแพร่</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Reporter&apos;s unit</source>
        <translation>หน่วยของผู้รายงาน</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มาของข้อมูล</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>เผยแพร่เมื่อ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>ปรับปรุงเมื่อ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Province in English</source>
        <translation>ชื่อจังหวัดภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>อยู่ในโครงการ</translation>
    </message>
    <message>
        <source>Venue name</source>
        <translation>ชื่อสถานที่</translation>
    </message>
    <message>
        <source>Venue name in English</source>
        <translation>ชื่อสถานที่ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้องประชุม</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ถนน</translation>
    </message>
    <message>
        <source>Capacity (persons)</source>
        <translation>ความจุ (คน)</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>การจอง</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Sub-project title</source>
        <translation>ชื่อโครงการย่อย</translation>
    </message>
    <message>
        <source>Sub-project title in English</source>
        <translation>ชื่อโครงการย่อยภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Sub-project</source>
        <translation>โครงการย่อย</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>ข้อความภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>กลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Curriculum title</source>
        <translation>ชื่อหลักสูตร</translation>
    </message>
    <message>
        <source>Curriculum title in English</source>
        <translation>ชื่อหลักสูตรภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>จุดมุ่งหมาย</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Module title</source>
        <translation>ชื่อหัวข้อวิชา</translation>
    </message>
    <message>
        <source>Module title in English</source>
        <translation>ชื่อหัวข้อวิชาภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Study issue</source>
        <translation>ประเด็นการศึกษา</translation>
    </message>
    <message>
        <source>Issue state</source>
        <translation>สถานะประเด็น</translation>
    </message>
    <message>
        <source>Event title</source>
        <translation>ชื่อกิจกรรม</translation>
    </message>
    <message>
        <source>Event title in English</source>
        <translation>ชื่อกิจกรรมภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึงเวลา</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>Agreement title</source>
        <translation>ชื่อข้อตกลง</translation>
    </message>
    <message>
        <source>Agreement title in English</source>
        <translation>ชื่อข้อตกลงภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ผู้ร่วมลงนาม</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>กลุ่มที่</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Group name in English</source>
        <translation>ชื่อกลุ่มภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Deliverable title</source>
        <translation>ชื่อผลผลิต</translation>
    </message>
    <message>
        <source>Deliverable title in English</source>
        <translation>ชื่อผลผลิตภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Content in English</source>
        <translation>เนื้อหาภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Task title</source>
        <translation>ชื่องาน</translation>
    </message>
    <message>
        <source>Task title in English</source>
        <translation>ชื่องานภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>วันเริ่ม</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดแล้วเสร็จ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>วันที่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>ความคืบหน้า (%)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>ที่ปรึกษา</translation>
    </message>
    <message>
        <source>About the advice</source>
        <translation>รายละเอียดการให้คำปรึกษา</translation>
    </message>
    <message>
        <source>Budget support</source>
        <translation>สนับสนุนงบประมาณ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>เงื่อนไข</translation>
    </message>
    <message>
        <source>To be finished before</source>
        <translation>งานที่ต้องเสร็จก่อน</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>แทน</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>Holiday in English</source>
        <translation>ชื่อวันหยุดภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Only in the province</source>
        <translation>เฉพาะจังหวัด</translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation>วัตถุประสงค์ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Room in English</source>
        <translation>ห้องประชุมภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Street in English</source>
        <translation>ถนนภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Audience in English</source>
        <translation>กลุ่มเป้าหมายภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>หมายเหตุภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Aim in English</source>
        <translation>จุดมุ่งหมายภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Study issue in English</source>
        <translation>ประเด็นการศึกษาภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Pilot agency</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Subject in English</source>
        <translation>เรื่องภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>About the advice in English</source>
        <translation>รายละเอียดการให้คำปรึกษาภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Condition in English</source>
        <translation>เงื่อนไขภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>รายการงบประมาณ</translation>
    </message>
    <message>
        <source>Budget line in English</source>
        <translation>รายการงบประมาณภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>แหล่งงบประมาณ</translation>
    </message>
    <message>
        <source>Asked (baht)</source>
        <translation>ขอ (บาท)</translation>
    </message>
    <message>
        <source>Approved (baht)</source>
        <translation>อนุมัติ (บาท)</translation>
    </message>
    <message>
        <source>Spent (baht)</source>
        <translation>เบิกจ่าย (บาท)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ชื่อเอกสาร</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>ที่เก็บไฟล์</translation>
    </message>
    <message>
        <source>Room of its own</source>
        <translation>ห้องประชุมที่ใช้</translation>
    </message>
    <message>
        <source>Head count due</source>
        <translation>แจ้งยอดภายใน</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ล็อกแล้ว</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>ลงทะเบียนหน้างาน</translation>
    </message>
    <message>
        <source>Discussion group</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>วันเดินทางมาถึง</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>วันเดินทางกลับ</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>หมายเลขหรือที่อยู่</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>ผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Quota (persons)</source>
        <translation>โควตา (คน)</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>หนังสือเชิญ</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>วันที่ส่งหนังสือ</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>ตอบรับภายใน</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>วันที่ตอบรับ</translation>
    </message>
    <message>
        <source>Accepted (persons)</source>
        <translation>ส่งผู้เข้าอบรม (คน)</translation>
    </message>
    <message>
        <source>Sends nobody</source>
        <translation>ไม่ส่งผู้แทน</translation>
    </message>
    <message>
        <source>Why it sends nobody</source>
        <translation>เหตุที่ไม่ส่งผู้แทน</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>General meals</source>
        <translation>อาหารทั่วไป (คน)</translation>
    </message>
    <message>
        <source>Muslim meals</source>
        <translation>อาหารอิสลาม (คน)</translation>
    </message>
    <message>
        <source>Vegetarian meals</source>
        <translation>อาหารมังสวิรัติ (คน)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่อบรมที่</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>เวลาสิ้นสุด</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>หัวข้อวิชา</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Topic in English</source>
        <translation>รายการภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>รายการในกำหนดการ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>มื้ออาหาร</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>อิสลาม</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>มังสวิรัติ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>ออกเมื่อ</translation>
    </message>
    <message>
        <source>Names on it</source>
        <translation>จำนวนรายชื่อ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Confirmation of the group</source>
        <translation>การยืนยันกลุ่ม</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ชื่อสำนักงาน</translation>
    </message>
    <message>
        <source>Office in English</source>
        <translation>ชื่อสำนักงานภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>ที่อยู่ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Unit to ask</source>
        <translation>หน่วยงานเจ้าของเรื่อง</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>โทรสาร</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Letter numbers begin with</source>
        <translation>เลขที่หนังสือขึ้นต้นด้วย</translation>
    </message>
    <message>
        <source>Memos are addressed to</source>
        <translation>บันทึกข้อความเรียน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราหัวกระดาษ</translation>
    </message>
    <message>
        <source>The sheets have a printed head</source>
        <translation>ไม่ใช้ครุฑ (กระดาษมีหัวแล้ว)</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>ลงนามใน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Post in English</source>
        <translation>ตำแหน่งภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Signs by</source>
        <translation>ลงนามโดย</translation>
    </message>
    <message>
        <source>In the stead of</source>
        <translation>แทนตำแหน่ง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>อ้างถึง</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>สิ่งที่ส่งมาด้วย</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>แบบอักษร</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาดอักษร</translation>
    </message>
    <message>
        <source>English title is confirmed</source>
        <translation>ยืนยันชื่อภาษาอังกฤษแล้ว</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>“%1” is no sure date</source>
        <translation>“%1” อ่านได้ไม่ชัดว่าเป็นวันใด</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ไม่มีชื่อวันหยุด</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>ไม่มีสถานะ “%1”</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>ข้อความยาวเกินไป</translation>
    </message>
    <message>
        <source>stands twice in the file</source>
        <translation>ซ้ำกับแถวก่อนหน้าในไฟล์</translation>
    </message>
    <message>
        <source>No row of the file names the columns. Nothing was changed. Name one column วันที่ and one วันหยุดราชการ, then import again.</source>
        <translation>ไฟล์ไม่มีแถวหัวตาราง จึงนำเข้าไม่ได้ ข้อมูลไม่ถูกเปลี่ยนแปลง ตั้งชื่อคอลัมน์หนึ่งว่า วันที่ และอีกคอลัมน์ว่า วันหยุดราชการ แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The file is too large for a table of holidays. Nothing was changed.</source>
        <translation>ไฟล์ใหญ่เกินไปสำหรับตารางวันหยุด ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>ต้องตรวจสอบ</translation>
    </message>
    <message>
        <source>“%1” is no province</source>
        <translation>ไม่มีจังหวัด “%1”</translation>
    </message>
    <message>
        <source>that day is “%1” in the programme</source>
        <translation>วันเดียวกันในโครงการคือ “%1”</translation>
    </message>
    <message>
        <source>in the programme its state is %1</source>
        <translation>ในโครงการมีสถานะ%1</translation>
    </message>
    <message>
        <source>in the programme it falls on %1</source>
        <translation>ในโครงการเป็นวันที่ %1</translation>
    </message>
    <message>
        <source>“%1” is no type of holidays</source>
        <translation>“%1” ไม่ใช่ประเภทของวันหยุด</translation>
    </message>
    <message>
        <source>No row names the columns of groups, and no text lists groups with their number and dates. Nothing was changed. Say which column is which with --map, or name them กลุ่มที่, ชื่อกลุ่ม, วันที่อบรม, สถานที่.</source>
        <translation>ไม่พบหัวตารางของกลุ่ม และไม่พบข้อความที่มีเลขกลุ่มกับวันที่ ข้อมูลไม่ถูกเปลี่ยนแปลง ระบุคอลัมน์ด้วย --map หรือตั้งหัวตารางว่า กลุ่มที่, ชื่อกลุ่ม, วันที่อบรม, สถานที่</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ไม่ได้รับเข้า</translation>
    </message>
    <message>
        <source>Why not taken in</source>
        <translation>เหตุผลที่ไม่ได้รับเข้า</translation>
    </message>
    <message>
        <source>%1 of %2 rows taken in.</source>
        <translation>รับเข้าแล้ว %1 แถว จาก %2 แถว</translation>
    </message>
    <message>
        <source>there is no number of a group</source>
        <translation>ไม่มีเลขกลุ่ม</translation>
    </message>
    <message>
        <source>number %1 stands twice in the file</source>
        <translation>เลข %1 ซ้ำในไฟล์</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>เครื่องหมายคำพูดไม่ปิด</translation>
    </message>
    <message>
        <source>the programme has that group with another: %1</source>
        <translation>โครงการมีกลุ่มนี้แล้ว แต่ข้อมูลต่างกัน: %1</translation>
    </message>
    <message>
        <source>This name is in the group already</source>
        <translation>มีชื่อนี้ในกลุ่มแล้ว</translation>
    </message>
    <message>
        <source>The same name stands in row %1</source>
        <translation>ชื่อเดียวกับแถวที่ %1</translation>
    </message>
    <message>
        <source>There is no surname</source>
        <translation>ไม่มีนามสกุล</translation>
    </message>
    <message>
        <source>There are digits in “%1”</source>
        <translation>มีตัวเลขใน “%1”</translation>
    </message>
    <message>
        <source>Please check the title</source>
        <translation>โปรดตรวจสอบคำนำหน้า</translation>
    </message>
    <message>
        <source>The programme has no province “%1”</source>
        <translation>ไม่มีจังหวัด “%1” ในโครงการ</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>ข้อความยาวเกินไป</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Is “%1”, who is in the file already</source>
        <translation>คือ “%1” ที่มีในไฟล์แล้ว</translation>
    </message>
    <message>
        <source>Perhaps “%1”, who is in the file already</source>
        <translation>อาจเป็น “%1” ที่มีในไฟล์แล้ว</translation>
    </message>
    <message>
        <source>“%1” from the line above</source>
        <translation>“%1” ตามแถวด้านบน</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>อ่านไฟล์ไม่ได้ ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The file is no table that can be read. Nothing was changed. Save it as Excel (.xlsx), OpenDocument (.ods) or CSV, without a password, then import again.</source>
        <translation>ไฟล์นี้ไม่ใช่ตารางที่อ่านได้ ข้อมูลไม่ถูกเปลี่ยนแปลง บันทึกเป็น Excel (.xlsx), OpenDocument (.ods) หรือ CSV โดยไม่ตั้งรหัสผ่าน แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The file holds no table. Nothing was changed.</source>
        <translation>ไฟล์นี้ไม่มีตาราง ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Nothing was changed. Save it again where it was made, then import again.</source>
        <translation>ไฟล์ไม่สมบูรณ์ ข้อมูลไม่ถูกเปลี่ยนแปลง บันทึกไฟล์ใหม่จากโปรแกรมเดิม แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The table is larger than can be taken in at once. Nothing was changed. Delete what is not needed, or part it, then import again.</source>
        <translation>ตารางใหญ่เกินกว่าจะนำเข้าในครั้งเดียว ข้อมูลไม่ถูกเปลี่ยนแปลง ลบส่วนที่ไม่ใช้หรือแบ่งไฟล์ แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The file has no sheet of that name. Nothing was changed.</source>
        <translation>ไฟล์นี้ไม่มีแผ่นงานชื่อนั้น ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>หยุดแล้ว ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>was deleted from the programme since</source>
        <translation>ลบออกจากโครงการไปแล้ว</translation>
    </message>
    <message>
        <source>a task is made in its sub-project, not from a calendar</source>
        <translation>งานใหม่ให้เพิ่มในโครงการย่อย ไม่รับจากปฏิทิน</translation>
    </message>
    <message>
        <source>the programme was changed after this calendar was written · %1</source>
        <translation>โครงการถูกแก้หลังจากส่งออกปฏิทินนี้ · %1</translation>
    </message>
    <message>
        <source>is cancelled in the calendar</source>
        <translation>ในปฏิทินยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>does not come from this programme; becomes a new event</source>
        <translation>ไม่ได้มาจากโครงการนี้ ถ้ารับจะเป็นกิจกรรมใหม่</translation>
    </message>
    <message>
        <source>has no mark (UID) by which it is known</source>
        <translation>ไม่มีรหัสประจำรายการ (UID)</translation>
    </message>
    <message>
        <source>repeats; enter each day by itself</source>
        <translation>เป็นรายการที่เกิดซ้ำ กรอกทีละวัน</translation>
    </message>
    <message>
        <source>is in the time zone “%1”</source>
        <translation>เวลาอยู่ในเขตเวลา “%1”</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>ไม่มีชื่อรายการ</translation>
    </message>
    <message>
        <source>The calendar is larger than can be taken in at once. Nothing was changed. Export a shorter time, then import again.</source>
        <translation>ปฏิทินใหญ่เกินกว่าจะรับเข้าได้ในครั้งเดียว ยังไม่มีอะไรเปลี่ยน ส่งออกช่วงเวลาที่สั้นลง แล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The file is no calendar (.ics). Nothing was changed.</source>
        <translation>ไฟล์นี้ไม่ใช่ปฏิทิน (.ics) ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(ไม่ใช้)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Training dates</source>
        <translation>วันอบรม</translation>
    </message>
    <message>
        <source>Title, name and surname</source>
        <translation>คำนำหน้า ชื่อ และนามสกุล</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>ลำดับที่</translation>
    </message>
    <message>
        <source>belongs to another programme</source>
        <translation>เป็นของโครงการอื่น</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ตรงกับที่มี</translation>
    </message>
    <message>
        <source>%1 of %2 rows would be taken in.</source>
        <translation>จะรับเข้า %1 แถว จาก %2 แถว</translation>
    </message>
    <message>
        <source>The programme has no province “%1”; perhaps %2</source>
        <translation>ไม่มีจังหวัด “%1” ในโครงการ อาจเป็น “%2”</translation>
    </message>
    <message>
        <source>“%1” was read as %2</source>
        <translation>อ่าน “%1” เป็น %2</translation>
    </message>
    <message>
        <source>No row names the columns of events. Nothing was changed. Say which column is which with --map, or name them กิจกรรม, วันที่, เวลา, สถานที่.</source>
        <translation>ไม่พบหัวตารางของกิจกรรม ข้อมูลไม่ถูกเปลี่ยนแปลง ระบุคอลัมน์ด้วย --map หรือตั้งหัวตารางว่า กิจกรรม, วันที่, เวลา, สถานที่</translation>
    </message>
    <message>
        <source>“%1” is not to be read as: %2</source>
        <translation>“%1” อ่านเป็น%2ไม่ได้</translation>
    </message>
    <message>
        <source>the programme has %1 events called so, on other days; becomes a new event</source>
        <translation>โครงการมีกิจกรรมชื่อนี้ %1 รายการในวันอื่น ถ้ารับเข้าจะเป็นกิจกรรมใหม่</translation>
    </message>
    <message>
        <source>“%1” is no province of the programme</source>
        <translation>“%1” ไม่ใช่จังหวัดในโครงการ</translation>
    </message>
    <message>
        <source>the province “%1” stands twice in the file</source>
        <translation>จังหวัด “%1” มีสองแห่งในไฟล์</translation>
    </message>
    <message>
        <source>in another group now, and would come from there: %1</source>
        <translation>อยู่ในกลุ่มอื่น ถ้ารับเข้าจะย้ายมากลุ่มนี้: %1</translation>
    </message>
    <message>
        <source>No role is called “%1”; would enter as a participant</source>
        <translation>ไม่มีบทบาท “%1” ถ้ารับเข้าจะเป็นผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>No row needs mending, so “%1” was not written.</source>
        <translation>ไม่มีแถวที่ต้องแก้ไข จึงไม่ได้เขียนไฟล์ “%1”</translation>
    </message>
    <message>
        <source>The telephone number has no first 0; read with it</source>
        <translation>หมายเลขโทรศัพท์ไม่มี 0 นำหน้า อ่านโดยเติม 0 ให้</translation>
    </message>
    <message>
        <source>The e-mail address is not in the file yet; it is added</source>
        <translation>อีเมลนี้ยังไม่มีในไฟล์ จะเพิ่มให้</translation>
    </message>
    <message>
        <source>The telephone number is not in the file yet; it is added</source>
        <translation>หมายเลขโทรศัพท์นี้ยังไม่มีในไฟล์ จะเพิ่มให้</translation>
    </message>
    <message>
        <source>Somebody of this name is in the group already, but the title or the province differs</source>
        <translation>มีคนชื่อนี้ในกลุ่มแล้ว แต่คำนำหน้าหรือจังหวัดไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The same name stands in row %1, but the title or the province differs</source>
        <translation>ชื่อเดียวกับแถวที่ %1 แต่คำนำหน้าหรือจังหวัดไม่ตรงกัน</translation>
    </message>
    <message>
        <source>“%1” repeats the row above, where nothing stands</source>
        <translation>“%1” หมายถึงเหมือนแถวด้านบน แต่แถวด้านบนไม่มีข้อความ</translation>
    </message>
    <message>
        <source>Perhaps the same person as in row %1</source>
        <translation>อาจเป็นคนเดียวกับแถวที่ %1</translation>
    </message>
    <message>
        <source>There are brackets in “%1”</source>
        <translation>มีวงเล็บใน “%1”</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet; left out</source>
        <translation>“%1” คือสูตรในตารางที่คำนวณไม่ได้ จึงไม่นำเข้า</translation>
    </message>
    <message>
        <source>This is no telephone number; left out</source>
        <translation>ไม่ใช่หมายเลขโทรศัพท์ จึงไม่นำเข้า</translation>
    </message>
    <message>
        <source>has damaged letters that cannot be read</source>
        <translation>มีตัวอักษรเสีย อ่านไม่ออก</translation>
    </message>
    <message>
        <source>Line %1 has damaged letters that cannot be read. Nothing was changed. Mend them in the file, or choose another character set, then import again.</source>
        <translation>บรรทัดที่ %1 มีตัวอักษรเสีย อ่านไม่ออก ข้อมูลไม่ถูกเปลี่ยนแปลง แก้ไขในไฟล์ หรือเลือกรหัสอักขระอื่น แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>A text has no rows to mend, so “%1” was not written.</source>
        <translation>ข้อความไม่มีแถวให้แก้ไข จึงไม่ได้สร้างไฟล์ “%1”</translation>
    </message>
    <message>
        <source>“%1” has no dates on the line below it</source>
        <translation>“%1” ไม่มีวันที่ในบรรทัดถัดไป</translation>
    </message>
    <message>
        <source>The file is a web page, whatever its name ends in. Nothing was changed. Open it in Excel and save it as .xlsx, then import again.</source>
        <translation>ไฟล์นี้เป็นหน้าเว็บ ไม่ว่าชื่อจะลงท้ายอย่างไร ข้อมูลไม่ถูกเปลี่ยนแปลง เปิดไฟล์ด้วย Excel แล้วบันทึกเป็น .xlsx จากนั้นนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>Columns not taken in: %1</source>
        <translation>คอลัมน์ที่ไม่ได้รับเข้า: %1</translation>
    </message>
    <message>
        <source>This is no e-mail address; left out</source>
        <translation>ไม่ใช่ที่อยู่อีเมล จึงไม่นำเข้า</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Strategic plan</source>
        <translation>แผนยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>ยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Sub-project</source>
        <translation>โครงการย่อย</translation>
    </message>
    <message>
        <source>Objective or result</source>
        <translation>วัตถุประสงค์และผล</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>หน่วยงานร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>หัวข้อวิชา</translation>
    </message>
    <message>
        <source>Pilot agency</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Party to an agreement</source>
        <translation>ผู้ร่วมลงนาม</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Content of a deliverable</source>
        <translation>เนื้อหาของผลผลิต</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>ผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Government holiday</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>Step of a pilot agency</source>
        <translation>ขั้นตอนของหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Province of a group</source>
        <translation>การจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>รายการงบประมาณ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Linked file</source>
        <translation>ไฟล์ที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>การเข้าอบรม</translation>
    </message>
    <message>
        <source>Persons with like names</source>
        <translation>บุคคลชื่อคล้ายกัน</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>การเชิญ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>รายการในกำหนดการ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>มื้ออาหาร</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>เอกสารที่ออกแล้ว</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Texts of a paper</source>
        <translation>ข้อความของเอกสาร</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>this record</source>
        <translation>รายการนี้</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>รายการอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>รายการอื่น %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other record(s)</source>
        <translation>
            <numerusform>%1 และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 และ%2</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>ไฟล์ไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The file “%1” was not found.</source>
        <translation>ไม่พบไฟล์ “%1”</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ข้อมูลไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Check its name and place, then open it again.</source>
        <translation>ตรวจสอบชื่อและที่เก็บไฟล์ แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>“%1” is not a file of Ruam and cannot be opened.</source>
        <translation>“%1” ไม่ใช่ไฟล์ของโปรแกรมร่วม จึงเปิดไม่ได้</translation>
    </message>
    <message>
        <source>To bring names into a group, use Import.</source>
        <translation>หากต้องการนำรายชื่อเข้ากลุ่ม ให้ใช้คำสั่งนำเข้า</translation>
    </message>
    <message>
        <source>The file “%1” is not whole and could not be read completely.</source>
        <translation>ไฟล์ “%1” ไม่สมบูรณ์ อ่านได้ไม่ครบ</translation>
    </message>
    <message>
        <source>Open a backup copy.</source>
        <translation>เปิดสำเนาสำรองแทน</translation>
    </message>
    <message>
        <source>The file “%1” was saved by a newer Ruam (data version %2) and cannot be opened yet.</source>
        <translation>ไฟล์ “%1” บันทึกจากโปรแกรมร่วมรุ่นใหม่กว่าเครื่องนี้ (ข้อมูลรุ่น %2) จึงยังเปิดไม่ได้</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>โปรดปรับปรุงโปรแกรมแล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 has the file “%2” open on the computer %3.</source>
        <translation>%1 เปิดไฟล์ “%2” อยู่ที่เครื่อง %3</translation>
    </message>
    <message>
        <source>It can be looked at and printed, not changed.</source>
        <translation>ดูและพิมพ์ได้ แต่แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Try again later or save a copy.</source>
        <translation>ลองอีกครั้งภายหลัง หรือบันทึกสำเนา</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>อ่านไฟล์ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it may be read, then open it again.</source>
        <translation>ตรวจสอบสิทธิ์การอ่านไฟล์ แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>What was saved before is complete.</source>
        <translation>ข้อมูลที่บันทึกไว้ก่อนหน้ายังอยู่ครบ</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>ไม่มีโฟลเดอร์ “%1”</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ยังไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
        <source>Make the folder or choose another.</source>
        <translation>สร้างโฟลเดอร์นี้ หรือเลือกที่เก็บอื่น</translation>
    </message>
    <message>
        <source>The file “%1” can only be read.</source>
        <translation>ไฟล์ “%1” อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Save a copy in another place and work there.</source>
        <translation>บันทึกสำเนาไว้ที่อื่น แล้วแก้ไขในสำเนานั้น</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>มีไฟล์ “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>ไฟล์เดิมไม่ถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>“%1” could not be saved, because the disk is full.</source>
        <translation>บันทึก “%1” ไม่ได้ เพราะพื้นที่ในไดรฟ์เต็ม</translation>
    </message>
    <message>
        <source>Delete files no longer needed, then save again.</source>
        <translation>ลบไฟล์ที่ไม่ใช้แล้วบันทึกอีกครั้ง</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>บันทึกไฟล์ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, or choose another.</source>
        <translation>ตรวจสอบสิทธิ์การเขียนในโฟลเดอร์ หรือเลือกที่เก็บอื่น</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>ยังไม่ได้รับข้อมูลเข้า</translation>
    </message>
    <message>
        <source>Mend the file, then read it again.</source>
        <translation>แก้ไขไฟล์แล้วอ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read.</source>
        <translation>อ่านบรรทัดที่ %1 ของไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>Line %2 has “%1”, which Ruam does not know.</source>
        <translation>บรรทัดที่ %2 มี “%1” ซึ่งโปรแกรมร่วมไม่รู้จัก</translation>
    </message>
    <message>
        <source>Line %2 has “%1” a second time.</source>
        <translation>บรรทัดที่ %2 มี “%1” ซ้ำ</translation>
    </message>
    <message>
        <source>“%1” is missing in line %2.</source>
        <translation>บรรทัดที่ %2 ไม่มี “%1”</translation>
    </message>
    <message>
        <source>The value of “%1” in line %2 cannot be used.</source>
        <translation>ค่าของ “%1” ในบรรทัดที่ %2 ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The file was made by a newer Ruam (format %1).</source>
        <translation>ไฟล์นี้สร้างจากโปรแกรมร่วมรุ่นใหม่กว่าเครื่องนี้ (รูปแบบ %1)</translation>
    </message>
    <message>
        <source>Update the program, then read it again.</source>
        <translation>โปรดปรับปรุงโปรแกรมแล้วอ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>The value before is still there.</source>
        <translation>ค่าเดิมยังอยู่</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1” ต้องไม่ว่าง</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>พิมพ์ค่าที่ต้องการ</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>“%1” ยาวเกิน %2 ตัวอักษร</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>ย่อข้อความให้สั้นลง</translation>
    </message>
    <message>
        <source>“%1” is outside %2 to %3.</source>
        <translation>“%1” ต้องอยู่ระหว่าง %2 ถึง %3</translation>
    </message>
    <message>
        <source>Type a number within it.</source>
        <translation>พิมพ์ตัวเลขในช่วงนี้</translation>
    </message>
    <message>
        <source>“%1” cannot be read from what was typed.</source>
        <translation>อ่านค่าของ “%1” จากข้อความที่พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Check what was typed.</source>
        <translation>ตรวจสอบข้อความที่พิมพ์</translation>
    </message>
    <message>
        <source>The end %2 is before the start %1.</source>
        <translation>วันหรือเวลาสิ้นสุด %2 มาก่อนวันหรือเวลาเริ่ม %1</translation>
    </message>
    <message>
        <source>Check the start and the end.</source>
        <translation>ตรวจสอบวันหรือเวลาทั้งสอง</translation>
    </message>
    <message>
        <source>There is an end without a start.</source>
        <translation>มีวันหรือเวลาสิ้นสุด แต่ไม่มีวันหรือเวลาเริ่ม</translation>
    </message>
    <message>
        <source>Set the start too.</source>
        <translation>ระบุวันหรือเวลาเริ่มด้วย</translation>
    </message>
    <message>
        <source>“%1” names something that is not there.</source>
        <translation>ไม่พบรายการที่ระบุใน “%1”</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>เลือกจากรายการที่มี</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>ไม่มี%1แล้ว</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>ตรวจสอบรายการอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime.</source>
        <translation>%1ถูกแก้ไขจากโปรแกรมอื่นไปแล้ว</translation>
    </message>
    <message>
        <source>Look at the new value, then change it again.</source>
        <translation>ตรวจสอบค่าใหม่แล้วแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 cannot be deleted, because it is used by %2.</source>
        <translation>ลบ%1ไม่ได้ เพราะ%2ใช้รายการนี้</translation>
    </message>
    <message>
        <source>Take it out there first.</source>
        <translation>นำรายการนี้ออกจากที่ใช้ก่อนแล้วลบ</translation>
    </message>
    <message>
        <source>The number %1 is that of %2 already.</source>
        <translation>เลขที่ %1 เป็นของ%2อยู่แล้ว</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>เลือกเลขอื่น</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>ไม่มีรายการให้เลิกทำ</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>ไม่มีรายการให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>ยกเลิกการทำงานแล้ว</translation>
    </message>
    <message>
        <source>The paper was not made in English: no English text for %1.</source>
        <translation>ยังทำเอกสารภาษาอังกฤษไม่ได้ เพราะยังไม่มีข้อความภาษาอังกฤษของ %1</translation>
    </message>
    <message>
        <source>Type the English texts, or make the paper in Thai.</source>
        <translation>กรอกข้อความภาษาอังกฤษ หรือทำเอกสารเป็นภาษาไทย</translation>
    </message>
    <message>
        <source>This computer has no font with proper Thai letters for papers.</source>
        <translation>เครื่องนี้ไม่มีแบบอักษรไทยที่ใช้ทำเอกสารได้</translation>
    </message>
    <message>
        <source>Install TH Sarabun New or Laksaman.</source>
        <translation>ติดตั้งแบบอักษร TH Sarabun New หรือ Laksaman</translation>
    </message>
    <message>
        <source>Another program is at work on the file “%1”.</source>
        <translation>โปรแกรมอื่นกำลังใช้ไฟล์ “%1” อยู่</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>ลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>The file “%1” is open on the computer %2.</source>
        <translation>ไฟล์ “%1” เปิดอยู่ที่เครื่อง %2</translation>
    </message>
    <message>
        <source>%1 has the file “%2” open on the computer %3 since %4.</source>
        <translation>%1 เปิดไฟล์ “%2” อยู่ที่เครื่อง %3 ตั้งแต่%4</translation>
    </message>
    <message>
        <source>%1 takes no part in this programme and belongs to no group.</source>
        <translation>%1ไม่อยู่ในโครงการนี้ จึงไม่อยู่ในกลุ่มใด</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1อยู่ใน%2แล้ว</translation>
    </message>
    <message>
        <source>Move it from there.</source>
        <translation>ย้ายจากกลุ่มนั้น</translation>
    </message>
    <message numerus="yes">
        <source>The grouping cannot be confirmed yet: %n province(s) in no group, namely %1.</source>
        <translation>
            <numerusform>ยังยืนยันการจัดกลุ่มไม่ได้ เพราะยังไม่ได้จัดกลุ่ม %n จังหวัด คือ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot come before this task, because it waits for this task itself.</source>
        <translation>%1 เป็นงานที่ต้องเสร็จก่อนไม่ได้ เพราะงานนั้นรองานนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 cannot stand above this one, because it is below it.</source>
        <translation>%1 อยู่เหนือรายการนี้ไม่ได้ เพราะอยู่ใต้รายการนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>เลือกรายการอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n person(s) are registered in it.</source>
        <translation>
            <numerusform>ลบ %1 ไม่ได้ เพราะมีรายชื่ออยู่ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out there first.</source>
        <translation>นำรายชื่อออกจากกลุ่มก่อน</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1ล็อกแล้ว</translation>
    </message>
    <message>
        <source>Open it first to change it.</source>
        <translation>เปิดล็อกก่อนแก้ไข</translation>
    </message>
    <message>
        <source>%1 is on this list already.</source>
        <translation>“%1” อยู่ในรายชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>Somebody else comes in the place of %1.</source>
        <translation>%1 มีผู้มาแทนแล้ว</translation>
    </message>
    <message>
        <source>If both have come, register %1 at the desk.</source>
        <translation>หากมาทั้งสองคน ให้ใช้ลงทะเบียนหน้างานกับ %1</translation>
    </message>
    <message>
        <source>The paper was not made, for this is missing: %1.</source>
        <translation>จัดทำเอกสารไม่ได้ เพราะยังขาด %1</translation>
    </message>
    <message>
        <source>Enter it, and make the paper again.</source>
        <translation>กรอกให้ครบ แล้วจัดทำเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>This paper knows no {%1}.</source>
        <translation>เอกสารนี้ไม่มี {%1}</translation>
    </message>
    <message>
        <source>Put one of the names that are listed into the braces.</source>
        <translation>ในวงเล็บปีกกาให้ใช้คำตามรายการ</translation>
    </message>
    <message>
        <source>A bracket or brace lacks its other half.</source>
        <translation>มีวงเล็บที่ไม่ครบคู่</translation>
    </message>
    <message>
        <source>Write { } and [ ] in pairs, on one line.</source>
        <translation>พิมพ์ { } และ [ ] ให้ครบคู่ในบรรทัดเดียวกัน</translation>
    </message>
    <message>
        <source>The picture has %1 kB; at most %2 kB are kept in the file.</source>
        <translation>รูปมีขนาด %1 กิโลไบต์ ในแฟ้มเก็บได้ไม่เกิน %2 กิโลไบต์</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>เลือกรูปที่เล็กกว่านี้</translation>
    </message>
    <message>
        <source>This is no picture that can be printed.</source>
        <translation>แฟ้มนี้ไม่ใช่รูปที่พิมพ์ได้</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>เลือกแฟ้ม PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>There is no %1 in the programme yet.</source>
        <translation>ยังไม่มี%1ในโครงการ</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>เพิ่มก่อน แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Nobody is left whom this letter would go to: all have answered.</source>
        <translation>ไม่มีจังหวัดที่ต้องส่งหนังสือฉบับนี้ เพราะทุกจังหวัดตอบแล้ว</translation>
    </message>
    <message>
        <source>Choose the provinces where it is to go out all the same.</source>
        <translation>ถ้ายังต้องการส่ง โปรดเลือกจังหวัดที่จะส่ง</translation>
    </message>
</context>
<context>
    <name>placeholders</name>
    <message>
        <source>office</source>
        <translation>ชื่อสำนักงาน</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>หน่วยงานเจ้าของโครงการ</translation>
    </message>
    <message>
        <source>addressee of memos</source>
        <translation>ผู้รับบันทึก</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>ชื่อโครงการ</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>หน่วยงานร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>ผู้สนับสนุนงบประมาณ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>number of the letter</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>course</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>training dates</source>
        <translation>วันอบรม</translation>
    </message>
    <message>
        <source>venue and place</source>
        <translation>สถานที่อบรม</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>name of the venue</source>
        <translation>ชื่อสถานที่</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>จำนวนผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>number of provinces</source>
        <translation>จำนวนจังหวัด</translation>
    </message>
    <message>
        <source>province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>โควตา</translation>
    </message>
    <message>
        <source>day to reply by</source>
        <translation>วันที่ขอให้ตอบรับ</translation>
    </message>
    <message>
        <source>day of sending</source>
        <translation>วันที่ส่งหนังสือ</translation>
    </message>
    <message>
        <source>name of the trainer</source>
        <translation>ชื่อวิทยากร</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>ตารางผล</translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <source>“%1” is not in the list. Choose one from the list.</source>
        <translation>“%1” ไม่มีในรายการ เลือกจากรายการ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Province group</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Training dates</source>
        <translation>วันที่อบรม</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 จาก %2 ขั้นตอน</translation>
    </message>
    <message>
        <source>%1 of %2 %3 held</source>
        <translation>อบรมแล้ว %1 จาก %2 %3</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>ยังไม่มีกิจกรรม</translation>
    </message>
    <message>
        <source>Nothing is coming up as of %1.</source>
        <translation>ไม่มีกิจกรรมถัดไป ณ วันที่ %1</translation>
    </message>
    <message>
        <source>View as of %1</source>
        <translation>ดูข้อมูล ณ วันที่ %1</translation>
    </message>
    <message>
        <source>Type a name to add a participant</source>
        <translation>พิมพ์ชื่อเพื่อเพิ่มผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>no given name</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ผลตรวจ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>ใกล้กำหนด</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>เลิกทำได้: %1</translation>
    </message>
    <message>
        <source>This was changed on %1: %2. Undo it?</source>
        <translation>รายการนี้แก้ไขไว้เมื่อ%1: %2 ต้องการเลิกทำหรือไม่</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>บันทึกแล้ว เวลา %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>ที่ปรึกษา</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>รอ %1</translation>
    </message>
    <message>
        <source>No sub-project</source>
        <translation>ไม่อยู่ในโครงการย่อย</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>New government holiday</source>
        <translation>วันหยุดราชการใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (เสนอ)</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>ยังไม่กำหนดวัน</translation>
    </message>
    <message>
        <source>in no group yet</source>
        <translation>ยังไม่ได้จัดกลุ่ม</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>ไม่อยู่ในโครงการ</translation>
    </message>
    <message>
        <source>%1 of %2 provinces have a group</source>
        <translation>จัดกลุ่มแล้ว %1 จาก %2 จังหวัด</translation>
    </message>
    <message>
        <source>%1 proposed, to be confirmed</source>
        <translation>เสนอ (รอยืนยัน) %1</translation>
    </message>
    <message>
        <source>%1 in no group yet</source>
        <translation>ยังไม่ได้จัดกลุ่ม %1</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>%1 (%2 proposed)</source>
        <translation>%1 (เสนอ %2)</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>ยังไม่ได้จัดกลุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) · %1 confirmed</source>
        <translation>
            <numerusform>%n จังหวัด · ยืนยัน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>The beginning: the file was made</source>
        <translation>จุดเริ่มต้น: สร้างไฟล์</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>และอื่น ๆ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>ผู้แก้ไข</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>รายการแก้ไข</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>สิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ปัจจุบัน</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>ใช้กับ</translation>
    </message>
    <message>
        <source>Left (baht)</source>
        <translation>คงเหลือ (บาท)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>The whole sub-project</source>
        <translation>ทั้งโครงการย่อย</translation>
    </message>
    <message>
        <source>Type to add %1</source>
        <translation>พิมพ์เพื่อเพิ่ม%1</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>ทั้งโครงการ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ส่วนของโครงการ</translation>
    </message>
    <message>
        <source>First day now</source>
        <translation>วันแรกเดิม</translation>
    </message>
    <message>
        <source>New first day</source>
        <translation>วันแรกใหม่</translation>
    </message>
    <message>
        <source>Days moved</source>
        <translation>เลื่อน (วัน)</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>เพิ่ม%1 “%2”</translation>
    </message>
    <message>
        <source>First to be finished: %1</source>
        <translation>งานที่ต้องเสร็จก่อน: %1</translation>
    </message>
    <message>
        <source>%1 cannot be without it: change or delete that first.</source>
        <translation>“%1” ต้องมีรายการนี้ จึงนำออกไม่ได้ ให้เปลี่ยนหรือลบ “%1” ก่อน</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n record(s)</source>
        <translation>
            <numerusform>ดูทั้ง %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %1 out of %n record(s) and delete it</source>
        <translation>
            <numerusform>นำ%1ออกจาก %n รายการแล้วลบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>ไม่ลบ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>First to be finished</source>
        <translation>งานที่ต้องเสร็จก่อน</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>waits for another step</source>
        <translation>รองานก่อนหน้า</translation>
    </message>
    <message>
        <source>F2 to type a note</source>
        <translation>กด F2 เพื่อพิมพ์หมายเหตุ</translation>
    </message>
    <message>
        <source>Signing of %1</source>
        <translation>การลงนาม%1</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>ข้อตกลงกับ%1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered as trainer of %1</source>
        <translation>
            <numerusform>เพิ่มวิทยากร %n คนใน%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ควรตรวจสอบ</translation>
    </message>
    <message>
        <source>Type or choose a topic to add it</source>
        <translation>พิมพ์หรือเลือกหัวข้อเพื่อเพิ่มรายการ</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>เพิ่มหัวข้อ</translation>
    </message>
    <message>
        <source>Total of all meals</source>
        <translation>รวมทุกมื้อ</translation>
    </message>
    <message>
        <source>Choose a meal to add it</source>
        <translation>เลือกมื้ออาหารเพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Day %1 (no dates yet)</source>
        <translation>วันที่ %1 (ยังไม่ได้กำหนดวัน)</translation>
    </message>
    <message>
        <source>%1 (not a day of the event)</source>
        <translation>%1 (ไม่ใช่วันของกิจกรรม)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ - นามสกุล</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>หัวข้อที่บรรยาย</translation>
    </message>
    <message>
        <source>Type or choose a name to add a trainer</source>
        <translation>พิมพ์หรือเลือกชื่อเพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Add a trainer or staff</source>
        <translation>เพิ่มวิทยากรหรือเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>“%1” does not say who it is. Choose one from the list, or type given name and surname in full.</source>
        <translation>“%1” ยังไม่ชัดว่าเป็นใคร เลือกจากรายการ หรือพิมพ์ชื่อและนามสกุลให้ครบ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Discussion group</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · แทน %2</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>รหัสตอบรับ</translation>
    </message>
    <message>
        <source>Accepts (persons)</source>
        <translation>ตอบรับ (คน)</translation>
    </message>
    <message>
        <source>Names (persons)</source>
        <translation>รายชื่อ (คน)</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>ติดต่อล่าสุด</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(เสนอ)</translation>
    </message>
    <message>
        <source>Reply of a province</source>
        <translation>การตอบรับของจังหวัด</translation>
    </message>
    <message>
        <source>No province</source>
        <translation>ไม่ระบุจังหวัด</translation>
    </message>
    <message>
        <source>Trainers and staff</source>
        <translation>วิทยากรและเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Post and office</source>
        <translation>ตำแหน่งและหน่วยงาน</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>แทน %1</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มาแล้ว</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>การเข้าอบรม</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Number %1 in the list</source>
        <translation>ลำดับที่ %1 ในรายชื่อ</translation>
    </message>
    <message>
        <source>Sign-in book, issue %1: sheet %2, row %3</source>
        <translation>ใบลงทะเบียนครั้งที่ %1 แผ่นที่ %2 แถวที่ %3</translation>
    </message>
    <message>
        <source>Not in the sign-in book, issue %1; number %2 in the list</source>
        <translation>ไม่มีในใบลงทะเบียนครั้งที่ %1 ลำดับที่ %2 ในรายชื่อ</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>ลำดับในรายชื่อ</translation>
    </message>
    <message>
        <source>Sheet and row in the sign-in book, issue %1</source>
        <translation>แผ่นและแถวในใบลงทะเบียนครั้งที่ %1</translation>
    </message>
    <message>
        <source>Number in the sign-in book, issue %1</source>
        <translation>ที่ในใบลงทะเบียนครั้งที่ %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>แผ่น</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n province(s), which will be in no group.</source>
        <translation>
            <numerusform>%1 มี %n จังหวัด ซึ่งจะยังไม่ได้จัดกลุ่ม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be deleted has %n province(s), which will be in no group.</source>
        <translation>
            <numerusform>รายการที่จะลบมี %n จังหวัด ซึ่งจะยังไม่ได้จัดกลุ่ม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n province(s)</source>
        <translation>
            <numerusform>ดู %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>ลบ%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>ลบ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>for no. %1</source>
        <translation>แทนลำดับที่ %1</translation>
    </message>
    <message>
        <source>%1 · for no. %2</source>
        <translation>%1 · แทนลำดับที่ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after it moved %1 later</source>
        <translation>
            <numerusform>รายการถัดไป %n รายการเลื่อนออกไป %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after it moved %1 earlier</source>
        <translation>
            <numerusform>รายการถัดไป %n รายการเลื่อนเข้ามา %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no number in the list of participants</source>
        <translation>ไม่มีลำดับที่ในรายชื่อผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Not in the sign-in book, issue %1</source>
        <translation>ไม่มีในใบลงทะเบียนครั้งที่ %1</translation>
    </message>
    <message>
        <source>“%1” is in the file already and was not made anew</source>
        <translation>“%1” มีในไฟล์แล้ว จึงไม่เพิ่มซ้ำ</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>Not invited yet</source>
        <translation>ยังไม่ได้เชิญ</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>ส่งหนังสือแล้ว</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>ยังไม่ตอบรับ</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>ตอบรับบางส่วน</translation>
    </message>
    <message>
        <source>Accepted in full</source>
        <translation>ตอบรับครบ</translation>
    </message>
    <message>
        <source>Sends nobody</source>
        <translation>ไม่ส่งผู้แทน</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Programme progress report</source>
        <translation>รายงานความก้าวหน้าโครงการ</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ใบลงทะเบียน</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>บัญชีลงลายมือชื่อ</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>ข้อมูล ณ วันที่ %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>ตารางที่ %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ยังไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Sub-project %1</source>
        <translation>โครงการย่อยที่ %1</translation>
    </message>
    <message>
        <source>Strategy %1: %2</source>
        <translation>ยุทธศาสตร์ที่ %1 : %2</translation>
    </message>
    <message>
        <source>Implementing unit</source>
        <translation>หน่วยงานเจ้าของโครงการ</translation>
    </message>
    <message>
        <source>Parent unit</source>
        <translation>สังกัด</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>แหล่งงบประมาณ</translation>
    </message>
    <message>
        <source>Alignment with strategy</source>
        <translation>ความสอดคล้องกับยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Objectives of the programme</source>
        <translation>วัตถุประสงค์ของโครงการ</translation>
    </message>
    <message>
        <source>Number of sub-projects</source>
        <translation>จำนวนโครงการย่อย</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>ข้อมูลทั่วไป</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>เผยแพร่ข้อมูลเมื่อ</translation>
    </message>
    <message>
        <source>last updated on</source>
        <translation>ปรับปรุงข้อมูลล่าสุดเมื่อ</translation>
    </message>
    <message>
        <source>%1 / report</source>
        <translation>%1 / รายงาน</translation>
    </message>
    <message>
        <source>%1 / information</source>
        <translation>%1 / ข้อมูล</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ที่มา:</translation>
    </message>
    <message>
        <source>(signed)</source>
        <translation>(ลงชื่อ)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>ผู้จัดทำรายงาน</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>ผู้ตรวจ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Study issue</source>
        <translation>ประเด็นการศึกษา</translation>
    </message>
    <message>
        <source>Pilot agencies</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Pilot agencies and their study issues</source>
        <translation>หน่วยงานนำร่องและประเด็นการศึกษา</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>วันและเวลา</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>ผู้ร่วมลงนาม</translation>
    </message>
    <message>
        <source>Signing of the agreement</source>
        <translation>การลงนามข้อตกลง</translation>
    </message>
    <message>
        <source>Group of provinces</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่อบรม</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่อบรม</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Training by group of provinces</source>
        <translation>การอบรมรายกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Dates and venues of the training</source>
        <translation>วันและสถานที่อบรม</translation>
    </message>
    <message>
        <source>(next)</source>
        <translation>(ถัดไป)</translation>
    </message>
    <message>
        <source>(due soon)</source>
        <translation>(ใกล้กำหนด)</translation>
    </message>
    <message>
        <source>(overdue)</source>
        <translation>(เกินกำหนด)</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>สิ่งที่จะดำเนินการต่อไป</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Adviser / responsible</source>
        <translation>ที่ปรึกษา/ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>(budget support)</source>
        <translation>(สนับสนุนงบประมาณ)</translation>
    </message>
    <message>
        <source>Next steps of %1</source>
        <translation>สิ่งที่จะดำเนินการต่อไปของ%1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Outputs and their contents</source>
        <translation>ผลผลิตและเนื้อหา</translation>
    </message>
    <message>
        <source>in place of no.</source>
        <translation>แทนลำดับที่</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (ต่อ)</translation>
    </message>
    <message>
        <source>Province not given</source>
        <translation>ไม่ระบุจังหวัด</translation>
    </message>
    <message>
        <source>Substitutes / registration on the spot</source>
        <translation>ผู้มาแทน / ลงทะเบียนหน้างาน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ - นามสกุล</translation>
    </message>
    <message>
        <source>Position / organisation</source>
        <translation>ตำแหน่ง / หน่วยงาน</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายมือชื่อ</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>เช้า</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>บ่าย</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>followed by group, day and sheet: 3-1-02</extracomment>
        <translation>แผ่นที่</translation>
    </message>
    <message>
        <source>Workshop: %1</source>
        <translation>การอบรมเชิงปฏิบัติการ %1</translation>
    </message>
    <message>
        <source>(day %1 of %2)</source>
        <translation>(วันที่ %1 จาก %2 วัน)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ณ %1</translation>
    </message>
    <message>
        <source>Attendance sheet of trainees</source>
        <translation>บัญชีลงลายมือชื่อผู้เข้ารับการอบรม</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>วันที่ %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Total who signed</source>
        <translation>สรุปจำนวนผู้ลงลายมือชื่อ</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>ช่วงเช้า</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>ช่วงบ่าย</translation>
    </message>
    <message>
        <source>Certified that those who are listed and signed above did attend the training</source>
        <translation>ขอรับรองว่าผู้มีรายชื่อและลงลายมือชื่อข้างต้นเข้ารับการอบรมจริง</translation>
    </message>
    <message>
        <source>registration officer</source>
        <translation>เจ้าหน้าที่ผู้รับลงทะเบียน</translation>
    </message>
    <message>
        <source>certified by</source>
        <translation>ผู้รับรอง</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ขั้นตอนที่ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุปภาพรวม</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done, %3 in progress</source>
        <translation>ดำเนินการแล้วเสร็จ %1 จาก %2 ขั้นตอน อยู่ระหว่างดำเนินการ %3 ขั้นตอน</translation>
    </message>
    <message>
        <source>%1 of %2 rounds of training were held</source>
        <translation>จัดอบรมแล้ว %1 จาก %2 ครั้ง</translation>
    </message>
    <message>
        <source>Sub-project</source>
        <translation>โครงการย่อย</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ขั้นตอนแล้วเสร็จ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Progress of the sub-projects</source>
        <translation>ความก้าวหน้าของโครงการย่อย</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>กิจกรรมถัดไป คือ %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>จุดมุ่งหมาย</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>ผลที่คาดว่าจะได้รับ</translation>
    </message>
    <message>
        <source>Progress to date</source>
        <translation>ผลการดำเนินงานที่ผ่านมา</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>หน่วยงานร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>Curriculum and contents</source>
        <translation>หลักสูตรและเนื้อหา</translation>
    </message>
    <message>
        <source>Printed on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>พิมพ์เมื่อ %1 เวลา %2</translation>
    </message>
    <message>
        <source>(B.E. %1–%2)</source>
        <translation>(พ.ศ. %1 - พ.ศ. %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 sub-project(s)</source>
        <translation>
            <numerusform>%1 โครงการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 name(s) on the sheet)</source>
        <translation>
            <numerusform>(มีรายชื่อในบัญชี %1 คน)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no.</source>
        <translation>%1ที่</translation>
    </message>
    <message>
        <source>The Governor of %1</source>
        <translation>ผู้ว่าราชการ%1</translation>
    </message>
    <message>
        <source>Provincial Hall, %1</source>
        <translation>ศาลากลาง%1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>ที่ปรึกษา</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Sub-group %1</source>
        <translation>กลุ่มย่อย %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Draft (to be confirmed)</source>
        <translation>ร่าง (รอยืนยัน)</translation>
    </message>
    <message numerus="yes">
        <source>%1 province(s)</source>
        <translation>
            <numerusform>%1 จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 provinces have a group</source>
        <translation>จัดกลุ่มแล้ว %1 จาก %2 จังหวัด</translation>
    </message>
    <message>
        <source>Without a group: %1</source>
        <translation>ยังไม่ได้จัดกลุ่ม: %1</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>อ้างถึง</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>สิ่งที่ส่งมาด้วย</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of a memorandum</comment>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>ขอแสดงความนับถือ</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>โทร. %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>โทรสาร %1</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ป้ายชื่อ</translation>
    </message>
    <message>
        <source>Invitation to a province</source>
        <translation>หนังสือเชิญเข้ารับการอบรม</translation>
    </message>
    <message>
        <source>Invitation to a trainer</source>
        <translation>หนังสือเชิญวิทยากร</translation>
    </message>
    <message>
        <source>Request for a venue</source>
        <translation>หนังสือขอความอนุเคราะห์สถานที่</translation>
    </message>
    <message>
        <source>Reminder to answer</source>
        <translation>หนังสือติดตามการตอบรับ</translation>
    </message>
    <message>
        <source>Notice of changed dates</source>
        <translation>หนังสือแจ้งเปลี่ยนแปลงวันอบรม</translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation>หนังสือขอบคุณ</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>จ่าหน้าซอง</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>แผ่นป้ายจ่าหน้าซอง</translation>
    </message>
    <message>
        <source>Memorandum: approval of a training</source>
        <translation>บันทึกขออนุมัติจัดอบรม</translation>
    </message>
    <message>
        <source>Memorandum: approval of the names</source>
        <translation>บันทึกขออนุมัติรายชื่อผู้เข้ารับการอบรม</translation>
    </message>
    <message>
        <source>Memorandum: results of a training</source>
        <translation>บันทึกรายงานผลการอบรม</translation>
    </message>
    <message>
        <source>Memorandum: change of dates and venue</source>
        <translation>บันทึกขอเปลี่ยนแปลงวันและสถานที่</translation>
    </message>
    <message>
        <source>Coverage of provinces</source>
        <translation>ความครอบคลุมจังหวัด</translation>
    </message>
    <message>
        <source>Plan of activities</source>
        <translation>แผนการดำเนินงาน</translation>
    </message>
    <message>
        <source>Pilot agencies, a card each</source>
        <translation>ข้อมูลหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>ปฏิทินโครงการ</translation>
    </message>
    <message>
        <source>Names for tables</source>
        <translation>ป้ายตั้งโต๊ะ</translation>
    </message>
    <message>
        <source>Plan of activities, %1</source>
        <translation>แผนการดำเนินงาน %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>ขั้นตอน/กิจกรรม</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Calendar of the programme, %1</source>
        <translation>ปฏิทินการดำเนินงาน %1</translation>
    </message>
    <message>
        <source>S.</source>
        <comment>code of a signing in the calendar</comment>
        <translation>ลง.</translation>
    </message>
    <message>
        <source>M.</source>
        <comment>code of a meeting in the calendar</comment>
        <translation>ป.</translation>
    </message>
    <message>
        <source>T.</source>
        <comment>code of a training in the calendar</comment>
        <translation>อบ.</translation>
    </message>
    <message>
        <source>O.</source>
        <comment>code of another event in the calendar</comment>
        <translation>อื่น</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation>รวมวัน</translation>
    </message>
    <message>
        <source>The agenda is not settled yet</source>
        <translation>ยังไม่ได้กำหนดรายการ</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>วันที่ %1 ของการอบรม</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>โดย %1</translation>
    </message>
    <message>
        <source>Refreshments at %1</source>
        <translation>พักรับประทานอาหารว่าง เวลา %1</translation>
    </message>
    <message>
        <source>The agenda may change as needed</source>
        <translation>กำหนดการอาจเปลี่ยนแปลงได้ตามความเหมาะสม</translation>
    </message>
    <message>
        <source>Group summary</source>
        <translation>สรุปรายกลุ่ม</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>การอบรม</translation>
    </message>
    <message>
        <source>Number of provinces</source>
        <translation>จำนวนจังหวัด</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>โควตา</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบรับ</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>แจ้งชื่อแล้ว</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>ความพร้อม</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Prov.</source>
        <translation>จว.</translation>
    </message>
    <message>
        <source>Answ.</source>
        <translation>ตอบ
รับ</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>เข้า
ร่วม</translation>
    </message>
    <message>
        <source>Summary of all groups</source>
        <translation>สรุปทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>โทรสาร</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>%1 provinces, places %2, answered %3, named %4</source>
        <translation>จังหวัด %1 โควตา %2 ตอบรับ %3 แจ้งชื่อแล้ว %4</translation>
    </message>
    <message>
        <source>Ready %1 of %2 items</source>
        <translation>พร้อมแล้ว %1 จาก %2 รายการ</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>ผู้แก้ไข</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ข้อมูลเดิม</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>By / on</source>
        <translation>โดย / เมื่อ</translation>
    </message>
    <message>
        <source>Summary of changes</source>
        <translation>สรุปการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>(added)</source>
        <translation>(เพิ่ม)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(ลบ)</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s) have changed</source>
        <translation>
            <numerusform>มีการเปลี่ยนแปลง %1 รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>ตั้งแต่วันที่ %1 %2</translation>
    </message>
    <message>
        <source>entries of people changed: %1</source>
        <translation>รายชื่อที่เปลี่ยน %1 รายการ</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>List of trainees</source>
        <translation>รายชื่อผู้เข้ารับการอบรม</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>แบบตอบรับ</translation>
    </message>
    <message>
        <source>Plan and progress of work</source>
        <translation>แผนและผลการดำเนินงาน</translation>
    </message>
    <message>
        <source>Room list</source>
        <translation>บัญชีห้องพัก</translation>
    </message>
    <message>
        <source>Notice of meals</source>
        <translation>ใบแจ้งยอดอาหาร</translation>
    </message>
    <message>
        <source>Coordinators of the provinces</source>
        <translation>รายชื่อผู้ประสานงานจังหวัด</translation>
    </message>
    <message>
        <source>Receipt of documents and bags</source>
        <translation>ใบเซ็นรับเอกสารและกระเป๋า</translation>
    </message>
    <message>
        <source>Discussion groups</source>
        <translation>รายชื่อกลุ่มย่อย</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>ยังไม่มีรายชื่อ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>จำนวน (คน)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปก</translation>
    </message>
    <message>
        <source>Currency unit: Thai Baht (THB)</source>
        <translation>หน่วยเงิน: บาท</translation>
    </message>
    <message>
        <source>Fiscal year: 1 October – 30 September</source>
        <translation>ปีงบประมาณ: 1 ตุลาคม – 30 กันยายน</translation>
    </message>
    <message>
        <source>Dates are in the Common Era; B.E. %1 = %2</source>
        <translation>วันที่เป็น ค.ศ.; พ.ศ. %1 = ค.ศ. %2</translation>
    </message>
    <message>
        <source>Buddhist Era</source>
        <translation>พุทธศักราช</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>คำย่อ</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Budget item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>ขอ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>เบิกจ่าย</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>Budget requested, approved and disbursed</source>
        <translation>งบประมาณที่ขอ อนุมัติ และเบิกจ่าย</translation>
    </message>
    <message>
        <source>Reply form of the training</source>
        <translation>แบบตอบรับการเข้ารับการอบรม</translation>
    </message>
    <message>
        <source>Reply code %1</source>
        <translation>รหัสตอบรับ %1</translation>
    </message>
    <message>
        <source>We send, number of trainees</source>
        <translation>ส่งผู้เข้ารับการอบรม จำนวน</translation>
    </message>
    <message>
        <source>We cannot send anybody, because</source>
        <translation>ไม่สามารถส่งได้ เนื่องจาก</translation>
    </message>
    <message>
        <source>Title and name (in print)</source>
        <translation>คำนำหน้า ชื่อ - นามสกุล (ตัวบรรจง)</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>อาหาร</translation>
    </message>
    <message>
        <source>general</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation>อิสลาม</translation>
    </message>
    <message>
        <source>vegetarian</source>
        <translation>มังสวิรัติ</translation>
    </message>
    <message>
        <source>Coordinator of the province</source>
        <translation>ผู้ประสานงานของจังหวัด</translation>
    </message>
    <message>
        <source>Tel.</source>
        <translation>โทร.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Please send this form back by</source>
        <translation>โปรดส่งกลับภายในวันที่</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>ทางโทรสาร</translation>
    </message>
    <message>
        <source>or</source>
        <translation>หรือ</translation>
    </message>
    <message>
        <source>The names are used for this training alone and are shown to nobody else.</source>
        <translation>รายชื่อนี้ใช้เพื่อการอบรมครั้งนี้เท่านั้น และไม่เปิดเผยแก่ผู้อื่น</translation>
    </message>
    <message>
        <source>Certified that those who signed above were given all of it</source>
        <translation>ขอรับรองว่าผู้ลงลายมือชื่อข้างต้นได้รับเอกสารและกระเป๋าครบถ้วน</translation>
    </message>
    <message>
        <source>issue %1</source>
        <extracomment>%1 a number: the paper was printed before</extracomment>
        <translation>ออกครั้งที่ %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>วันเข้า</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>วันออก</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>มื้อ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Muslim food</source>
        <translation>อิสลาม</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>มังสวิรัติ</translation>
    </message>
    <message>
        <source>The meals are not settled yet</source>
        <translation>ยังไม่ได้กำหนดอาหาร</translation>
    </message>
    <message>
        <source>Discussion group %1</source>
        <translation>กลุ่มย่อยที่ %1</translation>
    </message>
    <message>
        <source>Without a discussion group</source>
        <translation>ยังไม่ได้จัดกลุ่มย่อย</translation>
    </message>
    <message>
        <source>Fax / e-mail</source>
        <translation>โทรสาร / อีเมล</translation>
    </message>
    <message>
        <source>The group has no provinces yet</source>
        <translation>ยังไม่มีจังหวัดในกลุ่มนี้</translation>
    </message>
    <message>
        <source>Step / activity</source>
        <translation>ขั้นตอน/กิจกรรม</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>กำหนดแล้วเสร็จ</translation>
    </message>
    <message>
        <source>Work of the whole programme</source>
        <translation>งานของทั้งโครงการ</translation>
    </message>
    <message>
        <source>There are no tasks yet</source>
        <translation>ยังไม่มีงาน</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) overdue</source>
        <translation>
            <numerusform>เกิน %1 วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>replied by</source>
        <translation>ผู้แจ้ง</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมาย
เหตุ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>and</source>
        <translation>และ</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two names in a letter</comment>
        <translation>และ</translation>
    </message>
    <message>
        <source>Set of papers</source>
        <translation>ชุดเอกสาร</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>อีเมล %1</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>เอกสารแนบ</translation>
    </message>
    <message>
        <source>Acting in the post of %1</source>
        <translation>รักษาราชการแทน%1</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <comment>who has delegated it</comment>
        <translation>ปฏิบัติราชการแทน%1</translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>คำแปลเบื้องต้น</translation>
    </message>
    <message>
        <source>%1 (venue to be confirmed)</source>
        <translation>%1 (รอยืนยันสถานที่)</translation>
    </message>
    <message>
        <source>%1 Province (venue to be confirmed)</source>
        <translation>จังหวัด%1 (รอยืนยันสถานที่)</translation>
    </message>
    <message>
        <source>(C.E. %1–%2)</source>
        <translation>(ค.ศ. %1 - ค.ศ. %2)</translation>
    </message>
    <message>
        <source>Nobody is named to whom the memorandum goes.</source>
        <translation>ยังไม่ได้ระบุว่าบันทึกถึงผู้ใด</translation>
    </message>
    <message>
        <source>Nobody is on record as having attended.</source>
        <translation>ยังไม่มีบันทึกว่ามีผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>There is no emblem on it.</source>
        <translation>ยังไม่มีตราหัวกระดาษ</translation>
    </message>
    <message>
        <source>By their dates %1 of %2 rounds of training are over; %3 are on record as held</source>
        <translation>พ้นกำหนดวันอบรมแล้ว %1 จาก %2 ครั้ง บันทึกว่าจัดแล้ว %3 ครั้ง</translation>
    </message>
    <message>
        <source>Latest step</source>
        <translation>ขั้นตอนล่าสุด</translation>
    </message>
    <message>
        <source>There are no pilot agencies yet</source>
        <translation>ยังไม่มีหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its times</comment>
        <translation>%1 เวลา %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and its name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>No province is in the group yet</source>
        <translation>ยังไม่มีจังหวัดในกลุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>No letter sent to %n province(s)</source>
        <translation>
            <numerusform>ยังไม่ได้ส่งหนังสือ %n จังหวัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %n province(s)</source>
        <translation>
            <numerusform>ยังไม่ตอบรับ %n จังหวัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) send fewer than asked</source>
        <translation>
            <numerusform>ตอบรับไม่ครบโควตา %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue is set yet</source>
        <translation>ยังไม่ได้ระบุสถานที่</translation>
    </message>
    <message>
        <source>Only the province of the venue is known</source>
        <translation>ยังไม่ได้ระบุโรงแรมหรือสถานที่ ทราบเพียงจังหวัด</translation>
    </message>
    <message>
        <source>No room is set yet</source>
        <translation>ยังไม่ได้ระบุห้องประชุม</translation>
    </message>
    <message>
        <source>The venue is not booked yet</source>
        <translation>ยังไม่ได้จองสถานที่</translation>
    </message>
    <message>
        <source>%1 come, the room holds %2</source>
        <translation>มา %1 คน ห้องจุได้ %2 คน</translation>
    </message>
    <message>
        <source>There is no agenda yet</source>
        <translation>ยังไม่มีกำหนดการ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an agenda</source>
        <translation>
            <numerusform>ยังไม่มีกำหนดการ %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check in the agenda</source>
        <translation>
            <numerusform>กำหนดการมีข้อที่ควรตรวจสอบ %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no trainer yet</source>
        <translation>ยังไม่มีวิทยากร</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) without a speaker</source>
        <translation>
            <numerusform>ยังไม่มีวิทยากร %n หัวข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Training dates</source>
        <translation>วันอบรม</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>หนังสือเชิญ</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>การตอบรับ</translation>
    </message>
    <message>
        <source>Venue and room</source>
        <translation>สถานที่และห้อง</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>วิทยากร</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ใบลงทะเบียน</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>ป้ายชื่อ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>partly ready</source>
        <translation>พร้อมบางส่วน</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>No dates are set yet</source>
        <translation>ยังไม่ได้กำหนดวันอบรม</translation>
    </message>
    <message>
        <source>Postponed, the new dates are awaited</source>
        <translation>เลื่อน (รอวันใหม่)</translation>
    </message>
    <message>
        <source>The dates are a draft</source>
        <translation>วันอบรมยังเป็นร่าง</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>ยังไม่มีรายชื่อ</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>ยังไม่ได้พิมพ์</translation>
    </message>
    <message>
        <source>Printed with %1 names, now there are %2</source>
        <translation>พิมพ์ไว้ %1 คน ขณะนี้ %2 คน</translation>
    </message>
    <message>
        <source>Stands after %1, which is later</source>
        <translation>อยู่หลัง%1ซึ่งเวลาช้ากว่า</translation>
    </message>
    <message>
        <source>The event does not have this day</source>
        <translation>อยู่นอกวันของกิจกรรม</translation>
    </message>
    <message>
        <source>%1 speaks on %2 of %3 at the same time</source>
        <translation>%1 บรรยาย%2ของ%3ในเวลาเดียวกัน</translation>
    </message>
    <message>
        <source>%1 speaks on %2 at the same time</source>
        <translation>%1 บรรยาย%2ในเวลาเดียวกัน</translation>
    </message>
    <message>
        <source>This province is not in %1 but in %2</source>
        <translation>จังหวัดนี้ไม่อยู่ใน%1 แต่อยู่ใน%2</translation>
    </message>
    <message>
        <source>This province is not in %1, and in no other yet</source>
        <translation>จังหวัดนี้ไม่อยู่ใน%1 และยังไม่ได้จัดกลุ่ม</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>ผู้เข้าอบรม %1</translation>
    </message>
    <message>
        <source>trainers and staff %1</source>
        <translation>วิทยากรและเจ้าหน้าที่ %1</translation>
    </message>
    <message>
        <source>reserves %1</source>
        <translation>สำรอง %1</translation>
    </message>
    <message>
        <source>promised without names %1</source>
        <translation>ตอบรับแล้วยังไม่แจ้งชื่อ %1</translation>
    </message>
    <message>
        <source>Participants: %1 trainees and %2 observers, named or confirmed</source>
        <translation>ผู้เข้าอบรมนับผู้ที่แจ้งชื่อแล้วหรือยืนยันแล้ว: ผู้เข้าอบรม %1 ผู้สังเกตการณ์ %2</translation>
    </message>
    <message>
        <source>Trainers and staff are counted apart from the participants</source>
        <translation>วิทยากรและเจ้าหน้าที่นับแยกจากผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Reserves are no participants until they are confirmed or come</source>
        <translation>รายชื่อสำรองยังไม่นับเป็นผู้เข้าอบรมจนกว่าจะยืนยันหรือมา</translation>
    </message>
    <message>
        <source>Promised without names: as many as provinces have accepted that named nobody</source>
        <translation>ตอบรับแล้วยังไม่แจ้งชื่อ: จำนวนที่จังหวัดตอบรับโดยยังไม่มีรายชื่อ</translation>
    </message>
    <message>
        <source>Who was replaced, does not come or has cancelled is not counted</source>
        <translation>ไม่นับผู้ที่มีผู้มาแทน ไม่มา (แจ้งล่วงหน้า) หรือยกเลิก</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for %1 before this</source>
        <translation>ว่าง %1ก่อนรายการนี้</translation>
    </message>
    <message>
        <source>Begins %1 before %2 ends</source>
        <translation>เริ่มก่อน%2จบ %1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AgenciesView</name>
    <message>
        <source>Organisation of a new pilot agency</source>
        <translation>หน่วยงานนำร่องที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>Type the name of an organisation</source>
        <translation>พิมพ์ชื่อหน่วยงาน</translation>
    </message>
    <message>
        <source>+ Add a pilot agency</source>
        <translation>+ เพิ่มหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>No pilot agency yet</source>
        <translation>ยังไม่มีหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Type the name of an organisation above to add one.</source>
        <translation>พิมพ์ชื่อหน่วยงานด้านบนเพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Pilot agencies</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Add a pilot agency</source>
        <translation>เพิ่มหน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>There is no sub-project yet to which an agency could belong.</source>
        <translation>ยังไม่มีโครงการย่อยที่หน่วยงานจะสังกัดได้</translation>
    </message>
    <message>
        <source>Remove %1 from the pilot agencies</source>
        <translation>นำ%1ออกจากหน่วยงานนำร่อง</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AgencyCard</name>
    <message>
        <source>Marks of %1</source>
        <translation>ความก้าวหน้าของ%1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Parties: %1</source>
        <translation>ผู้ร่วมลงนาม: %1</translation>
    </message>
    <message>
        <source>Signing without a date</source>
        <translation>ลงนาม ยังไม่ระบุวันที่</translation>
    </message>
    <message>
        <source>Signing %1</source>
        <translation>ลงนาม %1</translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>ยังไม่ได้ระบุสถานที่</translation>
    </message>
    <message>
        <source>Change parties and signing</source>
        <translation>แก้ไขผู้ร่วมลงนามและการลงนาม</translation>
    </message>
    <message>
        <source>Parties and signing</source>
        <translation>ผู้ร่วมลงนามและการลงนาม</translation>
    </message>
    <message>
        <source>%1: parties and signing</source>
        <translation>%1: ผู้ร่วมลงนามและการลงนาม</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>เพิ่มข้อตกลง</translation>
    </message>
    <message>
        <source>Add an agreement with %1</source>
        <translation>เพิ่มข้อตกลงกับ%1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AgendaTab</name>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>No agenda yet. Type the first topic in the row of its day, insert one of those offered, or copy the agenda of another group.</source>
        <translation>ยังไม่มีกำหนดการ พิมพ์หัวข้อแรกในแถวของวันนั้น แทรกจากรายการที่มีให้เลือก หรือคัดลอกกำหนดการจากกลุ่มอื่น</translation>
    </message>
    <message>
        <source>Drag the number, or Alt+Shift+Up and Down, to reorder</source>
        <translation>ลากเลขลำดับ หรือกด Alt+Shift+ลูกศรขึ้น - ลง เพื่อเรียงใหม่</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>Puts it behind the selected row; what follows on that day makes room</source>
        <translation>แทรกหลังแถวที่เลือก รายการถัดไปของวันนั้นจะเลื่อนเวลาให้</translation>
    </message>
    <message>
        <source>Copy the agenda</source>
        <translation>คัดลอกกำหนดการ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n นาที)</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ไปที่</translation>
    </message>
    <message>
        <source>With the speakers</source>
        <translation>รวมวิทยากร</translation>
    </message>
    <message>
        <source>Copied the agenda to %1</source>
        <translation>คัดลอกกำหนดการไปที่%1แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Copied the agenda to %1 in place of %n topic(s); one undo brings them back</source>
        <translation>
            <numerusform>คัดลอกกำหนดการไปที่%1 แทนของเดิม %n รายการแล้ว เลิกทำได้ในครั้งเดียว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AlikePane</name>
    <message>
        <source>Make one of both</source>
        <translation>รวมเป็นคนเดียวกัน</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>คนละคน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Are these the same person? Choose what is right where they differ.</source>
        <translation>เป็นคนเดียวกันหรือไม่ เลือกข้อมูลที่ถูกต้องในส่วนที่ต่างกัน</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ไม่มี)</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด%1 อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AttachmentsBox</name>
    <message>
        <source>Remarks</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Type a remark, then press Enter</source>
        <translation>พิมพ์บันทึก แล้วกด Enter</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>บันทึกใหม่</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>+ Add a file…</source>
        <translation>+ เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>บันทึกของวันที่ %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>ไฟล์ “%1”</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>เลือกไฟล์ใหม่…</translation>
    </message>
    <message>
        <source>Copy the file beside the programme</source>
        <translation>คัดลอกไฟล์มาไว้ข้างโครงการ</translation>
    </message>
    <message>
        <source>Take out the link</source>
        <translation>นำไฟล์ออกจากรายการนี้</translation>
    </message>
    <message>
        <source>The file is not at %1</source>
        <translation>ไม่พบไฟล์นี้ที่ %1</translation>
    </message>
    <message>
        <source>Choose another file for “%1”</source>
        <translation>เลือกไฟล์ใหม่แทน “%1”</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::CheckInCountsPane</name>
    <message>
        <source>By half-day</source>
        <translation>แยกตามช่วง</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>แยกตามจังหวัด</translation>
    </message>
    <message>
        <source>How many came by half-day</source>
        <translation>จำนวนผู้ที่มาแล้ว แยกตามช่วง</translation>
    </message>
    <message>
        <source>How many came by province</source>
        <translation>จำนวนผู้ที่มาแล้ว แยกตามจังหวัด</translation>
    </message>
    <message>
        <source>Click a province to see its people only</source>
        <translation>กดที่จังหวัดเพื่อดูเฉพาะจังหวัดนั้น</translation>
    </message>
    <message>
        <source>Came %1 of %2</source>
        <translation>มาแล้ว %1 จาก %2 คน</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::CheckInView</name>
    <message>
        <source>%1 is marked already: %2</source>
        <translation>%1 ลงไว้แล้ว: %2</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มาแล้ว</translation>
    </message>
    <message>
        <source>The mark of %1 was taken back</source>
        <translation>ยกเลิกว่า %1 มาแล้ว</translation>
    </message>
    <message>
        <source>Who comes for %1?</source>
        <translation>ผู้มาแทน%1</translation>
    </message>
    <message>
        <source>Name with title</source>
        <translation>คำนำหน้า ชื่อ และนามสกุล</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>ให้มาแทน</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>ผู้มาลงทะเบียน</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Register a walk-in</source>
        <translation>ลงทะเบียนหน้างาน</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>ยกเลิกว่ามาแล้ว</translation>
    </message>
    <message>
        <source>Look for “%1”</source>
        <translation>ค้นหา “%1”</translation>
    </message>
    <message>
        <source>Nobody to be shown here</source>
        <translation>ไม่มีรายชื่อที่จะแสดง</translation>
    </message>
    <message>
        <source>“%1” is not on this list</source>
        <translation>ไม่พบ “%1” ในกลุ่มนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>พบ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 มาแล้ว</translation>
    </message>
    <message>
        <source>Space marks %1</source>
        <translation>กดเว้นวรรคเมื่อ %1 มาแล้ว</translation>
    </message>
    <message>
        <source>More than %1 found: type more of the name</source>
        <translation>พบมากกว่า %1 คน โปรดพิมพ์ชื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Choose with ↑ ↓, then Space</source>
        <translation>เลือกคนด้วย ↑ ↓ แล้วกดเว้นวรรคเมื่อมาแล้ว</translation>
    </message>
    <message>
        <source>One found: Space twice marks %1</source>
        <translation>พบคนเดียว กดเว้นวรรคสองครั้งเมื่อ %1 มาแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose with ↑ ↓, then Space</source>
        <translation>
            <numerusform>พบ %n คน เลือกด้วย ↑ ↓ แล้วกดเว้นวรรคเมื่อมาแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Half-day that is marked</source>
        <translation>ช่วงที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>ตามเวลา</translation>
    </message>
    <message>
        <source>The half-day follows the clock and the agenda again</source>
        <translation>ให้ช่วงเปลี่ยนตามเวลาและกำหนดการอีกครั้ง</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>มาแล้ว</translation>
    </message>
    <message>
        <source>Who has not come</source>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>ผู้ที่แสดง</translation>
    </message>
    <message>
        <source>Name or reply code of who has come</source>
        <translation>ชื่อหรือรหัสตอบรับของผู้ที่มา</translation>
    </message>
    <message>
        <source>Participants at the desk</source>
        <translation>ผู้เข้าอบรมที่โต๊ะลงทะเบียน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>มาแล้ว</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>แก้ชื่อ</translation>
    </message>
    <message>
        <source>Somebody comes instead…</source>
        <translation>มีผู้มาแทน…</translation>
    </message>
    <message>
        <source>Register a walk-in…</source>
        <translation>ลงทะเบียนหน้างาน…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>The people of a round are registered here on its days. No round has been made yet.</source>
        <translation>หน้านี้ใช้ลงทะเบียนผู้ที่มาในวันอบรม ยังไม่มีกลุ่มในโครงการ</translation>
    </message>
    <message>
        <source>The people of this round are registered here. Nobody is on its list yet.</source>
        <translation>หน้านี้ใช้ลงทะเบียนผู้ที่มาในวันอบรม กลุ่มนี้ยังไม่มีรายชื่อ</translation>
    </message>
    <message>
        <source>The people of this round are registered here on its days. It has no dates yet.</source>
        <translation>หน้านี้ใช้ลงทะเบียนผู้ที่มาในวันอบรม กลุ่มนี้ยังไม่มีวันอบรม</translation>
    </message>
    <message>
        <source>To the province groups</source>
        <translation>ไปที่กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>To the list of participants</source>
        <translation>ไปที่รายชื่อผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Set its dates</source>
        <translation>กำหนดวันอบรม</translation>
    </message>
    <message>
        <source>Go on registering</source>
        <translation>ลงทะเบียนต่อ</translation>
    </message>
    <message>
        <source>number in the list</source>
        <translation>ลำดับในรายชื่อ</translation>
    </message>
    <message>
        <source>number in the sign-in book</source>
        <translation>ที่ในใบลงทะเบียน</translation>
    </message>
    <message>
        <source>Part of a name, or %1</source>
        <translation>ชื่อบางส่วน หรือ%1</translation>
    </message>
    <message>
        <source>Part of a name, %1, or a reply code such as %2</source>
        <translation>ชื่อบางส่วน %1 หรือรหัสตอบรับ เช่น %2</translation>
    </message>
    <message>
        <source>Locked: its people can be looked up, not changed.</source>
        <translation>ล็อกแล้ว ค้นดูรายชื่อได้ แต่แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Somebody comes in place of %1</source>
        <translation>มีผู้มาแทน%1แล้ว</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>โครงการใหม่…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด…(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>เปิดล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>Open the s&amp;ample programme</source>
        <translation>เปิดโครงการตัวอย่าง(&amp;A)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>บันทึกสำเนา…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์…(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>ออกจากโปรแกรม(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>คัดลอกเป็นข้อความ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>เลือกทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit in place</source>
        <translation>แก้ไขในช่อง(&amp;E)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>เติมลงด้านล่าง(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>ล้างช่อง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>มุมมองถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>มุมมองก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>กรองรายการนี้(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>รายละเอียด(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>ไปส่วนถัดไปของหน้าต่าง(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>ขนาดตัวอักษร(&amp;T)</translation>
    </message>
    <message>
        <source>Normal (10 points)</source>
        <translation>ปกติ (10 พอยต์)</translation>
    </message>
    <message>
        <source>Larger (11 points)</source>
        <translation>ใหญ่ (11 พอยต์)</translation>
    </message>
    <message>
        <source>Largest (13 points)</source>
        <translation>ใหญ่มาก (13 พอยต์)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>ข้อมูล(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>เลื่อนขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>เลื่อนลง(&amp;D)</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>เอกสาร(&amp;R)</translation>
    </message>
    <message>
        <source>Progress report of the programme to &amp;PDF…</source>
        <translation>รายงานความก้าวหน้าโครงการเป็น PDF…(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rint the progress report…</source>
        <translation>พิมพ์รายงานความก้าวหน้าโครงการ…(&amp;R)</translation>
    </message>
    <message>
        <source>Sign-in sheets of &amp;all groups to PDF…</source>
        <translation>ใบลงทะเบียนทุกกลุ่มเป็น PDF…(&amp;A)</translation>
    </message>
    <message>
        <source>Print the sign-in sheets of a&amp;ll groups…</source>
        <translation>พิมพ์ใบลงทะเบียนทุกกลุ่ม…(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>เกี่ยวกับโปรแกรม(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>เพิ่มแถว</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>นำแถวออก</translation>
    </message>
    <message>
        <source>Sign-in sheet of the group to PDF…</source>
        <translation>ใบลงทะเบียนของกลุ่มเป็น PDF…</translation>
    </message>
    <message>
        <source>Sign-in sheet of %1 to PDF…</source>
        <translation>ใบลงทะเบียน%1 เป็น PDF…</translation>
    </message>
    <message>
        <source>Print the sign-in sheet of the group…</source>
        <translation>พิมพ์ใบลงทะเบียนของกลุ่ม…</translation>
    </message>
    <message>
        <source>Print the sign-in sheet of %1…</source>
        <translation>พิมพ์ใบลงทะเบียน%1…</translation>
    </message>
    <message>
        <source>Searc&amp;h everything</source>
        <translation>ค้นหาทุกอย่าง(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>นำเข้า…(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Choose columns</source>
        <translation>เลือกคอลัมน์(&amp;C)</translation>
    </message>
    <message>
        <source>Thai language</source>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Show the title Dr.</source>
        <translation>แสดง ดร.</translation>
    </message>
    <message>
        <source>New programme &amp;from this one…</source>
        <translation>โครงการใหม่จากโครงการนี้…(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Shift dates…</source>
        <translation>เลื่อนวันทั้งชุด…(&amp;S)</translation>
    </message>
    <message>
        <source>Find and &amp;replace in this list…</source>
        <translation>ค้นหาและแทนที่ในรายการนี้…(&amp;R)</translation>
    </message>
    <message>
        <source>His&amp;tory of the selected record</source>
        <translation>ประวัติของรายการที่เลือก(&amp;T)</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>แสดงข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>The &amp;list now seen…</source>
        <translation>รายการที่เห็นอยู่นี้…(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>กลุ่ม…(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>กิจกรรม…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps of the work…</source>
        <translation>งาน…(&amp;S)</translation>
    </message>
    <message>
        <source>Pilot &amp;agencies…</source>
        <translation>หน่วยงานนำร่อง…(&amp;A)</translation>
    </message>
    <message>
        <source>Pro&amp;vinces…</source>
        <translation>จังหวัด…(&amp;V)</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>รายชื่อบุคคล…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ประวัติการแก้ไข…(&amp;H)</translation>
    </message>
    <message>
        <source>Events and steps as a &amp;calendar…</source>
        <translation>กิจกรรมและงานเป็นปฏิทิน…(&amp;C)</translation>
    </message>
    <message>
        <source>The whole programme as &amp;JSON…</source>
        <translation>ทั้งโครงการเป็น JSON…(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ส่งออก(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Set of papers…</source>
        <translation>ชุดเอกสาร…(&amp;S)</translation>
    </message>
    <message>
        <source>Papers of what is s&amp;elected…</source>
        <translation>พิมพ์ที่เลือก…(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ContactsPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1ของ%2</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::CoverageCard</name>
    <message>
        <source>Provinces covered</source>
        <translation>ความครอบคลุมจังหวัด</translation>
    </message>
    <message>
        <source>Point at a tile to see its province; click to open its group.</source>
        <translation>ชี้ที่ช่องเพื่อดูจังหวัด กดเพื่อเปิดกลุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed, to be confirmed</source>
        <translation>เสนอ (รอยืนยัน)</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>ยังไม่ได้จัดกลุ่ม</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>ไม่อยู่ในโครงการ</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::DateField</name>
    <message>
        <source>Open the month grid</source>
        <translation>เปิดตารางเดือน</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>เลือกวันจากตารางเดือน (Alt+ลูกศรลง)</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::Desk</name>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>ดูข้อมูล ณ วันที่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n open step(s)</source>
        <translation>
            <numerusform>ยังไม่แล้วเสร็จ %n ขั้นตอน</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample programme of B.E. 2550. You may change it; the original stays as it is.</source>
        <translation>โครงการตัวอย่าง พ.ศ. 2550 แก้ไขได้ ไม่กระทบต้นฉบับ</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>สร้างโครงการใหม่</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Select something to see its details here.</source>
        <translation>เลือกรายการเพื่อดูรายละเอียดที่นี่</translation>
    </message>
    <message>
        <source>Hide the details (F4)</source>
        <translation>ซ่อนรายละเอียด (F4)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>ซ่อนรายละเอียด</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>ลบรายการนี้…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>ลบ “%1”</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ExportStrip</name>
    <message>
        <source>Stopping the export…</source>
        <translation>กำลังหยุดส่งออก…</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>กำลังส่งออก “%1”…</translation>
    </message>
    <message>
        <source>How far the file is written</source>
        <translation>เขียนไฟล์ถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>หยุดส่งออก</translation>
    </message>
    <message>
        <source>Stopping the copy…</source>
        <translation>กำลังหยุดบันทึกสำเนา…</translation>
    </message>
    <message>
        <source>Saving a copy “%1”…</source>
        <translation>กำลังบันทึกสำเนา “%1”…</translation>
    </message>
    <message>
        <source>Stop saving the copy</source>
        <translation>หยุดบันทึกสำเนา</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::GroupFormTab</name>
    <message>
        <source>About the group</source>
        <translation>ข้อมูลกลุ่ม</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::GroupPage</name>
    <message>
        <source>‹ All groups</source>
        <translation>‹ ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Back to the table of groups (Alt+Left)</source>
        <translation>กลับไปตารางกลุ่มจังหวัด (Alt+ลูกศรซ้าย)</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>ยังไม่ระบุวันอบรม</translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>ยังไม่ระบุสถานที่</translation>
    </message>
    <message>
        <source>Print the sign-in sheet…</source>
        <translation>พิมพ์ใบลงทะเบียน…</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>ความพร้อม</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>The desk at which the people of this round are registered (Ctrl+R)</source>
        <translation>ลงทะเบียนผู้ที่มาในวันอบรม (Ctrl+R)</translation>
    </message>
    <message>
        <source>Papers of the group…</source>
        <translation>เอกสารของกลุ่ม…</translation>
    </message>
    <message>
        <source>Set of papers…</source>
        <translation>พิมพ์ชุดเอกสาร…</translation>
    </message>
    <message>
        <source>Locked: its people, dates and agenda stay as they are.</source>
        <translation>ล็อกแล้ว รายชื่อ วัน และกำหนดการไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Leave it unlocked</source>
        <translation>ไม่ล็อก</translation>
    </message>
    <message>
        <source>“%1” was not taken over and has been given up</source>
        <translation>ยกเลิกข้อความ “%1” ที่ยังบันทึกไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>A text on the page of %1 could not be taken over. Put it right or press Esc, then open the other group.</source>
        <translation>ในหน้าของ%1 มีข้อความที่ยังบันทึกไม่ได้ โปรดแก้ไขหรือกด Esc แล้วเปิดกลุ่มที่ต้องการอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::GroupsView</name>
    <message>
        <source>Filter the groups</source>
        <translation>กรองกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>+ Add a group</source>
        <translation>+ เพิ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Enter opens · F2 edits</source>
        <translation>Enter เปิดหน้ากลุ่ม · F2 แก้ไขในช่อง</translation>
    </message>
    <message>
        <source>Province groups</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>เพิ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Remove the selected groups</source>
        <translation>ลบกลุ่มที่เลือก</translation>
    </message>
    <message>
        <source>No groups yet. Add the first with the button above, or import a table of groups from Excel or from a page.</source>
        <translation>ยังไม่มีกลุ่ม เพิ่มกลุ่มแรกด้วยปุ่มด้านบน หรือนำเข้าตารางกลุ่มจาก Excel หรือจากหน้าเว็บ</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::HistoryView</name>
    <message>
        <source>What changed since</source>
        <translation>สิ่งที่เปลี่ยนตั้งแต่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>เทียบกับสำเนา…</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>แสดงประวัติทั้งหมด</translation>
    </message>
    <message>
        <source>Step back to this point</source>
        <translation>ย้อนข้อมูลไปถึงจุดนี้</translation>
    </message>
    <message>
        <source>Brings back everything as it stood after the selected change. This can be undone.</source>
        <translation>ข้อมูลทั้งหมดจะกลับเป็นอย่างที่เป็นหลังรายการแก้ไขที่เลือก เลิกทำได้</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>สิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>This record has not been changed in this file yet.</source>
        <translation>รายการนี้ยังไม่เคยแก้ไขในไฟล์นี้</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>ไม่มีสิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>สิ่งที่เปลี่ยนตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Everything stands as it did then; this can be undone</source>
        <translation>ย้อนข้อมูลแล้ว เลิกทำได้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::HolidaysView</name>
    <message>
        <source>Filter by year or name</source>
        <translation>กรองตามปีหรือชื่อ</translation>
    </message>
    <message>
        <source>+ Add a holiday</source>
        <translation>+ เพิ่มวันหยุด</translation>
    </message>
    <message>
        <source>Fill in from the reference</source>
        <translation>เติมจากข้อมูลอ้างอิง</translation>
    </message>
    <message>
        <source>Adds the holidays that the program knows and this file does not have</source>
        <translation>เพิ่มวันหยุดที่โปรแกรมรู้จักและไฟล์นี้ยังไม่มี</translation>
    </message>
    <message>
        <source>Government holidays</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>Add a government holiday</source>
        <translation>เพิ่มวันหยุดราชการ</translation>
    </message>
    <message>
        <source>Remove the selected holidays</source>
        <translation>ลบวันหยุดที่เลือก</translation>
    </message>
    <message>
        <source>Nothing was added; these holidays are in the file already</source>
        <translation>ไม่ได้เพิ่ม เพราะวันหยุดเหล่านี้มีในไฟล์แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n government holiday(s) added</source>
        <translation>
            <numerusform>เพิ่มวันหยุดราชการแล้ว %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ImportColumns</name>
    <message>
        <source>What the column “%1” holds</source>
        <translation>คอลัมน์ “%1” เป็นข้อมูลใด</translation>
    </message>
    <message>
        <source>What each column holds:</source>
        <translation>แต่ละคอลัมน์เป็นข้อมูลใด</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ImportFindings</name>
    <message>
        <source>To the cell</source>
        <translation>ไปที่ช่องนี้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ImportModel</name>
    <message>
        <source>Check</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถวที่</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>อ่านได้เป็น</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ImportView</name>
    <message>
        <source>Goes in&amp;to</source>
        <translation>เข้าในกลุ่ม(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>แผ่นงาน(&amp;S)</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>รายชื่อบุคคล</translation>
    </message>
    <message>
        <source>Groups and their dates</source>
        <translation>กลุ่มและวันอบรม</translation>
    </message>
    <message>
        <source>Government holidays</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>A whole programme (JSON)</source>
        <translation>ทั้งโครงการ (JSON)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ข้อมูลในไฟล์</translation>
    </message>
    <message>
        <source>The group or event into which the people go</source>
        <translation>กลุ่มหรือกิจกรรมที่รับรายชื่อ</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>แผ่นงานของไฟล์</translation>
    </message>
    <message>
        <source>Character set of the file</source>
        <translation>รหัสอักขระของไฟล์</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>อ่านไฟล์ถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>แสดง(&amp;W)</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>แสดงแถวใดบ้าง</translation>
    </message>
    <message>
        <source>Also take in those to be chec&amp;ked</source>
        <translation>รับแถวที่ต้องตรวจสอบด้วย(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ยกเลิก(&amp;C)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>แถวในไฟล์</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้าข้อมูล</translation>
    </message>
    <message>
        <source>The rows are made ready…</source>
        <translation>กำลังเตรียมแถว…</translation>
    </message>
    <message>
        <source>The file is read and compared…</source>
        <translation>กำลังอ่านและเทียบกับที่มี…</translation>
    </message>
    <message>
        <source>All rows %1</source>
        <translation>ทุกแถว %1</translation>
    </message>
    <message>
        <source>No rows of that kind were found. Nothing was changed. Say what the file holds, or what its columns are.</source>
        <translation>ไม่พบข้อมูลชนิดนี้ในไฟล์ ยังไม่มีอะไรเปลี่ยน เลือกว่าไฟล์มีข้อมูลใด หรือแต่ละคอลัมน์เป็นอะไร</translation>
    </message>
    <message>
        <source>Took in %1 of %2 rows; one undo takes them back</source>
        <translation>รับเข้า %1 จาก %2 แถว เลิกทำครั้งเดียวถอนได้ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 (not taken in).xlsx</source>
        <translation>%1 (ไม่รับ).xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were saved with the reason</source>
        <translation>
            <numerusform>บันทึก %n แถวพร้อมเหตุผลแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>เลือกไฟล์…(&amp;O)</translation>
    </message>
    <message>
        <source>The fi&amp;le holds</source>
        <translation>ข้อมูลในไฟล์(&amp;L)</translation>
    </message>
    <message>
        <source>Ch&amp;aracters</source>
        <translation>รหัสอักขระ(&amp;A)</translation>
    </message>
    <message>
        <source>Save the rows &amp;not taken in…</source>
        <translation>บันทึกแถวที่ไม่รับ…(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;in %n row(s)</source>
        <translation>
            <numerusform>รับเข้า %n แถว(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>เลือกกลุ่ม</translation>
    </message>
    <message>
        <source>Choose the group or event into which the people go.</source>
        <translation>เลือกก่อนว่าจะรับรายชื่อเข้ากลุ่มหรือกิจกรรมใด</translation>
    </message>
    <message>
        <source>The rows are being taken in…</source>
        <translation>กำลังรับเข้าแถว…</translation>
    </message>
    <message>
        <source>Cancelled; no row was taken in.</source>
        <translation>ยกเลิกแล้ว ไม่ได้รับแถวใดเข้า</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>แถวที่ %1</translation>
    </message>
    <message>
        <source>&amp;Paste a copied table</source>
        <translation>วางตารางที่คัดลอกมา(&amp;P)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>No file was chosen yet. Choose a file from Excel or OpenDocument, a CSV, a calendar or a whole programme (JSON), or copy a table in Excel, Word or on a page and paste it here. Nothing enters before it is accepted.</source>
        <translation>ยังไม่ได้เลือกไฟล์ เลือกไฟล์จาก Excel หรือ OpenDocument ไฟล์ CSV ปฏิทิน หรือทั้งโครงการ (JSON) หรือคัดลอกตารางจาก Excel, Word หรือหน้าเว็บแล้ววางที่นี่ ข้อมูลยังไม่เข้าจนกว่าจะกดรับเข้า</translation>
    </message>
    <message>
        <source>A copied table</source>
        <translation>ตารางที่คัดลอกมา</translation>
    </message>
    <message>
        <source>No table was copied. Nothing was changed. Copy the rows in Excel, in Word or on a page, then paste again.</source>
        <translation>ไม่พบตารางในสิ่งที่คัดลอกมา ข้อมูลไม่ถูกเปลี่ยนแปลง คัดลอกแถวจาก Excel, Word หรือหน้าเว็บ แล้ววางอีกครั้ง</translation>
    </message>
    <message>
        <source>Correct a cell of row %1</source>
        <translation>แก้ไขช่องในแถวที่ %1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::Issued</name>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>dates: %1, now %2</source>
        <translation>วันที่: เดิม %1 ปัจจุบัน %2</translation>
    </message>
    <message>
        <source>venue: %1, now %2</source>
        <translation>สถานที่: เดิม %1 ปัจจุบัน %2</translation>
    </message>
    <message>
        <source>name: %1, now %2</source>
        <translation>ชื่อ: เดิม %1 ปัจจุบัน %2</translation>
    </message>
    <message>
        <source>the list of names is another</source>
        <translation>รายชื่อเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::IssuedTab</name>
    <message>
        <source>Papers</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Papers (%1)</source>
        <translation>เอกสาร (%1)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>ออกเมื่อ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>ข้อมูลที่เปลี่ยนหลังออก</translation>
    </message>
    <message>
        <source>Papers that were issued</source>
        <translation>เอกสารที่ออกแล้ว</translation>
    </message>
    <message>
        <source>Open as issued</source>
        <translation>เปิดตามที่ออก</translation>
    </message>
    <message>
        <source>The paper as it was made, to look at or to print again (Enter)</source>
        <translation>เปิดเอกสารด้วยตัวเลือกเดิม เพื่อดูหรือพิมพ์อีกครั้ง (Enter)</translation>
    </message>
    <message>
        <source>Compare the names</source>
        <translation>เทียบรายชื่อ</translation>
    </message>
    <message>
        <source>Reads everyone on the papers; where many are listed this is done only when asked</source>
        <translation>อ่านรายชื่อทุกคนในเอกสาร ถ้ามีหลายคนจะเทียบเมื่อสั่งเท่านั้น</translation>
    </message>
    <message>
        <source>No paper of this group was issued yet. What is printed or saved as a file is listed here, and what has changed since.</source>
        <translation>ยังไม่มีเอกสารที่ออกของกลุ่มนี้ เมื่อพิมพ์หรือบันทึกเป็นไฟล์ เอกสารจะแสดงที่นี่ พร้อมข้อมูลที่เปลี่ยนหลังออก</translation>
    </message>
    <message>
        <source>Issued again since</source>
        <translation>ออกใหม่แล้ว</translation>
    </message>
    <message>
        <source>Not known: an earlier version of the program issued it</source>
        <translation>ไม่ทราบ เพราะออกด้วยโปรแกรมรุ่นก่อน</translation>
    </message>
    <message>
        <source>Nothing; names are not compared yet</source>
        <translation>ไม่เปลี่ยน (ยังไม่ได้เทียบรายชื่อ)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Choose a paper of the group</source>
        <translation>เลือกเอกสารของกลุ่มนี้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::LetterStrip</name>
    <message numerus="yes">
        <source>Letters sent to %n province(s)</source>
        <translation>
            <numerusform>ส่งหนังสือแล้ว %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Empty keeps the number</source>
        <translation>เว้นว่างให้คงเลขเดิม</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>วันที่ส่ง</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>บันทึกว่าส่งแล้ว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::MonthGrid</name>
    <message>
        <source>Today: %1</source>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>First day: %1. Choose the last day.</source>
        <translation>วันแรก %1 เลือกวันสุดท้าย</translation>
    </message>
    <message numerus="yes">
        <source>and %n more holiday(s)</source>
        <translation>
            <numerusform>และอีก %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Month grid, %1</source>
        <translation>ตารางเดือน %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>government holiday: %1</source>
        <translation>วันหยุดราชการ: %1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::NoticeBar</name>
    <message>
        <source>Hide this line</source>
        <translation>ซ่อนข้อความนี้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::OfficePane</name>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราหัวกระดาษ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>เลือกรูป…</translation>
    </message>
    <message>
        <source>Without an emblem</source>
        <translation>ไม่ใช้ตรา</translation>
    </message>
    <message>
        <source>None yet: its room stays free</source>
        <translation>ยังไม่มีตรา เว้นที่ว่างไว้</translation>
    </message>
    <message>
        <source>Confirm all English titles</source>
        <translation>ยืนยันชื่อภาษาอังกฤษทั้งหมด</translation>
    </message>
    <message>
        <source>Every English title is confirmed.</source>
        <translation>ยืนยันชื่อภาษาอังกฤษครบทุกรายการแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n English title(s) are working translations. The report marks them with †.</source>
        <translation>
            <numerusform>ชื่อภาษาอังกฤษ %n รายการยังเป็นคำแปลเบื้องต้น รายงานใส่เครื่องหมาย † ไว้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>ยังไม่ระบุสถานที่</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด%1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>ถัดจากนั้น</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps to do</source>
        <translation>งานที่ต้องทำ</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>ไม่มีงานค้าง</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>ความก้าวหน้า</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>แล้วเสร็จ: %1</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>ยังไม่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>ทำเครื่องหมายว่าแล้วเสร็จ</translation>
    </message>
    <message>
        <source>Readiness of %1</source>
        <translation>ความพร้อมของ%1</translation>
    </message>
    <message>
        <source>Who has not answered</source>
        <translation>จังหวัดที่ยังไม่ตอบรับ</translation>
    </message>
    <message>
        <source>All provinces that were asked have answered.</source>
        <translation>จังหวัดที่เชิญตอบรับแล้วทุกจังหวัด</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>โทร. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more province(s)</source>
        <translation>
            <numerusform>อีก %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that are out, and what they say has changed</source>
        <translation>เอกสารที่ออกไปแล้วแต่ข้อมูลเปลี่ยน</translation>
    </message>
    <message>
        <source>Begin with the sub-projects</source>
        <translation>เริ่มจากโครงการย่อย</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PaperChoices</name>
    <message>
        <source>For</source>
        <translation>ทำสำหรับ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ข้อมูลที่แสดง</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>ลำดับรายชื่อ</translation>
    </message>
    <message>
        <source>First card of the sheet</source>
        <translation>เริ่มที่บัตรใบที่</translation>
    </message>
    <message>
        <source>A band for each province</source>
        <translation>แบ่งตามจังหวัด</translation>
    </message>
    <message>
        <source>Titles of doctors</source>
        <translation>แสดง ดร.</translation>
    </message>
    <message>
        <source>Time of printing</source>
        <translation>แสดงเวลาที่พิมพ์</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Buddhist era</source>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>Common era</source>
        <translation>ค.ศ.</translation>
    </message>
    <message>
        <source>Thai digits (๑๒๓)</source>
        <translation>เลขไทย (๑๒๓)</translation>
    </message>
    <message>
        <source>Arabic digits (123)</source>
        <translation>เลขอารบิก (123)</translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation>ภายในสำนักงาน</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>หน้างาน</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>ตามลำดับที่แจ้ง</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ตามชื่อ ก - ฮ</translation>
    </message>
    <message>
        <source>A set for each day</source>
        <translation>วันละชุด</translation>
    </message>
    <message>
        <source>Two days on one sheet, landscape</source>
        <translation>สองวันในแผ่นเดียว แนวนอน</translation>
    </message>
    <message>
        <source>All columns, landscape</source>
        <translation>ครบทุกช่อง แนวนอน</translation>
    </message>
    <message>
        <source>Half a day, with the time</source>
        <translation>ครึ่งวัน พร้อมช่องเวลา</translation>
    </message>
    <message>
        <source>8 on a sheet, 95 x 65 mm</source>
        <translation>แผ่นละ 8 ใบ (95 x 65 มม.)</translation>
    </message>
    <message>
        <source>10 on a sheet, 90 x 54 mm</source>
        <translation>แผ่นละ 10 ใบ (90 x 54 มม.)</translation>
    </message>
    <message>
        <source>Title in front of the name</source>
        <translation>คำนำหน้าอยู่หน้าชื่อ</translation>
    </message>
    <message>
        <source>Title above the name</source>
        <translation>คำนำหน้าอยู่เหนือชื่อ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ไม่แสดงคำนำหน้า</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>ขนาดบัตร</translation>
    </message>
    <message>
        <source>Title of the person</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>Cards without a name</source>
        <translation>จำนวนบัตรเปล่า</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Numbers begin anew in each province</source>
        <translation>เริ่มลำดับใหม่ทุกจังหวัด</translation>
    </message>
    <message>
        <source>A table with rules</source>
        <translation>ตารางมีเส้น</translation>
    </message>
    <message>
        <source>A cover</source>
        <translation>มีปก</translation>
    </message>
    <message>
        <source>Agenda on the back</source>
        <translation>กำหนดการอยู่ด้านหลัง</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>พิมพ์สองหน้า</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>ที่เลือก (%1)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ทุกรายการ</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PaperGallery</name>
    <message>
        <source>Papers</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>For the days of training</source>
        <translation>สำหรับวันอบรม</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Summaries and reports</source>
        <translation>สรุปและรายงาน</translation>
    </message>
    <message>
        <source>Plan and calendar</source>
        <translation>แผนและปฏิทิน</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PaperTrouble</name>
    <message>
        <source>The paper cannot be made in English yet. These have no English text; a line leads to where it is typed.</source>
        <translation>ยังจัดทำเอกสารภาษาอังกฤษไม่ได้ รายการต่อไปนี้ยังไม่มีข้อความภาษาอังกฤษ กดเพื่อไปกรอก</translation>
    </message>
    <message>
        <source>The paper cannot be made yet. This is missing; a line leads to where it is filled in.</source>
        <translation>ยังจัดทำเอกสารไม่ได้ เพราะยังขาดข้อมูลต่อไปนี้ กดเพื่อไปกรอก</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PapersView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>หน้ากระดาษตามที่จะพิมพ์</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>เต็มความกว้าง</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>บันทึกเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>เอกสารและรายงาน</translation>
    </message>
    <message>
        <source>The paper was copied</source>
        <translation>คัดลอกเอกสารแล้ว</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Set of papers</source>
        <translation>ชุดเอกสาร</translation>
    </message>
    <message>
        <source>Several papers of a round in one job</source>
        <translation>พิมพ์เอกสารหลายฉบับของรอบในครั้งเดียว</translation>
    </message>
    <message>
        <source>Mark the papers that are wanted, at the right.</source>
        <translation>ทำเครื่องหมายเอกสารที่ต้องการทางขวา</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Texts of the office</source>
        <translation>ข้อความของสำนักงาน</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>กำลังจัดหน้าเอกสาร…</translation>
    </message>
    <message>
        <source>As it was issued at %1, with the dates, places and names of that time.</source>
        <translation>ตามที่ออกไปเมื่อ %1 วัน สถานที่ และรายชื่อเป็นของวันนั้น</translation>
    </message>
    <message>
        <source>With the choices with which it was issued at %1. Dates, places and names are those of today: the history does not reach back so far.</source>
        <translation>ใช้ตัวเลือกเดียวกับที่ออกไปเมื่อ %1 แต่วัน สถานที่ และรายชื่อเป็นของปัจจุบัน เพราะประวัติย้อนไปไม่ถึงวันนั้น</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ParticipantsView</name>
    <message>
        <source>Filter the names</source>
        <translation>กรองรายชื่อ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>เรียง</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>ตามลำดับที่แจ้ง</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ตามชื่อ ก - ฮ</translation>
    </message>
    <message>
        <source>By province, then as given</source>
        <translation>ตามจังหวัด แล้วตามลำดับที่แจ้ง</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>ลำดับรายชื่อ</translation>
    </message>
    <message>
        <source>+ Add a person</source>
        <translation>+ เพิ่มคน</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>วางจากตาราง</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>ยังไม่มีผู้เข้าอบรมในกลุ่มนี้</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Type a name in the first row, or paste the names from Excel.</source>
        <translation>ยังไม่มีผู้เข้าอบรมในกลุ่มนี้ พิมพ์ชื่อในแถวแรก หรือวางรายชื่อจาก Excel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>ผู้เข้าอบรม</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had nobody to go to and were left out</source>
        <translation>
            <numerusform>อีก %n แถวไม่มีแถวรายชื่อรองรับ จึงไม่ได้วาง</numerusform>
        </translation>
    </message>
    <message>
        <source>No names were found in what was copied. Nothing was changed. Copy the names in Excel or Word, then paste again.</source>
        <translation>ไม่พบรายชื่อในข้อความที่คัดลอกมา ข้อมูลไม่ถูกเปลี่ยนแปลง คัดลอกรายชื่อจาก Excel หรือ Word แล้ววางอีกครั้ง</translation>
    </message>
    <message>
        <source>Took in %1 of %2 rows; one undo takes them back</source>
        <translation>รับรายชื่อแล้ว %1 คน จาก %2 แถว เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>ผู้เข้าอบรม %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มคน</translation>
    </message>
    <message>
        <source>Remove the selected from the group</source>
        <translation>นำคนที่เลือกออกจากกลุ่ม</translation>
    </message>
    <message>
        <source>“%1” was added as a new organisation; one undo takes it back too</source>
        <translation>เพิ่ม “%1” เป็นหน่วยงานใหม่แล้ว เลิกทำครั้งเดียวได้ทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s) were added; one undo takes them back too</source>
        <translation>
            <numerusform>เพิ่มหน่วยงานใหม่แล้ว %n แห่ง เลิกทำครั้งเดียวได้ทั้งหมด</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes for %1?</source>
        <translation>ผู้มาแทน%1</translation>
    </message>
    <message>
        <source>Name with title</source>
        <translation>คำนำหน้า ชื่อ และนามสกุล</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>ให้มาแทน</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>ผู้มาลงทะเบียน</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Into how many discussion groups?</source>
        <translation>จำนวนกลุ่มย่อย</translation>
    </message>
    <message>
        <source>A number; 0 clears them</source>
        <translation>ตัวเลข หาก 0 คือไม่แบ่งกลุ่ม</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>จัดกลุ่มย่อย</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of names are alike</source>
        <translation>
            <numerusform>มีชื่อคล้ายกัน %n คู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ดู</translation>
    </message>
    <message>
        <source>Also who does not come</source>
        <translation>รวมผู้ที่ไม่มา</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Somebody comes instead…</source>
        <translation>มีผู้มาแทน…</translation>
    </message>
    <message>
        <source>Register a walk-in…</source>
        <translation>ลงทะเบียนหน้างาน…</translation>
    </message>
    <message>
        <source>Confirm the selected</source>
        <translation>ยืนยันรายชื่อที่เลือก</translation>
    </message>
    <message>
        <source>Set the selected as reserve</source>
        <translation>ตั้งเป็นรายชื่อสำรอง</translation>
    </message>
    <message>
        <source>Deal into discussion groups…</source>
        <translation>จัดกลุ่มย่อย…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>นำเข้า…(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PasteStrip</name>
    <message>
        <source>Before taking in</source>
        <translation>ตรวจดูก่อนรับเข้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Names as read from the paste</source>
        <translation>รายชื่อที่อ่านได้จากข้อความที่วาง</translation>
    </message>
    <message>
        <source>The heading row was found and left out</source>
        <translation>ตัดแถวหัวตารางออกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between the names left out</source>
        <translation>
            <numerusform>ตัดแถวคั่นออก %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more than %1 rows; the rest was not read</source>
        <translation>มีมากกว่า %1 แถว ส่วนที่เกินไม่ได้อ่าน</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>รับเข้า %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>คอลัมน์ที่ไม่ได้รับเข้า: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say a telephone number or e-mail, which is kept</source>
        <translation>
            <numerusform>มีโทรศัพท์หรืออีเมล %n แถว จะบันทึกไว้ด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>People of other rounds were not looked for among more than %1 rows; import a file for that</source>
        <translation>เกิน %1 แถว จึงไม่ได้เทียบกับบุคคลในกลุ่มอื่น หากต้องการให้นำเข้าจากไฟล์</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PersonView</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ กลับ</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>แสดงข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>ข้อมูลบุคคล</translation>
    </message>
    <message>
        <source>Where the person takes part</source>
        <translation>กลุ่มที่เข้าร่วม</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Post, office and province of rounds that were registered before stay as they were.</source>
        <translation>ตำแหน่ง หน่วยงาน และจังหวัดในรายชื่อของกลุ่มที่ลงไว้แล้วไม่เปลี่ยนตาม</translation>
    </message>
    <message>
        <source>In no round yet.</source>
        <translation>ยังไม่อยู่ในกลุ่มใด</translation>
    </message>
    <message>
        <source>The card of one person is shown here. Look for a name with Ctrl+K, or open it from a list of participants.</source>
        <translation>หน้านี้แสดงบัตรของบุคคล ค้นหาชื่อด้วย Ctrl+K หรือเปิดจากรายชื่อผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บัตรบุคคล</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ProvinceBoardView</name>
    <message>
        <source>Find a province</source>
        <translation>ค้นหาจังหวัด</translation>
    </message>
    <message>
        <source>Confirm the whole grouping</source>
        <translation>ยืนยันการจัดกลุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+← → move a province · F2 chooses a group · Delete puts it into the tray · letters find a province, digits a group</source>
        <translation>ลาก หรือกด Ctrl+← → เพื่อย้ายจังหวัด · F2 เลือกกลุ่ม · Delete นำออกจากกลุ่ม · พิมพ์ชื่อจังหวัดหรือเลขกลุ่มเพื่อไปที่นั้น</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>ยังไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Add the groups first; then the provinces at the left are put into them.</source>
        <translation>เพิ่มกลุ่มก่อน แล้วจัดจังหวัดทางซ้ายเข้ากลุ่ม</translation>
    </message>
    <message>
        <source>+ Add a group</source>
        <translation>+ เพิ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Not in this programme: %1</source>
        <translation>ไม่อยู่ในโครงการนี้: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not in this programme: %n province(s)</source>
        <translation>
            <numerusform>ไม่อยู่ในโครงการนี้ %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Provinces in groups</source>
        <translation>การจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>ไปที่%1</translation>
    </message>
    <message>
        <source>No province is called “%1”</source>
        <translation>ไม่มีจังหวัดชื่อ “%1”</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>เพิ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Take the selected provinces out of their group</source>
        <translation>นำจังหวัดที่เลือกออกจากกลุ่ม</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ProvinceColumn</name>
    <message>
        <source>All are in groups</source>
        <translation>จัดกลุ่มครบทุกจังหวัดแล้ว</translation>
    </message>
    <message>
        <source>No province yet</source>
        <translation>ยังไม่มีจังหวัด</translation>
    </message>
    <message>
        <source>Withdraw confirmation</source>
        <translation>ถอนการยืนยัน</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>ยืนยัน%1</translation>
    </message>
    <message>
        <source>Withdraw the confirmation of %1</source>
        <translation>ถอนการยืนยัน%1</translation>
    </message>
    <message>
        <source>No province takes part</source>
        <translation>ยังไม่มีจังหวัดในโครงการนี้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ProvinceDelegate</name>
    <message>
        <source>Group of %1</source>
        <translation>กลุ่มของ%1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RecordForm</name>
    <message>
        <source>English and short names</source>
        <translation>ภาษาอังกฤษและชื่อย่อ</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ReferrersPanel</name>
    <message numerus="yes">
        <source>“%1” is used by %n record(s)</source>
        <translation>
            <numerusform>“%1” ใช้อยู่ใน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is selected is used by %n record(s)</source>
        <translation>
            <numerusform>รายการที่เลือกใช้อยู่ใน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ลบ…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>ลบ “%1”</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>ลบรายการที่เลือก</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>ซ่อนรายการนี้</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ReplaceBar</name>
    <message>
        <source>Find in this list</source>
        <translation>ค้นหาในรายการนี้</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>แทนด้วย</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>แทนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>ปิดการค้นหาและแทนที่</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ค้นหาและแทนที่</translation>
    </message>
    <message>
        <source>Type what is to be found</source>
        <translation>พิมพ์ข้อความที่ต้องการค้นหา</translation>
    </message>
    <message>
        <source>Nothing in this list would change</source>
        <translation>ไม่มีข้อความที่จะเปลี่ยนในรายการนี้</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n cell(s)</source>
        <translation>
            <numerusform>%1 ใน %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>Replace in “%1”</source>
        <translation>แทนที่ใน “%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>และอีก %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s)</source>
        <translation>
            <numerusform>แทนที่แล้ว %n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RepliesTab</name>
    <message>
        <source>Provinces and replies</source>
        <translation>จังหวัดและการตอบรับ</translation>
    </message>
    <message>
        <source>Provinces and replies %1/%2</source>
        <translation>จังหวัดและการตอบรับ %1/%2</translation>
    </message>
    <message>
        <source>Filter the provinces</source>
        <translation>กรองจังหวัด</translation>
    </message>
    <message>
        <source>Letters sent…</source>
        <translation>ส่งหนังสือแล้ว…</translation>
    </message>
    <message>
        <source>The letters of the selected provinces went out: number and day in one step</source>
        <translation>บันทึกเลขที่และวันที่ส่งหนังสือของจังหวัดที่เลือกในครั้งเดียว</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>แสดงข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>No province is in this group yet. Provinces are put into groups on the board of provinces.</source>
        <translation>ยังไม่มีจังหวัดในกลุ่มนี้ จัดจังหวัดเข้ากลุ่มได้ที่หน้าการจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Put provinces into groups</source>
        <translation>จัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>โควตา %1 คน</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>ตอบรับแล้ว %1 คน</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>มีรายชื่อแล้ว %1 คน</translation>
    </message>
    <message>
        <source>Meals: general %1, Muslim %2, vegetarian %3</source>
        <translation>อาหาร: ทั่วไป %1 อิสลาม %2 มังสวิรัติ %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n province(s)</source>
        <translation>
            <numerusform>รวม %n จังหวัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ReplyNotesPane</name>
    <message>
        <source>Type what was said, then press Enter</source>
        <translation>พิมพ์เรื่องที่ติดต่อ แล้วกด Enter</translation>
    </message>
    <message>
        <source>New contact note</source>
        <translation>บันทึกการติดต่อใหม่</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>โทรแล้ว</translation>
    </message>
    <message>
        <source>Notes that the province was called, with today&apos;s date</source>
        <translation>บันทึกว่าโทรหาจังหวัดแล้ว พร้อมวันที่วันนี้</translation>
    </message>
    <message>
        <source>Contacts with the province</source>
        <translation>การติดต่อกับจังหวัด</translation>
    </message>
    <message>
        <source>Contacts with %1</source>
        <translation>การติดต่อกับ%1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>การติดต่อ</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RoundLock</name>
    <message>
        <source>The round is over: its people, dates and papers stay as they are until it is unlocked</source>
        <translation>อบรมเสร็จแล้ว: รายชื่อ วัน และเอกสารจะไม่เปลี่ยนจนกว่าจะเปิดล็อก</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>ล็อก%1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>เปิดล็อก</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1 %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is marked.</source>
        <translation>ผู้เข้าอบรมลงทะเบียนครบทุกช่วงแล้ว</translation>
    </message>
    <message>
        <source>Not marked yet: %1.</source>
        <translation>ยังไม่ได้ลงทะเบียน: %1</translation>
    </message>
    <message>
        <source>Once it is locked, people, dates and agenda stay as they are until it is unlocked.</source>
        <translation>เมื่อล็อกแล้ว รายชื่อ วัน และกำหนดการแก้ไขไม่ได้จนกว่าจะเปิดล็อก</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RoundTab</name>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>ลบแถวที่เลือก</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SearchField</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>ค้นหา  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search records, views and commands</source>
        <translation>ค้นหาข้อมูล มุมมอง และคำสั่ง</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>If you meant “%1” (keyboard in the other language)</source>
        <translation>ถ้าตั้งใจพิมพ์ “%1” (แป้นพิมพ์อยู่อีกภาษา)</translation>
    </message>
    <message>
        <source>Views and commands</source>
        <translation>มุมมองและคำสั่ง</translation>
    </message>
    <message>
        <source>The name begins so</source>
        <translation>ชื่อขึ้นต้นด้วยคำนี้</translation>
    </message>
    <message>
        <source>The surname begins so</source>
        <translation>นามสกุลขึ้นต้นด้วยคำนี้</translation>
    </message>
    <message>
        <source>Another detail begins so</source>
        <translation>ข้อมูลอื่นขึ้นต้นด้วยคำนี้</translation>
    </message>
    <message>
        <source>Stands within</source>
        <translation>มีคำนี้อยู่ในข้อความ</translation>
    </message>
    <message>
        <source>Nothing holds “%1”</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>อ่านรายชื่อบุคคลไม่ได้</translation>
    </message>
    <message>
        <source>Try fewer letters, or another part of the name</source>
        <translation>ลองพิมพ์ให้สั้นลง หรือพิมพ์ส่วนอื่นของชื่อ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <translation>คำสั่ง · %1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SectionPane</name>
    <message>
        <source>Sub-projects</source>
        <translation>โครงการย่อย</translation>
    </message>
    <message>
        <source>Objectives and results</source>
        <translation>วัตถุประสงค์และผล</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>หน่วยงานร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>No sub-project yet. Type the name of the first one in the row below.</source>
        <translation>ยังไม่มีโครงการย่อย พิมพ์ชื่อโครงการย่อยแรกในแถวด้านล่าง</translation>
    </message>
    <message>
        <source>No objective, expected result or work so far yet. Type the first one in its row below.</source>
        <translation>ยังไม่มีวัตถุประสงค์ ผลที่คาดว่าจะได้รับ หรือผลการดำเนินงาน พิมพ์ข้อแรกในแถวของแต่ละหัวข้อด้านล่าง</translation>
    </message>
    <message>
        <source>No partner yet. Type or choose an agency in the row below, then its role.</source>
        <translation>ยังไม่มีหน่วยงานร่วมดำเนินการ พิมพ์หรือเลือกหน่วยงานในแถวด้านล่าง แล้วระบุบทบาท</translation>
    </message>
    <message>
        <source>No curriculum yet. Type its name in the row below; its modules are typed under it.</source>
        <translation>ยังไม่มีหลักสูตร พิมพ์ชื่อหลักสูตรในแถวด้านล่าง แล้วพิมพ์หัวข้อวิชาใต้ชื่อหลักสูตร</translation>
    </message>
    <message>
        <source>No deliverable yet. Type its name in the row below; its contents are typed under it.</source>
        <translation>ยังไม่มีผลผลิต พิมพ์ชื่อผลผลิตในแถวด้านล่าง แล้วพิมพ์เนื้อหาใต้ชื่อผลผลิต</translation>
    </message>
    <message>
        <source>No event yet. Type its name in the row below, then its dates.</source>
        <translation>ยังไม่มีกิจกรรม พิมพ์ชื่อกิจกรรมในแถวด้านล่าง แล้วระบุวันที่</translation>
    </message>
    <message>
        <source>No budget line yet. Type what the money is for in the row below, then the amounts in baht.</source>
        <translation>ยังไม่มีรายการงบประมาณ พิมพ์ชื่อรายการในแถวด้านล่าง แล้วระบุจำนวนเงินเป็นบาท</translation>
    </message>
    <message>
        <source>No announcement yet. Type where it was published in the row below.</source>
        <translation>ยังไม่มีประกาศ พิมพ์แหล่งที่เผยแพร่ในแถวด้านล่าง</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>Drag the number, or Alt+Shift+Up and Down, to reorder</source>
        <translation>ลากเลขลำดับ หรือกด Alt+Shift+ลูกศรขึ้น - ลง เพื่อเรียงใหม่</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>ลบแถวที่เลือก</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) reached beyond the list and were left out</source>
        <translation>
            <numerusform>อีก %n แถวเกินจากรายการ จึงไม่ได้วาง</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>No agreement yet. Type its title in the row below; who signs it is typed under it.</source>
        <translation>ยังไม่มีข้อตกลง พิมพ์ชื่อข้อตกลงในแถวด้านล่าง แล้วพิมพ์ผู้ร่วมลงนามไว้ใต้ชื่อนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added at the end of the list</source>
        <translation>
            <numerusform>เพิ่ม %n แถวไว้ท้ายรายการแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SetPane</name>
    <message>
        <source>Copies of %1</source>
        <translation>จำนวนชุดของ%1</translation>
    </message>
    <message>
        <source>Copies when printed</source>
        <translation>จำนวนชุดเมื่อพิมพ์</translation>
    </message>
    <message>
        <source>The number is how many copies are printed; a file holds each paper once.</source>
        <translation>ตัวเลขคือจำนวนชุดเมื่อพิมพ์ ในไฟล์มีเอกสารละ 1 ชุด</translation>
    </message>
    <message>
        <source>Cannot be made now</source>
        <translation>ยังทำไม่ได้</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ดู</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>ดู%1</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ShiftDialog</name>
    <message>
        <source>Objectives and expected results</source>
        <translation>วัตถุประสงค์และผลที่คาดว่าจะได้รับ</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>หน่วยงานร่วมดำเนินการ</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Events and groups</source>
        <translation>กิจกรรมและกลุ่ม</translation>
    </message>
    <message>
        <source>Provinces of the groups</source>
        <translation>จังหวัดของกลุ่ม</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Pilot agencies</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Budget asked for</source>
        <translation>งบประมาณที่ขอ</translation>
    </message>
    <message>
        <source>New programme from this one</source>
        <translation>โครงการใหม่จากโครงการนี้</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <translation>เลื่อนวันทั้งชุด</translation>
    </message>
    <message>
        <source>Title of the new programme</source>
        <translation>ชื่อโครงการใหม่</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>สิ่งที่นำมาด้วย</translation>
    </message>
    <message>
        <source>Type a new first day for the whole programme, or for one part of it. Empty moves with the whole.</source>
        <translation>พิมพ์วันแรกใหม่ของทั้งโครงการหรือเฉพาะส่วน ช่องที่ลบออกเลื่อนตามทั้งโครงการ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>New days that fall on a weekend or a holiday</source>
        <translation>วันใหม่ที่ตรงกับวันหยุด</translation>
    </message>
    <message>
        <source>Make the new programme…</source>
        <translation>สร้างโครงการใหม่…</translation>
    </message>
    <message>
        <source>Shift these dates</source>
        <translation>เลื่อนวัน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>None of the new days falls on a weekend or a holiday.</source>
        <translation>ไม่มีวันใหม่ที่ตรงกับวันหยุด</translation>
    </message>
    <message numerus="yes">
        <source>%n of the new days fall on a weekend or a holiday</source>
        <translation>
            <numerusform>วันใหม่ตรงกับวันหยุด %n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SignatoryBox</name>
    <message>
        <source>Signatories</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>The first of each kind signs</source>
        <translation>คนแรกของแต่ละประเภทเป็นผู้ลงนาม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>What the new one signs</source>
        <translation>ลงนามในเอกสารใด</translation>
    </message>
    <message>
        <source>Name of the new signatory</source>
        <translation>ชื่อผู้ลงนามที่จะเพิ่ม</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SubProjectsView</name>
    <message>
        <source>Whole programme or sub-project</source>
        <translation>ทั้งโครงการหรือโครงการย่อย</translation>
    </message>
    <message>
        <source>+ Add a sub-project</source>
        <translation>+ เพิ่มโครงการย่อย</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>ทั้งโครงการ</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>ที่ %1 %2</translation>
    </message>
    <message>
        <source>About the sub-project</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>About the programme</source>
        <translation>ข้อมูลโครงการ</translation>
    </message>
    <message>
        <source>Sub-projects</source>
        <translation>โครงการย่อย</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::TasksView</name>
    <message>
        <source>Filter the steps</source>
        <translation>กรองงาน</translation>
    </message>
    <message>
        <source>+ Add a step</source>
        <translation>+ เพิ่มงาน</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ติดตามงาน</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>เพิ่มงาน</translation>
    </message>
    <message>
        <source>There is no sub-project yet to which a step could belong.</source>
        <translation>ยังไม่มีโครงการย่อย จึงยังเพิ่มงานไม่ได้</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>งานใหม่</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>ลบงานที่เลือก</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>กระดาน</translation>
    </message>
    <message>
        <source>Filter by sub-project</source>
        <translation>กรองตามโครงการย่อย</translation>
    </message>
    <message>
        <source>Filter by who is responsible</source>
        <translation>กรองตามผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>All sub-projects</source>
        <translation>ทุกโครงการย่อย</translation>
    </message>
    <message>
        <source>Whoever is responsible</source>
        <translation>ทุกผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Done %1 of %2</source>
        <translation>แล้วเสร็จ %1 จาก %2</translation>
    </message>
    <message>
        <source>Steps stand in the sub-projects, and there is none yet. Add one in the view Sub-projects.</source>
        <translation>งานอยู่ในโครงการย่อย แต่ยังไม่มีโครงการย่อย เพิ่มโครงการย่อยแรกในหน้าโครงการย่อย</translation>
    </message>
    <message>
        <source>Go to the sub-projects</source>
        <translation>ไปที่โครงการย่อย</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::TeamTab</name>
    <message>
        <source>Trainers and staff %1</source>
        <translation>วิทยากรและเจ้าหน้าที่ %1</translation>
    </message>
    <message>
        <source>Trainers and staff</source>
        <translation>วิทยากรและเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>No trainer or staff in this group yet. Type a name in the row below, or choose one who has taught before.</source>
        <translation>ยังไม่มีวิทยากรหรือเจ้าหน้าที่ในกลุ่มนี้ พิมพ์ชื่อในแถวด้านล่าง หรือเลือกผู้ที่เคยเป็นวิทยากร</translation>
    </message>
    <message>
        <source>Remove the selected from the group</source>
        <translation>นำคนที่เลือกออกจากกลุ่ม</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::VenueTab</name>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>No meals yet. Choose a meal in the row of its day, or let lunch and refreshments be proposed.</source>
        <translation>ยังไม่มีรายการอาหาร เลือกมื้ออาหารในแถวของวันนั้น หรือกดเสนออาหารกลางวันและอาหารว่าง</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>อาหาร</translation>
    </message>
    <message>
        <source>Propose lunch and refreshments</source>
        <translation>เสนออาหารกลางวันและอาหารว่าง</translation>
    </message>
    <message>
        <source>For each day, with what the provinces answered and those who are registered</source>
        <translation>ทุกวันของกิจกรรม ตามจำนวนที่จังหวัดตอบรับและรายชื่อที่มี</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) as known now</source>
        <translation>
            <numerusform>มา %n คน เท่าที่ทราบขณะนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1, the room holds %2 only</source>
        <translation>▲ %1 แต่จุได้เพียง %2 คน</translation>
    </message>
    <message>
        <source>✔ %1, the room holds %2</source>
        <translation>✔ %1 จุได้ %2 คน</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>แสดงข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Who answers at the venue, telephone, fax and e-mail</source>
        <translation>ผู้ติดต่อ โทรศัพท์ โทรสาร และอีเมลของสถานที่</translation>
    </message>
    <message>
        <source>Participants, trainers and staff, and who was promised without a name; no reserves</source>
        <translation>นับผู้เข้าอบรม วิทยากรและเจ้าหน้าที่ และผู้ที่จังหวัดตอบรับแล้วยังไม่แจ้งชื่อ ไม่นับรายชื่อสำรอง</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n meal(s) are not counted for the %1 who come as known now</source>
        <translation>
            <numerusform>▲ อาหาร %n มื้อไม่ตรงกับ %1 คนที่ทราบขณะนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that stand here stay as they are; tell the venue, then put them right</source>
        <translation>ตัวเลขที่ใส่ไว้ไม่เปลี่ยนเอง แจ้งสถานที่แล้วแก้ไขที่นี่</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::View</name>
    <message numerus="yes">
        <source>%n row(s) reached beyond the list and were left out</source>
        <translation>
            <numerusform>อีก %n แถวเกินจากรายการ จึงไม่ได้วาง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added at the end of the list</source>
        <translation>
            <numerusform>เพิ่ม %n แถวไว้ท้ายรายการแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::WindowParts</name>
    <message>
        <source>The file stands at %1</source>
        <translation>ไฟล์อยู่ที่ %1</translation>
    </message>
    <message>
        <source>Ruam</source>
        <translation>ร่วม</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>บันทึกไว้ครบแล้ว</translation>
    </message>
    <message>
        <source>Ruam plans, checks and prints a programme of participatory governance.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ร่วม: โปรแกรมวางแผน ตรวจสอบ และพิมพ์เอกสารของโครงการเสริมสร้างการมีส่วนร่วม
ซอฟต์แวร์เสรีตามสัญญาอนุญาต GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>New programme.ruam</source>
        <translation>โครงการใหม่.ruam</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>โครงการใหม่</translation>
    </message>
    <message>
        <source>Programmes of Ruam (*.ruam)</source>
        <translation>ไฟล์ของโปรแกรมร่วม (*.ruam)</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>เปิดโครงการ</translation>
    </message>
    <message>
        <source>%1 (copy).ruam</source>
        <translation>%1 (สำเนา).ruam</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>The copy stands at %1</source>
        <translation>บันทึกสำเนาไว้ที่ %1</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>เลิกทำรายการนี้</translation>
    </message>
    <message>
        <source>Do not undo</source>
        <translation>ไม่เลิกทำ</translation>
    </message>
    <message>
        <source>A text that was typed could not be taken over and would be lost. Everything else is saved.</source>
        <translation>มีข้อความที่พิมพ์ไว้แต่ยังรับไม่ได้ หากออกไปข้อความนั้นจะหายไป ข้อมูลอื่นบันทึกไว้ครบแล้ว</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>กลับไปแก้ไขข้อความ</translation>
    </message>
    <message>
        <source>Leave without this text</source>
        <translation>ออกโดยไม่เก็บข้อความนี้</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>ส่งออกแล้วที่ %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>ส่งไปที่เครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>A text that was typed is not saved yet</source>
        <translation>มีข้อความที่พิมพ์ไว้แต่ยังไม่ได้บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>Dates of %n record(s) shifted</source>
        <translation>
            <numerusform>เลื่อนวันแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>เทียบกับสำเนา</translation>
    </message>
    <message>
        <source>What changed since the copy %1</source>
        <translation>สิ่งที่เปลี่ยนจากสำเนา %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>บันทึกเอกสาร</translation>
    </message>
    <message>
        <source>Tables, calendars, programmes (*.xlsx *.ods *.csv *.tsv *.txt *.ics *.json);;All files (*)</source>
        <translation>ตาราง ปฏิทิน โครงการ (*.xlsx *.ods *.csv *.tsv *.txt *.ics *.json);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Save the rows not taken in</source>
        <translation>บันทึกแถวที่ไม่รับ</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>ส่งออกตาราง</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>ส่งออกปฏิทิน</translation>
    </message>
    <message>
        <source>Export the whole programme</source>
        <translation>ส่งออกทั้งโครงการ</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ปฏิทิน (*.ics)</translation>
    </message>
    <message>
        <source>Whole programme (*.json)</source>
        <translation>ทั้งโครงการ (*.json)</translation>
    </message>
    <message>
        <source>Export the list now seen</source>
        <translation>ส่งออกรายการที่เห็นอยู่นี้</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the paper…</source>
        <translation>กำลังบันทึกเอกสาร…</translation>
    </message>
    <message>
        <source>Printing the paper…</source>
        <translation>กำลังพิมพ์เอกสาร…</translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation>ดูรายการนี้</translation>
    </message>
    <message>
        <source>“%1” is still being exported. If that is stopped, the file is not written.</source>
        <translation>ยังส่งออก “%1” ไม่เสร็จ หากหยุดตอนนี้ จะไม่มีการเขียนไฟล์นี้</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>ส่งออกต่อ</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>หยุดส่งออก</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>หยุดส่งออกแล้ว ไม่ได้เขียนไฟล์ใด</translation>
    </message>
    <message>
        <source>The file before is still being written; try again when it is done</source>
        <translation>ยังเขียนไฟล์ก่อนหน้าไม่เสร็จ ลองใหม่เมื่อเสร็จแล้ว</translation>
    </message>
    <message>
        <source>The copy “%1” is still being saved. If that is stopped, no copy is written.</source>
        <translation>ยังบันทึกสำเนา “%1” ไม่เสร็จ หากหยุดตอนนี้ จะไม่มีการเขียนสำเนานี้</translation>
    </message>
    <message>
        <source>Keep saving</source>
        <translation>บันทึกต่อ</translation>
    </message>
    <message>
        <source>Stop saving the copy</source>
        <translation>หยุดบันทึกสำเนา</translation>
    </message>
    <message>
        <source>Saving the copy was stopped; no copy was written</source>
        <translation>หยุดบันทึกสำเนาแล้ว ไม่ได้เขียนสำเนา</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>กำลังอ่านรายการ…</translation>
    </message>
</context>
<context>
    <name>ruam::widgets::WordingBox</name>
    <message>
        <source>The usual one</source>
        <translation>ตามปกติ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ตามปกติ</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 พอยต์</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>เอกสารนี้</translation>
    </message>
    <message>
        <source>%1 as usual</source>
        <translation>%1ตามปกติ</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: %1. What stands in [ ] is left out where nothing is filled in.</source>
        <translation>คำในวงเล็บปีกกาคือข้อมูลที่โปรแกรมเติมให้ ได้แก่ %1 ส่วนข้อความใน [ ] จะไม่พิมพ์เมื่อไม่มีข้อมูล</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Participants</source>
        <translation>ผู้เข้าอบรม</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>รายชื่อบุคคล</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>ผู้แก้ไข</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>รายการแก้ไข</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Change %1</source>
        <translation>แก้ไข%1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>เปลี่ยนชื่อ%1</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>เปลี่ยน%1ของ%2</translation>
    </message>
    <message>
        <source>Clear the training dates of %1</source>
        <translation>ลบวันอบรม%1</translation>
    </message>
    <message>
        <source>Clear the dates of %1</source>
        <translation>ลบวันที่ของ%1</translation>
    </message>
    <message>
        <source>Change the training dates of %1</source>
        <translation>เปลี่ยนวันอบรม%1</translation>
    </message>
    <message>
        <source>Change the dates of %1</source>
        <translation>เปลี่ยนวันที่ของ%1</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>ทำเครื่องหมายแล้วเสร็จ: %1</translation>
    </message>
    <message>
        <source>Set to %1: %2</source>
        <translation>เปลี่ยนสถานะเป็น%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>ลบ%1</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <translation>ย้ายลำดับ%1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s) to %1</source>
        <translation>
            <numerusform>เพิ่มผู้เข้าอบรม %n คนใน%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n participant(s) out of %1</source>
        <translation>
            <numerusform>นำผู้เข้าอบรม %n คนออกจาก%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Change the day of viewing</source>
        <translation>เปลี่ยนวันที่ดูข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>Add %n government holiday(s)</source>
        <translation>
            <numerusform>เพิ่มวันหยุดราชการ %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of its group</source>
        <translation>นำ%1ออกจากกลุ่ม</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>จัด%1เข้า%2</translation>
    </message>
    <message>
        <source>Confirm the grouping of the provinces</source>
        <translation>ยืนยันการจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Withdraw the confirmation of the grouping</source>
        <translation>ถอนการยืนยันการจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Confirm the provinces of %1</source>
        <translation>ยืนยันจังหวัดของ%1</translation>
    </message>
    <message>
        <source>Withdraw the confirmation of %1</source>
        <translation>ถอนการยืนยันจังหวัดของ%1</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>ปรับ%1ของ%2เป็น%3</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n record(s)</source>
        <translation>
            <numerusform>แทนที่ “%1” ด้วย “%2” ใน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %n record(s)</source>
        <translation>
            <numerusform>เลื่อนวันของ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>แก้ไข %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n province(s) out of their groups</source>
        <translation>
            <numerusform>นำ %n จังหวัดออกจากกลุ่ม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n province(s) into %1</source>
        <translation>
            <numerusform>จัด %n จังหวัดเข้า%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Step back to the beginning</source>
        <translation>ย้อนข้อมูลไปถึงจุดเริ่มต้น</translation>
    </message>
    <message>
        <source>Step back to %1</source>
        <translation>ย้อนข้อมูลไปถึง%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>ลบ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the invitation of %1</source>
        <translation>แก้ไขการเชิญ%1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>ล็อก%1</translation>
    </message>
    <message>
        <source>Open %1, which was locked</source>
        <translation>เปิดล็อก%1</translation>
    </message>
    <message>
        <source>Change the agenda of %1</source>
        <translation>แก้ไขกำหนดการของ%1</translation>
    </message>
    <message>
        <source>Copy the agenda of %1 to %2</source>
        <translation>คัดลอกกำหนดการจาก%1 ไปยัง%2</translation>
    </message>
    <message>
        <source>Change the meals of %1</source>
        <translation>แก้ไขจำนวนอาหารของ%1</translation>
    </message>
    <message>
        <source>Change the speakers of %1</source>
        <translation>แก้ไขวิทยากรของ%1</translation>
    </message>
    <message numerus="yes">
        <source>Deal the participants of %1 into %n discussion group(s)</source>
        <translation>
            <numerusform>จัดผู้เข้าอบรมของ%1 เป็นกลุ่มย่อย %n กลุ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue a paper of %1</source>
        <translation>ออกเอกสารของ%1</translation>
    </message>
    <message>
        <source>Change the contacts of %1</source>
        <translation>แก้ไขข้อมูลติดต่อของ%1</translation>
    </message>
    <message>
        <source>%2 stands in for %1</source>
        <translation>ให้%2 มาแทน%1</translation>
    </message>
    <message>
        <source>Merge two entries of %1</source>
        <translation>รวมรายการที่ซ้ำของ%1</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>ระบุว่า%1 กับ%2 เป็นคนละคน</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n participant(s) as present</source>
        <translation>
            <numerusform>บันทึกว่าผู้เข้าอบรมมาแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 มาแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Take back the mark of %n participant(s)</source>
        <translation>
            <numerusform>ยกเลิกการบันทึกว่ามาแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back that %1 came</source>
        <translation>ยกเลิกการบันทึกว่า%1 มาแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>นำเข้าข้อมูล %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in the agenda of %2</source>
        <translation>แก้ไข%1 ในกำหนดการของ%2</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Strategy</source>
        <translation>ยุทธศาสตร์ที่</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ภาพรวม(&amp;O)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ติดตามงาน</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ติดตามงาน(&amp;S)</translation>
    </message>
    <message>
        <source>Province groups</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Province &amp;groups</source>
        <translation>กลุ่มจังหวัด(&amp;G)</translation>
    </message>
    <message>
        <source>Government holidays</source>
        <translation>วันหยุดราชการ</translation>
    </message>
    <message>
        <source>Government &amp;holidays</source>
        <translation>วันหยุดราชการ(&amp;H)</translation>
    </message>
    <message>
        <source>Provinces in groups</source>
        <translation>การจัดกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Pro&amp;vinces in groups</source>
        <translation>การจัดกลุ่มจังหวัด(&amp;V)</translation>
    </message>
    <message>
        <source>Pilot agencies</source>
        <translation>หน่วยงานนำร่อง</translation>
    </message>
    <message>
        <source>Pilot &amp;agencies</source>
        <translation>หน่วยงานนำร่อง(&amp;A)</translation>
    </message>
    <message>
        <source>Sub-projects</source>
        <translation>โครงการย่อย</translation>
    </message>
    <message>
        <source>S&amp;ub-projects</source>
        <translation>โครงการย่อย(&amp;U)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>ประวัติการแก้ไข(&amp;Y)</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Re&amp;gistration at the desk</source>
        <translation>ลงทะเบียน(&amp;G)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บัตรบุคคล</translation>
    </message>
    <message>
        <source>Ca&amp;rd of a person</source>
        <translation>บัตรบุคคล(&amp;R)</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>เอกสารและรายงาน</translation>
    </message>
    <message>
        <source>Papers and &amp;reports</source>
        <translation>เอกสารและรายงาน(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้าข้อมูล</translation>
    </message>
    <message>
        <source>Rows being i&amp;mported</source>
        <translation>นำเข้าข้อมูล(&amp;M)</translation>
    </message>
</context>
</TS>
