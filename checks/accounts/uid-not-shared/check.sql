-- id: uid-not-shared
-- title: No user id stands in /etc/passwd twice
-- title[zh_CN]: /etc/passwd 中没有重复的用户 ID
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: uid
-- same-as: xccdf:no_duplicate_uids
-- why: To the system both are one account: the same files, the same processes, and a log that names
--     either.
-- why[zh_CN]: 对系统来说它们是同一账户：文件、进程相同，日志也分不清是谁。
-- fix: Give all but one of {names} ids of their own (usermod -u), and their files with them.
-- fix[zh_CN]: 用 usermod -u 为 {names} 中除一个以外的账户分配各自的 ID，并同步修改文件属主。
SELECT uid, group_concat(name, ' ') AS names, min(path) AS path, max(line) AS line
FROM users
GROUP BY uid
HAVING count(*) > 1;
