-- id: root-equal-groups
-- title: Nobody has root's rights through a group such as docker or disk
-- title[zh_CN]: 没有人通过 docker、disk 等组取得 root 权限
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param groups: docker lxd incus disk shadow kmem staff | groups whose members can become root,
--     separated by spaces
-- param groups[zh_CN]: 其成员可以成为 root 的组，以空格分隔
-- key: group_name name
-- why: A member of docker or lxd starts a container that sees the whole disk, one of disk reads and
--     writes it directly, one of shadow reads all hashes: root without a password and without a
--     line in sudo's log.
-- why[zh_CN]: docker、lxd 组成员可以启动能看到整个磁盘的容器，disk 组成员可直接读写磁盘，shadow 组成员可读取全部口令散列：无需口令、sudo 日志也毫无记录，就等同于 root。
-- fix: gpasswd -d {name} {group_name}; who needs the program uses it through sudo.
-- fix[zh_CN]: 执行 gpasswd -d {name} {group_name}；确需使用相应程序的人员改用 sudo。
SELECT m.group_name, m.user_name AS name, m.path, m.line
FROM group_members AS m LEFT JOIN users AS u ON u.name = m.user_name
WHERE instr(' ' || :groups || ' ', ' ' || m.group_name || ' ') > 0
  AND u.uid IS NOT 0 AND NOT (m.is_primary AND m.user_name = m.group_name);
