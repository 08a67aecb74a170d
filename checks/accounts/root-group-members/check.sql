-- id: root-group-members
-- title: Only root belongs to the group with id 0
-- title[zh_CN]: 标识号为 0 的组中只有 root
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: name
-- why: Files that are open to root's group, among them some in /etc and of backup programs, are
--     open to every member of it.
-- why[zh_CN]: 对 root 组开放的文件（包括 /etc 和备份程序中的部分文件）也会一并对该组的每个成员开放。
-- fix: Take {name} out of the group (gpasswd -d {name} {group_name}) or, where it is the primary
--     group, give it another (usermod -g).
-- fix[zh_CN]: 将 {name} 移出该组（gpasswd -d {name} {group_name}）；若是其主组，用 usermod -g 改为其他组。
/* RHEL's sync, shutdown, halt and operator have primary group 0 and no shell. */
SELECT m.user_name AS name, m.group_name, m.is_primary, m.path, m.line
FROM group_members AS m LEFT JOIN users AS u ON u.name = m.user_name
WHERE m.gid = 0 AND u.uid IS NOT 0 AND m.user_name <> 'root'
  AND (NOT m.is_primary OR u.can_login IS NOT 0);
