-- id: world-writable-directories-group
-- title: Directories open to everybody belong to system groups
-- title[zh_CN]: 公共可写目录的属组为系统组
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- param first_person: 1000 | lowest number of a person's group
-- param first_person[zh_CN]: 普通用户组的最小编号
-- key: path
-- same-as: xccdf:dir_perms_world_writable_system_owned_group
-- why: With a person's group on it, that person keeps the right to write there when the directory
--     is closed to everybody later on.
-- why[zh_CN]: 属组若是普通用户的组，日后即使取消公共写权限，该用户仍可写入。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}
SELECT path, group_name, mode FROM world_writable
WHERE type = 'directory' AND gid >= :first_person AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
