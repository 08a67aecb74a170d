-- id: archive-accounts-known
-- title: New accounts and new administrators are known
-- title[zh_CN]: 新增账户和管理员均为已知
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.2.a gbt22239:8.1.4.2.c zicha:RB096
-- when: SELECT 1 FROM log_logins UNION ALL SELECT 1 FROM log_privilege UNION ALL SELECT 1 FROM log_events
-- key: host event account what
-- why: An account that nobody asked for is a door that an intruder has left open.
-- why[zh_CN]: 无人申请的账户就是入侵者留下的后门。
-- fix: Compare with the applications: {event}, {account} {what} on {host} at {first_at}; record it as approved or remove it.
-- fix[zh_CN]: 与申请记录核对：{host} 于 {first_at} 发生“{event}”，{account} {what}；属审批的登记，否则删除。
SELECT host, event, account, what, count, first_at FROM log_events
WHERE kind = 'account' AND event IN ('account made', 'joined a group', 'account enabled');
