-- id: shadow-group
-- title: The group of /etc/shadow is shadow, or root where there is no such group
-- title[zh_CN]: /etc/shadow 的属组是 shadow（没有该组的系统为 root）
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_shadow
-- why: Members of any other group read the hashes and guess passwords offline; with another group
--     the programs that check a password as shadow (screen locks, chage) fail as well.
-- why[zh_CN]: 其他组的成员可以读取口令散列并离线破解；同时，以 shadow 组身份核对口令的程序（锁屏、chage）也会失效。
-- fix: chgrp {wanted} {path}; if {group_name} could read it, have the passwords changed.
-- fix[zh_CN]: 执行 chgrp {wanted} {path}；若 {group_name} 组曾可读取，请更换口令。
WITH right (gid, name) AS (
  SELECT coalesce(max(gid), 0), coalesce(max(name), 'root') FROM groups WHERE name = 'shadow')
SELECT path, user AS owner, group_name, mode, right.name AS wanted
FROM files CROSS JOIN right
WHERE path = '/etc/shadow' AND type <> 'link' AND files.gid <> right.gid;
