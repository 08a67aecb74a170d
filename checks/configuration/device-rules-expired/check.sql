-- id: device-rules-expired
-- title: No rule of a network device waits for a time that is over
-- title[zh_CN]: 网络设备规则的时间段未过期
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- when: SELECT 1 FROM config_rules WHERE ends IS NOT NULL
-- key: device acl name line
-- why: What was meant for a project is opened anew by whoever changes the range of time, and who reads
--     the list believes that it holds: a rule that denies does so no longer.
-- why[zh_CN]: 为项目临时开的规则会随时间段被修改而重新放行；而过期的拒绝规则早已不起作用，看配置的人却以为它有效。
-- fix: On {device}, take out the rule in line {line} of {acl}: its time ended on {ends}.
-- fix[zh_CN]: 在 {device} 上删除 {acl} 第 {line} 行的规则：其时间段已于 {ends} 结束。
SELECT device, acl, coalesce(name, number, position) AS name, action, ends, line FROM config_rules
WHERE is_enabled AND ends < date('now');
