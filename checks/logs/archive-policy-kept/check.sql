-- id: archive-policy-kept
-- title: Nobody changed what is audited
-- title[zh_CN]: 审计策略未被更改
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.3.a gbt22239:8.1.4.3.d
-- when: SELECT 1 FROM log_logins UNION ALL SELECT 1 FROM log_privilege UNION ALL SELECT 1 FROM log_events
-- key: host event account
-- why: Whoever turns off auditing does not want to be seen.
-- why[zh_CN]: 关闭审计的人不希望被看见。
-- fix: Compare the audit policy of {host} with what was approved; it was changed at {first_at} by {account}.
-- fix[zh_CN]: 核对 {host} 的审计策略是否经过审批；{account} 于 {first_at} 进行了更改。
SELECT host, source, event, account, count, first_at, last_at FROM log_events
WHERE kind = 'policy' AND event = 'audit policy changed';
