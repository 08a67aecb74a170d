-- id: su-group-empty
-- title: The group that su is limited to has no members
-- title[zh_CN]: su 限定的组中没有成员
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param group: sugroup | name of the group
-- param group[zh_CN]: 组名
-- key: name
-- same-as: xccdf:ensure_pam_wheel_group_empty
-- why: Every member can become root with root's password alone, past sudo and its log.
-- why[zh_CN]: 组内成员只凭 root 口令就能成为 root，绕过 sudo 及其日志。
-- fix: gpasswd --delete {name} {group_name}
-- fix[zh_CN]: 执行 gpasswd --delete {name} {group_name}。
SELECT :group AS group_name, user_name AS name, path, line
FROM group_members
WHERE group_name = :group
UNION ALL
SELECT :group, 'no such group', '/etc/group', NULL
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE name = :group);
