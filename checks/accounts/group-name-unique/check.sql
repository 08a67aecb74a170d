-- id: group-name-unique
-- title: No group name stands in /etc/group twice
-- title[zh_CN]: /etc/group 中没有重复的组名
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: name
-- same-as: xccdf:group_unique_name
-- why: Programs take the first line, administrators change the second: members are added and
--     removed without effect.
-- why[zh_CN]: 程序读取第一行，管理员却修改第二行，成员增删因而无效。
-- fix: Join the lines of {name} into one (vigr).
-- fix[zh_CN]: 用 vigr 将 {name} 的各行合并为一行。
SELECT name, group_concat(gid, ' ') AS gids, min(path) AS path, max(line) AS line
FROM groups
GROUP BY name
HAVING count(*) > 1;
