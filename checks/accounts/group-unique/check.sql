-- id: group-unique
-- title: Every group has a name and an id of its own
-- title[zh_CN]: 每个组的名称和标识号都不重复
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: problem which
-- why: With a name or an id given twice, rights granted to one group silently reach the members of
--     another.
-- why[zh_CN]: 组名或标识号重复时，授予某个组的权限会在无人察觉的情况下落到另一个组的成员手中。
-- fix: Change or remove the surplus group in {path} (groupmod -g, groupdel): {which} ({others}).
-- fix[zh_CN]: 修改或删除 {path} 中多余的组（groupmod -g、groupdel），涉及：{which}（{others}）。
SELECT 'one group id has several names' AS problem, gid AS which, group_concat(name, ' ') AS others,
       min(path) AS path, max(line) AS line
FROM groups
GROUP BY gid
HAVING count(DISTINCT name) > 1
UNION ALL
SELECT 'one group name stands there twice', name, group_concat(gid, ' '),
       min(path), max(line)
FROM groups
GROUP BY name
HAVING count(*) > 1;
