-- id: device-rules-redundant
-- title: No rule repeats earlier ones
-- title[zh_CN]: 没有与前面规则重复的规则
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b gbt22239:6.1.3.2.b zicha:RA053
-- key: device acl position
-- why: A list that nobody can survey hides the one rule that should not be there.
-- why[zh_CN]: 规则过多无人看得清，不该有的那一条就藏在其中。
-- fix: On {device} (line {line}), delete rule {position} of {acl}: {shadowed_by} does what it does.
-- fix[zh_CN]: 在 {device}（第 {line} 行）上删除 {acl} 的第 {position} 条规则：{shadowed_by} 已起同样作用。
SELECT device, acl, position, coalesce(name, number) AS name, action, shadowed_by, line FROM config_rules
WHERE is_redundant AND is_enabled;
