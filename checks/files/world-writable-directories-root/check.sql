-- id: world-writable-directories-root
-- title: Directories open to everybody belong to root
-- title[zh_CN]: 公共可写目录属于 root
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- same-as: xccdf:dir_perms_world_writable_root_owned
-- why: The owner of a directory may remove and replace files of everybody in it, in spite of the
--     sticky bit, and so steer what others run or read.
-- why[zh_CN]: 即使设置了粘滞位，目录的属主仍能删除和替换其中任何人的文件，从而左右他人运行或读取的内容。
-- fix: chown root {path}
-- fix[zh_CN]: 执行 chown root {path}
SELECT path, user AS owner, mode FROM world_writable
WHERE type = 'directory' AND uid <> 0 AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
