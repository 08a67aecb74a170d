-- id: group-id-unique
-- title: No group id stands in /etc/group twice
-- title[zh_CN]: /etc/group 中没有重复的组 ID
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: gid
-- same-as: xccdf:group_unique_id
-- why: Both names are one group: who is taken out of one keeps its rights through the other.
-- why[zh_CN]: 两个名称是同一个组：从其中一个移出的成员仍可通过另一个保留权限。
-- fix: groupmod -g gives all but one of {names} an id of its own.
-- fix[zh_CN]: 用 groupmod -g 为 {names} 中除一个以外的组分配各自的 ID。
SELECT gid, group_concat(name, ' ') AS names, min(path) AS path, max(line) AS line
FROM groups
GROUP BY gid
HAVING count(*) > 1;
