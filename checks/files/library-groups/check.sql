-- id: library-groups
-- title: The group of libraries is root
-- title[zh_CN]: 库文件的属组是 root
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:root_permissions_syslibrary_files
-- why: Every program loads its code from there; who may change one library is root by tomorrow.
-- why[zh_CN]: 所有程序都从中加载代码；能修改一个库的人很快就能成为 root。
-- fix: chgrp root {path}; leave helpers that are setuid for one group.
-- fix[zh_CN]: 执行 chgrp root {path}；为特定组设置的 setuid 辅助程序除外。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'library' AND type = 'file' AND gid <> 0;
