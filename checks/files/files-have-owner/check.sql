-- id: files-have-owner
-- title: Every file belongs to an account that exists
-- title[zh_CN]: 每个文件都属于存在的账户
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.b gbt22239:8.1.4.2.c gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:no_files_unowned_by_user
-- why: The next account that gets the number {uid} gets these files with it: data of somebody who
--     left, or a program that others start.
-- why[zh_CN]: 以后使用编号 {uid} 的新账户会直接得到这些文件：可能是离职人员的数据，也可能是他人会运行的程序。
-- fix: Find out whose {path} was, then chown it to an account that exists or remove it.
-- fix[zh_CN]: 查明 {path} 原属何人，改为属于现有账户，或予以删除。
SELECT path, type, uid, mode, modified_at FROM unowned_files
WHERE NOT has_user AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
