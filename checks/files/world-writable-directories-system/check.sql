-- id: world-writable-directories-system
-- title: Directories open to everybody belong to system accounts
-- title[zh_CN]: 公共可写目录属于系统账户
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- param first_person: 1000 | lowest number of a person's account
-- param first_person[zh_CN]: 普通用户账户的最小编号
-- key: path
-- same-as: xccdf:dir_perms_world_writable_system_owned
-- why: A person who owns such a directory may remove and replace what all others put there.
-- why[zh_CN]: 普通用户若是该目录的属主，就能删除和替换其他所有人放入的文件。
-- fix: chown root {path}
-- fix[zh_CN]: 执行 chown root {path}
SELECT path, user AS owner, mode FROM world_writable
WHERE type = 'directory' AND uid >= :first_person AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
