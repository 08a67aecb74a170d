-- id: program-groups
-- title: Programs belong to root's group or to one of the system
-- title[zh_CN]: 程序文件的属组是 root 或系统组
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupownership_system_commands_dirs
-- why: The group of a person or a project may change with every new member, and its rights on the
--     program with it.
-- why[zh_CN]: 人员组或项目组的成员随时可能变动，其对程序的权限也随之变化。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'program' AND type = 'file' AND gid >= 1000;
