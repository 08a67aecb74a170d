-- id: root-group
-- title: The primary group of root is 0
-- title[zh_CN]: root 的主组 ID 为 0
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: name
-- same-as: xccdf:accounts_root_gid_zero
-- why: Files that root makes would belong to another group, and its members could read or change
--     them.
-- why[zh_CN]: 否则 root 创建的文件会属于其他组，其成员可能读取或修改。
-- fix: usermod -g 0 root
-- fix[zh_CN]: 执行 usermod -g 0 root。
SELECT 'root' AS name, u.gid, coalesce(u.path, '/etc/passwd') AS path, u.line
FROM (SELECT 1) LEFT JOIN users AS u ON u.name = 'root'
WHERE u.gid IS NOT 0;
