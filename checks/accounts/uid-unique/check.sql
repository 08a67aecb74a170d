-- id: uid-unique
-- title: Every account has a user id of its own
-- title[zh_CN]: 每个账户的用户标识号都不重复
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a zicha:RB148
-- key: uid
-- same-as: xccdf:no_duplicate_uids xccdf:account_unique_id
-- why: Accounts that share a user id are one person to the system: files, processes and audit
--     records no longer say which of them acted.
-- why[zh_CN]: 共用同一标识号的账户在系统看来就是同一个人：文件、进程和审计记录都无法区分究竟是谁在操作。
-- fix: Keep one of {names} with the id {uid} and give the others a free one (usermod -u), or remove
--     them.
-- fix[zh_CN]: 在 {names} 中只保留一个账户使用标识号 {uid}，其余账户用 usermod -u 改为空闲的标识号，或将其删除。
SELECT uid, group_concat(name, ' ') AS names, min(path) AS path, max(line) AS line
FROM users
GROUP BY uid
HAVING count(*) > 1;
